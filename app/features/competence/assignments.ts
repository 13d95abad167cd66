import type { Content, Course } from '#app/compiler/lesson.ts'
import { nameIn } from '#app/features/learning/links.ts'
import type { Day } from '#app/platform/calendar.ts'
import type { Pass } from './grants.ts'

/** A course or a learning path that people must or may take by a day. */
export type Assignment = {
  id: string
  trainingKind: 'course' | 'path'
  /** Id of the course or path. */
  training: string
  recipientKind: 'person' | 'unit' | 'job-role'
  recipient: string
  /** The last day. */
  dueOn: Day
  mandatory: boolean
  note: string | null
  /** Name of who assigned it. */
  assignedBy: string
  assignedOn: Day
}

/** overdue is said of what is mandatory only. */
export type AssignmentState = 'ahead' | 'begun' | 'done' | 'overdue'

export type Training = Pick<Assignment, 'trainingKind' | 'training'>
type ValidPass = Pick<Pass, 'module' | 'passedOn' | 'endsOn'>

/** The published courses of a training, in the order to take them; none when it exists no more. */
export function coursesIn(content: Content, { trainingKind, training }: Training): Course[] {
  const path = content.learningPaths.find(({ id }) => id === training)
  const ids = trainingKind === 'course' ? [training] : (path?.courses ?? [])
  return ids.flatMap(
    (id) => content.courses.find((one) => one.id === id && one.status === 'published') ?? [],
  )
}

/** What a training is called. */
export function titleOf(content: Content, training: Training): string {
  return namedIn(content, training).title
}

/** The same, with the language that it says it in. */
export function namedIn(content: Content, { trainingKind, training }: Training) {
  const among = trainingKind === 'course' ? content.courses : content.learningPaths
  return nameIn(among, training)
}

/**
 * The day on which a training was done: the first, from the one on which it was assigned, on which
 * each course had been valid as a whole. What is done stays done when a pass runs out later.
 */
export function doneOn(
  courses: Pick<Course, 'modules'>[],
  passes: ValidPass[],
  { from, today }: { from: Day; today: Day },
): Day | undefined {
  const days = courses.map((course) => wholeOn(course, passes, from, today))
  if (days.length === 0 || days.some((day) => day === undefined)) return undefined
  return Math.max(...(days as Day[]))
}

/** How a person stands with what they were assigned. */
export function assignmentState(
  { dueOn, mandatory }: Pick<Assignment, 'dueOn' | 'mandatory'>,
  { done, begun }: { done: Day | undefined; begun: boolean },
  today: Day,
): AssignmentState {
  if (done !== undefined) return 'done'
  if (mandatory && dueOn < today) return 'overdue'
  return begun ? 'begun' : 'ahead'
}

function wholeOn(
  { modules }: Pick<Course, 'modules'>,
  passes: ValidPass[],
  from: Day,
  today: Day,
): Day | undefined {
  const needed = modules.filter(({ optional }) => !optional).map(({ id }) => id)
  const days = [from, ...passes.map(({ passedOn }) => passedOn).filter((day) => day > from)]
  const isWhole = (day: Day) =>
    needed.every((id) =>
      passes.some((one) => one.module === id && one.passedOn <= day && day < one.endsOn),
    )
  return days.sort((a, b) => a - b).find((day) => day <= today && isWhole(day))
}
