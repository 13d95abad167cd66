import type { Course } from '#app/compiler/lesson.ts'
import { shelve } from '#app/features/learning/shelf.ts'

/** A course that is required of someone on the list. */
export type ListedCourse = { id: string; code: string; title: string }

/** The courses that anyone must have, in the order of the curriculum; unknown ones last, by id. */
export function listedCourses(
  needs: Iterable<{ course: string }[]>,
  courses: Course[],
): ListedCourse[] {
  const required = new Set([...needs].flat().map(({ course }) => course))
  const known = shelve(courses).filter(({ course }) => required.delete(course.id))
  return [
    ...known.map(({ code, course }) => ({ id: course.id, code, title: course.title })),
    ...[...required].sort().map((id) => ({ id, code: id, title: id })),
  ]
}
