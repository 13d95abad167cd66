import type { Figure } from '#app/features/reporting/figure.ts'
import type { ProtectedReport, ProtectedRow } from '#app/features/reporting/protected-report.ts'
import { isValid, type Look, type Member } from './looks.ts'
import type { Life, Person, World } from './random-world.ts'

/** Times each unknown counts. */
export type Sum = Map<number, number>
export type Equation = { sum: Sum; low: number; high: number }

/**
 * All that the attacker knows, as inequalities over unknowns. People who can't be told apart in any
 * look are one class; an unknown is how many of a class miss a module at a moment, or how many miss
 * anything at all of what is required of them.
 */
export type Knowledge = {
  looks: Look[]
  /** Upper bound of each unknown; the lower one is 0. */
  most: number[]
  equations: Equation[]
  /** What the attacker does not know: each unknown's true value. */
  truth: number[]
  /** How many passes these people of a look miss in these courses. */
  missing(look: Look, members: Member[], courses: string[]): Sum
}

/** Each unit with all below it, itself included. */
export type Tree = Map<string, string[]>

type Class = { key: string; people: Person[] }
type Building = {
  below: Tree
  life: Life
  modules: Map<string, string[]>
  classOf: Map<Person, Class>
  unknowns: Map<string, number>
  most: number[]
  truth: number[]
  equations: Equation[]
}

/** What reading these reports tells someone who knows everything but who has passed what. */
export function knowledge(world: World, looks: Look[], life: Life): Knowledge {
  const building: Building = {
    below: treeOf(world),
    life,
    modules: new Map(world.courses.map(({ id, modules }) => [id, modules])),
    classOf: classesOf(looks),
    unknowns: new Map(),
    most: [],
    truth: [],
    equations: [],
  }
  for (const look of looks) addLook(building, look)
  if (life === 'growing')
    for (const [first, second] of pairs(looks)) addGrowth(building, first, second)
  return {
    looks,
    most: building.most,
    equations: building.equations,
    truth: building.truth,
    missing: (look, members, courses) => missing(building, look, members, courses),
  }
}

function classesOf(looks: Look[]): Map<Person, Class> {
  const seen = new Map<Person, string[]>()
  looks.forEach((look, index) => {
    for (const { person, unit, role, courses } of look.members) {
      const places = seen.get(person) ?? looks.map(() => '')
      places[index] = `${unit} ${role} ${courses}`
      seen.set(person, places)
    }
  })
  const classes = new Map<string, Class>()
  return new Map(
    [...seen].map(([person, places]) => {
      const key = `${places.join('|')} ${leftBefore(person, looks)}`
      const found = classes.get(key) ?? { key, people: [] }
      classes.set(key, found)
      found.people.push(person)
      return [person, found]
    }),
  )
}

/** The attacker sees who has left by a look, even where the figures still count them. */
function leftBefore({ stints }: Person, looks: Look[]): string {
  const left = stints.at(-1)?.to ?? 0
  return looks.map(({ on }) => (left <= on ? 'x' : '-')).join('')
}

/** Days on which a status is the same share a moment: all of them while nothing changes. */
function moment({ life }: Building, { stints }: Person, on: number): string {
  if (life === 'quiet') return 'ever'
  const last = (stints.at(-1)?.to ?? 0) - 1
  return life === 'growing' && last < on ? `left ${last}` : `${on}`
}

function unknown(building: Building, key: string, most: number, truth: () => number): number {
  const known = building.unknowns.get(key)
  if (known !== undefined) return known
  const index = building.most.length
  building.unknowns.set(key, index)
  building.most.push(most)
  building.truth.push(truth())
  return index
}

function missingModule(building: Building, look: Look, of: Class, module: string): number {
  const key = `${of.key} ${moment(building, of.people[0] as Person, look.on)} ${module}`
  const truth = () => of.people.filter((person) => !isValid(person, module, look.on)).length
  return unknown(building, key, of.people.length, truth)
}

function missing(building: Building, look: Look, members: Member[], courses: string[]): Sum {
  const sum: Sum = new Map()
  for (const [of, member] of wholeClasses(building, members))
    for (const course of member.courses.filter((one) => courses.includes(one)))
      for (const module of building.modules.get(course) ?? [])
        sum.set(missingModule(building, look, of, module), 1)
  return sum
}

/** Groups and rows hold all of a class or none: its people are where the others are. */
function wholeClasses({ classOf }: Building, members: Member[]): Map<Class, Member> {
  return new Map(members.map((member) => [classOf.get(member.person) as Class, member]))
}

function addLook(building: Building, look: Look): void {
  const { report, wholeOnly, members } = look
  const [whole] = report.rows
  const rows = wholeOnly ? (whole ? [whole] : []) : [...report.rows, ...report.roles]
  for (const row of rows) {
    const inside = membersOf(building.below, look, row)
    for (const { courses, figure } of figuresOf(row, report))
      tell(building, missing(building, look, inside, courses), figure)
  }
  for (const { id, course, figure } of report.modules)
    tell(building, missingOne(building, look, id, course), figure)
  tell(building, unqualified(building, look), report.qualified)
  if (report.qualified.kind === 'hidden') return
  for (const [of, member] of wholeClasses(building, members))
    linkQualified(building, look, of, member)
}

