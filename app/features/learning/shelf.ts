import type { Course } from '#app/compiler/lesson.ts'

const TRACKS: Course['track'][] = ['dokumenthåndtering', 'arbeidsflyt', 'maler', 'rpa', 'ki']

/** A course with its place on the shelf, K1, K2 …, which is how people speak of it. */
export type Shelved = { code: string; course: Course }

/** Courses in the order of the curriculum: by track, then by id. Drafts stand last. */
export function shelve(courses: Course[]): Shelved[] {
  return [...courses].sort(byCurriculum).map((course, index) => ({ code: `K${index + 1}`, course }))
}

/** The courses a reader may open: drafts are for authors, retired ones for those who began them. */
export function mayOpen(course: Course, reader: { isAuthor: boolean; hasBegun: boolean }): boolean {
  if (course.status === 'draft') return reader.isAuthor
  return course.status === 'published' || reader.hasBegun
}

function byCurriculum(a: Course, b: Course): number {
  const order = (course: Course) =>
    (course.status === 'draft' ? TRACKS.length : 0) + TRACKS.indexOf(course.track)
  return order(a) - order(b) || a.id.localeCompare(b.id)
}
