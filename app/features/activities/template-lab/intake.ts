import { type ForbiddenThing, forbiddenIn } from './forbidden.ts'
import { openPackage, type Package, type PackageTrouble, textOfPart } from './package.ts'
import { readTemplate, type TemplateTrouble } from './read-template.ts'
import { readSegments } from './tag.ts'
import { paragraphsOf, type Template, tagsOf } from './template.ts'
import { isXml, wordParts } from './word-parts.ts'
import { childrenOf, type Element, isWord, parseXml } from './xml.ts'

/** What became of a file: a template, or why it is none. */
export type Intake =
  | { ok: true; parts: Package; template: Template }
  | { ok: false; package: PackageTrouble }
  | { ok: false; forbidden: ForbiddenThing[] }
  | { ok: false; tags: TemplateTrouble[]; template: Template }
  | { ok: false; tooMany: 'paragraphs' | 'tags' }

const MOST_PARAGRAPHS = 200
const MOST_TAGS = 60

/** Takes in a Word file as a template: within the limits, nothing forbidden, every tag readable. */
export function takeIn(bytes: Uint8Array): Intake {
  const parts = openPackage(bytes)
  if (!(parts instanceof Map)) return { ok: false, package: parts }
  const forbidden = forbiddenIn(parts)
  if (forbidden.length > 0) return { ok: false, forbidden }
  const { template, troubles } = readTemplate(parts)
  const paragraphs = paragraphsOf(template)
  if (paragraphs.length > MOST_PARAGRAPHS) return { ok: false, tooMany: 'paragraphs' }
  if (paragraphs.flatMap(tagsOf).length > MOST_TAGS) return { ok: false, tooMany: 'tags' }
  const tags = [...troubles, ...strayTags(parts)]
  return tags.length > 0 ? { ok: false, tags, template } : { ok: true, parts, template }
}

/** Braces that a merge would act on, and that stand in no paragraph: in properties or drawings. */
function strayTags(parts: Package): TemplateTrouble[] {
  const words = new Set(wordParts(parts).map(({ file }) => file))
  return [...parts.keys()].filter(isXml).flatMap((file) => {
    const root = parseXml(textOfPart(parts, file))?.documentElement
    return (root ? texts(root, words.has(file)) : []).flatMap((text) => troublesOf(text, file))
  })
}

function troublesOf(text: string, paragraph: string): TemplateTrouble[] {
  const { segments, troubles } = readSegments(text)
  const section = segments.find(({ kind }) => kind === 'open' || kind === 'close')
  const unfit = section ? [{ reason: 'unpaired' as const, text: text.slice(0, 40), at: 1 }] : []
  return [...troubles, ...unfit].slice(0, 1).map((trouble) => ({ ...trouble, paragraph }))
}

/** The texts outside paragraphs' own runs. */
function texts(element: Element, isWords: boolean): string[] {
  if (isWords && isWord(element, 't')) return []
  const inside = childrenOf(element)
  if (inside.length > 0) return inside.flatMap((one) => texts(one, isWords))
  const text = element.textContent ?? ''
  return /[{}]/.test(text) && !isWord(element, 'instrText') ? [text] : []
}
