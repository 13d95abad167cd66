import type { LearningPath } from '#app/compiler/lesson.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { catalogueIn } from '#app/features/learning/catalogue.server.ts'
import { type OwnCourse, ownCourses } from '#app/features/learning/own-courses.server.ts'
import type { Day } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { type Certificate, grantsFrom } from './certificate.ts'
import { certificatesOf } from './certificates.server.ts'
import { issueCertificates } from './issue.server.ts'
import { pathFor } from './learning-paths.ts'
import { type OwnAssignment, ownAssignments } from './own-assignments.server.ts'
import { ownRequirements } from './own-requirements.server.ts'
import { rolesOn } from './own-requirements.ts'
import { type Standing, standings } from './standing.ts'
import { type Stage, wayTo, withoutWay } from './way.ts'

export type OwnCompetence = {
  today: Day
  standings: Standing[]
  way: Stage<OwnCourse>[]
  /** The nearest due first; what is done too. */
  assigned: OwnAssignment[]
  /** The learning path that gives the way its order. */
  path: LearningPath | undefined
  /** Required competences that no course leads to. */
  withoutWay: string[]
  /** In the order of time, those that were taken back too. */
  certificates: Certificate[]
}

/** How the viewer stands with every competence that is required of them or that they have. */
export async function ownCompetence(viewer: Viewer): Promise<OwnCompetence> {
  const { content } = catalogueIn(viewer.reads)
  const day = today()
  // A certificate may be missing when the process ended right after the hand-in that earned it.
  await issueCertificates(viewer.id)
  const [certificates, { courses }, added] = await Promise.all([
    certificatesOf(viewer.id),
    ownCourses(viewer),
    ownRequirements(viewer.municipality.number),
  ])
  const rules = { ...content, jobRoles: rolesOn(content.jobRoles, added, day) }
  const grants = grantsFrom(certificates)
  const own = standings(rules, { jobRoles: viewer.jobRoles, grants }, day)
  const path = pathFor(content.learningPaths, viewer)
  const way = wayTo(own, courses, path)
  const assigned = await ownAssignments(viewer, courses)
  return {
    today: day,
    standings: own,
    way,
    path,
    assigned,
    withoutWay: withoutWay(own, way),
    certificates,
  }
}
