import type { Language } from '#app/compiler/lesson.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { catalogueIn } from '#app/features/learning/catalogue.server.ts'
import type { OwnCourse } from '#app/features/learning/own-courses.server.ts'
import type { Day } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { assignmentsOf, passesOfPeople } from './assignments.server.ts'
import {
  type Assignment,
  type AssignmentState,
  assignmentState,
  coursesIn,
  doneOn,
  namedIn,
} from './assignments.ts'

/** What a person was assigned, and how they stand with it. */
export type OwnAssignment = Assignment & {
  title: string
  titleLanguage: Language
  /** Published ones only, in the order to take them. */
  courses: OwnCourse[]
  state: AssignmentState
  doneOn: Day | undefined
}

/** What the viewer has been assigned, the nearest due first; what can no longer be taken is left out. */
export async function ownAssignments(viewer: Viewer, own: OwnCourse[]): Promise<OwnAssignment[]> {
  const assigned = await assignmentsOf(viewer)
  if (assigned.length === 0) return []
  const passes = (await passesOfPeople([viewer.id])).get(viewer.id) ?? []
  return assigned.flatMap((one) => {
    const { content } = catalogueIn(viewer.reads)
    const courses = coursesIn(content, one).flatMap(
      ({ id }) => own.find(({ course }) => course.id === id) ?? [],
    )
    const done = doneOn(
      courses.map(({ course }) => course),
      passes,
      { from: one.assignedOn, today: today() },
    )
    const begun = courses.some(({ started }) => started)
    const state = assignmentState(one, { done, begun }, today())
    return courses.length === 0
      ? []
      : [{ ...one, ...namedIn(content, one), courses, state, doneOn: done }]
  })
}
