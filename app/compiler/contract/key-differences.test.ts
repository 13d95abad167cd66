import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BlankKey, KeyBody } from '#app/features/activities/quiz.ts'
import { type Keyed, keyDifferences } from './key-differences.ts'

const ids = fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{4}$/), { minLength: 3, maxLength: 7 })
const choice = (id: string, text = id) => ({ role: 'choice' as const, id, text })
const blank = (key: BlankKey): Keyed => ({ key: { type: 'cloze', blanks: { b1: key } }, parts: [] })
const number = (value: number, tolerance: number) =>
  blank({ kind: 'number', value: String(value), tolerance: String(tolerance) })
const text = (accepted: string[]) =>
  blank({ kind: 'text', accepted, caseSensitive: false, typos: false })

const question = ids.chain((all) =>
  fc
    .record({
      parts: fc.constant(all.map((id) => choice(id))),
      key: fc.oneof(
        fc
          .subarray(all, { minLength: 1, maxLength: all.length - 1 })
          .map((right): KeyBody => ({ type: 'multiple', right })),
        fc.constant<KeyBody>({ type: 'ordering', order: all }),
      ),
    })
    .map((one): Keyed => one),
)

/** What is right, in another way that is right of the same parts. */
function turned({ key, parts }: Keyed): Keyed {
  if (key.type === 'ordering') return { key: { ...key, order: key.order.toReversed() }, parts }
  if (key.type !== 'multiple') return { key, parts }
  const right = parts.map(({ id }) => id).filter((id) => !key.right.includes(id))
  return { key: { ...key, right }, parts }
}

describe('differences in what is right', () => {
  it('there are none between a question and itself, reworded and in any order', () => {
    fc.assert(
      fc.property(question, fc.string(), (one, more) => {
        const parts = one.parts.map((part) => ({ ...part, text: part.text + more })).reverse()
        expect(keyDifferences(one, { ...one, parts })).toEqual([])
      }),
    )
  })

  it('any other set of right choices, and any other order, narrows', () => {
    fc.assert(
      fc.property(question, (one) => {
        expect(keyDifferences(one, turned(one)).some(({ narrowed }) => narrowed)).toBe(true)
      }),
    )
  })

  it('a number narrows when it moves or is measured more finely, and never otherwise', () => {
    const small = fc.integer({ min: 0, max: 9 })
    fc.assert(
      fc.property(small, small, small, small, (was, tolerance, is, now) => {
        const found = keyDifferences(number(was, tolerance), number(is, now))
        expect(found.some(({ narrowed }) => narrowed)).toBe(was !== is || now < tolerance)
        expect(found.length === 0).toBe(was === is && now === tolerance)
      }),
    )
  })

  it('accepted answers narrow when one is taken away, and never when some are added', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,6}$/), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(words, (all) => {
        const fewer = text(all.slice(1))
        expect(keyDifferences(fewer, text(all))).toMatchObject([{ narrowed: false }])
        expect(keyDifferences(text(all), fewer)).toMatchObject([{ narrowed: true }])
      }),
    )
  })
})
