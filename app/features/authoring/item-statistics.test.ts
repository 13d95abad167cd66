import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindOf } from '#app/features/activities/registry.ts'
import { randomFrom } from '#db/seed/random.ts'
import { anyQuiz, keyOf, questionOf, quizOf } from '#tests/factories/quiz.ts'
import { FEWEST } from './fewest.ts'
import { flagsOf } from './flags.ts'
import { statisticsOf } from './item-statistics.ts'
import { type Response, responseTo } from './statistics/answer-parts.ts'
import { addPair, correlation, noSums } from './statistics/figures.ts'
import type { Responses } from './statistics/tally.ts'

const choices = ['a', 'b', 'c'].map((id) => ({ id, label: `Svar <em>${id}</em>` }))
const quiz = quizOf(['en', 'to', 'tre'].map((id) => questionOf(id, { type: 'single', choices })))
const key = {
  kind: 'quiz' as const,
  since: 1,
  questions: Object.fromEntries(
    ['en', 'to', 'tre'].map((id) => [id, keyOf({ type: 'single', right: ['a'] })]),
  ),
}

/** Someone's answers, one letter a question. */
function person(letters: string, sure: string | null = null): Responses {
  const answered = quiz.questions.map(({ id }, at): [string, Response] => {
    const chosen = letters[at] ?? 'a'
    return [id, { share: chosen === 'a' ? 1 : 0, gave: { choices: [chosen] }, sure }]
  })
  return new Map(answered)
}

const many = (count: number, letters: string, sure: string | null = null) =>
  Array.from({ length: count }, () => person(letters, sure))

const figuresOf = (people: Responses[], question = 0) =>
  statisticsOf(quiz, key, people)[question]?.figures ?? null

describe('the statistics of a question', () => {
  it('count each answer, with what those who gave it got on the rest', () => {
    const figures = figuresOf([...many(20, 'aaa'), ...many(10, 'baa'), ...many(10, 'bbb')])
    expect(figures?.facility).toMatchObject({ count: 20, of: 40, share: 0.5 })
    const [a, b, c] = figures?.parts[0]?.options ?? []
    expect([a?.taken.count, b?.taken.count, c?.taken.count]).toEqual([20, 20, 0])
    expect([a?.label, a?.right, a?.rest, b?.rest, c?.rest]).toEqual(['Svar a', true, 1, 0.5, null])
    // By hand: half right, a quarter with nothing on the rest: φ = √(1/3).
    expect(figures?.discrimination?.r).toBeCloseTo(Math.sqrt(1 / 3), 10)
    expect(a?.tick?.r).toBeCloseTo(Math.sqrt(1 / 3), 10)
    expect(b?.tick?.r).toBeCloseTo(-Math.sqrt(1 / 3), 10)
  })

  it('has no figures for fewer than thirty, and never for fewer by asking', () => {
    const few = statisticsOf(quiz, key, many(FEWEST - 1, 'bbb'), 5)
    expect(few.map(({ n, figures }) => [n, figures])).toEqual([
      [29, null],
      [29, null],
      [29, null],
    ])
    expect(statisticsOf(quiz, key, many(FEWEST, 'bbb'))[0]?.figures).not.toBeNull()
    expect(statisticsOf(quiz, key, many(40, 'bbb'), 50)[0]?.figures).toBeNull()
  })

  it('lists what is no longer in the file, and raises no flag about it', () => {
    const figures = figuresOf([...many(10, 'aaa'), ...many(30, 'xaa')])
    const gone = figures?.parts[0]?.options.find(({ id }) => id === 'x')
    expect(gone).toMatchObject({ retired: true, right: false })
    const flagged = flagsOf(figures).flatMap(({ about }) => about.map(({ option }) => option.id))
    expect(flagged).not.toContain('x')
  })

  it('takes for the rest the mean of three others at least where questions are drawn', () => {
    const ids = ['en', 'to', 'tre', 'fire', 'fem']
    const asked = ids.map((id) => questionOf(id, { type: 'single', choices }))
    const pools = [{ id: 'p', pick: 3, questions: ids }]
    const drawn = quizOf(asked, { pools, order: ['p'] })
    const keys = {
      ...key,
      questions: Object.fromEntries(ids.map((id) => [id, keyOf({ type: 'single', right: ['a'] })])),
    }
    const met = (...pairs: [string, number][]): Responses =>
      new Map(
        pairs.map(([id, share]) => [
          id,
          { share, gave: { choices: [share ? 'a' : 'b'] }, sure: null },
        ]),
      )
    const people = [
      ...Array.from({ length: 40 }, () => met(['en', 1], ['to', 1])),
      ...Array.from({ length: 20 }, () => met(['en', 1], ['to', 1], ['tre', 1], ['fire', 0])),
      ...Array.from({ length: 20 }, () => met(['en', 0], ['to', 0], ['tre', 1], ['fire', 0])),
    ]
    const figures = statisticsOf(drawn, keys, people)[0]?.figures
    expect(figures?.facility.of).toBe(80)
    expect(figures?.discrimination?.r).toBeCloseTo(1, 10)
    expect(figures?.parts[0]?.options[0]?.rest).toBeCloseTo(2 / 3, 10)
  })

  it('finds that a coin flip does not separate, though it is part of the sum it is held against', () => {
    const found = [1, 2, 3].map((seed) => {
      const random = randomFrom('coin', seed)
      const people = Array.from({ length: 4000 }, () => {
        const ability = random.next()
        const letter = (chance: number) => (random.chance(chance) ? 'a' : 'b')
        return person(letter(0.5) + letter(ability) + letter(ability))
      })
      const share = (one: Responses, id: string) => one.get(id)?.share ?? 0
      const total = (one: Responses) => share(one, 'en') + share(one, 'to') + share(one, 'tre')
      const naive = noSums()
      for (const one of people) addPair(naive, share(one, 'en'), total(one))
      const real = [0, 1].map((at) => figuresOf(people, at)?.discrimination?.r)
      return [...real, correlation(naive)?.r]
    })
    for (const [coin = 1, real = 0, naive = 0] of found) {
      expect(Math.abs(coin)).toBeLessThan(0.07)
      expect(naive).toBeGreaterThan(0.36)
      expect(real).toBeGreaterThan(0.15)
    }
  })
})

