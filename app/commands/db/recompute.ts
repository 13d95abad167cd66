import { asc, gt } from 'drizzle-orm'
import { type Edition, storedEdition } from '#app/features/activities/editions.server.ts'
import { kindOf } from '#app/features/activities/registry.ts'
import { db } from '#app/platform/database.server.ts'
import { attempt, edition } from '#db/schema/activities.ts'
import { findActivity } from './compiled.ts'

const ROWS_PER_PAGE = 1000

type Attempt = typeof attempt.$inferSelect
export type Recomputed = { same: number; earlier: number; erased: number; wrong: string[] }

/** Grades every stored answer anew, where what was asked is compiled or stored as an edition. */
export async function recomputeScores(): Promise<Recomputed> {
  const result: Recomputed = { same: 0, earlier: 0, erased: 0, wrong: [] }
  const editions = await readEditions()
  for (let after = ''; ; ) {
    const page = await pageAfter(after)
    for (const row of page) count(row, editions, result)
    if (page.length < ROWS_PER_PAGE) return result
    after = page.at(-1)?.id ?? ''
  }
}

async function readEditions(): Promise<Map<string, Edition>> {
  const rows = await db.select().from(edition)
  return new Map(
    rows.map(({ activity, contentHash, asked }) => [
      `${activity} ${contentHash}`,
      storedEdition.parse(asked),
    ]),
  )
}

function pageAfter(id: string): Promise<Attempt[]> {
  return db
    .select()
    .from(attempt)
    .where(gt(attempt.id, id))
    .orderBy(asc(attempt.id))
    .limit(ROWS_PER_PAGE)
}

function count(row: Attempt, editions: Map<string, Edition>, result: Recomputed): void {
  // An answer that was past its time is gone; what it was worth stands.
  if (row.answer === null) {
    result.erased += 1
    return
  }
  const found = findActivity(row.activity)
  const isCurrent = found?.module.contentHash === row.contentHash
  const asked = isCurrent ? found : editions.get(`${row.activity} ${row.contentHash}`)
  if (!asked) result.earlier += 1
  else if (agrees(row, asked)) result.same += 1
  else result.wrong.push(row.id)
}

function agrees(row: Attempt, { activity, key }: Edition): boolean {
  const { person, number, sinceRevision } = row
  const kind = kindOf(activity)
  const served = kind.serve(activity, key, { person, number, since: sinceRevision })
  const answer = kind.restore(served, row.answer)
  if (!answer) return false
  const { score, passed } = kind.grade(served, key, answer)
  return (
    score.numerator === row.scoreNumerator &&
    score.denominator === row.scoreDenominator &&
    passed === row.passed
  )
}
