import { type Package, partOfText } from './package.ts'

/** A Word file made of plain text, and the line that each paragraph was written on, by its id. */
export type PlainTemplate =
  | { ok: true; parts: Package; lines: Map<string, number> }
  /** Something stands before the first `@` line, or the `@` line names no part. */
  | { ok: false; line: number }

type PartName = 'topp' | 'brev' | 'bunn'
type Line = { text: string; number: number }
type Sections = Record<PartName, Line[]>

/** `@topp`, `@brev`, `@bunn`; `# ` for a heading; a line a paragraph; `| a | b |` for a table row. */
export function plainTemplate(text: string, title: string): PlainTemplate {
  const sections: Sections = { topp: [], brev: [], bunn: [] }
  let open: Line[] | undefined
  for (const [at, line] of text.normalize('NFC').replace(/\r/g, '').split('\n').entries()) {
    const name = /^@(\S*)\s*$/.exec(line)?.[1]
    if (name !== undefined) open = sections[name as PartName]
    const isWrong = name === undefined ? !open && line.trim() !== '' : !open
    if (isWrong) return { ok: false, line: at + 1 }
    if (name === undefined) open?.push({ text: line, number: at + 1 })
  }
  for (const lines of Object.values(sections)) while (lines.at(-1)?.text.trim() === '') lines.pop()
  return { ok: true, parts: packageOf(sections, title), lines: linesOf(sections) }
}

function linesOf(sections: Sections): Map<string, number> {
  const found = new Map<string, number>()
  for (const [name, lines] of Object.entries(sections)) {
    const places = lines.flatMap((line) => (cellsOf(line.text) ?? ['']).map(() => line.number))
    for (const [at, line] of places.entries()) found.set(`${name}-${at + 1}`, line)
  }
  return found
}

function cellsOf(text: string): string[] | undefined {
  const row = /^\s*\|(.+)\|\s*$/.exec(text)?.[1]
  // A bar inside braces is a filter's.
  return row?.split(/\|(?![^{]*\})/).map((cell) => cell.trim())
}

const NS =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function packageOf({ topp, brev, bunn }: Sections, title: string): Package {
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'
  const texts = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relations(`${OFFICE}/officeDocument word/document.xml`, CORE),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>nb-NO</dc:language></cp:coreProperties>`,
    'word/_rels/document.xml.rels': relations(
      `${OFFICE}/styles styles.xml`,
      `${OFFICE}/header header1.xml`,
      `${OFFICE}/footer footer1.xml`,
    ),
    'word/styles.xml': STYLES,
    'word/header1.xml': `<w:hdr ${NS}>${blocks(topp)}</w:hdr>`,
    'word/footer1.xml': `<w:ftr ${NS}>${blocks(bunn)}</w:ftr>`,
    'word/document.xml': `<w:document ${NS}><w:body>${blocks(brev)}${section}</w:body></w:document>`,
  }
  return new Map(Object.entries(texts).map(([name, xml]) => [name, partOfText(HEAD + xml)]))
}

const CORE = `${PACKAGE}/relationships/metadata/core-properties docProps/core.xml`

function relations(...targets: string[]): string {
  const rows = targets.map((one, at) => {
    const [type, target] = one.split(' ')
    return `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`
  })
  return `<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`
}

const TYPES: [string, string][] = [
  ['word/document.xml', 'wordprocessingml.document.main'],
  ['word/styles.xml', 'wordprocessingml.styles'],
  ['word/header1.xml', 'wordprocessingml.header'],
  ['word/footer1.xml', 'wordprocessingml.footer'],
]
const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${TYPES.map(([name, type]) => `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`).join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`

const STYLES = `<w:styles ${NS}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="nb-NO"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="30"/></w:rPr></w:style></w:styles>`

function blocks(lines: Line[]): string {
  const found: string[] = []
  let rows: string[][] = []
  const endTable = () => {
    if (rows.length > 0) found.push(table(rows))
    rows = []
  }
  for (const { text } of lines) {
    const cells = cellsOf(text)
    if (cells) rows.push(cells)
    else {
      endTable()
      found.push(paragraph(text))
    }
  }
  endTable()
  return found.join('') || '<w:p/>'
}

/** The width between the margins, in twentieths of a point, is shared by the columns. */
function table(rows: string[][]): string {
  const columns = Math.max(...rows.map(({ length }) => length))
  const grid = `<w:gridCol w:w="${Math.floor(9072 / columns)}"/>`.repeat(columns)
  const body = rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`
}

function cell(text: string): string {
  return `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`
}

function paragraph(text: string): string {
  const isHeading = text.startsWith('# ')
  const shown = isHeading ? text.slice(2) : text
  const style = isHeading ? '<w:pPr><w:pStyle w:val="Overskrift1"/></w:pPr>' : ''
  const run = `<w:r><w:t xml:space="preserve">${escaped(shown)}</w:t></w:r>`
  return `<w:p>${style}${shown.trim() === '' ? '' : run}</w:p>`
}

function escaped(text: string): string {
  const safe = text.replace(/[^\P{Cc}\t]/gu, '')
  return safe.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
