import { asc, gt } from 'drizzle-orm'
import { kindOf } from '#app/features/activities/registry.ts'
import { db } from '#app/platform/database.server.ts'
import { attempt } from '#db/schema/activities.ts'
import { findActivity } from './compiled.ts'

const ROWS_PER_PAGE = 1000

type Attempt = typeof attempt.$inferSelect
export type Recomputed = { same: number; earlier: number; wrong: string[] }

/** Grades every stored answer anew, where what was asked is still what is compiled. */
export async function recomputeScores(): Promise<Recomputed> {
  const result: Recomputed = { same: 0, earlier: 0, wrong: [] }
  for (let after = ''; ; ) {
    const page = await pageAfter(after)
    for (const row of page) count(row, result)
    if (page.length < ROWS_PER_PAGE) return result
    after = page.at(-1)?.id ?? ''
  }
}

function pageAfter(id: string): Promise<Attempt[]> {
  return db
    .select()
    .from(attempt)
    .where(gt(attempt.id, id))
    .orderBy(asc(attempt.id))
    .limit(ROWS_PER_PAGE)
}

function count(row: Attempt, result: Recomputed): void {
  const found = findActivity(row.activity)
  if (found?.module.contentHash !== row.contentHash) result.earlier += 1
  else if (agrees(row, found)) result.same += 1
  else result.wrong.push(row.id)
}

function agrees(row: Attempt, found: NonNullable<ReturnType<typeof findActivity>>): boolean {
  const { activity, key } = found
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
