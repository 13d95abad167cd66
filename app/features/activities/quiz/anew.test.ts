import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyQuiz } from '#tests/factories/quiz.ts'
import type { QuizKey } from '../quiz.ts'
import { countAsked } from './anew.ts'
import { grade } from './grade.ts'
import { serve } from './serve.ts'
import { solve } from './solve.ts'

/** A quiz whose questions were last asked anew at some revision, and whoever passed an earlier one. */
const revised = fc
  .record({
    made: anyQuiz,
    sinces: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 6, maxLength: 6 }),
    since: fc.option(fc.integer({ min: 1, max: 4 })),
    draw: fc.record({
      person: fc.string({ minLength: 1 }),
      number: fc.integer({ min: 1, max: 9 }),
    }),
  })
  .map(({ made: { quiz, key }, sinces, since, draw }) => {
    const questions = Object.entries(key.questions).map(([id, one], i) => [
      id,
      { ...one, since: sinces[i] as number },
    ])
    return {
      quiz,
      key: { ...key, questions: Object.fromEntries(questions) } as QuizKey,
      since,
      draw,
    }
  })

describe('what is asked of someone who passed an earlier revision', () => {
  it('is each loose question that has been asked anew since, and no other', () => {
    fc.assert(
      fc.property(revised, ({ quiz, key, since, draw }) => {
        const asked = serve(quiz, key, { ...draw, since }).questions.map(({ id }) => id)
        for (const id of quiz.order.filter((part) => part in key.questions)) {
          const isNew = since === null || (key.questions[id]?.since ?? 0) > since
          expect(asked.includes(id)).toBe(isNew)
        }
      }),
    )
  })

  it('is of a pool only what has changed, and at most as many as the pool picks', () => {
    fc.assert(
      fc.property(revised, ({ quiz, key, since, draw }) => {
        const asked = serve(quiz, key, { ...draw, since }).questions.map(({ id }) => id)
        for (const { pick, questions } of quiz.pools) {
          const changed = questions.filter(
            (id) => since === null || (key.questions[id]?.since ?? 0) > since,
          )
          const drawn = asked.filter((id) => questions.includes(id))
          expect(drawn).toHaveLength(Math.min(pick, changed.length))
          expect(changed).toEqual(expect.arrayContaining(drawn))
        }
      }),
    )
  })

  it('is all of it when the quiz as a whole is asked anew', () => {
    fc.assert(
      fc.property(revised, ({ quiz, key, since, draw }) => {
        const whole = { ...key, since: 5 }
        expect(serve(quiz, whole, { ...draw, since })).toEqual(serve(quiz, whole, draw))
      }),
    )
  })

  it('is counted, the same for every draw, and the answer made from the key passes', () => {
    fc.assert(
      fc.property(revised, ({ quiz, key, since, draw }) => {
        const served = serve(quiz, key, { ...draw, since })
        expect(served.questions).toHaveLength(countAsked(quiz, key, since))
        if (served.questions.length === 0) return
        expect(grade(served, key, solve(served, key)).passed).toBe(true)
        expect(serve(quiz, key, { ...draw, since })).toEqual(served)
      }),
    )
  })
})
