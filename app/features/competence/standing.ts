import { profileRoles } from '#app/features/people/profile.ts'
import { type Day, NEVER } from '#app/platform/calendar.ts'
import type { Grant } from './grants.ts'
import type { LocalRole } from './own-requirements.ts'

/** A competence is said to expire soon from this many days before. */
export const SOON_DAYS = 60

/** A level of a competence; `endsOn` is the day it ends or ended, undefined when it never does. */
export type Level = { level: number; endsOn: Day | undefined }

/**
 * held, expiring: at the level required. below: held at a lower one. expired: was held at the level
 * required. never: held at no level, now or before.
 */
export type CompetenceState = 'held' | 'expiring' | 'below' | 'expired' | 'never'

/** How a person stands with one competence on a day. */
export type Standing = {
  competence: string
  /** The level that their job roles require; 0 when none does. */
  required: number
  /** Titles of the job roles that require that level. */
  requiredBy: string[]
  /** Whether that level is the municipality's own requirement. */
  isOwn: boolean
  held: Level | undefined
  /** What ended last, when nothing at that level runs now. */
  ended: Level | undefined
  state: CompetenceState
}

/** The highest level of a competence that grants give on a day, and how long that level lasts. */
export function levelOn(grants: Grant[], competence: string, day: Day): Level | undefined {
  const running = levelsIn(grants, competence).filter(({ from, to }) => from <= day && day < to)
  const level = Math.max(0, ...running.map((one) => one.level))
  if (level === 0) return undefined
  return withEnd(level, Math.max(...running.filter((one) => one.level === level).map(endOf)))
}

/** What is required by job roles, and what is held besides, in the order of the competences. */
export function standings(
  rules: { competences: { id: string }[]; jobRoles: LocalRole[] },
  held: { jobRoles: string[]; grants: Grant[] },
  day: Day,
): Standing[] {
  const roles = new Set(profileRoles(held.jobRoles))
  const own = rules.jobRoles.filter(({ id }) => roles.has(id))
  return rules.competences
    .map(({ id }) => standingIn(id, requirement(id, own), held.grants, day))
    .filter(({ required, held, ended }) => required > 0 || held || ended)
}

/** Whether what is required is not held. */
export function isGap({ required, held }: Standing): boolean {
  return (held?.level ?? 0) < required
}

/** Whether more is held than is required. */
export function isBeyond({ required, held }: Standing): boolean {
  return (held?.level ?? 0) > required
}

function requirement(competence: string, roles: LocalRole[]) {
  const asked = roles.flatMap(({ title, requires }) =>
    requires
      .filter((one) => one.competence === competence)
      .map(({ level, isOwn = false }) => ({ title, level, isOwn })),
  )
  const required = Math.max(0, ...asked.map(({ level }) => level))
  const by = asked.filter(({ level }) => level === required)
  const isOwn = by.length > 0 && by.every((one) => one.isOwn)
  return { required, requiredBy: by.map(({ title }) => title), isOwn }
}

function standingIn(
  competence: string,
  asked: ReturnType<typeof requirement>,
  grants: Grant[],
  day: Day,
): Standing {
  const held = levelOn(grants, competence, day)
  const ended = lastEnded(grants, competence, day, held?.level ?? 0)
  const state = stateOf(asked.required, held, ended, day)
  return { competence, ...asked, held, ended, state }
}

/** The highest level above the one held that ran out, and when it last did. */
function lastEnded(grants: Grant[], competence: string, day: Day, above: number) {
  const over = levelsIn(grants, competence).filter((one) => one.to <= day && one.level > above)
  const level = Math.max(0, ...over.map((one) => one.level))
  if (level === 0) return undefined
  return withEnd(level, Math.max(...over.filter((one) => one.level === level).map(endOf)))
}

function stateOf(
  required: number,
  held: Level | undefined,
  ended: Level | undefined,
  day: Day,
): CompetenceState {
  if (held && held.level >= required)
    return (held.endsOn ?? NEVER) - day <= SOON_DAYS ? 'expiring' : 'held'
  if (ended && (ended.level >= required || !held)) return 'expired'
  return held ? 'below' : 'never'
}

function levelsIn(grants: Grant[], competence: string) {
  return grants.flatMap(({ competences, from, to }) =>
    competences.filter(({ id }) => id === competence).map(({ level }) => ({ level, from, to })),
  )
}

function endOf({ to }: { to: Day }): Day {
  return to
}

function withEnd(level: number, to: Day): Level {
  return { level, endsOn: to < NEVER ? to : undefined }
}
