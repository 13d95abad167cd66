import { asc, inArray } from 'drizzle-orm'
import { storedEdition } from '#app/features/activities/editions.server.ts'
import { db } from '#app/platform/database.server.ts'
import { edition } from '#db/schema/activities.ts'
import type { PartStatistics, QuestionStatistics } from './item-statistics.ts'
import { partsOf } from './statistics/answer-parts.ts'
import type { Sources } from './statistics/sources.ts'

/** Says of answers that are no longer in the file what they said when people last gave them. */
export async function withEarlierLabels(
  counted: QuestionStatistics[],
  sources: Sources,
): Promise<QuestionStatistics[]> {
  const parts = counted.flatMap(({ figures }) => figures?.parts ?? [])
  if (!parts.some(({ options }) => options.some(({ retired }) => retired))) return counted
  const labels = await earlierLabels(sources)
  return counted.map((one) => {
    const question = one.id.slice(one.id.lastIndexOf('/') + 1)
    const label = (part: PartStatistics) => labelled(part, question, labels)
    return {
      ...one,
      figures: one.figures && { ...one.figures, parts: one.figures.parts.map(label) },
    }
  })
}

function labelled(
  part: PartStatistics,
  question: string,
  labels: Map<string, string>,
): PartStatistics {
  const options = part.options.map((option) => {
    const earlier = option.retired ? labels.get(nameOf(question, part.id, option.id)) : undefined
    return { ...option, label: earlier ?? option.label }
  })
  return { ...part, options }
}

/** What each answer said in the last edition that had it. */
async function earlierLabels(sources: Sources): Promise<Map<string, string>> {
  const editions = await db
    .select()
    .from(edition)
    .where(inArray(edition.activity, [...sources.keys()]))
    .orderBy(asc(edition.firstUsedAt))
  const labels = new Map<string, string>()
  for (const { activity, asked } of editions) {
    const { activity: quiz, key } = storedEdition.parse(asked)
    if (quiz.kind !== 'quiz' || key.kind !== 'quiz') continue
    for (const question of quiz.questions) {
      const [now, itsKey] = [sources.get(activity)?.get(question.id), key.questions[question.id]]
      if (now && itsKey) addLabels(labels, now, partsOf(question, itsKey))
    }
  }
  return labels
}

function addLabels(
  labels: Map<string, string>,
  question: string,
  parts: ReturnType<typeof partsOf>,
): void {
  for (const { id, options } of parts)
    for (const option of options) labels.set(nameOf(question, id, option.id), option.label)
}

function nameOf(question: string, part: string, option: string): string {
  return JSON.stringify([question, part, option])
}
