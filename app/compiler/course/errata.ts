import type { WrittenActivity } from '../contract/written.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { wrongValue } from '../diagnostics/wrong-value.ts'
import type { Erratum } from '../lesson.ts'
import type { ModuleFields } from '../source/fields.ts'
import type { ModulePage } from './page.ts'

/** A module's errata with the activity that each question stands in; those of unknown questions are left out. */
export function errataOf({ errata }: ModuleFields, written: WrittenActivity[]): Erratum[] {
  return errata.flatMap(({ question: name, date, note }) => {
    const found = findQuestion(name, written)
    return found ? [{ ...found, date, note }] : []
  })
}

const KNOWN = {
  nb: 'et spørsmål i modulen, på formen quiz/spørsmål',
  en: 'a question of the module, as quiz/question',
}

/** Errata of questions that the module does not have. */
export function unknownErrata(page: ModulePage, written: WrittenActivity[]): Diagnostic[] {
  const { file, fields, at } = page
  return (fields?.errata ?? []).flatMap(({ question }, n) => {
    if (findQuestion(question, written)) return []
    const values = { field: 'question', value: question, expected: KNOWN }
    return [{ ...wrongValue(at('errata', n, 'question'), values, namesOf(written)), file }]
  })
}

/** Every question of the module, as `quiz/question`. */
function namesOf(written: WrittenActivity[]): string[] {
  return written.flatMap(({ id, questions }) =>
    questions.map((one) => `${id.split('/').at(-1)}/${one.id}`),
  )
}

/** `question`, or `quiz/question` where several quizzes have one of the same name. */
function findQuestion(name: string, written: WrittenActivity[]) {
  const [question = '', quiz] = name.split('/').reverse()
  const activity = written.find(
    ({ id, questions }) =>
      (quiz === undefined || id.endsWith(`/${quiz}`)) &&
      questions.some((one) => one.id === question),
  )
  return activity && { activity: activity.id, question }
}
