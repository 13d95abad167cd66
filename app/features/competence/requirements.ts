import type { Content, Course, JobRole } from '#app/compiler/lesson.ts'
import { profileRoles } from '#app/features/people/profile.ts'
import { type Day, NEVER } from '#app/platform/calendar.ts'
import { type OwnRequirement, rolesOn, turnsFrom } from './own-requirements.ts'

type Rules = Pick<Content, 'courses'> & { jobRoles: JobRole[] }
type Need = JobRole['requires'][number]

/**
 * Ids of the modules that someone with these job roles must have passed, each once:
 * the modules of every published course that grants a required competence, up to the level required.
 */
export function requiredModules({ courses, jobRoles }: Rules, held: string[]): string[] {
  const roles = new Set(profileRoles(held))
  const needs = jobRoles.filter(({ id }) => roles.has(id)).flatMap(({ requires }) => requires)
  return courses
    .filter((course) => course.status === 'published' && isNeeded(course, needs))
    .flatMap(({ modules }) => modules.filter(({ optional }) => !optional).map(({ id }) => id))
}

function isNeeded({ competences }: Course, needs: Need[]): boolean {
  return competences.some(({ id, level }) =>
    needs.some((need) => need.competence === id && level <= need.level),
  )
}

/** Modules that are required over the days [fromOn, toOn), from a day on. */
export type RequiredPeriod = { module: string; fromOn: Day; toOn: Day }

/** The periods over which someone with these job roles must have passed each module. */
export function requiredPeriods(
  { courses, jobRoles }: Rules,
  own: OwnRequirement[],
  held: string[],
  start: Day,
): RequiredPeriod[] {
  const turns = turnsFrom(start, own)
  const periods: RequiredPeriod[] = []
  turns.forEach((fromOn, at) => {
    const toOn = turns[at + 1] ?? NEVER
    for (const module of requiredModules(
      { courses, jobRoles: rolesOn(jobRoles, own, fromOn) },
      held,
    )) {
      const before = periods.find((one) => one.module === module && one.toOn === fromOn)
      if (before) before.toOn = toOn
      else periods.push({ module, fromOn, toOn })
    }
  })
  return periods
}

/** A requirement as it is stored for a profile, over the days [fromOn, toOn). */
export type StoredRequirement = RequiredPeriod & { profile: string }

/**
 * The rows to store so that what is required from a day on is what is wanted; what was before stays.
 * A row that is wanted no more ends on the day, one that has not begun becomes empty.
 */
export function changesTo(
  stored: StoredRequirement[],
  wanted: StoredRequirement[],
  day: Day,
): StoredRequirement[] {
  const running = new Map(
    stored.filter((one) => one.fromOn <= day && day < one.toOn).map((one) => [pairOf(one), one]),
  )
  const rows = wanted.map((one) => {
    const now = one.fromOn <= day && day < one.toOn ? running.get(pairOf(one)) : undefined
    return now ? { ...now, toOn: one.toOn } : one
  })
  const kept = new Set(rows.map(keyOf))
  const over = stored
    .filter((one) => one.toOn > Math.max(day, one.fromOn) && !kept.has(keyOf(one)))
    .map((one) => ({ ...one, toOn: Math.max(day, one.fromOn) }))
  const known = new Map(stored.map((one) => [keyOf(one), one.toOn]))
  return [...rows.filter((one) => known.get(keyOf(one)) !== one.toOn), ...over]
}

function pairOf({ profile, module }: StoredRequirement): string {
  return `${profile}\u0000${module}`
}

function keyOf(one: StoredRequirement): string {
  return `${pairOf(one)}\u0000${one.fromOn}`
}
