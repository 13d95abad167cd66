import type { LearningPath } from '#app/compiler/lesson.ts'
import { profileRoles } from '#app/features/people/profile.ts'

/** A learning path as pages get it. */
export type Path = LearningPath

type Roles = { mainRole: string; jobRoles: string[] }

/** The learning path that is meant for a person: for the main role before any of the others. */
export function pathFor(
  paths: LearningPath[],
  { mainRole, jobRoles }: Roles,
): LearningPath | undefined {
  const held = profileRoles(jobRoles)
  const isFor = (roles: string[]) => (path: LearningPath) =>
    path.audience.some((role) => roles.includes(role))
  return paths.find(isFor([mainRole])) ?? paths.find(isFor(held))
}

/** A course's place in a path; after all of them when it is not in it. */
export function placeIn(path: LearningPath | undefined, course: string): number {
  const place = path?.courses.indexOf(course) ?? -1
  return place === -1 ? Number.MAX_SAFE_INTEGER : place
}
