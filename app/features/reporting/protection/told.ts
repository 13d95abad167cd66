import type { ExactReport, Group } from '../exact-report.ts'
import type { Figure } from '../figure.ts'
import type { Claim } from './claims.ts'
import { groupBy, sum } from './sums.ts'

/**
 * How far something may be from the truth, down and up, without a reader noticing: at all the dates
 * that were shown, if it were off by the same at each of them.
 */
export type Room = { down: number; up: number }

/** People alike, and how many more or fewer of them could be unqualified. */
export type ToldGroup = {
  id: string
  unit: string
  role: string
  courses: string[]
  people: number
  /** Missing passes beyond one for each who is not qualified; as few as there ever were. */
  surplus: number
  /** Those who are qualified; as few as there ever were. */
  spare: number
  modules: Record<string, Room & { /** Unqualified people who hold it. */ held: number }>
}

export type ToldClaim = Claim & Room

/**
 * All that readers who remember everything have been told of a cohort, as the audit needs it.
 * It is as small after a hundred nights as after one: see `remember`.
 */
export type Told = {
  groups: ToldGroup[]
  claims: ToldClaim[]
  unqualified: Room & { figure: Figure }
}

/** What one night's figures tell. */
export function toldBy(exact: ExactReport, claims: Claim[], qualified: Figure): Told {
  const alike = groupBy(exact.groups, idOf)
  const groups = [...alike].map(([id, same]) => toldGroup(id, same))
  const missing = missingIn(exact)
  const valid = sum(exact.groups, (group) => group.qualified)
  const all = sum(exact.groups, (group) => group.people)
  return {
    groups,
    claims: claims.map((claim) => {
      const truth = missing(claim)
      return { ...claim, down: claim.low - truth, up: claim.high - truth }
    }),
    unqualified: {
      figure: qualified,
      down: valid - (qualified.high ?? all),
      up: valid - (qualified.low ?? 0),
    },
  }
}

/**
 * What is told by all that was told before and by tonight's figures. A reader may guess that people
 * have changed no more than the figures show, so the audit looks for another municipality that has
 * changed exactly as this one did, and looked the same all the time: one difference for all dates.
 * Therefore only the narrowest room is kept of each thing.
 */
export function remember(before: Told, tonight: Told): Told {
  const groups = new Map(before.groups.map((group) => [group.id, group]))
  for (const group of tonight.groups) groups.set(group.id, narrowGroup(groups.get(group.id), group))
  const claims = new Map(before.claims.map((claim) => [nameOf(claim), claim]))
  for (const claim of tonight.claims)
    claims.set(nameOf(claim), narrowClaim(claims.get(nameOf(claim)), claim))
  const same = sameFigure(before.unqualified.figure, tonight.unqualified.figure)
  const unqualified = same ? narrow(before.unqualified, tonight.unqualified) : { down: 0, up: 0 }
  return {
    groups: [...groups.values()],
    claims: [...claims.values()],
    unqualified: { ...unqualified, figure: tonight.unqualified.figure },
  }
}

function idOf({ unit, mainRole, courses }: Group): string {
  return [unit, mainRole, ...courses].join(' ')
}

function toldGroup(id: string, same: Group[]): ToldGroup {
  const [first] = same as [Group, ...Group[]]
  const people = sum(same, (group) => group.people)
  const unqualified = people - sum(same, (group) => group.qualified)
  const asked = [...new Set(same.flatMap(({ held }) => Object.keys(held)))]
  const modules = asked.map((module) => {
    const asking = same.filter(({ held }) => held[module] !== undefined)
    const valid = sum(asking, ({ held }) => held[module] ?? 0)
    const missing = sum(asking, (group) => group.people) - valid
    return [module, { down: -missing, up: valid, held: unqualified - missing }] as const
  })
  const missing = sum(same, ({ required, valid }) => required - valid)
  return {
    id,
    unit: first.unit,
    role: first.mainRole,
    courses: first.courses,
    people,
    surplus: missing - unqualified,
    spare: people - unqualified,
    modules: Object.fromEntries(modules),
  }
}

/** How much of a claim's modules is missing in truth. */
function missingIn({ groups }: ExactReport): (claim: Claim) => number {
  return ({ units, roles, modules }) => {
    const counted = groups.filter(
      ({ unit, mainRole }) =>
        (units === null || units.includes(unit)) && (roles === null || roles.includes(mainRole)),
    )
    return sum(counted, ({ held, people }) =>
      sum(modules, (module) => (held[module] === undefined ? 0 : people - held[module])),
    )
  }
}

function nameOf({ units, roles, modules }: Claim): string {
  return JSON.stringify([units, roles, modules])
}

function narrowClaim(before: ToldClaim | undefined, now: ToldClaim): ToldClaim {
  if (!before) return now
  // The whole municipality is shown by day as well: someone may have seen the very pass that moved it.
  const live = now.units === null && now.roles === null
  const moved = before.low !== now.low || before.high !== now.high
  return { ...now, ...(live && moved ? { down: 0, up: 0 } : narrow(before, now)) }
}

function narrowGroup(before: ToldGroup | undefined, now: ToldGroup): ToldGroup {
  if (!before) return now
  const modules = Object.entries({ ...before.modules, ...now.modules }).map(([module, room]) => {
    const old = before.modules[module] ?? room
    return [module, { ...narrow(old, room), held: Math.min(old.held, room.held) }] as const
  })
  return {
    ...now,
    surplus: Math.min(before.surplus, now.surplus),
    spare: Math.min(before.spare, now.spare),
    modules: Object.fromEntries(modules),
  }
}

function narrow(a: Room, b: Room): Room {
  return { down: Math.max(a.down, b.down), up: Math.min(a.up, b.up) }
}

function sameFigure(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && a.low === b.low && a.high === b.high
}
