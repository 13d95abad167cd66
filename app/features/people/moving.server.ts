import { createHash, randomInt } from 'node:crypto'
import { and, eq, gt, inArray } from 'drizzle-orm'
import { writeRecorded } from '#app/platform/audit.server.ts'
import type { Day } from '#app/platform/calendar.ts'
import { db } from '#app/platform/database.server.ts'
import type { Query } from '#app/platform/writer.server.ts'
import { movingCode } from '#db/schema/people.ts'

/** Without letters that are read as digits. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Four groups of five: a hundred bits, so that nobody guesses one. */
const GROUPS = 4
const GROUP = 5
/** How long someone has from one job to the next. */
const LASTS_DAYS = 180

/** Makes a code for a person, and tells the log that they have; the code is shown once. */
export async function makeMovingCode(person: string, municipality: string, today: Day) {
  const { code, endsOn, query } = newMovingCode(person, today)
  const actor = { kind: 'person', id: person } as const
  const act = { actor, municipality, what: 'moving-code-made', about: person } as const
  await writeRecorded(act, query)
  return { code, endsOn }
}

/** A new code that lets a person's history follow them, instead of any they had. */
export function newMovingCode(
  person: string,
  today: Day,
): { code: string; query: Query; endsOn: Day } {
  const code = Array.from({ length: GROUPS }, () => letters(GROUP)).join('-')
  const endsOn = today + LASTS_DAYS
  const set = { hash: hashOf(code), endsOn }
  const query = db
    .insert(movingCode)
    .values({ person, ...set })
    .onConflictDoUpdate({ target: movingCode.person, set })
  return { code, query, endsOn }
}

/** When the code that a person has can't be used any more; undefined when they have none. */
export async function movingCodeOf(person: string, today: Day): Promise<Day | undefined> {
  const runs = and(eq(movingCode.person, person), gt(movingCode.endsOn, today))
  const [found] = await db.select({ endsOn: movingCode.endsOn }).from(movingCode).where(runs)
  return found?.endsOn
}

/** Ids of the people whose codes these are, by the code as it was written. */
export async function moversBy(codes: string[], today: Day): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map()
  const byHash = new Map(codes.map((code) => [hashOf(code), code]))
  const rows = await db
    .select()
    .from(movingCode)
    .where(and(inArray(movingCode.hash, [...byHash.keys()]), gt(movingCode.endsOn, today)))
  return new Map(rows.map(({ hash, person }) => [byHash.get(hash) ?? '', person]))
}

function letters(count: number): string {
  return Array.from({ length: count }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}

/** Case and hyphens mean nothing, and O and I are what they look like. */
function hashOf(code: string): string {
  const plain = code.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1')
  return createHash('sha256')
    .update(plain.replace(/[^0-9A-Z]/g, ''))
    .digest('base64url')
}
