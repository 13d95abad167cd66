import { SOON_DAYS } from '#app/features/competence/standing.ts'
import { type Day, NEVER } from '#app/platform/calendar.ts'

/** The longest that a module that someone passed lasts or lasted. */
export type Held = { passedOn: Day; endsOn: Day; outdated: boolean }

/**
 * valid, expiring: complete. expired, outdated: was complete, and the time ran out or the content
 * changed. never: some module was never passed.
 */
export type CourseState = 'valid' | 'expiring' | 'expired' | 'outdated' | 'never'

/** How one person stands with one required course: all that a leader may know of it. */
export type NamedCourse = {
  course: string
  state: CourseState
  /** The day the course was completed; null when it never was. */
  passedOn: Day | null
  /** First day on which it is or was no longer valid; null without one. */
  endsOn: Day | null
}

/** A colleague as their leader may see them. */
export type NamedPerson = { id: string; name: string; unit: string; courses: NamedCourse[] }

/** Whether someone's course has to be taken, or taken again. */
export function isMissing({ state }: NamedCourse): boolean {
  return state === 'expired' || state === 'outdated' || state === 'never'
}

/** How someone stands with a course on a day, from its required modules; undefined is never passed. */
export function namedCourse(course: string, modules: (Held | undefined)[], on: Day): NamedCourse {
  const held = modules.filter((one) => one !== undefined)
  if (held.length < modules.length) return { course, state: 'never', passedOn: null, endsOn: null }
  const passedOn = Math.max(...held.map((one) => one.passedOn))
  const endsOn = Math.min(...held.map((one) => one.endsOn))
  return {
    course,
    state: stateOf(held, endsOn, on),
    passedOn,
    endsOn: endsOn < NEVER ? endsOn : null,
  }
}

function stateOf(held: Held[], endsOn: Day, on: Day): CourseState {
  const ended = held.filter((one) => one.endsOn <= on)
  if (ended.some((one) => !one.outdated)) return 'expired'
  if (ended.length > 0) return 'outdated'
  return endsOn - on <= SOON_DAYS ? 'expiring' : 'valid'
}
