import { isDeepStrictEqual } from 'node:util'
import { inArray } from 'drizzle-orm'
import { percent } from '#app/features/activities/attempt.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import type { Database } from '#db/client.ts'
import { attempt } from '#db/schema/activities.ts'
import { completion } from '#db/schema/learning.ts'
import type { FilledForm } from '#tests/support/quiz-form.ts'
import { gradedAnew } from './graded.ts'

/** A hand-in as its sender knows it. */
export type Sent = {
  person: string
  activity: string
  form: FilledForm
  /** The per cent that the reply told of; undefined while there was none. */
  told?: number
  /** It was sent a second time, after a restart. */
  again?: boolean
  /** The row it became, once that was found to be right. */
  seen?: typeof attempt.$inferSelect
}

/** Everything that was sent, by attempt id. */
export type Ledger = Map<string, Sent>

type Attempt = typeof attempt.$inferSelect
type Completion = typeof completion.$inferSelect

/** What is wrong with the database, held against what its writers sent and were told. */
export type Findings = {
  /** Told «levert», and not there. */
  lost: number
  /** There, but not as it was sent or told. */
  changed: number
  /** There, and never sent. */
  strange: number
  /** Completions that the attempts do not imply, and implied ones that are missing or double. */
  'wrong completions': number
  /** Complaints of SQLite's own checks. */
  damaged: number
}

/** Reads all that these people have, and holds it against the ledger. */
export async function audit(db: Database, people: string[], ledger: Ledger): Promise<Findings> {
  const attempts = await db.select().from(attempt).where(inArray(attempt.person, people))
  const completions = await db.select().from(completion).where(inArray(completion.person, people))
  const stored = new Set(attempts.map(({ id }) => id))
  const acknowledged = [...ledger].filter(([, { told }]) => told !== undefined)
  return {
    lost: acknowledged.filter(([id]) => !stored.has(id)).length,
    changed: attempts.filter((row) => isChanged(row, ledger.get(row.id))).length,
    strange: attempts.filter(({ id }) => !ledger.has(id)).length,
    'wrong completions': wrongCompletions(people, attempts, completions),
    damaged: await complaints(db),
  }
}

function isChanged(row: Attempt, sent: Sent | undefined): boolean {
  if (!sent) return false
  const shown = percent({ numerator: row.scoreNumerator, denominator: row.scoreDenominator })
  if ((sent.told ?? shown) !== shown) return true
  // What was once found to be right must stay as it is.
  if (sent.seen) return !isDeepStrictEqual(row, sent.seen)
  if (!isAsSent(row, sent)) return true
  sent.seen = row
  return false
}

function isAsSent(row: Attempt, sent: Sent): boolean {
  const { answer, score, passed } = gradedAnew(sent)
  return (
    row.person === sent.person &&
    row.activity === sent.activity &&
    row.passed === passed &&
    row.scoreNumerator === score.numerator &&
    row.scoreDenominator === score.denominator &&
    isDeepStrictEqual(row.answer, answer)
  )
}

function wrongCompletions(
  people: string[],
  attempts: Attempt[],
  completions: Completion[],
): number {
  const modules = catalogue().content.courses.flatMap(({ modules }) => modules)
  const pairs = people.flatMap((person) => modules.map((module) => ({ person, module })))
  return pairs.filter(({ person, module }) => {
    const required = module.activities.filter(({ optional }) => !optional)
    const implied =
      required.length > 0 &&
      required.every(({ id }) =>
        attempts.some((row) => row.person === person && row.activity === id && row.passed),
      )
    const own = completions.filter((row) => row.person === person && row.module === module.id)
    return own.length !== Number(implied)
  }).length
}

async function complaints(db: Database): Promise<number> {
  const integrity = await db.client.execute('pragma integrity_check')
  const references = await db.client.execute('pragma foreign_key_check')
  return (
    integrity.rows.filter((row) => row.integrity_check !== 'ok').length + references.rows.length
  )
}
