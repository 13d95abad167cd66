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
    minutesLeft: left.reduce((sum, { module }) => sum + module.minutes, 0),
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
  return {
    module,
    state: stateOf(module, progress, pass, day),
    passedOn: pass?.passedOn,
    endsOn: pass && pass.expiresOn < NEVER ? pass.expiresOn : undefined,
    required: progress.required.includes(module.id),
    earlier: earlierPass(module, passes, day),
  }
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

/** The course and module that a person was last at and has not passed, else the next required one. */
export function whereTheyLeftOff(
  courses: CourseProgress[],
  progress: Progress,
): { course: CourseProgress; at: ModuleProgress } | undefined {
  const open = courses.flatMap((course) =>
    course.modules
      .filter(({ state }) => !isValid(state))
      .map((at) => ({ course, at, touched: lastTouched(at.module, progress) })),
  )
  const last = open.reduce<(typeof open)[number] | undefined>(
    (best, one) => (one.touched > (best?.touched ?? 0) ? one : best),
    undefined,
  )
  if (last) return last
  const course = courses.find(({ next, required }) => next && required)
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
