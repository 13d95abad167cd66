import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Database } from '#db/client.ts'
import { hexMark, mark, marksIn } from './marks.ts'
import { BY_NAME, ownerOf, TABLES, type Walked } from './schema-walk.ts'

type Value = string | number | null
/** Whose row is planted. */
export type Planted = { municipality: string; person: string; unit: string }
type Row = Record<string, Value>

const FAR = 999_999
const CONTENT = 'names something in the courses, the same for all'
const DERIVED = 'figures without a text of their own'
const HASH = 'a hash, which tells nothing'
const WORD = 'one of a few words'

/** Tables without a municipality: what is in them is everybody's, or nobody's. */
export const SHARED: Record<string, string> = {
  edition: 'what was asked: the courses, the same for all',
  module: CONTENT,
  module_revision: CONTENT,
  job: 'what runs by the clock',
  rate_limit: 'hashes of who has tried to sign in',
  erasure: 'that something was erased, and nothing of whom',
  erasure_run: 'empty but within a write that erases',
}

/** Tables that the demo has filled, and where the mark is put at the end of which texts. */
const MARKED: Record<string, string[]> = {
  municipality: ['name', 'sami_name'],
  unit: ['name'],
  person: ['name', 'email'],
  assignment: ['note'],
  publication: [],
  certificate: [],
}

/** Tables that hold nothing but keys and figures; the demo has filled them. */
const ONLY_KEYS: Record<string, string> = {
  access_role: 'who may what, by keys',
  cohort_member: DERIVED,
  completion: DERIVED,
  membership: 'who is where, by keys',
  person_role: 'who has which role, by keys',
  profile: 'sets of job roles',
  profile_module: DERIVED,
  standing: DERIVED,
  tally_module: DERIVED,
  tally_profile: DERIVED,
  tally_whole: DERIVED,
  unit_ancestor: 'the tree of units, by keys',
}

/** Columns of tables that belong to someone and hold no mark, with the reason. */
const PLAIN: Record<string, string> = {
  'assignment.training': CONTENT,
  'assignment.recipient': 'a key, which the demo begins with the municipality’s number',
  'attempt.activity': CONTENT,
  'attempt.content_hash': HASH,
  'certificate.course': CONTENT,
  'draft.activity': CONTENT,
  'municipality_requirement.job_role': CONTENT,
  'municipality_requirement.competence': CONTENT,
  'erasure_request.wanted': WORD,
  'library_adoption.item': CONTENT,
  'library_adoption.version': CONTENT,
  'municipality.sami_name': 'not every municipality has one; the name has a mark',
  'names_record.id': 'a key that its form came with',
  'outbox.kind': WORD,
  'outbox.state': WORD,
  'person.password_hash': 'a hash that would not be read as one',
  'publication.checksum': HASH,
  'publication.content_version': 'which courses, the same for all',
  'reminder.step': WORD,
  'reminder_link.kind': WORD,
  'reminder_off.kind': WORD,
}

