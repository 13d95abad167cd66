import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyQuiz, keyOf, questionOf, quizOf } from '#tests/factories/quiz.ts'
import type { BlankKey, QuestionKey } from '../quiz.ts'
import { grade, gradeQuestion } from './grade.ts'
import { serve } from './serve.ts'
import { solve } from './solve.ts'

const text = (id = 'b1') => ({ id, kind: 'text' as const, options: [], unit: null })
const values = (given: Record<string, string>) => ({ kind: 'values' as const, values: given })
const value = ({ score }: { score: { numerator: number; denominator: number } }) =>
  score.numerator / score.denominator

const written = (changes: Partial<Extract<BlankKey, { kind: 'text' }>> = {}): QuestionKey =>
  keyOf({
    type: 'text',
    blanks: {
      b1: {
        kind: 'text',
        accepted: ['journalpost'],
        caseSensitive: false,
        typos: false,
        ...changes,
      },
    },
  })
const word = questionOf('ord', { type: 'text', text: [{ blank: 'b1' }], blanks: [text()] })

describe('a quiz', () => {
  it('is solved by its key', () => {
    fc.assert(
      fc.property(anyQuiz, fc.integer({ min: 1, max: 9 }), ({ quiz, key }, number) => {
        const served = serve(quiz, key, { person: 'p', number })
        expect(grade(served, key, solve(served, key))).toEqual({
          score: { numerator: 1, denominator: 1 },
          passed: true,
        })
      }),
    )
  })

  it('counts a question by its points', () => {
    const choices = [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ]
    const body = { type: 'single' as const, choices }
    const quiz = quizOf([questionOf('en', body, 3), questionOf('to', body, 1)], { pass: 75 })
    const right = keyOf({ type: 'single', right: ['a'] })
    const answer = (en: string, to: string) => ({
      questions: {
        en: { kind: 'choices' as const, chosen: [en] },
        to: { kind: 'choices' as const, chosen: [to] },
      },
      confidence: {},
    })
    const key = { kind: 'quiz' as const, since: 1, questions: { en: right, to: right } }
    expect(grade(quiz, key, answer('a', 'b'))).toEqual({
      score: { numerator: 3, denominator: 4 },
      passed: true,
    })
    expect(grade(quiz, key, answer('b', 'a'))).toEqual({
      score: { numerator: 1, denominator: 4 },
      passed: false,
    })
  })
})

describe('a written answer', () => {
  it('is right in any accepted way of writing it', () => {
    const key = written({ accepted: ['offentleglova', '§ 4'] })
    for (const given of ['Offentleglova.', '«offentleglova»', 'paragraf 4'])
      expect(value(gradeQuestion(word, key, values({ b1: given })))).toBe(1)
    expect(value(gradeQuestion(word, key, values({ b1: 'arkivlova' })))).toBe(0)
  })

  it('may have a slip only where the author allows it, and not when it is another known word', () => {
    const slip = values({ b1: 'journalpst' })
    expect(value(gradeQuestion(word, written(), slip))).toBe(0)
    expect(value(gradeQuestion(word, written({ typos: true }), slip))).toBe(1)
    const known = { ...written({ typos: true }), feedbackFor: [{ for: 'Journalpst', html: '' }] }
    expect(value(gradeQuestion(word, known, slip))).toBe(0)
  })
})

describe('a number', () => {
  const question = questionOf('tall', {
    type: 'number',
    text: [{ blank: 'b1' }],
    blanks: [{ id: 'b1', kind: 'number', options: [], unit: 'dager' }],
  })
  const key = keyOf({
    type: 'number',
    blanks: { b1: { kind: 'number', value: '1.5', tolerance: '0,1' } },
  })

  it.each([
    ['1,5', 1],
    ['1.6 dager', 1],
    ['1,4', 1],
    ['1,600001', 0],
    ['1,39', 0],
  ])('%s is worth %i', (given, worth) => {
    expect(value(gradeQuestion(question, key, values({ b1: given })))).toBe(worth)
  })
})

describe('partial="none"', () => {
  const cloze = questionOf('c', {
    type: 'cloze',
    text: [{ blank: 'b1' }, { blank: 'b2' }],
    blanks: [text('b1'), text('b2')],
  })
  const accepted = (word: string): BlankKey => ({
    kind: 'text',
    accepted: [word],
    caseSensitive: false,
    typos: false,
  })
  const body = { type: 'cloze' as const, blanks: { b1: accepted('ja'), b2: accepted('nei') } }
  const half = values({ b1: 'ja', b2: 'ja' })

  it('gives nothing for half, which otherwise gives half', () => {
    expect(value(gradeQuestion(cloze, keyOf(body, true), half))).toBe(0.5)
    expect(value(gradeQuestion(cloze, keyOf(body, false), half))).toBe(0)
    expect(value(gradeQuestion(cloze, keyOf(body, false), values({ b1: 'ja', b2: 'nei' })))).toBe(1)
  })

  it('marks each blank all the same', () => {
    expect(gradeQuestion(cloze, keyOf(body, false), half).marks).toEqual({ b1: true, b2: false })
  })
})
