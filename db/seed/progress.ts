import { type Random, randomFrom } from './random.ts'
import { OPEN_END } from './staffing.ts'

export type SeedModule = { id: string; revision: number; activities: SeedActivity[] }
/** Only what a pass asks for; `mayFail` is false where attempts are few. */
export type SeedActivity = { id: string; mayFail: boolean }
export type SeedCourse = { id: string; validMonths: number | null; modules: SeedModule[] }

/** What one person did: passes in the order of time, and a module that they have begun. */
export type Done = { passes: Pass[]; begun?: { module: SeedModule; on: number } }
export type Pass = { module: SeedModule; passedOn: number; expiresOn: number }

/** Courses that came lately, by how many days ago; not many have had the time for them yet. */
export const NEW_COURSES: Record<string, number> = {
  'felles-arbeidsflyter': 200,
  ki: 150,
}
const LONGEST_AGO = 425

type Learner = { id: string; municipality: string; unit: string; since: number; until: number }
type Rules = { today: number; addMonths(day: number, months: number): number }

/** What someone has done of a course that is required of them. */
export function progressIn(course: SeedCourse, learner: Learner, rules: Rules): Done {
  const random = randomFrom('progress', learner.id, course.id)
  const last = Math.min(rules.today, learner.until) - 1
  const lot = random.next()
  const reach = reachOf(learner, course) * Math.min(1, (last - learner.since) / 90)
  const earlier = lot < reach ? earlierRound(course, learner, random, rules) : undefined
  if (earlier) return inTime(renewed(earlier, course, random, last, rules), last)
  const came = last - (NEW_COURSES[course.id] ?? LONGEST_AGO)
  const start = random.between(Math.max(learner.since, came), last)
  if (lot < reach) return inTime(roundOf(course, course.modules, start, random, rules), last)
  if (lot > reach + (1 - reach) * 0.45) return { passes: [] }
  return inTime(partOf(course, start, random, rules), last)
}

/** All of a course, passed so long ago that it ends in a couple of months. */
export function soonEnding(course: SeedCourse, learner: Learner, rules: Rules): Done {
  const random = randomFrom('progress', learner.id, course.id)
  const start = rules.addMonths(rules.today, -(course.validMonths ?? 0)) + 40
  return inTime(roundOf(course, course.modules, start, random, rules), rules.today - 1)
}

/** How likely someone is to be through: municipalities and units differ, from about 3 to 9 in 10. */
function reachOf({ municipality, unit }: Learner, course: SeedCourse): number {
  const common = 0.36 + 0.46 * randomFrom('reach', municipality).next()
  const local = (randomFrom('reach', unit, course.id).next() - 0.5) * 0.3
  const reach = Math.min(0.92, Math.max(0.28, common + local))
  return course.id in NEW_COURSES ? reach * 0.6 : reach
}

/** A round so long ago that it has ended or soon will; undefined for most, and for newcomers. */
function earlierRound(course: SeedCourse, { since }: Learner, random: Random, rules: Rules) {
  if (course.validMonths === null || course.id in NEW_COURSES || !random.chance(0.3))
    return undefined
  const start = rules.addMonths(rules.today, -course.validMonths) + random.between(-160, 80)
  return start < since ? undefined : roundOf(course, course.modules, start, random, rules)
}

/** Many of those whose passes have ended take the course again; it can't be done before. */
function renewed(
  round: Done,
  course: SeedCourse,
  random: Random,
  last: number,
  rules: Rules,
): Done {
  const ends = Math.max(0, ...round.passes.map(({ expiresOn }) => expiresOn))
  const again = ends + random.between(0, 45)
  if (again > last || !random.chance(0.65)) return round
  const { passes } = roundOf(course, course.modules, again, random, rules)
  return { passes: [...round.passes, ...passes] }
}

function partOf(course: SeedCourse, start: number, random: Random, rules: Rules): Done {
  const count = random.between(0, course.modules.length - 1)
  const { passes } = roundOf(course, course.modules.slice(0, count), start, random, rules)
  const module = course.modules[count]
  const on = (passes.at(-1)?.passedOn ?? start) + random.between(0, 3)
  return { passes, begun: module && random.chance(0.4) ? { module, on } : undefined }
}

function roundOf(
  { validMonths }: SeedCourse,
  modules: SeedModule[],
  start: number,
  random: Random,
  { addMonths }: Rules,
): Done {
  let passedOn = start
  const passes = modules.map((module) => {
    passedOn += random.chance(0.5) ? 0 : random.between(1, 9)
    const expiresOn = validMonths === null ? OPEN_END : addMonths(passedOn, validMonths)
    return { module, passedOn, expiresOn }
  })
  return { passes }
}

function inTime({ passes, begun }: Done, last: number): Done {
  const done = passes.filter(({ passedOn }) => passedOn <= last)
  return { passes: done, begun: begun && begun.on <= last ? begun : undefined }
}
