import { type Package, textOfPart } from './package.ts'
import { Numbering, type Place, placesIn } from './read-template.ts'
import { contentTypes, isXml, wordParts } from './word-parts.ts'
import { childrenOf, isWord, parseXml } from './xml.ts'

/**
 * Whether a package is one that word processors open without repairing it: well-formed parts, a
 * content type for each, relations that lead somewhere, and no cell or part without a paragraph.
 */
export function opens(parts: Package): boolean {
  const types = contentTypes(parts)
  const names = [...parts.keys()]
  return (
    wordParts(parts).some(({ kind }) => kind === 'letter') &&
    names.every((name) => name === '[Content_Types].xml' || types(name) !== '') &&
    names.filter(isXml).every((name) => parseXml(textOfPart(parts, name)) !== undefined) &&
    names.filter((name) => name.endsWith('.rels')).every((name) => leadSomewhere(parts, name)) &&
    wordParts(parts).every(({ file }) => isWhole(parts, file))
  )
}

function leadSomewhere(parts: Package, name: string): boolean {
  const root = parseXml(textOfPart(parts, name))?.documentElement
  const base = name.replace(/_rels\/[^/]*$/, '')
  return (root ? childrenOf(root) : []).every((one) => {
    if (/^external$/i.test(one.getAttribute('TargetMode') ?? '')) return true
    const target = one.getAttribute('Target') ?? ''
    return parts.has(resolved(base, target))
  })
}

function resolved(base: string, target: string): string {
  const whole = target.startsWith('/') ? target.slice(1) : base + target
  const steps: string[] = []
  for (const step of whole.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

function isWhole(parts: Package, file: string): boolean {
  const root = parseXml(textOfPart(parts, file))?.documentElement
  return (
    root !== null && root !== undefined && placesIn(root, 'letter', new Numbering()).every(ends)
  )
}

function ends({ element, inside }: Place): boolean {
  if (inside === null) return true
  const last = inside.at(-1)?.element
  if (isWord(element, 'tc') && !(last && isWord(last, 'p', 'sdt'))) return false
  return !(isWord(element, 'tbl', 'tr') && inside.length === 0) && inside.every(ends)
}
