import type { QuizKey } from '../quiz.ts'

/** A key of an earlier edition with what is right in some questions as it is known now. */
export function mend(then: QuizKey, now: QuizKey, questions: string[]): QuizKey {
  const mended = questions.flatMap((id) => {
    const [old, right] = [then.questions[id], now.questions[id]]
    // What was asked in an attempt hangs on `since`: that is not what was wrong.
    return old && right ? [[id, { ...right, since: old.since }] as const] : []
  })
  return { ...then, questions: { ...then.questions, ...Object.fromEntries(mended) } }
}
