import type { Cell, ExactReport, Group, RoleCell } from '#app/features/reporting/exact-report.ts'

type Random = () => number
type Person = { unit: string; role: number; passed: Map<string, boolean> }

/** How a random report is shaped. */
export type Shape = {
  people?: number
  courses?: number
  /** A course that everyone must have. */
  common?: boolean
  /** Share of units where everyone, or no one, has passed everything. */
  alike?: number
}

/**
 * An invented municipality. `seed` decides units, people and requirements; `results` who has passed:
 * two reports with the same seed differ in results only.
 */
export function randomReport(seed: number, results: number, shape: Shape = {}): ExactReport {
  const random = mulberry(seed)
  const courses = coursesOf(random, shape.courses ?? 1 + whole(random, 6))
  const units = unitsOf(random)
  const roles = rolesOf(random, courses, shape.common ?? random() < 0.8)
  const count = shape.people ?? 30 + whole(random, 190)
  const people = Array.from({ length: count }, () => ({
    // Low units are drawn more often, so that there are large units as well as tiny ones.
    unit: units[Math.floor(random() ** 2 * units.length)]?.id ?? 'u0',
    role: Math.floor(random() ** 3 * roles.length),
    passed: new Map<string, boolean>(),
  }))
  decide(people, roles, courses, mulberry(results), shape.alike ?? 0.2)
  const municipality = { number: '9998', name: 'Tilfeldig' }
  const days = { on: 20_000, cohortOn: 20_000 }
  return { municipality, ...days, people: count, units, ...tabulate(people, roles, courses) }
}

function coursesOf(random: Random, count: number): ExactReport['courses'] {
  return Array.from({ length: count }, (_, course) => ({
    id: `k${course}`,
    modules: Array.from({ length: 1 + whole(random, 5) }, (_, module) => `k${course}/m${module}`),
  }))
}

function unitsOf(random: Random): ExactReport['units'] {
  return Array.from({ length: 2 + whole(random, 18) }, (_, index) => ({
    id: `u${index}`,
    parent: index === 0 ? null : `u${Math.floor((random() * index) / (1 + random()))}`,
    name: `Enhet ${index}`,
  }))
}

/** Each role requires some courses; a rare role may be alone with one. */
function rolesOf(random: Random, courses: ExactReport['courses'], common: boolean): string[][] {
  const ids = courses.map(({ id }) => id)
  return Array.from({ length: 1 + whole(random, 5) }, () => {
    const some = ids.filter((_, index) => (common && index === 0) || random() < 0.4)
    return some.length > 0 ? some : ids.slice(0, 1)
  })
}

function decide(
  people: Person[],
  roles: string[][],
  courses: ExactReport['courses'],
  random: Random,
  alike: number,
): void {
  const levels = new Map<string, number>()
  for (const person of people) {
    const level = levels.get(person.unit) ?? levelOf(random, alike)
    levels.set(person.unit, level)
    for (const { id, modules } of courses)
      if (roles[person.role]?.includes(id))
        for (const module of modules) person.passed.set(module, random() < level)
  }
}

function levelOf(random: Random, alike: number): number {
  if (random() < alike) return random() < 0.5 ? 0 : 1
  return 0.1 + 0.85 * random()
}

function tabulate(people: Person[], roles: string[][], courses: ExactReport['courses']) {
  const groups = new Map<string, Group>()
  const cells = new Map<string, Cell>()
  const roleCells = new Map<string, RoleCell>()
  for (const { unit, role, passed } of people) {
    const mainRole = `r${role}`
    const empty = { unit, mainRole, people: 0, qualified: 0, required: 0, valid: 0 }
    const group = groups.get(`${unit} ${role}`) ?? {
      ...empty,
      courses: roles[role] ?? [],
      held: {},
    }
    const valid = [...passed.values()].filter(Boolean).length
    group.people += 1
    group.qualified += valid === passed.size ? 1 : 0
    group.required += passed.size
    group.valid += valid
    groups.set(`${unit} ${role}`, group)
    for (const [module, pass] of passed) {
      group.held[module] = (group.held[module] ?? 0) + (pass ? 1 : 0)
      const cell = cells.get(`${unit} ${module}`) ?? { unit, module, required: 0, valid: 0 }
      cell.required += 1
      cell.valid += pass ? 1 : 0
      cells.set(`${unit} ${module}`, cell)
      const ofRole = roleCells.get(`${role} ${module}`) ?? {
        mainRole,
        module,
        required: 0,
        valid: 0,
      }
      ofRole.required += 1
      ofRole.valid += pass ? 1 : 0
      roleCells.set(`${role} ${module}`, ofRole)
    }
  }
  const asked = new Set([...groups.values()].flatMap((group) => group.courses))
  return {
    groups: [...groups.values()],
    cells: [...cells.values()],
    roleCells: [...roleCells.values()],
    courses: courses.filter(({ id }) => asked.has(id)),
  }
}

function whole(random: Random, below: number): number {
  return Math.floor(random() * below)
}

/** Mulberry32: small, good enough and the same everywhere. */
function mulberry(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
