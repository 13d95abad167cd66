import type { AuthorModule } from '#app/compiler/author-file.ts'
import type { ToldWording } from '#app/compiler/contract/told.ts'
import type { WrittenActivity, WrittenQuestion } from '#app/compiler/contract/written.ts'
import type { Course } from '#app/compiler/lesson.ts'
import type { Question, Quiz } from '#app/features/activities/quiz.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { authored } from './author-file.server.ts'
import { FEWEST } from './fewest.ts'
import { heldStatistics } from './held-statistics.server.ts'
import type { QuestionStatistics } from './item-statistics.ts'
import { questionTitle } from './question-title.ts'
import { type Asked, standOf } from './responses.server.ts'
import { type Sources, sourcesOf } from './statistics/sources.ts'

/** A question with how it does, and where it stands as far as the last compile knows. */
export type Item = {
  statistics: QuestionStatistics
  quiz: Quiz
  question: Question
  /** The question as a learner reads it, in one line. */
  title: string
  file: string | null
  written: WrittenQuestion | null
  /** How it was worded before, oldest first. */
  wording: ToldWording[]
}

/** The questions of a course with their figures; undefined when there is no such course. */
export async function courseItems(
  course: string,
  fewest = FEWEST,
): Promise<{ course: Course; items: Item[] } | undefined> {
  const found = catalogue().content.courses.find(({ id }) => id === course)
  if (!found) return undefined
  const asked = found.modules.flatMap(({ id }) => activitiesIn(id))
  const stand = await standOf(asked.flatMap(({ sources }) => [...sources.keys()]))
  const items = []
  for (const one of asked) items.push(...(await itemsOf(one, stand, fewest)))
  return { course: found, items }
}

type Found = Asked & { module: AuthorModule | undefined; written: WrittenActivity | undefined }

function activitiesIn(moduleId: string): Found[] {
  const { lessons, keys } = catalogue()
  const module = authored().modules.find(({ id }) => id === moduleId)
  return (lessons.get(moduleId)?.segments ?? []).flatMap((segment) => {
    if (segment.kind !== 'activity' || segment.activity.kind !== 'quiz') return []
    const quiz = segment.activity
    const key = keys.get(moduleId)?.[quiz.id]
    if (key?.kind !== 'quiz') return []
    const written = module?.activities.find(({ id }) => id === quiz.id)
    const sources = module && written ? sourcesOf(module, written) : itself(quiz)
    return [{ quiz, key, sources, module, written }]
  })
}

/** What the author file does not know can't have been called something else. */
function itself({ id, questions }: Quiz): Sources {
  return new Map([[id, new Map(questions.map((question) => [question.id, question.id]))]])
}

async function itemsOf(found: Found, stand: Map<string, string>, fewest: number): Promise<Item[]> {
  const { quiz, module, written } = found
  const own = [...found.sources.keys()].map((activity) => stand.get(activity) ?? '')
  const counted = await heldStatistics(found, own.join(' '), fewest)
  return counted.flatMap((statistics) => {
    const question = quiz.questions.find(({ id }) => `${quiz.id}/${id}` === statistics.id)
    if (!question) return []
    const title = questionTitle(question)
    const file = module?.file ?? null
    const inFile = written?.questions.find(({ id }) => id === question.id) ?? null
    const wording = module?.contract.wording[statistics.id] ?? []
    return [{ statistics, quiz, question, title, file, written: inFile, wording }]
  })
}
