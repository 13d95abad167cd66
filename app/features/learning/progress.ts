import type { Course, ModuleSummary } from '#app/compiler/lesson.ts'
import { type Day, NEVER } from '#app/platform/calendar.ts'

/** A pass is said to expire soon, and may be renewed, from this many days before. */
export const RENEWAL_DAYS = 90

export type Completion = { module: string; passedOn: Day; revision: number; expiresOn: Day }

/** What a person has done so far, as stored. */
export type Progress = {
  completions: Completion[]
  /** Per activity and revision: how many attempts, whether one passed, and when the last was. */
  attempts: { activity: string; revision: number; count: number; passed: boolean; lastAt: number }[]
  drafts: { activity: string; savedAt: number }[]
  /** Modules that the person's job roles require. */
  required: string[]
}

/** done, expiring: valid. outdated, expired: was valid. begun, ahead: never passed. */
export type ModuleState = 'done' | 'expiring' | 'outdated' | 'expired' | 'begun' | 'ahead'

export type ModuleProgress = {
  module: ModuleSummary
  state: ModuleState
  passedOn: Day | undefined
  /** The day on which the pass ends or ended; undefined when it never does. */
  endsOn: Day | undefined
  required: boolean
  /** Its activities, and those of them that are passed; all of them when the module is. */
  activities: { passed: number; all: number }
  /** Of the time that it takes, what is left by activities that are not passed. */
  minutesLeft: number
  /** The valid pass of an earlier revision: only what has changed since is asked again. */
  earlier: Completion | undefined
}

export type CourseProgress = {
  course: Course
  modules: ModuleProgress[]
  /** Valid modules among those that are not optional. */
  done: number
  all: number
  minutesLeft: number
  /** The module to go on with: one begun, else the first that is not valid. */
  next: ModuleProgress | undefined
  /** The first day on which some valid module ends; undefined while the course is not complete. */
  endsOn: Day | undefined
  required: boolean
  started: boolean
}

/** A visitor's progress: none. */
export const NO_PROGRESS: Progress = { completions: [], attempts: [], drafts: [], required: [] }

/** How a person stands with a course on a day. */
export function courseProgress(course: Course, progress: Progress, day: Day): CourseProgress {
  const modules = course.modules.map((module) => moduleProgress(module, progress, day))
  const counted = modules.filter(({ module }) => !module.optional)
  const left = counted.filter(({ state }) => !isValid(state))
  const next = left.find(({ state }) => state === 'begun') ?? left[0]
  return {
    course,
    modules,
    done: counted.length - left.length,
    all: counted.length,
    minutesLeft: left.reduce((sum, { minutesLeft }) => sum + minutesLeft, 0),
    next,
    endsOn: next ? undefined : earliest(counted.map(({ endsOn }) => endsOn)),
    required: modules.some(({ required }) => required),
    started: modules.some(({ state }) => state !== 'ahead'),
  }
}

/** How a person stands with a module on a day. */
export function moduleProgress(
  module: ModuleSummary,
  progress: Progress,
  day: Day,
): ModuleProgress {
  const passes = progress.completions.filter((pass) => pass.module === module.id)
  const current = latest(passes.filter((pass) => pass.revision === module.revision))
  const pass = current ?? latest(passes)
  const state = stateOf(module, progress, pass, day)
  const all = module.activities.length
  const passed = isValid(state) ? all : passedIn(module, progress)
  return {
    module,
    state,
    activities: { passed, all },
    minutesLeft: minutesLeftOf(module, isValid(state), passed),
    passedOn: pass?.passedOn,
    endsOn: pass && pass.expiresOn < NEVER ? pass.expiresOn : undefined,
    required: progress.required.includes(module.id),
    earlier: earlierPass(module, passes, day),
  }
}

function passedIn({ activities, revision }: ModuleSummary, { attempts }: Progress): number {
  const passed = attempts.filter((one) => one.passed && one.revision === revision)
  return activities.filter(({ id }) => passed.some(({ activity }) => activity === id)).length
}

/** In whole minutes, and never none before the module is passed. */
function minutesLeftOf({ minutes, activities }: ModuleSummary, valid: boolean, passed: number) {
  if (valid) return 0
  return Math.max(1, Math.ceil(minutes * (1 - passed / Math.max(1, activities.length))))
}

