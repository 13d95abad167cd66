import type { Language } from '#app/compiler/lesson.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { today } from '#app/platform/clock.server.ts'
import { catalogueIn } from './catalogue.server.ts'
import { ownProgress } from './progress.server.ts'
import { type CourseProgress, courseProgress, NO_PROGRESS, type Progress } from './progress.ts'
import { mayOpen, shelve } from './shelf.ts'

export type OwnCourse = CourseProgress & { code: string }

/**
 * Every course that the reader may open, in order, with how they stand; and the progress behind it.
 * Who is not signed in reads a language as well.
 */
export async function ownCourses(
  viewer: Viewer | null,
  reads: Language | undefined = viewer?.reads,
): Promise<{ courses: OwnCourse[]; progress: Progress }> {
  const day = today()
  const progress = viewer ? await ownProgress(viewer, day) : NO_PROGRESS
  const isAuthor = viewer?.access.some(({ role }) => role === 'author') ?? false
  const courses = shelve(catalogueIn(reads).content.courses)
    .map(({ code, course }) => ({ code, ...courseProgress(course, progress, day) }))
    .filter(({ course, started }) => mayOpen(course, { isAuthor, hasBegun: started }))
  return { courses, progress }
}

/** One course as the reader may open it; undefined is answered as what does not exist. */
export async function ownCourse(
  viewer: Viewer | null,
  id: string,
  reads?: Language,
): Promise<OwnCourse | undefined> {
  const { courses } = await ownCourses(viewer, reads)
  return courses.find(({ course }) => course.id === id)
}
