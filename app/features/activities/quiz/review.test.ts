import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyQuiz, keyOf, questionOf, quizOf, SECRET } from '#tests/factories/quiz.ts'
import type { Question, QuestionKey } from '../quiz.ts'
import type { QuestionAnswer } from './answer.ts'
import { review } from './review.ts'
import { serve } from './serve.ts'
import { solve } from './solve.ts'

const choices = ['a', 'b', 'c'].map((id) => ({ id, label: `valg ${id}` }))
const single = questionOf('q', { type: 'single', choices })
const singleKey: QuestionKey = {
  ...keyOf({ type: 'single', right: ['a'] }),
  choiceFeedback: { a: 'om a', b: 'om b' },
}

function reviewed(question: Question, key: QuestionKey, answer: QuestionAnswer, reveal = false) {
  const all = { questions: { [question.id]: answer }, confidence: {} }
  return review(
    quizOf([question]),
    { kind: 'quiz', since: 1, questions: { [question.id]: key } },
    all,
    reveal,
  )[question.id]
}

describe('after a wrong choice', () => {
  it('shows the feedback on that choice, and nothing of the right one', () => {
    const seen = reviewed(single, singleKey, { kind: 'choices', chosen: ['b'] })
    expect(seen).toMatchObject({
      verdict: 'wrong',
      marks: { b: false },
      notes: [{ part: 'b', html: 'om b' }],
      explanation: null,
      solution: null,
    })
    expect(JSON.stringify(seen)).not.toMatch(/om a|valg a/)
  })

  it('falls back on the general feedback where the choice has none', () => {
    const seen = reviewed(single, singleKey, { kind: 'choices', chosen: ['c'] })
    expect(seen?.notes).toEqual([{ part: null, html: `${SECRET}wrong` }])
  })

  it('shows the whole answer once the quiz is passed or attempts are used up', () => {
    const seen = reviewed(single, singleKey, { kind: 'choices', chosen: ['b'] }, true)
    expect(seen?.solution).toEqual([{ label: null, right: ['valg a'] }])
    expect(seen?.explanation).toBe(`${SECRET}explanation`)
  })
})

it('marks only what was ticked', () => {
  const multiple = questionOf('q', { type: 'multiple', choices })
  const key = keyOf({ type: 'multiple', right: ['a', 'c'] })
  expect(reviewed(multiple, key, { kind: 'choices', chosen: ['a', 'b'] })?.marks).toEqual({
    a: true,
    b: false,
  })
})

it('gives the explanation with a right answer', () => {
  const seen = reviewed(single, singleKey, { kind: 'choices', chosen: ['a'] })
  expect(seen).toMatchObject({
    verdict: 'right',
    explanation: `${SECRET}explanation`,
    solution: null,
  })
})

it('never tells what is right of a quiz that was answered wrongly', () => {
  fc.assert(
    fc.property(anyQuiz, ({ quiz, key }) => {
      const served = serve(quiz, key, { person: 'p', number: 1 })
      const nothing = Object.fromEntries(
        Object.entries(solve(served, key).questions).map(([id, { kind }]) => [
          id,
          { kind, chosen: [], order: [], values: {} } as never,
        ]),
      )
      for (const seen of Object.values(
        review(served, key, { questions: nothing, confidence: {} }, false),
      ))
        if (seen.verdict !== 'right')
          expect([seen.explanation, seen.solution]).toEqual([null, null])
    }),
  )
})

describe('feedback on numbers and words', () => {
  const number = questionOf('q', {
    type: 'number',
    text: [{ blank: 'b1' }],
    blanks: [{ id: 'b1', kind: 'number', options: [], unit: null }],
  })
  const key: QuestionKey = {
    ...keyOf({ type: 'number', blanks: { b1: { kind: 'number', value: '3', tolerance: '0' } } }),
    feedbackFor: [
      { for: '4..5', html: 'for mange' },
      { for: '5', html: 'akkurat fem' },
      { for: '2', html: 'for få' },
    ],
  }
  it.each([
    ['4', 'for mange'],
    ['4,5', 'for mange'],
    ['5', 'akkurat fem'],
    ['2', 'for få'],
    ['6', `${SECRET}wrong`],
  ])('%s earns «%s»', (given, html) => {
    const seen = reviewed(number, key, { kind: 'values', values: { b1: given } })
    expect(seen?.notes.map((note) => note.html)).toEqual([html])
  })

  it('finds a drop-down’s feedback by its visible text', () => {
    const blank = {
      id: 'b1',
      kind: 'select' as const,
      options: [{ id: 'x1', label: 'lagret' }],
      unit: null,
    }
    const question = questionOf('q', { type: 'cloze', text: [{ blank: 'b1' }], blanks: [blank] })
    const select: QuestionKey = {
      ...keyOf({ type: 'cloze', blanks: { b1: { kind: 'select', right: 'x2' } } }),
      feedbackFor: [{ for: 'Lagret', html: 'bare lagret' }],
    }
    const seen = reviewed(question, select, { kind: 'values', values: { b1: 'x1' } })
    expect(seen?.notes).toEqual([{ part: 'b1', html: 'bare lagret' }])
  })
})

it('teaches about a row only the one who placed it wrongly', () => {
  const options = [
    { id: 'x', label: 'X' },
    { id: 'y', label: 'Y' },
  ]
  const rows = [
    { id: 'r1', label: 'Søknad &amp; svar' },
    { id: 'r2', label: 'Reklame' },
  ]
  const question = questionOf('q', { type: 'matching', rows, options })
  const key: QuestionKey = {
    ...keyOf({ type: 'matching', pairs: { r1: 'x', r2: 'y' } }),
    feedbackFor: [{ for: 'Søknad & svar', html: 'om søknaden' }],
  }
  const notes = (r1: string) =>
    reviewed(question, key, { kind: 'values', values: { r1, r2: 'y' } })?.notes
  expect(notes('y')).toEqual([{ part: 'r1', html: 'om søknaden' }])
  expect(notes('x')).toEqual([{ part: null, html: `${SECRET}right` }])
})
