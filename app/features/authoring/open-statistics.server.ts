import type { Locale } from '#app/i18n/locale.ts'
import { texts } from '#app/i18n/texts.ts'
import { courseItems } from './item-statistics.server.ts'
import { type AdviceLine, type ItemTableView, itemTable } from './item-table.ts'
import { type QuestionView, questionView } from './question-view.ts'
import { readySoon } from './ready.server.ts'

/** The questions of a course, worst first; empty while the course has not been compiled. */
export async function openItemTable(course: string, locale: Locale): Promise<ItemTableView> {
  const found = await courseItems(course)
  return itemTable(found?.items ?? [], { text: texts[locale].statistics, locale })
}

/** What to mend first among the questions of each course; null while they are counted. */
export async function openAdvice(
  courses: string[],
  locale: Locale,
): Promise<Record<string, AdviceLine[] | null>> {
  let before: Promise<unknown> = Promise.resolve()
  const told = courses.map((course) => {
    const table = before.then(() => openItemTable(course, locale))
    before = table
    return table
  })
  const ready = await readySoon(told)
  return Object.fromEntries(courses.map((course, at) => [course, ready[at]?.advice ?? null]))
}

export type OpenedQuestion = {
  course: { href: string; title: string }
  /** Where learners meet it. */
  lesson: string
  question: QuestionView
}

/** A question by course/module/activity/question; undefined when there is none. */
export async function openQuestion(
  id: string,
  locale: Locale,
): Promise<OpenedQuestion | undefined> {
  const [courseId, module, activity] = id.split('/')
  const found = await courseItems(courseId ?? '')
  const item = found?.items.find(({ statistics }) => statistics.id === id)
  if (!found || !item) return undefined
  return {
    course: { href: `/author/${courseId}`, title: found.course.title },
    lesson: `/courses/${courseId}/${module}#${activity}`,
    question: questionView(item, { text: texts[locale].statistics, locale }),
  }
}
