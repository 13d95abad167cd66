import type { JobRole } from '#app/compiler/lesson.ts'
import { type Day, NEVER } from '#app/platform/calendar.ts'

/** What a municipality requires of a job role besides what all do, over the days [fromOn, toOn). */
export type OwnRequirement = {
  jobRole: string
  competence: string
  level: number
  fromOn: Day
  toOn: Day
}

type Need = JobRole['requires'][number] & {
  /** The level is the municipality's own: without it less is required, or nothing. */
  isOwn?: boolean
}

/** A job role as it is in one municipality. */
export type LocalRole = Omit<JobRole, 'requires'> & { requires: Need[] }

/** The job roles with what a municipality requires besides on a day: of two levels the higher counts. */
export function rolesOn(jobRoles: JobRole[], own: OwnRequirement[], day: Day): LocalRole[] {
  const running = own.filter(({ fromOn, toOn }) => fromOn <= day && day < toOn)
  return jobRoles.map((role) => {
    const added = running.filter(({ jobRole }) => jobRole === role.id)
    return added.length === 0 ? role : { ...role, requires: added.reduce(raise, role.requires) }
  })
}

/** The level that a job role requires of a competence; 0 when it requires none. */
export function levelRequired(role: JobRole | undefined, competence: string): number {
  return role?.requires.find((need) => need.competence === competence)?.level ?? 0
}

/** The days from one on at which a municipality's own requirements change, that day first. */
export function turnsFrom(day: Day, own: OwnRequirement[]): Day[] {
  const later = own
    .flatMap(({ fromOn, toOn }) => [fromOn, toOn])
    .filter((turn) => day < turn && turn < NEVER)
  return [day, ...new Set(later.sort((a, b) => a - b))]
}

function raise(requires: Need[], { competence, level }: OwnRequirement): Need[] {
  const known = requires.find((need) => need.competence === competence)
  if (known && known.level >= level) return requires
  const others = requires.filter((need) => need !== known)
  return [...others, { competence, level, isOwn: true }]
}
