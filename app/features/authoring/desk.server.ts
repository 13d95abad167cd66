import type { Locale } from '#app/i18n/locale.ts'
import { dayOf } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { authored } from './author-file.server.ts'
import { type AuthorsDesk, authorsDesk, type CourseState } from './course-state.ts'
import { type ReleaseComparison, releaseComparison } from './release-comparison.ts'

/** When the courses were last read: a day, and the instant for its time of day. */
export type CheckedAt = { day: number; instant: number }

/** All courses as their authors see them. */
export function openDesk(locale: Locale): Omit<AuthorsDesk, 'checkedAt'> & { checked: CheckedAt } {
  const { checkedAt, ...desk } = authorsDesk(authored(), locale, today())
  return { ...desk, checked: { day: dayOf(checkedAt), instant: checkedAt } }
}

/** One course with what is wrong in it; undefined when there is none by that id. */
export function openCourse(
  id: string,
  locale: Locale,
): { course: CourseState; checked: CheckedAt } | undefined {
  const { courses, checked } = openDesk(locale)
  const course = courses.find((one) => one.id === id)
  return course && { course, checked }
}

/** `course/module` beside what was last released of it; undefined when there is none by that id. */
export function compareModule(id: string, locale: Locale): ReleaseComparison | undefined {
  const module = authored().modules.find((one) => one.id === id)
  return module && releaseComparison(module, locale)
}
