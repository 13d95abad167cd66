import { type Day, parseDay } from '#app/platform/calendar.ts'

export type Unit = { id: string; parent: string | null; name: string }
export type Course = { id: string; modules: string[] }
export type Stint = { unit: string; role: string; from: Day; to: Day }
export type Pass = { module: string; from: Day; to: Day }
export type Person = { id: string; stints: Stint[]; passes: Pass[] }

/** A municipality living through time. */
export type World = {
  units: Unit[]
  courses: Course[]
  /** What each role requires. */
  roles: Map<string, string[]>
  people: Person[]
}

/**
 * What happens to people's passes. `quiet`: nothing, so that only newcomers and leavers move a
 * figure. `growing`: they pass and nothing expires. `living`: both.
 */
export type Life = 'quiet' | 'growing' | 'living'

export type WorldShape = {
  life?: Life
  people?: number
  /** Days on which one to three people come and as many leave, whatever else happens. */
  restless?: Day[]
}

export type Random = () => number

export const BEGINS = parseDay('2026-01-01') as Day
export const ENDS = parseDay('2027-05-31') as Day
const NEVER = 999_999

type Making = WorldShape & {
  world: World
  random: Random
  life: Life
  /** Share of people who have passed, by unit, role and course; 0 and 1 now and then. */
  levels: Map<string, number>
  alike: number
  hazard: number
}

/** An invented municipality; the same seed gives the same one. */
export function randomWorld(seed: number, shape: WorldShape = {}): World {
  const random = mulberry(seed)
  const courses = coursesOf(random)
  const units = unitsOf(random)
  const roles = rolesOf(random, courses, random() < 0.8)
  const world: World = { units, courses, roles, people: [] }
  const making: Making = {
    ...shape,
    world,
    random,
    life: shape.life ?? 'living',
    levels: new Map(),
    alike: pick(random, [0, 0.2, 0.2, 0.8]),
    hazard: 0.15 * random(),
  }
  const count = shape.people ?? headcount(random)
  for (let index = 0; index < count; index++) add(making, firstDay(making))
  comeAndGo(making, count)
  return world
}

/** Mostly 30–220; some much smaller, a few larger. */
function headcount(random: Random): number {
  const kind = random()
  if (kind < 0.15) return 5 + whole(random, 25)
  if (kind < 0.9) return 30 + whole(random, 191)
  return 221 + whole(random, 180)
}

function coursesOf(random: Random): Course[] {
  return Array.from({ length: 1 + whole(random, 6) }, (_, course) => ({
    id: `k${course}`,
    modules: Array.from({ length: 1 + whole(random, 5) }, (_, module) => `k${course}/m${module}`),
  }))
}

function unitsOf(random: Random): Unit[] {
  return Array.from({ length: 2 + whole(random, 18) }, (_, index) => ({
    id: `u${index}`,
    parent: index === 0 ? null : `u${Math.floor((random() * index) / (1 + random()))}`,
    name: `Enhet ${index}`,
  }))
}

/** Each role requires some courses; a rare role may be alone with one. */
function rolesOf(random: Random, courses: Course[], common: boolean): Map<string, string[]> {
  const ids = courses.map(({ id }) => id)
  const roles = Array.from({ length: 1 + whole(random, 5) }, (_, index) => {
    const some = ids.filter((_, course) => (common && course === 0) || random() < 0.4)
    return [`r${index}`, some.length > 0 ? some : ids.slice(0, 1)] as const
  })
  return new Map(roles)
}

function firstDay({ random }: Making): Day {
  return BEGINS - 30 - whole(random, 900)
}

function add(making: Making, from: Day): void {
  const { world, random } = making
  const id = `p${world.people.length}`
  const person: Person = { id, stints: [{ ...place(making), from, to: NEVER }], passes: [] }
  world.people.push(person)
  for (const { modules } of world.courses)
    for (const module of modules) pass(making, person, module, levelOf(making, person, module))
  // Newcomers often have passed nothing yet: the case in which they are easiest to read.
  if (from > BEGINS && random() < 0.5) person.passes = []
}

/** Low units are drawn more often, so that there are large units as well as tiny ones. */
function place({ world: { units, roles }, random }: Making): { unit: string; role: string } {
  const unit = units[Math.floor(random() ** 2 * units.length)]?.id ?? 'u0'
  return { unit, role: `r${Math.floor(random() ** 3 * roles.size)}` }
}

function levelOf({ levels, alike, random }: Making, { stints }: Person, module: string): number {
  const { unit, role } = stints[0] as Stint
  const course = module.split('/')[0] as string
  // Alike within a unit, a role or a course: sums of any of them may be all or none.
  const keys = [unit, `role ${role}`, `course ${course}`]
  for (const key of keys)
    if (!levels.has(key)) {
      const whole = key === unit ? alike : alike / 4
      levels.set(key, random() < whole ? Math.round(random()) : Number.NaN)
      if (key === unit && Number.isNaN(levels.get(key))) levels.set(key, 0.1 + 0.85 * random())
    }
  const decided = keys.slice(1).map((key) => levels.get(key) as number)
  return decided.find((level) => !Number.isNaN(level)) ?? (levels.get(unit) as number)
}

function pass(making: Making, person: Person, module: string, level: number): void {
  const { random, life, hazard } = making
  const { from } = person.stints[0] as Stint
  const lasts = life === 'living' && random() < 0.5 ? 365 : NEVER
  if (random() < level) {
    // Long-standing people passed some time in the year before, so that some passes run out.
    const since = from >= BEGINS ? from : Math.max(from, BEGINS - 1 - whole(random, 300))
    person.passes.push({ module, from: since, to: since + lasts })
  } else if (life !== 'quiet' && level > 0 && random() < 6 * hazard) {
    const on = Math.max(from, BEGINS) + whole(random, ENDS - BEGINS)
    person.passes.push({ module, from: on, to: on + lasts })
  }
}

function comeAndGo(making: Making, count: number): void {
  const { random, restless = [] } = making
  const turnover = 0.03 * random()
  for (let day = BEGINS; day < ENDS; day++) {
    const daily = (turnover * count) / 30
    const some = restless.includes(day) ? 1 + whole(random, 3) : 0
    for (let n = some + drawn(random, daily); n > 0; n--) add(making, day)
    const fewer = restless.includes(day) ? 1 + whole(random, 3) : 0
    for (let n = fewer + drawn(random, daily); n > 0; n--) leave(making, day)
    for (let n = drawn(random, daily / 4); n > 0; n--) move(making, day)
  }
}

function leave({ world, random }: Making, day: Day): void {
  const stint = someone(world, random, day)
  if (stint) stint.to = day
}

function move(making: Making, day: Day): void {
  const person = making.world.people[whole(making.random, making.world.people.length)]
  const last = person?.stints.at(-1)
  if (!last || last.to !== NEVER || last.from >= day) return
  last.to = day
  const role = making.random() < 0.5 ? last.role : place(making).role
  person?.stints.push({ ...place(making), role, from: day, to: NEVER })
}

function someone({ people }: World, random: Random, day: Day): Stint | undefined {
  const last = people[whole(random, people.length)]?.stints.at(-1)
  return last && last.to === NEVER && last.from < day ? last : undefined
}

/** A whole number with this mean. */
function drawn(random: Random, mean: number): number {
  return Math.floor(mean) + (random() < mean % 1 ? 1 : 0)
}

export function whole(random: Random, below: number): number {
  return Math.floor(random() * below)
}

function pick<T>(random: Random, from: T[]): T {
  return from[whole(random, from.length)] as T
}

/** Mulberry32: small, good enough and the same everywhere. */
export function mulberry(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
