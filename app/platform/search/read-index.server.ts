import { existsSync } from 'node:fs'
import Database from 'libsql'
import {
  type AskedWord,
  askedWords,
  corrections,
  expression,
  type Matcher,
  matcherOf,
  NEARNESS,
} from './asked.ts'
import { marked, type Piece, snippetOf } from './snippet.ts'
import type { Language } from './stems.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

export type SearchIndex = {
  /** What was found, best first; the texts of a find are read when they are asked for. */
  find(query: string, reader: Reader): Finds
  close(): void
}

/** Who searches, and for what. */
export type Reader = {
  kinds: readonly string[]
  /** The collections whose documents they may open. */
  collections: string[]
  /** Where they are from; null is nowhere. */
  place: string | null
  /** Whether they may read what stands in documents, and not only know what those are. */
  readsAll: boolean
  /** Which of several documents of one thing. */
  language: Language
}

export type Finds = {
  finds: Find[]
  /** What was searched for instead, when nobody knows a word of the query. */
  corrected: string | null
  /** Whether nothing has all the words, and these have some. */
  isPartial: boolean
}

export type Find = {
  kind: string
  ref: string
  language: Language
  /** The find's own words, or another title than its own, with what was looked for apart. */
  tell(title?: string): {
    title: Piece[]
    anchor: string | null
    heading: Piece[] | null
    snippet: Piece[]
  }
}

/** Enough for whoever looks; what is worse than these is not read. */
const MOST = 100

const FIND = `
SELECT d.id, d.kind, d.ref, d.language, d.title
FROM words JOIN document d ON d.id = words.rowid
WHERE words MATCH ?
  AND d.kind IN (SELECT value FROM json_each(?))
  AND (d.collection IS NULL OR d.collection IN (SELECT value FROM json_each(?)))
  AND (d.only_in IS NULL OR instr(d.only_in, ?))
  AND (d.never_in IS NULL OR NOT instr(d.never_in, ?))
ORDER BY bm25(words, 8, 4, 3, 1), d.id
LIMIT ${MOST}`

const PASSAGES = `
SELECT is_lead AS isLead, anchor, heading, text, forms FROM passage
WHERE document = ? AND is_lead >= ? ORDER BY number`

/** What may be known of a document that may not be read; and all of it. */
const OUTSIDE = 'title lead'
const EVERYWHERE = 'title lead headings body'

type DocumentRow = { id: number; kind: string; ref: string; language: Language; title: string }
type PassageRow = {
  isLead: number
  anchor: string | null
  heading: string | null
  text: string
  forms: string
}
type Statements = Record<'find' | 'passages', Database.Statement>

/**
 * Opens a file that `writeIndex` made, for reading.
 * @throws Error when there is none.
 */
export function openIndex(file: string): SearchIndex {
  if (!existsSync(file)) throw new Error(`There is no search index at ${file}.`)
  const database = new Database(file)
  database.exec('PRAGMA query_only = ON')
  const statements = { find: database.prepare(FIND), passages: database.prepare(PASSAGES) }
  const vocabulary = readVocabulary(database)
  return {
    find(query, reader) {
      const asking = { reader, statements }
      const found = findAll(query, vocabulary, asking)
      if (found.finds.length > 0 && !found.isPartial) return found
      for (const corrected of corrections(query, vocabulary)) {
        const other = findAll(corrected, vocabulary, asking)
        if (other.finds.length > 0) return { ...other, corrected }
      }
      return found
    },
    close: () => database.close(),
  }
}

function readVocabulary(database: Database.Database): Vocabulary {
  const rows = database.prepare('SELECT word, written, stems, count FROM vocabulary').all() as {
    word: string
    written: string
    stems: string
    count: number
  }[]
  return vocabularyOf(rows.map(({ stems, ...row }) => ({ ...row, stems: stems.split(' ') })))
}

type Asking = { reader: Reader; statements: Statements }

