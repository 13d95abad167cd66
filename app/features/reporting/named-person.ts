import { SOON_DAYS } from '#app/features/competence/standing.ts'
import { type Day, NEVER } from '#app/platform/calendar.ts'

/** The longest that a module that someone passed lasts or lasted. */
export type Held = { passedOn: Day; endsOn: Day; outdated: boolean }

/** A course that someone must have, by its required modules. */
export type Need = { course: string; modules: string[] }

/** A course that someone was assigned, and the last day to complete it. */
export type Duty = Need & { assignedOn: Day; dueOn: Day }

/**
 * valid, expiring: complete. expired, outdated: was complete, and the time ran out or the content
 * changed. never: some module was never passed.
 */
export type CourseState = 'valid' | 'expiring' | 'expired' | 'outdated' | 'never'

/** How one person stands with a required or assigned course: all that a leader may know of it. */
export type NamedCourse = {
  course: string
  state: CourseState
  /** The day the course was completed; null when it never was. */
  passedOn: Day | null
  /** First day on which it is or was no longer valid; null without one. */
  endsOn: Day | null
  /** The last day to complete it as assigned; null when it isn't, or has been since. */
  dueOn: Day | null
}

/** A colleague as their leader may see them. */
export type NamedPerson = { id: string; name: string; unit: string; courses: NamedCourse[] }

/** Whether someone's course has to be taken, or taken again. */
export function isMissing({ state }: Pick<NamedCourse, 'state'>): boolean {
  return state === 'expired' || state === 'outdated' || state === 'never'
}

/** Whether it is missing and its last day has passed. */
export function isOverdue({ dueOn }: NamedCourse, on: Day): boolean {
  return dueOn !== null && dueOn < on
}

/** How someone stands with all that is required of them or assigned to them, each course once. */
export function namedCourses(
  held: ReadonlyMap<string, Held>,
  { needs, duties }: { needs: Need[]; duties: Duty[] },
  on: Day,
): NamedCourse[] {
  const courses = new Map([...duties, ...needs].map(({ course, modules }) => [course, modules]))
  return [...courses].map(([course, modules]) => {
    const passed = modules.map((module) => held.get(module))
    const standing = { course, ...standingOf(passed, on) }
    return { ...standing, dueOn: dueOn(standing, duties) }
  })
}

type Standing = Pick<NamedCourse, 'course' | 'state' | 'passedOn' | 'endsOn'>

function standingOf(modules: (Held | undefined)[], on: Day): Omit<Standing, 'course'> {
  const held = modules.filter((one) => one !== undefined)
  if (held.length < modules.length) return { state: 'never', passedOn: null, endsOn: null }
  const passedOn = Math.max(...held.map((one) => one.passedOn))
  const endsOn = Math.min(...held.map((one) => one.endsOn))
  return { state: stateOf(held, endsOn, on), passedOn, endsOn: endsOn < NEVER ? endsOn : null }
}

/** What was done after it was assigned stays done, also when it has run out since. */
function dueOn({ course, state, endsOn }: Standing, duties: Duty[]): Day | null {
  if (state === 'valid' || state === 'expiring') return null
  const open = duties.filter(
    (duty) => duty.course === course && (endsOn === null || endsOn <= duty.assignedOn),
  )
  return open.length > 0 ? Math.min(...open.map((duty) => duty.dueOn)) : null
}

function stateOf(held: Held[], endsOn: Day, on: Day): CourseState {
  const ended = held.filter((one) => one.endsOn <= on)
  if (ended.some((one) => !one.outdated)) return 'expired'
  if (ended.length > 0) return 'outdated'
  return endsOn - on <= SOON_DAYS ? 'expiring' : 'valid'
}
