import { z } from 'zod'
import type { Content } from '#app/compiler/lesson.ts'
import { type Day, parseDay } from '#app/platform/calendar.ts'
import { type Assignment, coursesIn, type Training } from './assignments.ts'

type Named = { id: string; name: string }

/** Whom someone may assign training to. */
export type Recipients = {
  units: (Named & { depth: number })[]
  jobRoles: Named[]
  people: Named[]
}

const NOTE_LENGTH = 500
/** A due date lies within so many days. */
const LONGEST_DAYS = 3 * 366

const line = z.string().trim().max(200).catch('')

const fields = z.object({
  id: line,
  /** course:<id> or path:<id> */
  training: line,
  /** unit:<id>, job-role:<id> or person:<id> */
  to: line,
  due: line,
  duty: z.enum(['mandatory', 'voluntary', '']).catch(''),
  note: z.string().trim().catch(''),
})

/** What was typed, kept as it was. */
export type AssignmentFields = z.infer<typeof fields>
export type AssignmentField = 'training' | 'to' | 'due' | 'duty' | 'note'
export type AssignmentProblem = 'unknown' | 'same' | 'date' | 'past' | 'far' | 'long'
export type AssignmentProblems = Partial<Record<AssignmentField, AssignmentProblem>>

export type NewAssignment = Omit<Assignment, 'assignedBy' | 'assignedOn'>

/** Reads the form of an assignment, or an address that fills it in; what can't be read counts as empty. */
export function assignmentFields(form: FormData | URLSearchParams): AssignmentFields {
  return fields.parse(Object.fromEntries(form))
}

type Rules = { content: Content; recipients: Recipients; today: Day }

/** The assignment that was asked for, or what is wrong in which field. */
export function readAssignment(
  typed: AssignmentFields,
  { content, recipients, today }: Rules,
): { assignment: NewAssignment } | { problems: AssignmentProblems } {
  const training = readTraining(typed.training, content)
  const to = readRecipient(typed.to, recipients)
  const dueOn = parseDay(typed.due)
  const wrongDay = dayProblem(dueOn, today)
  const problems: AssignmentProblems = {
    ...(training ? {} : { training: 'unknown' }),
    ...(to ? {} : { to: 'unknown' }),
    ...(wrongDay ? { due: wrongDay } : {}),
    ...(typed.duty ? {} : { duty: 'unknown' }),
    ...(typed.note.length > NOTE_LENGTH ? { note: 'long' } : {}),
  }
  if (!training || !to || dueOn === undefined || Object.keys(problems).length > 0)
    return { problems }
  const id = z.uuid().safeParse(typed.id).data ?? crypto.randomUUID()
  const mandatory = typed.duty === 'mandatory'
  return { assignment: { id, ...training, ...to, dueOn, mandatory, note: typed.note || null } }
}

function readTraining(typed: string, content: Content): Training | undefined {
  const [kind, training] = split(typed)
  if (kind !== 'course' && kind !== 'path') return undefined
  const found = { trainingKind: kind, training } as const
  return coursesIn(content, found).length > 0 ? found : undefined
}

function readRecipient(typed: string, { units, jobRoles, people }: Recipients) {
  const [recipientKind, recipient] = split(typed)
  const among = { unit: units, 'job-role': jobRoles, person: people }
  if (!Object.hasOwn(among, recipientKind)) return undefined
  const kind = recipientKind as keyof typeof among
  return among[kind].some(({ id }) => id === recipient)
    ? { recipientKind: kind, recipient }
    : undefined
}

function dayProblem(day: Day | undefined, today: Day): AssignmentProblem | undefined {
  if (day === undefined) return 'date'
  if (day < today) return 'past'
  return day > today + LONGEST_DAYS ? 'far' : undefined
}

function split(typed: string): [string, string] {
  const at = typed.indexOf(':')
  return [typed.slice(0, Math.max(0, at)), typed.slice(at + 1)]
}
