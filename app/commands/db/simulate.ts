import { parseArgs } from 'node:util'
import { inArray, like } from 'drizzle-orm'
import { z } from 'zod'
import type { Course, ModuleSummary } from '#app/compiler/lesson.ts'
import { hasDemoAccounts } from '#app/features/access/demo.server.ts'
import type {
  ActivityAnswer,
  ActivityKey,
  ServedActivity,
} from '#app/features/activities/activity.ts'
import { kindOf } from '#app/features/activities/registry.ts'
import { publishAll } from '#app/features/competence/publish.server.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { tick } from '#app/features/reporting/derived.server.ts'
import { addMonths } from '#app/platform/calendar.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { attempt } from '#db/schema/activities.ts'
import { completion } from '#db/schema/learning.ts'
import { OPEN_END, person } from '#db/schema/people.ts'
import { believableAnswer, type Learner, learnerFrom, type Setting } from './believable-answers.ts'
import { withMistakes } from './believable-labs.ts'
import { findActivity } from './compiled.ts'

const USAGE = 'npm run db -- simulate COURSE [--people 100] [--seed 1] [--mislead QUESTION]…'
const ROWS_PER_STATEMENT = 500
/** How often someone tries again who has not passed, and how much they learn of it. */
const TRIES = 3
const LEARNT = 0.8
const GIVE_UP = 0.05
const MINUTE = 60_000

type Attempt = typeof attempt.$inferInsert
type Completion = typeof completion.$inferInsert
type Done = { attempts: Attempt[]; completions: Completion[] }
type Run = { course: Course; people: number; setting: Setting }

/**
 * Lets invented learners take a course, also a draft, graded by the product itself, so that its
 * author can read statistics. In the demo only; those whom an earlier run invented go first.
 */
export async function run(args: string[]): Promise<number> {
  const asked = readRun(args)
  const refusal = typeof asked === 'string' ? asked : await whyNot()
  if (typeof asked === 'string' || refusal) {
    console.error(`✖ ${refusal}`)
    return 1
  }
  await publishAll()
  await tick(today())
  await forget(asked.course.id)
  const done = Array.from({ length: asked.people }, (_, at) => takeCourse(asked, at))
  await keep(asked, done)
  db.client.close()
  const attempts = done.reduce((sum, one) => sum + one.attempts.length, 0)
  console.log(`✔ ${asked.people} invented learners took ${asked.course.id}: ${attempts} attempts`)
  return 0
}

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)
const flags = z.object({
  people: whole(1, 100_000).default(100),
  seed: whole(0, 1_000_000).default(1),
  mislead: z.array(z.string()).default([]),
})

/** What is asked for, or a sentence about what is wrong with it. */
function readRun(args: string[]): Run | string {
  try {
    const text = { type: 'string' } as const
    const options = { people: text, seed: text, mislead: { ...text, multiple: true } } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const { people, seed, mislead } = flags.parse(values)
    const course = catalogue().content.courses.find(({ id }) => id === positionals[0])
    if (!course || positionals.length > 1) return courseAsked(positionals[0])
    const unknown = mislead.find((name) => !questionsIn(course).some((id) => isNamed(id, name)))
    if (unknown) return `There is no question ${unknown} in ${course.id}.`
    return { course, people, setting: { seed, misleading: mislead } }
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
    return `${reason}\n${USAGE}`
  }
}

function courseAsked(name: string | undefined): string {
  const known = catalogue().content.courses.map(({ id }) => id)
  const said = name ? `There is no course ${name}.` : 'Say which course.'
  return `${said} What there is: ${known.join(', ')}\n${USAGE}`
}

function questionsIn({ modules }: Course): string[] {
  return modules.flatMap(({ activities }) =>
    activities.flatMap(({ id }) => {
      const activity = findActivity(id)?.activity
      return activity?.kind === 'quiz'
        ? activity.questions.map((question) => `${id}/${question.id}`)
        : []
    }),
  )
}

function isNamed(id: string, name: string): boolean {
  return id === name || id.endsWith(`/${name}`)
}

/** Invented people have no business among real ones. */
async function whyNot(): Promise<string | undefined> {
  if (env.NODE_ENV === 'production')
    return 'Learners are not invented in production: this is for the demo and for measuring.'
  if (await hasDemoAccounts()) return undefined
  return 'This database is not the demo: it has none of the demo’s accounts. Run «npm run db -- seed» on an empty one.'
}

