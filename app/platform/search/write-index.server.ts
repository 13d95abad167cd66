import { existsSync } from 'node:fs'
import Database from 'libsql'
import type { Passage, SearchDocument } from './document.ts'
import { stem } from './stems.ts'
import type { Known } from './vocabulary.ts'
import { wordsIn } from './words.ts'

// The text of what is found stands in `passage`; `words` holds no text but what it is found by.
const TABLES = `
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
CREATE TABLE document (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, ref TEXT NOT NULL, language TEXT NOT NULL,
  collection TEXT, title TEXT NOT NULL, only_in TEXT, never_in TEXT
);
CREATE TABLE passage (
  document INTEGER NOT NULL, number INTEGER NOT NULL, is_lead INTEGER NOT NULL,
  anchor TEXT, heading TEXT, text TEXT NOT NULL, forms TEXT NOT NULL,
  PRIMARY KEY (document, number)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5(
  title, lead, headings, body,
  content = '', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0'
);
CREATE TABLE vocabulary (word TEXT PRIMARY KEY, written TEXT, stems TEXT, count INTEGER) WITHOUT ROWID;
`

/**
 * Writes a file that finds these documents; there must be none of that name.
 * `edition` is kept in it, to tell later whether it was made in the way that it is made now.
 */
export function writeIndex(file: string, documents: SearchDocument[], edition: number): void {
  const database = new Database(file)
  try {
    database.exec(TABLES)
    database.transaction(() => fill(database, documents))()
    database.exec(`PRAGMA user_version = ${edition}`)
  } finally {
    database.close()
  }
}

/** The edition of an index; undefined where there is none. */
export function editionOf(file: string): number | undefined {
  if (!existsSync(file)) return undefined
  const database = new Database(file)
  try {
    const [row] = database.pragma('user_version') as { user_version: number }[]
    return row?.user_version
  } finally {
    database.close()
  }
}

function fill(database: Database.Database, documents: SearchDocument[]): void {
  const tally: Tally = new Map()
  const add = adder(database)
  for (const [index, document] of documents.entries())
    add(index + 1, document, counter(tally, document))
  const insert = database.prepare('INSERT INTO vocabulary VALUES (?, ?, ?, ?)')
  for (const { word, written, stems, count } of vocabularyIn(tally))
    insert.run(word, written, stems.join(' '), count)
  database.exec(`INSERT INTO words (words) VALUES ('optimize')`)
}

/** Gives the words of a text as they are compared, between spaces. */
type Read = (text: string) => string

function adder(database: Database.Database) {
  const document = database.prepare('INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  const passage = database.prepare('INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?, ?)')
  const words = database.prepare(
    'INSERT INTO words (rowid, title, lead, headings, body) VALUES (?, ?, ?, ?, ?)',
  )
  return (id: number, one: SearchDocument, read: Read) => {
    const { kind, ref, language, collection, title, titles = [], only, never } = one
    document.run(id, kind, ref, language, collection, title, places(only), places(never))
    const parts = partsOf(one).map((part) => ({
      ...part,
      headingForms: read(part.heading ?? ''),
      forms: read(`${part.text} ${part.also ?? ''}`),
    }))
    for (const [n, { isLead, anchor, heading, text, headingForms, forms }] of parts.entries())
      passage.run(id, n, isLead, anchor, heading, text, `${headingForms} ${forms}`)
    const formsOf = (isLead: 0 | 1) =>
      parts.flatMap((part) => (part.isLead === isLead ? part.forms : [])).join(' ')
    const headings = parts.map(({ headingForms }) => headingForms).join(' ')
    words.run(id, read([title, ...titles].join(' ')), formsOf(1), headings, formsOf(0))
  }
}

type Part = Passage & { isLead: 0 | 1 }

function partsOf({ lead, passages }: SearchDocument): Part[] {
  return [
    ...lead.map((text) => ({ isLead: 1 as const, anchor: null, heading: null, text })),
    ...passages.map((passage) => ({ isLead: 0 as const, ...passage })),
  ]
}

/** Between spaces, so that one is found in them by itself. */
function places(names: string[] | undefined): string | null {
  return names ? ` ${names.join(' ')} ` : null
}

type Tally = Map<string, Tallied>
type Tallied = { stems: Set<string>; written: Map<string, number>; count: number; last: unknown }

/** Reads texts of a document, and counts their words: a word once, how it is written each time. */
function counter(tally: Tally, document: SearchDocument): Read {
  return (text) => {
    const words = wordsIn(text)
    for (const { forms, start, end } of words) {
      const written = text.slice(start, end).toLowerCase()
      for (const form of forms) count(form, form === forms[0] ? written : form)
    }
    return words.flatMap(({ forms }) => forms).join(' ')
  }
  function count(form: string, written: string): void {
    const one = tallied(tally, form)
    const times = one.written.get(written) ?? 0
    if (times === 0) one.stems.add(stem(written, document.language))
    one.written.set(written, times + 1)
    if (one.last !== document) one.count += 1
    one.last = document
  }
}

function tallied(tally: Tally, word: string): Tallied {
  const known = tally.get(word)
  if (known) return known
  const fresh = { stems: new Set<string>(), written: new Map(), count: 0, last: undefined }
  tally.set(word, fresh)
  return fresh
}

function vocabularyIn(tally: Tally): Known[] {
  return [...tally].map(([word, { stems, written, count }]) => {
    const [commonest] = [...written].sort((a, b) => b[1] - a[1])
    return { word, written: commonest?.[0] ?? word, stems: [...stems], count }
  })
}
