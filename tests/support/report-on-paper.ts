import { getDocumentProxy } from 'unpdf'
import { expect } from 'vitest'
import type { ReportingText } from '#app/i18n/locales/reporting/nb.ts'
import type { Figures } from './report-on-page.ts'

type Node = { role?: string; type?: string; id?: string; alt?: string; children?: Node[] }
type Item = { str?: string; hasEOL?: boolean; type?: string; id?: string | null }

/** What a screen reader finds in a PDF: by its tags, in their order. */
export type Paper = {
  title: string
  language: string
  headings: string[]
  /** Alternative texts of what is drawn. */
  alts: string[]
  /** Paragraphs below each heading of the second level; before the first of them, below ''. */
  paragraphs: Map<string, string[]>
  /** Tables below each heading, the head first. */
  tables: Map<string, string[][]>
}

/** Reads a PDF by its tags alone: what isn't tagged isn't there. */
export async function readPaper(file: Uint8Array): Promise<Paper> {
  const pdf = await getDocumentProxy(file.slice())
  const { Title, Language } = Object((await pdf.getMetadata()).info)
  const paper: Paper = {
    title: Title,
    language: Language,
    headings: [],
    alts: [],
    paragraphs: new Map(),
    tables: new Map(),
  }
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    take((await page.getStructTree()) as Node, marked(items as Item[]), paper)
  }
  return paper
}

/** Any space is a plain one on paper. */
export function plainSpaces(figures: Figures): Figures {
  const plain = (text: string) => text.replace(/\s/g, ' ')
  return new Map([...figures].map(([what, shown]) => [plain(what), plain(shown)]))
}

/** What a PDF says, as `pageFigures` tells it. */
export function paperFigures(paper: Paper, text: ReportingText): Figures {
  const [head = [], ...rows] = paper.tables.get(text.units.title) ?? []
  const total = nameIn(rows.at(-1))
  const roles = paper.tables.get(text.measures.roles.title)?.slice(1) ?? []
  const figures: Figures = new Map([
    [`${total} | ${text.csv.all}`, paper.paragraphs.get(text.completion)?.[0] ?? ''],
    [`${total} | ${text.qualified}`, paper.paragraphs.get(text.qualified)?.[0] ?? ''],
  ])
  for (const row of [...rows, ...roles])
    for (const [index, shown] of row.entries()) {
      if (index < 2 || shown === '') continue
      const together = head[index] === text.units.together
      const [, share, codes] = (together && /^(.*) \((.*)\)$/.exec(shown)) || []
      const what = { [text.units.all]: text.csv.all }[head[index] ?? ''] ?? head[index]
      const key = `${nameIn(row)} | ${codes?.replaceAll(',', '') ?? what}`
      expect(figures.get(key) ?? share ?? shown).toBe(share ?? shown)
      figures.set(key, share ?? shown)
    }
  for (const [title, [, ...modules]] of paper.tables)
    if (title.startsWith(text.modules.title))
      for (const [name, shown = ''] of modules) figures.set(`${total} | ${name}`, shown)
  return figures
}

/** The values of the measures, as `pageMeasures` tells them. */
export function paperMeasures(paper: Paper, text: ReportingText): Figures {
  const titles: string[] = Object.values(text.measures.titles)
  return new Map(
    [...paper.tables]
      .filter(([title]) => titles.includes(title))
      .flatMap(([title, [head = [], ...rows]]) =>
        rows.flatMap(([name, ...shown]) =>
          shown.map((one, at): [string, string] => [`${title} | ${name} | ${head[at + 1]}`, one]),
        ),
      ),
  )
}

/** Without the names of what is merged in it. */
function nameIn(row: string[] | undefined): string {
  return row?.[0]?.replace(/ \(.*\)$/, '') ?? ''
}

function take(node: Node, texts: Map<string, string>, paper: Paper): void {
  const below = () => paper.headings.at(-1) ?? ''
  if (node.alt) paper.alts.push(node.alt)
  if (node.role === 'H2') paper.headings.push(said(node, texts))
  else if (node.role === 'P') add(paper.paragraphs, below(), said(node, texts))
  else if (node.role === 'TR') {
    const cells = (node.children ?? []).map((cell) => said(cell, texts))
    // The tags of a page name the rows of the page before too, with nothing in them.
    if (cells.some((cell) => cell !== '')) add(paper.tables, below(), cells)
  } else if (node.role !== 'Figure')
    for (const child of node.children ?? []) take(child, texts, paper)
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  lists.set(key, [...(lists.get(key) ?? []), value])
}

function said(node: Node, texts: Map<string, string>): string {
  return wordsIn(node, texts).replace(/\s+/g, ' ').trim()
}

function wordsIn({ id, children = [] }: Node, texts: Map<string, string>): string {
  const own = id ? (texts.get(id) ?? '') : ''
  return [own, ...children.map((child) => wordsIn(child, texts))].join('')
}

/** The words of each tagged part; a line's end is a space. */
function marked(items: Item[]): Map<string, string> {
  const texts = new Map<string, string>()
  const open: string[] = []
  for (const { str, hasEOL, type, id } of items) {
    if (type?.startsWith('beginMarkedContent')) open.push(id ?? open.at(-1) ?? '')
    else if (type === 'endMarkedContent') open.pop()
    else {
      const at = open.at(-1) ?? ''
      texts.set(at, `${texts.get(at) ?? ''}${str}${hasEOL ? ' ' : ''}`)
    }
  }
  return texts
}
