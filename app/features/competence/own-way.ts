import type { OwnCourse } from '#app/features/learning/own-courses.server.ts'
import type { Day } from '#app/platform/calendar.ts'
import { type Path, placeIn } from './learning-paths.ts'
import type { OwnAssignment } from './own-assignments.server.ts'

/** A course with the nearest day by which someone must have taken it; null where there is none. */
export type CourseOnOwnWay = OwnCourse & { due: Day | null }

/** Someone's courses in the order to take them; what must be taken because it is assigned is required too. */
export function ownWay(
  courses: OwnCourse[],
  assigned: OwnAssignment[],
  path: Path | undefined,
): CourseOnOwnWay[] {
  const dues = duesOf(assigned.filter(({ state, mandatory }) => mandatory && state !== 'done'))
  return courses
    .map((own) => {
      const due = dues.get(own.course.id) ?? null
      return { ...own, due, required: own.required || due !== null }
    })
    .sort((a, b) => placeIn(path, a.course.id) - placeIn(path, b.course.id))
}

/** The nearest due day of each course that is not completed. */
function duesOf(assigned: OwnAssignment[]): Map<string, Day> {
  const dues = new Map<string, Day>()
  for (const { courses, dueOn } of assigned)
    for (const { course, next } of courses)
      if (next) dues.set(course.id, Math.min(dueOn, dues.get(course.id) ?? dueOn))
  return dues
}