/** Marks those who are invented here; nobody can sign in as them, and no report counts them. */
function idOf(course: string, at: number | '%'): string {
  return `simulated:${course}:${at}`
}

async function forget(course: string): Promise<void> {
  const invented = db
    .select({ id: person.id })
    .from(person)
    .where(like(person.id, idOf(course, '%')))
  await write(
    db.delete(completion).where(inArray(completion.person, invented)),
    db.delete(attempt).where(inArray(attempt.person, invented)),
    db.delete(person).where(like(person.id, idOf(course, '%'))),
  )
}

function takeCourse({ course, setting }: Run, at: number): Done {
  const learner = learnerFrom(setting.seed, course.id, at)
  const { random } = learner
  const id = idOf(course.id, at)
  let time = now() - random.between(1, 200) * 24 * 60 * MINUTE
  const done: Done = { attempts: [], completions: [] }
  for (const module of course.modules) {
    const own = module.activities.map((activity) => {
      time += random.between(5, 60) * MINUTE
      return tryActivity(activity.id, { id, learner, setting, time })
    })
    done.attempts.push(...own.flat())
    const passed = module.activities.every(
      ({ optional }, index) => optional || own[index]?.at(-1)?.passed,
    )
    if (passed) done.completions.push(completionOf(course, module, id, time))
  }
  return done
}

type Try = { id: string; learner: Learner; setting: Setting; time: number }

/** Attempts until one passes, knowing more each time; at most as many as there are. */
function tryActivity(activityId: string, { id, learner, setting, time }: Try): Attempt[] {
  const found = findActivity(activityId)
  if (!found) throw new Error(`The activity ${activityId} is not in the compiled courses.`)
  const { activity, key, module } = found
  const attempts: Attempt[] = []
  for (let number = 1; number <= Math.min(TRIES, activity.attempts ?? TRIES); number += 1) {
    const served = kindOf(activity).serve(activity, key, { person: id, number })
    const wiser = { ...learner, ability: learner.ability + LEARNT * (number - 1) }
    const answer = answerOf(served, key, wiser, setting)
    const { score, passed } = kindOf(activity).grade(served, key, answer)
    attempts.push({
      ...{ id: `${id}:${activityId}:${number}`, person: id, activity: activityId, number },
      ...{ revision: module.revision, contentHash: module.contentHash, answer, passed },
      ...{ scoreNumerator: score.numerator, scoreDenominator: score.denominator },
      submittedAt: time + number * MINUTE,
    })
    if (passed) break
  }
  return attempts
}

/** Some give a lab up; the others hand in what is right but for their mistakes. */
function answerOf(
  served: ServedActivity,
  key: ActivityKey,
  learner: Learner,
  setting: Setting,
): ActivityAnswer {
  if (served.kind === 'quiz' && key.kind === 'quiz')
    return believableAnswer(served, key, learner, setting)
  const kind = kindOf(served)
  if (learner.random.chance(GIVE_UP)) return kind.untouched(served)
  const solution = kind.solve(served, key)
  return kind.restore(served, withMistakes(served, solution, learner)) ?? solution
}

function completionOf(
  { validMonths }: Course,
  module: ModuleSummary,
  id: string,
  time: number,
): Completion {
  const passedOn = today() - Math.ceil((now() - time) / (24 * 60 * MINUTE))
  const expiresOn = validMonths === null ? OPEN_END : addMonths(passedOn, validMonths)
  const { revision } = module
  return { person: id, module: module.id, passedOn, revision, expiresOn, recordedAt: time }
}

async function keep({ course, people }: Run, done: Done[]): Promise<void> {
  const persons = Array.from({ length: people }, (_, at) => ({
    id: idOf(course.id, at),
    name: `Simulert ${at + 1}`,
    email: `simulert-${at + 1}@${course.id}.example`,
  }))
  await write(
    ...chunked(persons).map((rows) => db.insert(person).values(rows)),
    ...chunked(done.flatMap(({ attempts }) => attempts)).map((rows) =>
      db.insert(attempt).values(rows),
    ),
    ...chunked(done.flatMap(({ completions }) => completions)).map((rows) =>
      db.insert(completion).values(rows),
    ),
  )
}

function chunked<T>(rows: T[]): T[][] {
  const count = Math.ceil(rows.length / ROWS_PER_STATEMENT)
  return Array.from({ length: count }, (_, i) =>
    rows.slice(i * ROWS_PER_STATEMENT, (i + 1) * ROWS_PER_STATEMENT),
  )
}
