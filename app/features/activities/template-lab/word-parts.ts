import { type Package, textOfPart } from './package.ts'
import type { PartKind } from './template.ts'
import { childrenOf, parseXml } from './xml.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
const KINDS: Record<string, PartKind> = {
  [`${WORD}document.main+xml`]: 'letter',
  [`${WORD}header+xml`]: 'header',
  [`${WORD}footer+xml`]: 'footer',
  [`${WORD}footnotes+xml`]: 'note',
  [`${WORD}endnotes+xml`]: 'note',
  [`${WORD}comments+xml`]: 'note',
}
const ORDER: PartKind[] = ['header', 'letter', 'footer', 'note']

/** The parts that hold paragraphs, in the order that they are shown. */
export function wordParts(parts: Package): { file: string; kind: PartKind }[] {
  const types = contentTypes(parts)
  return [...parts.keys()]
    .flatMap((file) => {
      const kind = KINDS[types(file)]
      return kind ? [{ file, kind }] : []
    })
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.file < b.file ? -1 : 1))
}

/** Tells the content type of a part; an empty text where the package does not say. */
export function contentTypes(parts: Package): (file: string) => string {
  const root = parseXml(textOfPart(parts, '[Content_Types].xml'))?.documentElement
  const entries = root ? childrenOf(root) : []
  const named = (tag: string, attribute: string) =>
    new Map(
      entries
        .filter(({ localName }) => localName === tag)
        .map((one) => [one.getAttribute(attribute) ?? '', one.getAttribute('ContentType') ?? '']),
    )
  const [overrides, defaults] = [named('Override', 'PartName'), named('Default', 'Extension')]
  return (file) => {
    const extension = file.slice(file.lastIndexOf('.') + 1)
    return overrides.get(`/${file}`) ?? defaults.get(extension) ?? ''
  }
}

/** Whether a part is XML, by its name. */
export function isXml(file: string): boolean {
  return /\.(?:xml|rels)$/i.test(file)
}
