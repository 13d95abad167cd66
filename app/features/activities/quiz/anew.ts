import type { Quiz, QuizKey } from '../quiz.ts'

/** As much of a quiz as someone who passed it at a revision is asked again; without one, all of it. */
export function askedAnew(quiz: Quiz, key: QuizKey, since: number | null): Quiz {
  if (since === null || key.since > since) return quiz
  const isNew = (id: string) => (key.questions[id]?.since ?? 0) > since
  const pools = quiz.pools
    .map((pool) => ({ ...pool, questions: pool.questions.filter(isNew) }))
    .filter(({ questions }) => questions.length > 0)
  const order = quiz.order.filter((id) => isNew(id) || pools.some((pool) => pool.id === id))
  return { ...quiz, order, pools }
}

/** How many questions an attempt asks of someone who passed the quiz at a revision, or never. */
export function countAsked(quiz: Quiz, key: QuizKey, since: number | null): number {
  const { order, pools } = askedAnew(quiz, key, since)
  const sizes = new Map(
    pools.map(({ id, pick, questions }) => [id, Math.min(pick, questions.length)]),
  )
  return order.reduce((sum, id) => sum + (sizes.get(id) ?? 1), 0)
}
