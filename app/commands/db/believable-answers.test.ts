import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Quiz, QuizKey } from '#app/features/activities/quiz.ts'
import { kindOf } from '#app/features/activities/registry.ts'
import { randomFrom } from '#db/seed/random.ts'
import { anyQuiz, keyOf, questionOf, quizOf } from '#tests/factories/quiz.ts'
import { believableAnswer, type Setting } from './believable-answers.ts'

const plain: Setting = { seed: 1, misleading: [] }

function answerOf(
  made: { quiz: Quiz; key: QuizKey },
  who: string,
  ability: number,
  setting = plain,
) {
  const kind = kindOf(made.quiz)
  const served = kind.serve(made.quiz, made.key, { person: who, number: 1 })
  const learner = { ability, random: randomFrom(who) }
  return { kind, served, answer: believableAnswer(served, made.key, learner, setting) }
}

it('gives what the form of any quiz could have sent, the same for the same seed', () => {
  fc.assert(
    fc.property(
      anyQuiz,
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.string(),
      (made, ability, who) => {
        const { kind, served, answer } = answerOf(made, who, ability)
        expect(kind.restore(served, answer)).toEqual(answer)
        expect(answerOf(made, who, ability).answer).toEqual(answer)
      },
    ),
    { numRuns: 200 },
  )
})

const choices = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id }))
const single = {
  quiz: quizOf([questionOf('en', { type: 'single', choices })]),
  key: {
    kind: 'quiz' as const,
    since: 1,
    questions: { en: keyOf({ type: 'single', right: ['c'] }) },
  },
}

function share(ability: number, choice: string, setting: Setting): number {
  const given = Array.from({ length: 400 }, (_, at) => {
    const answer = answerOf(single, `person ${at}`, ability, setting).answer.questions.en
    return answer?.kind === 'choices' && answer.chosen.includes(choice)
  })
  return given.filter(Boolean).length / 400
}

it('lets those who know more be right more often', () => {
  expect(share(2, 'c', plain)).toBeGreaterThan(share(-2, 'c', plain) + 0.4)
})

it('leads those astray who know most where a question misleads, to one and the same answer', () => {
  const misleading = { seed: 1, misleading: ['en'] }
  expect(share(2, 'c', misleading)).toBeLessThan(share(-2, 'c', misleading) - 0.3)
  expect(share(2, 'a', misleading)).toBeGreaterThan(0.6)
})