describe('any quiz', () => {
  it('has the same statistics in whatever order people come, and shares between 0 and 1', () => {
    fc.assert(
      fc.property(anyQuiz, fc.integer({ min: 30, max: 45 }), fc.nat(), (made, count, seed) => {
        const people = Array.from({ length: count }, (_, at) => taken(made, `${seed}-${at}`))
        const told = statisticsOf(made.quiz, made.key, people)
        const turned = statisticsOf(made.quiz, made.key, [...people].reverse())
        expect(rounded(turned)).toEqual(rounded(told))
        for (const { n, figures } of told) {
          expect(figures === null).toBe(n < FEWEST)
          for (const { taken: share } of (figures?.parts ?? []).flatMap(({ options }) => options))
            expect(share.low >= 0 && share.low <= share.share && share.high <= 1).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })
})

type Made = { quiz: typeof quiz; key: typeof key }

/** What someone answers who knows about half of it. */
function taken(made: Made, who: string): Responses {
  const kind = kindOf(made.quiz)
  const served = kind.serve(made.quiz, made.key, { person: who, number: 1 })
  const right = kind.solve(served, made.key)
  const random = randomFrom('taken', who)
  const answered = served.questions.flatMap((question): [string, Response][] => {
    const [itsKey, given] = [made.key.questions[question.id], right.questions[question.id]]
    if (!itsKey || !given) return []
    const wrong = given.kind === 'order' ? { ...given, order: [...given.order].reverse() } : given
    return [[question.id, responseTo(question, itsKey, random.chance(0.5) ? given : wrong, null)]]
  })
  return new Map(answered)
}

/** Sums differ in their last bits with the order of what is added, and so may the sign of nothing. */
function rounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, one) =>
    typeof one === 'number' ? Number(one.toFixed(9)) + 0 : one,
  )
}

describe('what people wrote themselves', () => {
  const blank = { id: 'b1', kind: 'text' as const, options: [], unit: null }
  const question = questionOf('ord', { type: 'text', text: [{ blank: 'b1' }], blanks: [blank] })
  const accepted = {
    kind: 'text' as const,
    accepted: ['journalpost'],
    caseSensitive: false,
    typos: false,
  }
  const itsKey = keyOf({ type: 'text', blanks: { b1: accepted } })
  const keys = { kind: 'quiz' as const, since: 1, questions: { ord: itsKey } }
  const wrote = (text: string): Responses =>
    new Map([['ord', responseTo(question, itsKey, { kind: 'values', values: { b1: text } }, null)]])
  const times = (count: number, text: string) => Array.from({ length: count }, () => wrote(text))

  it('is told only where five wrote the same, however they spelled it; the rest are a number', () => {
    const people = [
      ...times(30, 'Journalpost.'),
      ...times(3, 'saksmappe'),
      ...times(2, ' Saksmappe! '),
      ...times(4, 'Kari Nordmann'),
      ...times(1, 'hemmelig'),
    ]
    const [part] = statisticsOf(quizOf([question]), keys, people)[0]?.figures?.parts ?? []
    expect(part?.options.map(({ label, taken }) => [label, taken.count])).toEqual([
      ['journalpost', 30],
      ['saksmappe', 5],
    ])
    expect(part?.others).toBe(5)
    expect(JSON.stringify(part)).not.toMatch(/kari|hemmelig/i)
  })
})
