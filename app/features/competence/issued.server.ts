import { asc, gt } from 'drizzle-orm'
import { db, write } from '#app/platform/database.server.ts'
import { certificate, revocation } from '#db/schema/competence.ts'
import { insertCertificates } from './issued/insert.server.ts'
import { append, type Issued, keyOf, type Line, readJournal } from './issued/journal.server.ts'

const AT_A_TIME = 200

export type Reconciled = {
  /** Certificates and revocations that came back into the database. */
  certificates: number
  revocations: number
  /** Certificates of people whom the database does not know. */
  homeless: number
  /** Certificates and revocations of the database that the journal had missed. */
  journaled: number
}

/**
 * After a restore, brings back what was issued and revoked since the copy, with the same numbers; and
 * notes what the journal has missed. Again changes nothing.
 */
export async function reconcileIssued(): Promise<Reconciled> {
  const { issued, revoked, named } = journal()
  const known = await numbersIn(certificate)
  const lost = [...issued.values()].filter(({ number }) => !known.has(number))
  for (const rows of chunked(lost)) await write(insertCertificates(rows))
  const after = await numbersIn(certificate)
  const undone = await numbersIn(revocation)
  const again = [...revoked.values()].filter(
    ({ number }) => after.has(number) && !undone.has(number),
  )
  for (const rows of chunked(again))
    await write(db.insert(revocation).values(rows).onConflictDoNothing())
  return {
    certificates: after.size - known.size,
    revocations: again.length,
    homeless: lost.filter(({ number }) => !after.has(number)).length,
    journaled: (await noteMissed(named)) + (await noteMissedRevocations(revoked)),
  }
}

/** Certificates and revocations that are not kept apart as they stand in the database, and lines that can't be read. */
export async function flawsOfJournal(): Promise<number> {
  const { issued, revoked, unreadable } = journal()
  const numbers = new Set([...issued.values()].map(({ number }) => number))
  const apart = [...(await numbersIn(certificate))].filter((number) => !numbers.has(number))
  const undone = [...(await numbersIn(revocation))].filter((number) => !revoked.has(number))
  return apart.length + undone.length + unreadable
}

type Revoked = Extract<Line, { kind: 'revoked' }>

/** The first line of each certificate and of each revocation. */
function journal() {
  const [issued, revoked] = [new Map<string, Issued>(), new Map<string, Revoked>()]
  const named = new Set<string>()
  let unreadable = 0
  for (const { line } of readJournal()) {
    if (line?.kind === 'issued') named.add(line.number)
    if (line === null) unreadable += 1
    else if (line.kind === 'issued' && !issued.has(keyOf(line))) issued.set(keyOf(line), line)
    else if (line.kind === 'revoked' && !revoked.has(line.number)) revoked.set(line.number, line)
  }
  return { issued, revoked, named, unreadable }
}

async function numbersIn(table: typeof certificate | typeof revocation): Promise<Set<string>> {
  const rows = await db.select({ number: table.number }).from(table)
  return new Set(rows.map(({ number }) => number))
}

async function noteMissed(named: Set<string>): Promise<number> {
  let missed = 0
  for (let last = ''; ; ) {
    const rows = await db
      .select()
      .from(certificate)
      .where(gt(certificate.number, last))
      .orderBy(asc(certificate.number))
      .limit(AT_A_TIME)
    const lines = rows.filter(({ number }) => !named.has(number)).map(lineOf)
    append(lines)
    missed += lines.length
    if (rows.length < AT_A_TIME) return missed
    last = rows.at(-1)?.number ?? ''
  }
}

function lineOf(row: typeof certificate.$inferSelect): Issued {
  const { number, person, course, earnedOn, expiresOn, what, issuedAt } = row
  const days = { from: earnedOn, to: expiresOn }
  return { kind: 'issued', number, person, course, ...days, issuedAt, what }
}

async function noteMissedRevocations(revoked: Map<string, Revoked>): Promise<number> {
  const rows = await db.select().from(revocation)
  const missed = rows.filter(({ number }) => !revoked.has(number))
  append(missed.map((row) => ({ kind: 'revoked', ...row })))
  return missed.length
}

function chunked<T>(rows: T[]): T[][] {
  const count = Math.ceil(rows.length / AT_A_TIME)
  return Array.from({ length: count }, (_, i) => rows.slice(i * AT_A_TIME, (i + 1) * AT_A_TIME))
}
