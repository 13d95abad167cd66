import type { Course } from '#app/compiler/lesson.ts'
import { shelve } from '#app/features/learning/shelf.ts'
import type { Roster } from './roster.server.ts'

/** A course that someone on the list must have. */
export type ListedCourse = { id: string; code: string; title: string }

/** The courses that anyone must have, in the order of the curriculum; unknown ones last, by id. */
export function listedCourses(roster: Roster, courses: Course[]): ListedCourse[] {
  const needs = [...roster.needs.values(), ...roster.members.map(roster.dutiesOf)]
  const required = new Set(needs.flatMap((some) => some.map(({ course }) => course)))
  const known = shelve(courses).filter(({ course }) => required.delete(course.id))
  return [
    ...known.map(({ code, course }) => ({ id: course.id, code, title: course.title })),
    ...[...required].sort().map((id) => ({ id, code: id, title: id })),
  ]
}
