import fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { describe, expect, it } from 'vitest'
import { keyOf, questionOf } from '#tests/factories/quiz.ts'
import type { KeyBody, Question } from '../quiz.ts'
import type { QuestionAnswer } from './answer.ts'
import { gradeQuestion } from './grade.ts'

type Asked = { question: Question; body: KeyBody; answer: QuestionAnswer }

const ids = (count: number) => Array.from({ length: count }, (_, i) => `c${i}`)
const options = (all: string[]) => all.map((id) => ({ id, label: id }))
const values = (b1: string): QuestionAnswer => ({ kind: 'values', values: { b1 } })

function worth({ question, body, answer }: Asked, partial = true): number {
  const { numerator, denominator } = gradeQuestion(question, keyOf(body, partial), answer).score
  return numerator / denominator
}

const ticked: fc.Arbitrary<Asked> = fc.integer({ min: 2, max: 7 }).chain((count) =>
  fc
    .tuple(
      fc.subarray(ids(count), { minLength: 1, maxLength: count - 1 }),
      fc.shuffledSubarray(ids(count)),
    )
    .map(([right, chosen]) => ({
      question: questionOf('q', { type: 'multiple', choices: options(ids(count)) }),
      body: { type: 'multiple', right },
      answer: { kind: 'choices', chosen },
    })),
)

const ordered: fc.Arbitrary<Asked> = fc.integer({ min: 3, max: 6 }).chain((count) => {
  const order = fc.shuffledSubarray(ids(count), { minLength: count })
  return fc.tuple(order, order).map(([right, given]) => ({
    question: questionOf('q', { type: 'ordering', items: options(ids(count)) }),
    body: { type: 'ordering', order: right },
    answer: { kind: 'order', order: given },
  }))
})

const placed: fc.Arbitrary<Asked> = fc
  .array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 })), { minLength: 2, maxLength: 5 })
  .filter((list) => new Set(list.map(([right]) => right)).size > 1)
  .map((list) => {
    const rows = ids(list.length)
    const of = (side: 0 | 1) => Object.fromEntries(rows.map((id, i) => [id, `${list[i]?.[side]}`]))
    return {
      question: questionOf('q', {
        type: 'matching',
        rows: options(rows),
        options: options(['0', '1', '2']),
      }),
      body: { type: 'matching', pairs: of(0) },
      answer: { kind: 'values', values: of(1) },
    }
  })

describe('partial="none"', () => {
  it('gives all for what is wholly right, and nothing for anything less', () => {
    fc.assert(
      fc.property(fc.oneof(ticked, ordered, placed), (asked) => {
        expect(worth(asked, false)).toBe(worth(asked) === 1 ? 1 : 0)
      }),
    )
  })
})

describe('the order of ticks', () => {
  it('makes no difference', () => {
    const inTwoOrders = ticked.chain((asked) => {
      const chosen = asked.answer.kind === 'choices' ? asked.answer.chosen : []
      const other = fc.shuffledSubarray(chosen, { minLength: chosen.length })
      return fc.tuple(fc.constant(asked), other)
    })
    fc.assert(
      fc.property(inTwoOrders, fc.boolean(), ([asked, chosen], partial) => {
        const again: Asked = { ...asked, answer: { kind: 'choices', chosen } }
        expect(worth(again, partial)).toBe(worth(asked, partial))
      }),
    )
  })
})

describe('a number with a tolerance', () => {
  /** Hundredths as people write them. */
  const written = (n: number) =>
    `${n < 0 ? '-' : ''}${(Math.abs(n) / 100).toFixed(2)}`.replace('.', ',')
  const near = fc.integer({ min: -300, max: 300 })
  const tolerance = fc.nat({ max: 200 })
  const asked = (right: number, within: number, given: number): Asked => ({
    question: questionOf('q', {
      type: 'number',
      text: [{ blank: 'b1' }],
      blanks: [{ id: 'b1', kind: 'number', options: [], unit: null }],
    }),
    body: {
      type: 'number',
      blanks: { b1: { kind: 'number', value: written(right), tolerance: written(within) } },
    },
    answer: values(written(given)),
  })

  it('is right within it, both ends included, and nowhere else', () => {
    fc.assert(
      fc.property(near, tolerance, near, (right, within, given) => {
        expect(worth(asked(right, within, given))).toBe(Math.abs(given - right) <= within ? 1 : 0)
        expect(worth(asked(right, within, right + within))).toBe(1)
        expect(worth(asked(right, within, right - within - 1))).toBe(0)
      }),
    )
  })

  it('is never worth less when the tolerance is wider', () => {
    fc.assert(
      fc.property(near, tolerance, tolerance, near, (right, within, more, given) => {
        const narrow = worth(asked(right, within, given))
        expect(worth(asked(right, within + more, given))).toBeGreaterThanOrEqual(narrow)
      }),
    )
  })
})

describe('a word', () => {
  const asked = (accepted: string, typos: boolean, given: string): Asked => ({
    question: questionOf('q', {
      type: 'text',
      text: [{ blank: 'b1' }],
      blanks: [{ id: 'b1', kind: 'text', options: [], unit: null }],
    }),
    body: {
      type: 'text',
      blanks: { b1: { kind: 'text', accepted: [accepted], caseSensitive: false, typos } },
    },
    answer: values(given),
  })
  const letters = fc.array(fc.constantFrom('b', 'n', 't'), { minLength: 1, maxLength: 9 })
  const swapsOf = (word: string) =>
    [...word].map((_, i) => word.slice(0, i) + (word[i + 1] ?? '') + word[i] + word.slice(i + 2))
  /** A word and another that often is one or two slips away. */
  const pair = fc
    .tuple(letters, fc.nat(), fc.nat({ max: 2 }), fc.constantFrom('', 'b', 'nt', 'swap'))
    .map(([all, number, gone, put]): [accepted: string, given: string] => {
      const [word, place] = [all.join(''), number % all.length]
      const other = word.slice(0, place) + put + word.slice(place + gone)
      return [word, put === 'swap' ? (swapsOf(word)[place] ?? '') : other]
    })

  it('is right only as it is accepted', () => {
    fc.assert(
      fc.property(pair, ([accepted, given]) => {
        expect(worth(asked(accepted, false, given))).toBe(given === accepted ? 1 : 0)
      }),
    )
  })

  it('with typos="1" is right with one slip in six letters or more, and never with two', () => {
    fc.assert(
      fc.property(pair, ([accepted, given]) => {
        const oneSlip = distance(accepted, given) === 1 || swapsOf(accepted).includes(given)
        const right = given === accepted || (accepted.length >= 6 && oneSlip)
        expect(worth(asked(accepted, true, given))).toBe(right ? 1 : 0)
      }),
    )
  })
})