function tell({ equations }: Building, sum: Sum, figure: Figure): void {
  if (figure.kind === 'hidden' || figure.kind === 'none') return
  const { required, low, high } = figure
  equations.push({ sum, low: required - high, high: required - low })
}

function missingOne(building: Building, look: Look, module: string, course: string): Sum {
  const sum: Sum = new Map()
  for (const [of, member] of wholeClasses(building, look.members))
    if (member.courses.includes(course)) sum.set(missingModule(building, look, of, module), 1)
  return sum
}

function unqualifiedOf(building: Building, look: Look, of: Class, modules: string[]): number {
  const key = `${of.key} ${moment(building, of.people[0] as Person, look.on)} any of ${modules}`
  const truth = () =>
    of.people.filter((person) => modules.some((module) => !isValid(person, module, look.on))).length
  return unknown(building, key, of.people.length, truth)
}

function modulesOf({ modules }: Building, { courses }: Member): string[] {
  return courses.flatMap((course) => modules.get(course) ?? [])
}

function unqualified(building: Building, look: Look): Sum {
  const classes = [...wholeClasses(building, look.members)]
  return new Map(
    classes
      .filter(([, member]) => member.courses.length > 0)
      .map(([of, member]) => [unqualifiedOf(building, look, of, modulesOf(building, member)), 1]),
  )
}

/** Who is not qualified misses something; nobody else misses anything. */
function linkQualified(building: Building, look: Look, of: Class, member: Member): void {
  const modules = modulesOf(building, member)
  if (modules.length === 0) return
  const some = unqualifiedOf(building, look, of, modules)
  const each = modules.map((module) => missingModule(building, look, of, module))
  building.equations.push({
    sum: new Map([...each.map((index) => [index, 1] as const), [some, -1]]),
    low: 0,
    high: Number.POSITIVE_INFINITY,
  })
  for (const index of each)
    building.equations.push({
      sum: new Map([
        [some, 1],
        [index, -1],
      ]),
      low: 0,
      high: Number.POSITIVE_INFINITY,
    })
}

/** Nobody loses a pass: at most as many miss a module later. */
function addGrowth(building: Building, first: Look, second: Look): void {
  const later = wholeClasses(building, second.members)
  for (const [of, member] of wholeClasses(building, first.members)) {
    const then = later.get(of)
    if (!then) continue
    const after = new Set(modulesOf(building, then))
    for (const module of modulesOf(building, member).filter((one) => after.has(one))) {
      const [before, now] = [first, second].map((look) =>
        missingModule(building, look, of, module),
      ) as [number, number]
      if (before === now) continue
      const sum: Sum = new Map([
        [before, 1],
        [now, -1],
      ])
      building.equations.push({ sum, low: 0, high: Number.POSITIVE_INFINITY })
    }
  }
}

function pairs(looks: Look[]): [Look, Look][] {
  const inTime = looks.toSorted((a, b) => a.on - b.on)
  return inTime.flatMap((first, index) =>
    inTime.slice(index + 1).map((second): [Look, Look] => [first, second]),
  )
}

/** Every figure of a row with the courses it is about. */
export function figuresOf(row: ProtectedRow, { courses }: ProtectedReport) {
  const alone = courses.map((course) => ({
    courses: [course],
    figure: row.courses[course] as Figure,
  }))
  const together = row.together ? [row.together] : []
  return [{ courses, figure: row.all }, ...alone, ...together]
}

/** The people that a row counts, from what it says of itself and of its neighbours. */
export function membersOf(below: Tree, { report, members }: Look, row: ProtectedRow): Member[] {
  if (report.roles.includes(row)) {
    const shown = report.roles.filter(({ kind }) => kind === 'role').map(({ name }) => name)
    return members.filter(({ role }) =>
      row.kind === 'role' ? role === row.name : !shown.includes(role),
    )
  }
  const blocks = unitsOf(below, report, row)
  return members.filter(({ unit }) => blocks.has(unit))
}

/** Which units have their own staff in a row, worked out from the tree. */
function unitsOf(below: Tree, report: ProtectedReport, row: ProtectedRow): Set<string> {
  if (row.kind === 'whole') return new Set(below.keys())
  if (row.kind === 'own') return new Set([row.id.replace(':own', '')])
  if (row.kind === 'unit') return new Set(row.units.flatMap((unit) => below.get(unit) ?? []))
  const siblings = report.rows.filter(({ parent, id }) => parent === row.parent && id !== row.id)
  const taken = new Set(siblings.flatMap((sibling) => [...unitsOf(below, report, sibling)]))
  const above = report.rows.find(({ id }) => id === row.parent) as ProtectedRow
  return new Set([...unitsOf(below, report, above)].filter((unit) => !taken.has(unit)))
}

/** Each unit with all below it. */
export function treeOf({ units }: Pick<World, 'units'>): Tree {
  return new Map(units.map(({ id }) => [id, subtree(units, id)]))
}

function subtree(units: World['units'], id: string): string[] {
  const below = units.filter(({ parent }) => parent === id)
  return [id, ...below.flatMap((unit) => subtree(units, unit.id))]
}
