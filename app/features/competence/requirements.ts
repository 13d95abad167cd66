import type { Content, Course, JobRole } from '#app/compiler/lesson.ts'
import { profileRoles } from '#app/features/people/profile.ts'

type Rules = Pick<Content, 'courses' | 'jobRoles'>
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

/** A requirement as it is stored for a profile, over the days [fromOn, toOn). */
export type StoredRequirement = { profile: string; module: string; fromOn: number; toOn: number }

export type Change = { open: StoredRequirement[]; close: StoredRequirement[] }

/**
 * What to open and close so that what is required from a day on is what is wanted.
 * A profile's first requirements hold from the beginning of time, so that its history counts.
 */
export function changesTo(
  stored: StoredRequirement[],
  wanted: Map<string, string[]>,
  day: number,
  openEnd: number,
): Change {
  const running = stored.filter(({ toOn }) => toOn > day)
  const runs = new Set(running.map(keyOf))
  const known = new Set(stored.map(({ profile }) => profile))
  const all = [...wanted].flatMap(([profile, modules]) =>
    modules.map((module) => ({ profile, module })),
  )
  const keep = new Set(all.map(keyOf))
  return {
    open: all
      .filter((one) => !runs.has(keyOf(one)))
      .map((one) => ({ ...one, fromOn: known.has(one.profile) ? day : 0, toOn: openEnd })),
    close: running.filter((one) => !keep.has(keyOf(one))).map((one) => ({ ...one, toOn: day })),
  }
}

function keyOf({ profile, module }: { profile: string; module: string }): string {
  return `${profile}\u0000${module}`
}
