import { existsSync } from 'node:fs'
import Database from 'libsql'
import type { SearchDocument } from './document.ts'
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
  const tally = new Map<string, Tallied>()
  const add = adders(database)
  for (const [index, document] of documents.entries()) {
    add.document(index + 1, document)
    count(document, tally)
  }
  const insert = database.prepare('INSERT INTO vocabulary VALUES (?, ?, ?, ?)')
  for (const { word, written, stems, count } of vocabularyIn(tally))
    insert.run(word, written, stems.join(' '), count)
  database.exec(`INSERT INTO words (words) VALUES ('optimize')`)
}

function adders(database: Database.Database) {
  const document = database.prepare('INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  const passage = database.prepare('INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?, ?)')
  const words = database.prepare(
    'INSERT INTO words (rowid, title, lead, headings, body) VALUES (?, ?, ?, ?, ?)',
  )
  return {
    document(id: number, one: SearchDocument) {
      const { kind, ref, language, collection, title, lead, passages, only, never } = one
      document.run(id, kind, ref, language, collection, title, places(only), places(never))
      const leads = lead.map((text) => ({ anchor: null, heading: null, text }))
      for (const [n, { anchor, heading, text }] of [...leads, ...passages].entries()) {
        const forms = formsIn(`${heading ?? ''} ${text}`)
        passage.run(id, n, n < leads.length ? 1 : 0, anchor, heading, text, forms)
      }
      const headings = passages.map(({ heading }) => heading ?? '')
      const bodies = passages.map(({ text }) => text)
      const columns = [[title], lead, headings, bodies].map((texts) => formsIn(texts.join(' ')))
      words.run(id, ...columns)
    },
  }
}

/** Between spaces, so that one is found in them by itself. */
function places(names: string[] | undefined): string | null {
  return names ? ` ${names.join(' ')} ` : null
}

function formsIn(text: string): string {
  return wordsIn(text)
    .flatMap(({ forms }) => forms)
    .join(' ')
}

type Tallied = { stems: Set<string>; written: Map<string, number>; count: number; last: unknown }

/** A word counts once a document; how it is written, each time. */
function count(document: SearchDocument, tally: Map<string, Tallied>): void {
  const { title, lead, passages, language } = document
  const texts = [title, ...lead, ...passages.flatMap(({ heading, text }) => [heading ?? '', text])]
  for (const text of texts) {
    for (const { forms, start, end } of wordsIn(text)) {
      const written = text.slice(start, end).toLowerCase()
      for (const form of forms) {
        const one = tallied(tally, form)
        const spelt = form === forms[0] ? written : form
        one.written.set(spelt, (one.written.get(spelt) ?? 0) + 1)
        if (one.last === document) continue
        one.last = document
        one.count += 1
        one.stems.add(stem(spelt, language))
      }
    }
  }
}

function tallied(tally: Map<string, Tallied>, word: string): Tallied {
  const known = tally.get(word)
  if (known) return known
  const fresh = { stems: new Set<string>(), written: new Map(), count: 0, last: undefined }
  tally.set(word, fresh)
  return fresh
}

function vocabularyIn(tally: Map<string, Tallied>): Known[] {
  return [...tally].map(([word, { stems, written, count }]) => {
    const [commonest] = [...written].sort((a, b) => b[1] - a[1])
    return { word, written: commonest?.[0] ?? word, stems: [...stems], count }
  })
}
