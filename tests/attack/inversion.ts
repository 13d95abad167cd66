import type { ExactReport } from '#app/features/reporting/exact-report.ts'
import type { ProtectedReport } from '#app/features/reporting/protected-report.ts'
import { treeOf } from './equations.ts'
import { exactReport, type Member } from './looks.ts'
import { mulberry, type Person, type Random, type World, whole } from './random-world.ts'

/** What came of it: outcomes of results, and those in which a small group can be read. */
export type Inverted = { outcomes: number; leaking: number; example: string | null }

type Class = { unit: string; role: string; people: Person[] }

const MODULE = 'k0/m0'

/**
 * An attacker who runs the method itself on every possible outcome of a small municipality with one
 * module, and keeps those that would have shown what was shown. It needs no equations, and sees
 * what no equation says: how wide the ranges became, and what was hidden because of results.
 */
export function invert(seed: number, publish: (exact: ExactReport) => ProtectedReport): Inverted {
  const { world, classes } = smallWorld(seed)
  const members = classes.flatMap(({ unit, role, people }) =>
    people.map((person): Member => ({ person, unit, role, courses: ['k0'] })),
  )
  const shown = new Map<string, number[][]>()
  for (const outcome of outcomes(classes)) {
    for (const [index, { people }] of classes.entries()) settle(people, outcome[index] ?? 0)
    const report = publish(exactReport(world, members, 20_000))
    const key = JSON.stringify([report.rows, report.roles, report.modules, report.qualified])
    shown.set(key, [...(shown.get(key) ?? []), outcome])
  }
  return judge(groupsOf(world, classes), [...shown.values()])
}

function judge(groups: Map<string, number[]>, alike: number[][][]): Inverted {
  const found: Inverted = { outcomes: 0, leaking: 0, example: null }
  for (const outcomes of alike) {
    found.outcomes += outcomes.length
    const told = [...groups].find(
      ([, members]) => new Set(outcomes.map((one) => missingOf(members, one))).size === 1,
    )
    if (!told) continue
    found.leaking += outcomes.length
    found.example ??= `${told[0]} when ${outcomes[0]} are missing`
  }
  return found
}

function smallWorld(seed: number): { world: World; classes: Class[] } {
  const random = mulberry(seed)
  const units = Array.from({ length: 2 + whole(random, 4) }, (_, index) => ({
    id: `u${index}`,
    parent: index === 0 ? null : `u${whole(random, index)}`,
    name: `Enhet ${index}`,
  }))
  const classes: Class[] = []
  let states = 1
  while (states < 300) {
    const size = sizeOf(random, seed, classes.length)
    const unit = units[whole(random, units.length)]?.id ?? 'u0'
    const role = `r${whole(random, 2)}`
    if (classes.some((one) => one.unit === unit && one.role === role)) {
      states *= 1.3
      continue
    }
    states *= size + 1
    const stints = [{ unit, role, from: 0, to: 999_999 }]
    const people = Array.from(
      { length: size },
      (_, index): Person => ({
        id: `${unit} ${role} ${index}`,
        stints,
        passes: [],
      }),
    )
    classes.push({ unit, role, people })
  }
  const roles = new Map(['r0', 'r1'].map((role) => [role, ['k0']]))
  const courses = [{ id: 'k0', modules: [MODULE] }]
  return { world: { units, courses, roles, people: [] }, classes }
}

/** Every other municipality is larger, with small and large classes beside one another. */
function sizeOf(random: Random, seed: number, index: number): number {
  if (seed % 2 === 0) return 1 + whole(random, 8)
  return index % 2 === 0 ? 1 + whole(random, 4) : 9 + whole(random, 6)
}

function* outcomes(classes: Class[]): Generator<number[]> {
  const [first, ...rest] = classes
  if (!first) return yield []
  for (let missing = 0; missing <= first.people.length; missing++)
    for (const others of outcomes(rest)) yield [missing, ...others]
}

function settle(people: Person[], missing: number): void {
  for (const [index, person] of people.entries())
    person.passes = index < missing ? [] : [{ module: MODULE, from: 0, to: 999_999 }]
}

/** Groups of one to four, as the places of their classes. */
function groupsOf(world: World, classes: Class[]): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  const add = (name: string, holds: (one: Class) => boolean) => {
    const members = classes.flatMap((one, index) => (holds(one) ? [index] : []))
    const people = members.reduce((sum, index) => sum + (classes[index]?.people.length ?? 0), 0)
    if (people > 0 && people < 5) groups.set(name, members)
  }
  for (const role of ['r0', 'r1']) {
    add(`role ${role}`, (one) => one.role === role)
    for (const [unit, below] of treeOf(world)) {
      add(`unit ${unit}`, (one) => below.includes(one.unit))
      add(`own staff of ${unit}`, (one) => one.unit === unit)
      add(`unit ${unit} with ${role}`, (one) => below.includes(one.unit) && one.role === role)
      add(`own staff of ${unit} with ${role}`, (one) => one.unit === unit && one.role === role)
    }
  }
  return groups
}

function missingOf(members: number[], outcome: number[]): number {
  return members.reduce((sum, index) => sum + (outcome[index] ?? 0), 0)
}