/** What a planted row must hold where a mark, or a figure made up by its name, would not do. */
const ROWS: Record<string, (of: Planted, mark: (column: string) => string) => Row> = {
  assignment: ({ municipality, person }, mark) => ({
    id: crypto.randomUUID(),
    training: 'rpa',
    recipient: person,
    recipient_kind: 'person',
    due_on: 21_500,
    municipality,
    note: mark('note'),
  }),
  attempt: ({ person }, mark) => ({
    id: `qz-${person}`,
    activity: 'arbeidsflyt/journalposttyper/sett-i-gang',
    number: 77,
    score_numerator: 0,
    content_hash: 'none',
    answer: JSON.stringify({
      questions: { 'hvor-mange-restanser': { kind: 'values', values: { b1: mark('answer') } } },
      confidence: {},
    }),
  }),
  draft: (_, mark) => ({
    activity: 'arbeidsflyt/journalposttyper/sett-i-gang',
    answer: JSON.stringify({
      number: 9,
      fields: { 'q.hvor-mange-restanser.b1': [mark('answer')] },
    }),
  }),
  identity_provider: (_, mark) => ({
    label: mark('label'),
    // Nobody answers there.
    issuer: `http://127.0.0.1:9/${mark('issuer')}`,
  }),
  municipality_requirement: () => ({ job_role: 'it-utvikler', competence: 'robotbygging' }),
  outbox: (_, mark) => ({
    kind: 'report',
    state: 'sent',
    sent_at: 1_795_000_000_000,
    body: JSON.stringify({ language: 'nb', paragraphs: [mark('body')] }),
    about: JSON.stringify({ text: mark('about') }),
  }),
  reminder_link: ({ person }) => ({
    token: hexMark(person, 2),
    kind: 'offered',
  }),
  reminder_off: () => ({ kind: 'offered' }),
  session: (_, mark) => ({
    created_at: Math.floor(Date.now() / 1000),
    device: JSON.stringify({ browser: mark('device'), system: null }),
  }),
  sighting: ({ person }, mark) => ({
    people: JSON.stringify([person]),
    id: mark('id'),
    on: 20_700,
    looks: 1,
  }),
  subscription: ({ person }) => ({
    id: crypto.randomUUID(),
    token: hexMark(person, 3),
    ended_at: null,
    ended_by: null,
  }),
  erasure_request: () => ({
    id: crypto.randomUUID(),
    wanted: '["drafts"]',
    outcome: null,
    answered_at: null,
  }),
  // In use today, though with an end, for only one of a municipality's may have none.
  library_adoption: (_, mark) => ({
    item: 'horingsbrev',
    version: '1.1',
    to_on: 999_998,
    deviations: JSON.stringify([{ reason: 'system', text: mark('deviations') }]),
  }),
  names_record: () => ({ id: crypto.randomUUID() }),
}

/** Plants marks in every tenant's data, and a row for each of these people in every table of people's. */
export async function plant(db: Database, people: Planted[]): Promise<void> {
  const { rows: standing } = await db.client.execute(
    "select name, sql from sqlite_master where type = 'trigger' and sql like '%raise(abort%'",
  )
  for (const { name } of standing) await db.client.execute(`drop trigger "${name}"`)
  await plantRows(db, people)
  for (const { sql } of standing) await db.client.execute(`${sql}`)
}

async function plantRows(db: Database, people: Planted[]): Promise<void> {
  await renumber(db)
  for (const [table, columns] of Object.entries(MARKED))
    for (const column of columns) await markColumn(db, table, column)
  await markPublications(db)
  for (const table of inOrder())
    if (isPlanted(table)) for (const one of people) await addRow(db, table, one)
}

/** The tables, each after those that it points at. */
function inOrder(): Set<Walked> {
  const done = new Set<Walked>()
  const take = (table: Walked) => {
    for (const { table: name } of table.points.values()) {
      const there = TABLES.get(name)
      if (there && there !== table && !done.has(there)) take(there)
    }
    done.add(table)
  }
  for (const table of TABLES.values()) take(table)
  return done
}

function isPlanted({ name }: Walked): boolean {
  const isSeeded = name in ONLY_KEYS || (name in MARKED && name !== 'assignment')
  return !isSeeded && !(name in SHARED)
}

/** Codes of units, and numbers and texts of certificates, that tell whose they are. */
async function renumber(db: Database): Promise<void> {
  await db.client.executeMultiple(`
    update unit set code = 'qz' || municipality || '-unit-code-' || rowid;
    update certificate set number = 'feed' || replace(person, '-', '') || substr(number, 13);
    update certificate set what = replace(what, '"title":"', '"title":"' || ${markSql('certificate', 'what')} || ' ');`)
}

async function markColumn(db: Database, table: string, column: string): Promise<void> {
  const text = markSql(table, column)
  // Before the address's own sign, or nobody could be written to.
  const marked = column === 'email' ? `${text} || '.' || email` : `${column} || ' ' || ${text}`
  await db.client.execute(`update "${table}" set "${column}" = ${marked}`)
}

async function markPublications(db: Database): Promise<void> {
  for (const column of ['figures', 'shown', 'whole'])
    await db.client.execute(
      `update publication set "${column}" = replace("${column}", '"name":"', '"name":"' || ${markSql('publication', column)} || ' ')`,
    )
}

/** The mark of a row, as SQL in an update of its table. */
function markSql(table: string, column: string): string {
  const { municipality, person } = ownerOf(table, `"${table}"`)
  const whose = person ? `replace(${person}, '-', '')` : `'all'`
  const what = mark({ municipality: '', table, column, person: null }).slice('qz'.length, -3)
  return `'qz' || ${municipality} || '${what}' || ${whose}`
}