/** The newest pass of an earlier revision that is still valid, for someone who has none of this one. */
export function earlierPass(
  { id, revision }: ModuleSummary,
  completions: Completion[],
  day: Day,
): Completion | undefined {
  const passes = completions.filter((pass) => pass.module === id)
  if (passes.some((pass) => pass.revision === revision)) return undefined
  const valid = passes.filter((pass) => pass.revision < revision && pass.expiresOn > day)
  const newest = Math.max(...valid.map((pass) => pass.revision))
  return latest(valid.filter((pass) => pass.revision === newest))
}

/** Whether a module counts as passed. */
export function isValid(state: ModuleState): boolean {
  return state === 'done' || state === 'expiring'
}

function stateOf(
  module: ModuleSummary,
  progress: Progress,
  pass: Completion | undefined,
  day: Day,
): ModuleState {
  if (!pass) return hasBegun(module, progress) ? 'begun' : 'ahead'
  if (pass.expiresOn <= day) return 'expired'
  if (pass.revision < module.revision) return 'outdated'
  return pass.expiresOn - day <= RENEWAL_DAYS ? 'expiring' : 'done'
}

function hasBegun({ activities }: ModuleSummary, { attempts, drafts }: Progress): boolean {
  const ids = new Set(activities.map(({ id }) => id))
  return [...attempts, ...drafts].some(({ activity }) => ids.has(activity))
}

function latest(passes: Completion[]): Completion | undefined {
  return passes.reduce<Completion | undefined>(
    (best, pass) => (best && best.expiresOn >= pass.expiresOn ? best : pass),
    undefined,
  )
}

function earliest(days: (Day | undefined)[]): Day | undefined {
  const known = days.filter((day) => day !== undefined)
  return known.length > 0 ? Math.min(...known) : undefined
}

type WithDue = CourseProgress & { due?: Day | null }
type Place = { course: WithDue; at: ModuleProgress }

/** How near a due day is, in days, when its course goes before the one that a person is in the middle of. */
const PRESSING_DAYS = 14

/**
 * Where a person goes on: with what is required and was touched last; else with a course that is due soon, the one
 * they are in the middle of, or the next that is required, the nearest due day first. With what is theirs by choice
 * only when nothing is required.
 */
export function whereTheyLeftOff(
  courses: WithDue[],
  progress: Progress,
  today: Day,
): Place | undefined {
  const required = courses.filter((course) => course.required)
  const pressing = required.filter(({ due }) => due && due - today <= PRESSING_DAYS)
  return (
    lastAt(required, progress) ??
    nextDue(pressing) ??
    inTheMiddleOf(required, progress) ??
    nextDue(required) ??
    lastAt(courses, progress)
  )
}

function inTheMiddleOf(courses: CourseProgress[], progress: Progress): Place | undefined {
  const when = ({ modules }: CourseProgress) =>
    Math.max(...modules.map(({ module }) => lastTouched(module, progress)))
  const [course] = courses
    .filter((one) => one.next && when(one) > 0)
    .toSorted((one, other) => when(other) - when(one))
  return course?.next && { course, at: course.next }
}

function lastAt(courses: CourseProgress[], progress: Progress): Place | undefined {
  const touched = courses
    .flatMap((course) => course.modules.map((at) => ({ course, at })))
    .filter(({ at }) => !isValid(at.state))
    .map((place) => ({ place, when: lastTouched(place.at.module, progress) }))
    .filter(({ when }) => when > 0)
  return touched.toSorted((one, other) => other.when - one.when)[0]?.place
}

function nextDue(courses: WithDue[]): Place | undefined {
  const [course] = courses
    .filter(({ next }) => next)
    .toSorted((one, other) => (one.due ?? NEVER) - (other.due ?? NEVER))
  return course?.next && { course, at: course.next }
}

function lastTouched({ activities }: ModuleSummary, { attempts, drafts }: Progress): number {
  const ids = new Set(activities.map(({ id }) => id))
  const touched = [
    ...attempts.filter(({ activity }) => ids.has(activity)).map(({ lastAt }) => lastAt),
    ...drafts.filter(({ activity }) => ids.has(activity)).map(({ savedAt }) => savedAt),
  ]
  return Math.max(0, ...touched)
}
