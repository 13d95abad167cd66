import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyQuiz, questionOf, quizOf } from '#tests/factories/quiz.ts'
import type { Fields } from '../attempt.ts'
import { fieldsFrom, fittingFields, parseFields, restoreAnswer } from './answer.ts'
import { serve } from './serve.ts'
import { solve } from './solve.ts'

const choices = [
  { id: 'a', label: 'A' },
  { id: 'b', label: 'B' },
  { id: 'c', label: 'C' },
]
const blank = (kind: 'text' | 'number') => ({ id: 'b1', kind, options: [], unit: null })
const served = quizOf(
  [
    questionOf('en', { type: 'single', choices }),
    questionOf('flere', { type: 'multiple', choices }),
    questionOf('rekke', { type: 'ordering', items: choices }),
    questionOf('ord', { type: 'text', text: [{ blank: 'b1' }], blanks: [blank('text')] }),
    questionOf('tall', { type: 'number', text: [{ blank: 'b1' }], blanks: [blank('number')] }),
  ],
  { confidence: true },
)
const whole: Fields = {
  'q.en': ['a'],
  'q.flere': ['a', 'c'],
  'q.rekke.a': ['2'],
  'q.rekke.b': ['1'],
  'q.rekke.c': ['3'],
  'q.ord.b1': ['journalpost'],
  'q.tall.b1': ['3,5'],
  'confidence.en': ['certain'],
}
const problems = (changes: Fields) => {
  const parsed = parseFields(served, { ...whole, ...changes })
  return !parsed.ok && parsed.reason === 'incomplete' ? parsed.problems : parsed
}

describe('a form', () => {
  it('gives the answer that was typed', () => {
    expect(parseFields(served, whole)).toEqual({
      ok: true,
      answer: {
        questions: {
          en: { kind: 'choices', chosen: ['a'] },
          flere: { kind: 'choices', chosen: ['a', 'c'] },
          rekke: { kind: 'order', order: ['b', 'a', 'c'] },
          ord: { kind: 'values', values: { b1: 'journalpost' } },
          tall: { kind: 'values', values: { b1: '3,5' } },
        },
        confidence: { en: 'certain' },
      },
    })
  })

  it.each<[string, Fields]>([
    ['an unknown question', { 'q.ukjent': ['a'] }],
    ['another question’s choice', { 'q.en': ['z'] }],
    ['two answers to one', { 'q.en': ['a', 'b'] }],
    ['the same tick twice', { 'q.flere': ['a', 'a'] }],
    ['a place that is not there', { 'q.rekke.a': ['4'] }],
    ['an unknown sureness', { 'confidence.en': ['kanskje'] }],
    ['a prototype’s name', { constructor: ['a'] }],
  ])('is refused as malformed with %s', (_, changes) => {
    expect(parseFields(served, { ...whole, ...changes })).toEqual({
      ok: false,
      reason: 'malformed',
    })
  })

  it('says which questions lack an answer', () => {
    expect(problems({ 'q.en': [], 'q.ord.b1': ['  '] })).toEqual([
      { question: 'en', field: 'q.en', reason: 'missing' },
      { question: 'ord', field: 'q.ord.b1', reason: 'missing' },
    ])
  })

  it.each<[string, Fields, object]>([
    [
      'two items in one place',
      { 'q.rekke.a': ['1'] },
      { field: 'q.rekke.b', reason: 'repeated-position' },
    ],
    [
      'a number that may be two',
      { 'q.tall.b1': ['1.234'] },
      { field: 'q.tall.b1', reason: 'ambiguous-number' },
    ],
    [
      'a word for a number',
      { 'q.tall.b1': ['tre'] },
      { field: 'q.tall.b1', reason: 'not-a-number' },
    ],
    [
      'too long a text',
      { 'q.ord.b1': ['x'.repeat(501)] },
      { field: 'q.ord.b1', reason: 'too-long' },
    ],
  ])('asks again about %s', (_, changes, problem) => {
    expect(problems(changes)).toMatchObject([problem])
  })

  it('comes back as it was: fields → answer → fields', () => {
    fc.assert(
      fc.property(anyQuiz, fc.integer({ min: 1, max: 9 }), ({ quiz, key }, number) => {
        const asked = serve(quiz, key, { person: 'p', number })
        const fields = fieldsFrom(solve(asked, key))
        const parsed = parseFields(asked, fields)
        if (!parsed.ok) throw new Error(JSON.stringify(parsed))
        expect(fieldsFrom(parsed.answer)).toEqual(fields)
        expect(restoreAnswer(asked, JSON.parse(JSON.stringify(parsed.answer)))).toEqual(
          parsed.answer,
        )
      }),
    )
  })
})

describe('a scenario', () => {
  const step = (id: string, to: string | null) => ({
    id,
    title: id,
    text: '',
    choices: [
      { id: 'videre', label: '', to },
      { id: 'slutt', label: '', to: null },
    ],
  })
  const asked = quizOf([
    questionOf('s', { type: 'scenario', start: 'en', steps: [step('en', 'to'), step('to', null)] }),
  ])

  it('forgets steps that the person did not come to', () => {
    const parsed = parseFields(asked, { 'q.s.en': ['slutt'], 'q.s.to': ['videre'] })
    expect(parsed.ok && parsed.answer.questions.s).toEqual({
      kind: 'values',
      values: { en: 'slutt' },
    })
  })

  it('lacks the step that the person came to', () => {
    expect(parseFields(asked, { 'q.s.en': ['videre'] })).toMatchObject({
      problems: [{ field: 'q.s.to', reason: 'missing' }],
    })
  })
})

it('keeps of unfinished work what still fits', () => {
  expect(
    fittingFields(served, { 'q.en': ['b'], 'q.flere': ['z'], 'q.borte': ['a'], attempt: ['1'] }),
  ).toEqual({
    'q.en': ['b'],
  })
})

it('does not restore an answer that the quiz no longer has room for', () => {
  expect(
    restoreAnswer(served, {
      questions: { en: { kind: 'choices', chosen: ['z'] } },
      confidence: {},
    }),
  ).toBeUndefined()
  expect(restoreAnswer(served, 'ikke et svar')).toBeUndefined()
})