async function addRow(db: Database, table: Walked, of: Planted): Promise<void> {
  const { name } = table
  const whose = ownerOf(name, name).person ? of.person : null
  const markOf = (column: string) =>
    mark({ municipality: of.municipality, table: name, column, person: whose })
  const given = ROWS[name]?.(of, markOf) ?? {}
  const row: Record<string, Value | undefined> = {}
  for (const column of table.columns)
    row[column.name] =
      column.name in given ? given[column.name] : await madeUp(db, table, column, of, markOf)
  const names = Object.keys(row).filter((column) => row[column] !== undefined)
  try {
    await db.client.execute({
      sql: `insert into "${name}" (${names.map((column) => `"${column}"`)}) values (${names.map(() => '?')})`,
      args: names.map((column) => row[column] as Value),
    })
  } catch (error) {
    throw new Error(
      `No row could be planted in the table «${name}». Say in ROWS of tests/isolation/plant.ts what such a row must hold, or in SHARED or ONLY_KEYS why it needs none. ${error}`,
    )
  }
}

/** A value by what the column points at, else by its type and its name; undefined where the database gives one. */
async function madeUp(
  db: Database,
  table: Walked,
  column: SQLiteColumn,
  of: Planted,
  markOf: (column: string) => string,
): Promise<Value | undefined> {
  const at = table.points.get(column.name)
  if (at) return keyOf(db, at, of)
  if (column.name === 'municipality' || column.name === 'person' || column.name === 'unit')
    return of[column.name]
  if (column.enumValues?.length) return column.enumValues[0] as string
  if (column.getSQLType() === 'text')
    return column.dataType === 'json' ? JSON.stringify([markOf(column.name)]) : markOf(column.name)
  if (column.primary) return undefined
  return numberBy(column.name, column.dataType === 'boolean')
}

/** Key of a row that is the same one's, and planted already. */
async function keyOf(
  db: Database,
  { table, column }: { table: string; column: string },
  of: Planted,
): Promise<string> {
  if (table === 'municipality' || table === 'person' || table === 'unit') return of[table]
  const { municipality, person } = ownerOf(table, 'r')
  const { rows } = await db.client.execute({
    sql: `select "${column}" as key from "${table}" r where ${person ?? municipality} = ? order by rowid desc limit 1`,
    args: [person ? of.person : of.municipality],
  })
  return `${rows[0]?.key}`
}

function numberBy(name: string, isBoolean: boolean): number {
  if (isBoolean) return 0
  if (/^(to|expires|ends|evaluate)_on$/.test(name)) return FAR
  // Seconds, long from now: what is over may be cleared away by anyone.
  if (/^(expires|ends)_at$|_until$/.test(name)) return 4_000_000_000
  if (/_on$/.test(name)) return 20_000
  // Seconds or milliseconds: either way long ago.
  if (/_at$/.test(name)) return 1_700_000_000
  return 1
}

/** Columns of this tenant's that hold no mark and no reason for it. */
export async function unmarked(db: Database, municipality: string): Promise<string[]> {
  const missing: string[] = []
  for (const { name, columns, points } of TABLES.values()) {
    if (name in SHARED || name in ONLY_KEYS) continue
    const owner = ownerOf(name, 'r').municipality
    if (!owner) {
      missing.push(`${name}: it leads to no municipality; point it at one, or list it in SHARED`)
      continue
    }
    for (const column of columns) {
      const says = `${name}.${column.name}`
      const isText = column.getSQLType() === 'text' && !column.enumValues?.length
      if (!isText || points.has(column.name) || column.name in BY_NAME || says in PLAIN) continue
      const { rows } = await db.client.execute({
        sql: `select "${column.name}" as text from "${name}" r where ${owner} = ? and "${column.name}" is not null`,
        args: [municipality],
      })
      const isMarked = rows.some(({ text }) => marksIn(`${text}`).length > 0)
      const isKey = rows.length > 0 && column.primary
      if (!isMarked && !isKey)
        missing.push(
          `${says}: no mark; give it one in ROWS or MARKED, or list it in PLAIN with the reason`,
        )
    }
  }
  return missing
}
