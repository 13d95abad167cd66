import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyQuiz, keyOf, questionOf, quizOf, SECRET } from '#tests/factories/quiz.ts'
import type { QuizKey } from '../quiz.ts'
import { parseFields } from './answer.ts'
import { gradeQuestion } from './grade.ts'
import { serve } from './serve.ts'

const draw = fc.record({ person: fc.uuid(), number: fc.integer({ min: 1, max: 50 }) })

const choices = Array.from({ length: 6 }, (_, i) => ({ id: `c${i}`, label: `${i}` }))
const pooled = Array.from({ length: 6 }, (_, i) => questionOf(`q${i}`, { type: 'single', choices }))
const key: QuizKey = {
  kind: 'quiz',
  since: 1,
  questions: Object.fromEntries(
    pooled.map(({ id }) => [id, keyOf({ type: 'single', right: ['c0'] })]),
  ),
}
const fromPool = quizOf(pooled, {
  order: ['p'],
  pools: [{ id: 'p', pick: 2, questions: pooled.map(({ id }) => id) }],
})
const drawn = (person: string, number: number) =>
  serve(fromPool, key, { person, number }).questions.map(({ id }) => id)

describe('what is asked', () => {
  it('is the same however often the quiz is opened', () => {
    fc.assert(
      fc.property(anyQuiz, draw, ({ quiz, key }, which) => {
        expect(serve(quiz, key, which)).toEqual(serve(structuredClone(quiz), key, which))
      }),
    )
  })

  it('holds nothing of the key', () => {
    fc.assert(
      fc.property(anyQuiz, draw, ({ quiz, key }, which) => {
        const served = JSON.stringify(serve(quiz, key, which))
        expect(served).not.toContain(SECRET)
        for (const word of ['right', 'accepted', 'good', 'explanation', 'tolerance', 'pairs'])
          expect(served).not.toContain(`"${word}":`)
      }),
    )
  })

  it('changes with the key only where an ordering must start from nothing', () => {
    fc.assert(
      fc.property(anyQuiz, draw, ({ quiz, key }, which) => {
        const emptied: QuizKey = { kind: 'quiz', since: 1, questions: {} }
        const calm = (from: QuizKey) =>
          serve(quiz, from, which).questions.filter(({ type }) => type !== 'ordering')
        expect(calm(key)).toEqual(calm(emptied))
      }),
    )
  })

  it('starts every ordering from an order that scores nothing', () => {
    fc.assert(
      fc.property(anyQuiz, draw, ({ quiz, key }, which) => {
        for (const question of serve(quiz, key, which).questions) {
          if (question.type !== 'ordering') continue
          const order = question.items.map(({ id }) => id)
          const right = key.questions[question.id]
          if (!right) throw new Error('no key')
          expect(gradeQuestion(question, right, { kind: 'order', order }).score.numerator).toBe(0)
        }
      }),
    )
  })

  it('keeps everything but orderings in the given order with shuffle none', () => {
    const quiz = quizOf(
      pooled.map((question) => ({ ...question, shuffle: false })),
      { shuffle: 'none' },
    )
    expect(serve(quiz, key, { person: 'p', number: 3 }).questions).toEqual(quiz.questions)
  })

  it('asks the steps of a scenario so that every choice leads forward', () => {
    fc.assert(
      fc.property(anyQuiz, draw, ({ quiz, key }, which) => {
        for (const question of serve(quiz, key, which).questions) {
          if (question.type !== 'scenario') continue
          const place = (id: string) => question.steps.findIndex((step) => step.id === id)
          expect(place(question.start)).toBe(0)
          for (const step of question.steps)
            for (const { to } of step.choices)
              if (to) expect(place(to)).toBeGreaterThan(place(step.id))
        }
      }),
    )
  })
})

describe('a pool', () => {
  it('asks what a person has not met before anything comes again', () => {
    fc.assert(
      fc.property(fc.uuid(), (person) => {
        const met = [1, 2, 3].flatMap((number) => drawn(person, number))
        expect(new Set(met).size).toBe(6)
      }),
    )
  })

  it('draws every question about as often for the first attempt', () => {
    const times = new Map<string, number>()
    for (let i = 0; i < 3000; i++)
      for (const id of drawn(`person-${i}`, 1)) times.set(id, (times.get(id) ?? 0) + 1)
    // Expected 1000 each; six standard deviations are about 155.
    for (const count of times.values()) expect(Math.abs(count - 1000)).toBeLessThan(155)
  })

  it('puts every choice in every place about as often', () => {
    const first = new Map<string, number>()
    for (let i = 0; i < 3000; i++) {
      const [question] = serve(quizOf(pooled), key, { person: 'samme', number: i }).questions
      if (question?.type !== 'single') continue
      const id = question.choices[0]?.id ?? ''
      first.set(id, (first.get(id) ?? 0) + 1)
    }
    expect(first.size).toBe(6)
    for (const count of first.values()) expect(Math.abs(count - 500)).toBeLessThan(125)
  })

  it('takes no answer to a question that was not drawn', () => {
    const [served] = [serve(fromPool, key, { person: 'p', number: 1 })]
    const other = pooled.find(({ id }) => !served.questions.some((question) => question.id === id))
    expect(parseFields(served, { [`q.${other?.id}`]: ['c0'] })).toEqual({
      ok: false,
      reason: 'malformed',
    })
  })
})
