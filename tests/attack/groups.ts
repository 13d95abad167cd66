import { figuresOf, type Knowledge, membersOf, type Sum, type Tree } from './equations.ts'
import type { Look, Member } from './looks.ts'
import type { World } from './random-world.ts'

/** Some people and courses in a look, whose sum nobody may be able to tell. */
export type Group = {
  name: string
  people: number
  /** Keys of what it is about, to tell whether one group lies within another. */
  persons: Set<string>
  courses: string[]
  look: number
  sum: Sum
}

/**
 * Every group of one to four people that the attacker has a name for: units, their own staff,
 * roles, roles within units; those who came to or left any of these between two looks, and those
 * who stayed; all courses together and each by itself.
 */
export function smallGroups(world: World, below: Tree, knowledge: Knowledge): Group[] {
  const found = new Map<string, Group>()
  for (const [name, members, look] of namedSets(below, knowledge.looks))
    for (const courses of scopes(world)) {
      const concerned = members.filter((member) =>
        member.courses.some((one) => courses.includes(one)),
      )
      if (concerned.length === 0 || concerned.length > 4) continue
      const group = groupOf(knowledge, name, concerned, courses, look)
      if (group.sum.size > 0) keep(found, group)
    }
  return [...found.values()]
}

/** Every cell of five or more people that is shown, as a group: all or none of it may not be told. */
export function shownGroups(below: Tree, knowledge: Knowledge): Group[] {
  const found = new Map<string, Group>()
  knowledge.looks.forEach((look, index) => {
    const rows = look.wholeOnly
      ? look.report.rows.slice(0, 1)
      : [...look.report.rows, ...look.report.roles]
    for (const row of rows)
      for (const { courses, figure } of figuresOf(row, look.report)) {
        if (figure.kind === 'hidden' || figure.kind === 'none') continue
        const members = membersOf(below, look, row)
        const concerned = members.filter((member) =>
          member.courses.some((one) => courses.includes(one)),
        )
        if (concerned.length > 4) keep(found, groupOf(knowledge, row.id, concerned, courses, index))
      }
  })
  return [...found.values()]
}

function scopes({ courses }: World): string[][] {
  const ids = courses.map(({ id }) => id)
  return ids.length === 1 ? [ids] : [ids, ...ids.map((id) => [id])]
}

function keep(found: Map<string, Group>, group: Group): void {
  // The same unknowns are the same secret, whatever it is called.
  const key = [...group.sum.keys()].sort((a, b) => a - b).join(' ')
  if (!found.has(key)) found.set(key, group)
}

function groupOf(
  { looks, missing }: Knowledge,
  name: string,
  members: Member[],
  courses: string[],
  look: number,
): Group {
  const at = looks[look] as Look
  return {
    name: `${name} [${courses.length > 1 ? 'all' : courses}] look ${look}`,
    people: members.length,
    persons: new Set(members.map(({ person }) => person.id)),
    courses,
    look,
    sum: missing(at, members, courses),
  }
}

function* namedSets(below: Tree, looks: Look[]): Generator<[string, Member[], number]> {
  const named = looks.map((look) => setsOf(below, look))
  for (const [index, sets] of named.entries()) {
    for (const [name, members] of sets) yield [name, members, index]
    for (const [other, others] of named.entries())
      if (other !== index)
        for (const [name, members] of sets) {
          const there = new Set((others.get(name) ?? []).map(({ person }) => person))
          const [stayed, only] = split(members, ({ person }) => there.has(person))
          yield [`${name}, also in look ${other},`, stayed, index]
          yield [`${name}, not in look ${other},`, only, index]
        }
  }
}

function setsOf(below: Tree, { members }: Look): Map<string, Member[]> {
  const sets = new Map<string, Member[]>([['everyone', members]])
  const add = (name: string, member: Member) => sets.set(name, [...(sets.get(name) ?? []), member])
  for (const member of members) {
    const { unit, role, courses } = member
    add(`role ${role}`, member)
    add(`own staff of ${unit}`, member)
    add(`own staff of ${unit} with ${role}`, member)
    add(`own staff of ${unit} with ${role} and ${courses}`, member)
    for (const [above, units] of below)
      if (units.includes(unit)) {
        add(`unit ${above}`, member)
        add(`unit ${above} with ${role}`, member)
      }
  }
  return sets
}

function split<T>(all: T[], holds: (one: T) => boolean): [T[], T[]] {
  return [all.filter(holds), all.filter((one) => !holds(one))]
}
