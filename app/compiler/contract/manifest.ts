import { z } from 'zod'
import type { KeyBody } from '#app/features/activities/quiz.ts'
import { parseDay } from '#app/platform/calendar.ts'

const day = z.string().refine((text) => parseDay(text) !== undefined)
const revision = z.int().min(1)
/** Earlier addresses below the course, for what is kept under them. */
const was = z.array(z.string()).optional()
/** From then on it is history: kept, so that its id is never used again. */
const retired = day.optional()

const ids = z.array(z.string())
const blankKey = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    accepted: z.array(z.string()),
    caseSensitive: z.boolean(),
    typos: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('number'), value: z.string(), tolerance: z.string() }),
  z.strictObject({ kind: z.literal('select'), right: z.string() }),
])
const key: z.ZodType<KeyBody> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['single', 'multiple']), right: ids }),
  z.strictObject({ type: z.literal('ordering'), order: ids }),
  z.strictObject({ type: z.literal('matching'), pairs: z.record(z.string(), z.string()) }),
  z.strictObject({
    type: z.enum(['cloze', 'text', 'number']),
    blanks: z.record(z.string(), blankKey),
  }),
  z.strictObject({ type: z.literal('scenario'), good: z.record(z.string(), ids) }),
])

const part = z.strictObject({
  role: z.enum(['choice', 'item', 'row', 'option', 'blank', 'step']),
  id: z.string(),
  text: z.string(),
  of: z.string().optional(),
  to: z.string().nullable().optional(),
  retired,
})

const wording = z.strictObject({
  date: day,
  /** The part that it is of; nothing for the question's own text. */
  part: z.string().optional(),
  old: z.string(),
  new: z.string(),
})

const question = z.strictObject({
  text: z.string(),
  points: z.int(),
  since: revision,
  key,
  parts: z.array(part),
  wording: z.array(wording).optional(),
  was,
  retired,
})

const activity = z.strictObject({
  pass: z.int(),
  attempts: z.int().nullable(),
  optional: z.boolean(),
  /** The questions that everyone is asked; the rest are drawn from pools. */
  loose: ids,
  /** What decides in a lab, as a hash. */
  lab: z.string().optional(),
  /** The lab's files as hashes, as they were when what decides was last changed. */
  files: z.record(z.string(), z.string()).optional(),
  pools: z.array(z.strictObject({ id: z.string(), pick: z.int(), questions: ids })),
  since: revision,
  was,
  retired,
})

const erratum = z.strictObject({ question: z.string(), date: day, note: z.string() })

const module = z.strictObject({
  file: z.string(),
  revision,
  released: day,
  errata: z.array(erratum).optional(),
  was,
  retired,
})

const decision = z.strictObject({
  date: day,
  kind: z.enum(['editorial', 'retire']),
  id: z.string(),
  reason: z.string().optional(),
})

const course = z.strictObject({
  /** By address below the course: module, module/activity, module/activity/question. */
  modules: z.record(z.string(), module),
  activities: z.record(z.string(), activity),
  questions: z.record(z.string(), question),
  log: z.array(decision),
  was,
})

/** `content/released.json`: what was last released of each course, and what has been. */
export const manifest = z.strictObject({ courses: z.record(z.string(), course) })

export type Manifest = z.infer<typeof manifest>
export type ReleasedCourse = z.infer<typeof course>
export type ReleasedModule = z.infer<typeof module>
export type ReleasedActivity = z.infer<typeof activity>
export type ReleasedQuestion = z.infer<typeof question>
export type ReleasedPart = z.infer<typeof part>
export type Decision = z.infer<typeof decision>
export type Wording = z.infer<typeof wording>

export const NOTHING_RELEASED: Manifest = { courses: {} }

/** As text that always looks the same, so that a difference in git is one that was made. */
export function writtenOut(value: Manifest): string {
  return `${JSON.stringify(inOrder(value), null, 2)}\n`
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, inside]) => inside !== undefined)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inside]) => [name, inOrder(inside)]),
  )
}
