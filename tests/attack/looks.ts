import { type CohortMember, nextCohort, turnBefore } from '#app/features/reporting/cohort.ts'
import type { Cell, ExactReport, Group, RoleCell } from '#app/features/reporting/exact-report.ts'
import type { ProtectedReport } from '#app/features/reporting/protected-report.ts'
import type { Day } from '#app/platform/calendar.ts'
import { BEGINS, type Person, type World } from './random-world.ts'

/** Someone whom a report counts, as the attacker knows them: all but what they have passed. */
export type Member = { person: Person; unit: string; role: string; courses: string[] }

/** What was read at the close of a day: of the whole municipality only, or all of it. */
export type Look = { on: Day; members: Member[]; report: ProtectedReport; wholeOnly?: true }

/** Those employed at the close of a day. */
export function employedOn({ people, roles }: World, on: Day): Member[] {
  return people.flatMap((person) => {
    const stint = person.stints.find(({ from, to }) => from <= on && on < to)
    if (!stint) return []
    const { unit, role } = stint
    return [{ person, unit, role, courses: roles.get(role) ?? [] }]
  })
}

/** Those whom protected figures are about on a day, as turn after turn has made it. */
export function cohortOn(world: World, on: Day): { cohortOn: Day; members: Member[] } {
  const people = new Map(world.people.map((person) => [person.id, person]))
  let cohort: CohortMember[] = []
  let turn = turnBefore(BEGINS)
  for (let next = turn; next <= on; next = turnBefore(next + 130)) {
    turn = next
    const employed = employedOn(world, turn).map(({ person, unit, role }) => ({
      person: person.id,
      unit,
      mainRole: role,
      profile: role,
    }))
    cohort = nextCohort(cohort, employed, turn)
  }
  const members = cohort.map(({ person, unit, mainRole, profile }) => ({
    person: people.get(person) as Person,
    unit,
    role: mainRole,
    courses: world.roles.get(profile) ?? [],
  }))
  return { cohortOn: turn, members }
}

/** Whether a module counts as passed at the close of a day; who has left passes no more. */
export function isValid({ stints, passes }: Person, module: string, on: Day): boolean {
  const left = stints.at(-1)?.to ?? 0
  return passes.some(
    (pass) => pass.module === module && pass.from < left && pass.from <= on && on < pass.to,
  )
}

/** The true figures of these people at the close of a day. */
export function exactReport(
  { units, courses }: World,
  members: Member[],
  on: Day,
  cohort: Day = on,
): ExactReport {
  const table = tableOf(courses)
  for (const member of members) count(table, member, on)
  const asked = new Set(members.flatMap((member) => member.courses))
  return {
    municipality: { number: '9998', name: 'Tilfeldig' },
    on,
    cohortOn: cohort,
    people: members.length,
    units,
    groups: [...table.groups.values()],
    cells: [...table.cells.values()],
    roleCells: [...table.roleCells.values()],
    courses: courses.filter(({ id }) => asked.has(id)),
  }
}

type Table = {
  modules: Map<string, string[]>
  groups: Map<string, Group>
  cells: Map<string, Cell>
  roleCells: Map<string, RoleCell>
}

function tableOf(courses: World['courses']): Table {
  const modules = new Map(courses.map(({ id, modules }) => [id, modules]))
  return { modules, groups: new Map(), cells: new Map(), roleCells: new Map() }
}

function count(table: Table, { person, unit, role, courses }: Member, on: Day): void {
  const modules = courses.flatMap((course) => table.modules.get(course) ?? [])
  const valid = modules.filter((module) => isValid(person, module, on))
  const group = entry<Group>(table.groups, `${unit} ${role}`, {
    ...{ unit, mainRole: role, courses },
    ...{ people: 0, qualified: 0, required: 0, valid: 0, held: {} },
  })
  group.people += 1
  group.qualified += valid.length === modules.length ? 1 : 0
  group.required += modules.length
  group.valid += valid.length
  for (const module of modules) {
    group.held[module] = (group.held[module] ?? 0) + (valid.includes(module) ? 1 : 0)
    const none = { module, required: 0, valid: 0 }
    const cell = entry(table.cells, `${unit} ${module}`, { unit, ...none })
    const ofRole = entry(table.roleCells, `${role} ${module}`, { mainRole: role, ...none })
    for (const one of [cell, ofRole]) {
      one.required += 1
      one.valid += valid.includes(module) ? 1 : 0
    }
  }
}

function entry<T>(map: Map<string, T>, key: string, fresh: T): T {
  const found = map.get(key) ?? fresh
  map.set(key, found)
  return found
}
