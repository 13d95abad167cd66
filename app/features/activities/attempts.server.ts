import { and, eq, exists, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#app/platform/database.server.ts'
import { attempt, draft } from '#db/schema/activities.ts'

export type NewAttempt = typeof attempt.$inferInsert

const stored = z.object({
  id: z.string(),
  person: z.string(),
  activity: z.string(),
  number: z.number(),
  revision: z.number(),
  contentHash: z.string(),
  answer: z.unknown(),
  numerator: z.number(),
  denominator: z.number(),
  passed: z.number().transform(Boolean),
  submittedAt: z.number(),
})

/** An attempt as it was handed in. */
export type StoredAttempt = z.infer<typeof stored>

/** Work in progress: the fields of a form made for this attempt number. */
const storedDraft = z.object({
  activity: z.string(),
  step: z.number(),
  savedAt: z.number(),
  answer: z.object({ number: z.number(), fields: z.record(z.string(), z.array(z.string())) }),
})

const person = sql.placeholder('person')
const activity = sql.placeholder('activity')
const revision = sql.placeholder('revision')

const attemptJson = sql`json_object('id', ${attempt.id}, 'person', ${attempt.person},
  'activity', ${attempt.activity}, 'number', ${attempt.number}, 'revision', ${attempt.revision},
  'contentHash', ${attempt.contentHash}, 'answer', json(${attempt.answer}),
  'numerator', ${attempt.scoreNumerator}, 'denominator', ${attempt.scoreDenominator},
  'passed', ${attempt.passed}, 'submittedAt', ${attempt.submittedAt})`

/** Attempts at a revision since it was last passed: those that count towards a limit. */
const used = (of: unknown) => sql`(select count(*) from ${attempt} as tried
  where tried.person = ${person} and tried.activity = ${of} and tried.revision = ${revision}
  and tried.number > coalesce((select max(number) from ${attempt} as passing
    where passing.person = ${person} and passing.activity = ${of}
    and passing.revision = ${revision} and passing.passed), 0))`

const standingAtOne = db
  .select({
    json: sql<string>`json_object(
      'known', (select ${attemptJson} from ${attempt} where ${attempt.id} = ${sql.placeholder('id')}),
      'submitted', coalesce((select max(${attempt.number}) from ${attempt}
        where ${attempt.person} = ${person} and ${attempt.activity} = ${activity}), 0),
      'used', ${used(activity)})`,
  })
  .from(sql`(select 1)`)
  .prepare()

const standing = z.object({ known: stored.nullable(), submitted: z.number(), used: z.number() })

/** The attempt with this id, whoever's it is, and how many the person has handed in. One statement. */
export async function standingAt(asked: {
  id: string
  person: string
  activity: string
  revision: number
}): Promise<z.infer<typeof standing>> {
  const found = await standingAtOne.get(asked)
  return standing.parse(JSON.parse(found?.json ?? 'null'))
}

const standingsInModule = db
  .select({
    json: sql<string>`json_object(
      'attempts', (select json_group_array(json(entry)) from (select json_object(
          'used', ${used(sql`${attempt.activity}`)}, 'last', ${attemptJson}) as entry, max(${attempt.number})
        from ${attempt} where ${attempt.person} = ${person}
        and ${attempt.activity} >= ${sql.placeholder('from')} and ${attempt.activity} < ${sql.placeholder('to')}
        group by ${attempt.activity})),
      'drafts', (select json_group_array(json_object('activity', ${draft.activity},
          'step', ${draft.step}, 'savedAt', ${draft.savedAt}, 'answer', json(${draft.answer})))
        from ${draft} where ${draft.person} = ${person}
        and ${draft.activity} >= ${sql.placeholder('from')} and ${draft.activity} < ${sql.placeholder('to')}))`,
  })
  .from(sql`(select 1)`)
  .prepare()

const standings = z.object({
  attempts: z.array(z.object({ used: z.number(), last: stored })),
  drafts: z.array(storedDraft),
})

/** A person's last attempt and draft at each activity of a module. One statement. */
export async function standingsIn(asked: { person: string; module: string; revision: number }) {
  const { module, ...who } = asked
  const found = await standingsInModule.get({ ...who, from: `${module}/`, to: `${module}0` })
  return standings.parse(JSON.parse(found?.json ?? 'null'))
}

/** Records an attempt; changes nothing when its id or its number is taken. */
export function insertAttempt(row: NewAttempt) {
  return db.insert(attempt).values(row).onConflictDoNothing()
}

/** Forgets the work in progress that an attempt came of, if the attempt was recorded. */
export function forgetDraft({ id, person, activity }: NewAttempt) {
  const recorded = db.select({ id: attempt.id }).from(attempt).where(eq(attempt.id, id))
  return db
    .delete(draft)
    .where(and(eq(draft.person, person), eq(draft.activity, activity), exists(recorded)))
}
