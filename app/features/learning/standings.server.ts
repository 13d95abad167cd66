import { sql } from 'drizzle-orm'
import { z } from 'zod'
import {
  attemptJson,
  attemptsUsed,
  storedAttempt,
} from '#app/features/activities/attempts.server.ts'
import { db } from '#app/platform/database.server.ts'
import { attempt, draft } from '#db/schema/activities.ts'
import { completion } from '#db/schema/learning.ts'

const person = sql.placeholder('person')
const activity = sql.placeholder('activity')
const module = sql.placeholder('module')
const revision = sql.placeholder('revision')
const hash = sql.placeholder('hash')

/** A person's passes of a module, at whatever revision. */
const passesJson = sql`(select json_group_array(json_object('module', ${completion.module},
    'passedOn', ${completion.passedOn}, 'revision', ${completion.revision},
    'expiresOn', ${completion.expiresOn}))
  from ${completion} where ${completion.person} = ${person} and ${completion.module} = ${module})`

const pass = z.object({
  module: z.string(),
  passedOn: z.number(),
  revision: z.number(),
  expiresOn: z.number(),
})

const standingAtOne = db
  .select({
    json: sql<string>`json_object(
      'known', (select ${attemptJson(hash)} from ${attempt} where ${attempt.id} = ${sql.placeholder('id')}),
      'submitted', coalesce((select max(${attempt.number}) from ${attempt}
        where ${attempt.person} = ${person} and ${attempt.activity} = ${activity}), 0),
      'lastAt', coalesce((select max(${attempt.submittedAt}) from ${attempt}
        where ${attempt.person} = ${person} and ${attempt.activity} = ${activity}), 0),
      'used', ${attemptsUsed({ person, activity, revision })},
      'passes', ${passesJson})`,
  })
  .from(sql`(select 1)`)
  .prepare()

const standing = z.object({
  known: storedAttempt.nullable(),
  submitted: z.number(),
  lastAt: z.number(),
  used: z.number(),
  passes: z.array(pass),
})

/**
 * The attempt with this id, whoever's it is, how many the person has handed in and when, and their passes
 * of the module. One statement.
 */
export async function standingAt(asked: {
  id: string
  person: string
  activity: string
  module: string
  revision: number
  /** Of what is asked now. */
  hash: string
}): Promise<z.infer<typeof standing>> {
  const found = await standingAtOne.get(asked)
  return standing.parse(JSON.parse(found?.json ?? 'null'))
}

const standingsInModule = db
  .select({
    json: sql<string>`json_object(
      'attempts', (select json_group_array(json_object(
          'used', ${attemptsUsed({ person, activity: sql`attempt.activity`, revision })},
          'last', ${attemptJson(hash)}))
        from ${attempt} where ${attempt.person} = ${person}
        and ${attempt.activity} >= ${sql.placeholder('from')} and ${attempt.activity} < ${sql.placeholder('to')}
        and not exists (select 1 from ${attempt} as later where later.person = attempt.person
          and later.activity = attempt.activity and later.number > attempt.number)),
      'drafts', (select json_group_array(json_object('activity', ${draft.activity},
          'step', ${draft.step}, 'savedAt', ${draft.savedAt}, 'answer', json(${draft.answer})))
        from ${draft} where ${draft.person} = ${person}
        and ${draft.activity} >= ${sql.placeholder('from')} and ${draft.activity} < ${sql.placeholder('to')}))`,
  })
  .from(sql`(select 1)`)
  .prepare()

/** Work in progress: the fields of a form made for this attempt number. */
const storedDraft = z.object({
  activity: z.string(),
  step: z.number(),
  savedAt: z.number(),
  answer: z.object({ number: z.number(), fields: z.record(z.string(), z.array(z.string())) }),
})

const standings = z.object({
  attempts: z.array(z.object({ used: z.number(), last: storedAttempt })),
  drafts: z.array(storedDraft),
})

/** Where a person stands with the activities of a module. */
export type Standings = z.infer<typeof standings>

/** A person's last attempt and draft at each activity of a module. One statement. */
export async function standingsIn(asked: {
  person: string
  module: string
  revision: number
  hash: string
}): Promise<Standings> {
  const { module, ...who } = asked
  const found = await standingsInModule.get({ ...who, from: `${module}/`, to: `${module}0` })
  return standings.parse(JSON.parse(found?.json ?? 'null'))
}

const passes = db.select({ json: passesJson }).from(sql`(select 1)`).prepare()

/** A person's passes of a module. */
export async function passesOf(person: string, module: string) {
  const found = await passes.get({ person, module })
  return z.array(pass).parse(JSON.parse(String(found?.json ?? '[]')))
}
