import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  comparisonsOf,
  type Expression,
  evaluate,
  pathsOf,
  printExpression,
  QUOTES,
  type Scope,
  valueAt,
} from './expression.ts'
import { parseExpression } from './parse-expression.ts'

function parsed(text: string, bare = false): Expression {
  const result = parseExpression(text, { bare })
  if (!result.ok) throw new Error(`${result.reason} at ${result.at} in ${text}`)
  return result.expression
}

const over = (data: unknown): Scope => ({ value: (path) => valueAt(data, path) })
const holds = (text: string, data: unknown = {}) => evaluate(parsed(text), over(data))

describe('what an expression means', () => {
  it.each([
    ['a er 1 eller b er 1 og c er 1', { a: 1 }, true],
    ['(a er 1 eller b er 1) og c er 1', { a: 1 }, false],
    ['ikke a er 1 og b er 1', { a: 2, b: 1 }, true],
    ['ikke (a er 1 og b er 1)', { a: 1, b: 1 }, false],
    ['brev.status er ikke "G"', {}, true],
    ['legeerklæring er «vedlagt»', { legeerklæring: 'vedlagt' }, true],
    ['tjïelte.ája er “ïá”', { tjïelte: { ája: 'ïá' } }, true],
    ['svar i ("a", 2, ja)', { svar: true }, true],
    ['svar i ("a", 2)', { svar: '2' }, false],
    ['dager < 22', {}, false],
    ['dager >= 21', { dager: 21 }, true],
    ['dager > "20"', { dager: 21 }, false],
    ['dato < "2026-03-02"', { dato: '2026-03-01' }, true],
    ['mangler navn', { navn: '' }, true],
    ['finnes navn og ikke mangler navn', { navn: 0 }, true],
    ['finnes liste', { liste: [] }, false],
  ])('%s', (text, data, expected) => {
    expect(holds(text, data)).toBe(expected)
  })

  it('asks the simulation what is known and what has happened', () => {
    const scope = {
      value: () => 'x',
      isKnown: (path: string) => path === 'a',
      hasHappened: (step: string) => step === 'Fristen er ute',
    }
    expect(evaluate(parsed('kjent a og skjedd "Fristen er ute"'), scope)).toBe(true)
    expect(evaluate(parsed('kjent b eller skjedd "Noe annet"'), scope)).toBe(false)
  })

  it('takes a path alone only where one is asked for', () => {
    expect(parseExpression('kopimottakere')).toEqual({
      ok: false,
      at: 13,
      reason: 'comparison-expected',
    })
    const bare = parsed('kopimottakere', true)
    const answers = [['a'], [], false, true].map((kopimottakere) =>
      evaluate(bare, over({ kopimottakere })),
    )
    expect(answers).toEqual([true, false, false, true])
  })
})

describe('what can not be read', () => {
  it.each([
    ['', 0, 'empty'],
    ['a er', 4, 'value-expected'],
    ['a er vedlagt', 5, 'value-expected'],
    ['a er "x', 5, 'unclosed-text'],
    ['a = 1', 2, 'unknown-sign'],
    ['(a er 1', 7, 'parenthesis-expected'],
    ['a er 3 uker', 7, 'end-expected'],
    ['mangler er', 8, 'path-expected'],
    ['skjedd steg', 7, 'text-expected'],
    ['a i "x"', 4, 'parenthesis-expected'],
    [`a er "${'x'.repeat(400)}"`, 400, 'too-long'],
  ])('%s stops at %i', (text, at, reason) => {
    expect(parseExpression(text)).toEqual({ ok: false, at, reason })
  })
})

const path = fc
  .array(fc.constantFrom('sak', 'brev', 'legeerklæring', 'ája', 'x-1', '_y', 'og', 'er2', 'ï'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((names) => names.join('.'))
  .filter((text) => text !== 'og')
const text = fc
  .string({ unit: fc.constantFrom('a', 'å', ' ', '"', '«', '»', '”', '.', '('), maxLength: 8 })
  .filter((value) => QUOTES.some(([, close]) => !value.includes(close)))
const literal = fc.oneof(text, fc.integer(), fc.boolean())
const comparison = fc.constantFrom('er', 'er ikke', '<', '<=', '>', '>=' as const)
const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'e' },
    fc.record({ kind: fc.constant('compare'), path, comparison, value: literal }),
    fc.record({
      kind: fc.constant('among'),
      path,
      values: fc.array(literal, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constantFrom('exists', 'missing', 'known'), path }),
    fc.record({ kind: fc.constant('happened'), step: text }),
    fc.record({ kind: fc.constant('not'), of: tie('expression') }),
    fc.record({
      kind: fc.constantFrom('or', 'and'),
      parts: fc.array(tie('expression'), { minLength: 2, maxLength: 3 }),
    }),
  ) as fc.Arbitrary<Expression>,
}))

describe('any expression', () => {
  it('is the same after printing and parsing', () => {
    fc.assert(
      fc.property(expression, (one) => {
        const printed = printExpression(one)
        fc.pre(printed.length <= 400)
        expect(parsed(printed)).toEqual(one)
      }),
      { numRuns: 1000 },
    )
  })

  it('answers yes or no on any data', () => {
    fc.assert(
      fc.property(expression, fc.anything(), (one, data) => {
        expect(typeof evaluate(one, over(data))).toBe('boolean')
        expect(typeof evaluate(one, { value: () => data })).toBe('boolean')
      }),
    )
  })

  it('tells what it asks for', () => {
    const one = parsed('a er 1 og (b i ("x", "y") eller skjedd "Steg") og ikke mangler a')
    expect(pathsOf(one)).toEqual(['a', 'b'])
    expect(comparisonsOf(one)).toEqual([
      { path: 'a', values: [1] },
      { path: 'b', values: ['x', 'y'] },
    ])
  })
})

it('reads any text without throwing', () => {
  const sign = fc.constantFrom(
    'a',
    ' er ',
    ' ikke ',
    '(',
    ')',
    '"',
    '1',
    ' i ',
    ',',
    '<',
    ' og ',
    '𝕏',
  )
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 30 }), fc.boolean(), (any, bare) => {
      const result = parseExpression(any, { bare })
      if (result.ok)
        expect(parsed(printExpression(result.expression), bare)).toEqual(result.expression)
      else expect(result.at).toBeLessThanOrEqual(any.length)
    }),
    { numRuns: 1000 },
  )
})

it('reaches no prototype', () => {
  for (const path of ['constructor', '__proto__.toString', 'a.length', 'a.b.length', 'a.map']) {
    expect(valueAt({ a: ['x'], b: 'y' }, path)).toBeUndefined()
  }
})