function findAll(query: string, vocabulary: Vocabulary, asking: Asking): Finds {
  const { reader } = asking
  const asked = askedWords(query, vocabulary)
  const all = climb(rungs(asked, reader), asking)
  const isPartial = all.length === 0 && asked.length > 1
  const rows = isPartial ? climb(lastRungs(asked, reader), asking) : all
  const tell = teller(asked, asking)
  const finds = oneOfEach(rows, reader.language).map((row) => ({
    ...row,
    tell: (title = row.title) => tell(row, title),
  }))
  return { finds, corrected: null, isPartial: isPartial && finds.length > 0 }
}

/** From what is likeliest meant to what is least: where the words stand, then how near they are. */
function rungs(asked: AskedWord[], { readsAll }: Reader): string[] {
  if (asked.length === 0) return []
  const columns = readsAll ? ['title', 'title lead headings', EVERYWHERE] : ['title', OUTSIDE]
  return columns.flatMap((where) =>
    NEARNESS.map((nearness) => `{${where}} : (${expression(asked, nearness, 'AND')})`),
  )
}

/** Any of the words. */
function lastRungs(asked: AskedWord[], { readsAll }: Reader): string[] {
  const where = readsAll ? EVERYWHERE : OUTSIDE
  return NEARNESS.map((nearness) => `{${where}} : (${expression(asked, nearness, 'OR')})`)
}

/** Asks rung by rung, until there is enough. */
function climb(expressions: string[], { reader, statements }: Asking): DocumentRow[] {
  const { kinds, collections, place } = reader
  const at = ` ${place ?? '-'} `
  const scope = [JSON.stringify(kinds), JSON.stringify(collections), at, at]
  const found = new Map<number, DocumentRow>()
  for (const one of expressions) {
    if (found.size >= MOST) break
    for (const row of statements.find.all(one, ...scope) as DocumentRow[])
      if (!found.has(row.id)) found.set(row.id, row)
  }
  return [...found.values()]
}

/** A thing once, at its best place; in the reader's language, where it was found in that too. */
function oneOfEach(rows: DocumentRow[], language: Language): DocumentRow[] {
  const things = new Map<string, DocumentRow>()
  for (const row of rows) {
    const key = `${row.kind} ${row.ref}`
    const known = things.get(key)
    if (!known || (known.language !== language && row.language === language)) things.set(key, row)
  }
  return [...things.values()]
}

function teller(asked: AskedWord[], { reader, statements }: Asking) {
  const matcher = matcherOf(asked)
  return ({ id }: DocumentRow, title: string) => {
    const passages = statements.passages.all(id, reader.readsAll ? 0 : 1) as PassageRow[]
    const best = bestOf(passages, asked, matcher)
    return {
      title: marked(title, matcher),
      anchor: best?.anchor ?? null,
      heading: best?.heading ? marked(best.heading, matcher) : null,
      snippet: snippetOf(best?.text ?? '', matcher),
    }
  }
}

/** The passage with most of the words, and most of each; the first, where the title alone has them. */
function bestOf(
  passages: PassageRow[],
  asked: AskedWord[],
  matcher: Matcher,
): PassageRow | undefined {
  const scored = passages.map((passage) => ({ passage, ...scoreOf(passage, asked, matcher) }))
  scored.sort((a, b) => b.words - a.words || b.letters - a.letters)
  return scored[0]?.passage
}

/** How many of the words a passage has; and how much of them, as half of a compound is less than all of it. */
function scoreOf({ forms }: PassageRow, asked: AskedWord[], matcher: Matcher) {
  const longest = new Map<number, number>()
  for (const form of forms.split(' ')) {
    const match = matcher(form)
    if (!match) continue
    const letters = Math.min(match.part.length, asked[match.asked]?.word.length ?? 0)
    longest.set(match.asked, Math.max(letters, longest.get(match.asked) ?? 0))
  }
  const letters = [...longest.values()].reduce((sum, one) => sum + one, 0)
  return { words: longest.size, letters }
}
