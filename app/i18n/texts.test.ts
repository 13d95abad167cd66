import { describe, expect, expectTypeOf, it } from 'vitest'
import { gapsIn } from './gaps.ts'
import { LOCALES } from './locale.ts'
import type { FrontText } from './locales/front/nb.ts'
import { nn } from './locales/front/nn.ts'
import { texts } from './texts.ts'

describe('the texts of the interface', () => {
  it.each(LOCALES)('are whole in %s', (locale) => {
    expect(gapsIn(texts.nb, texts[locale])).toEqual([])
  })

  it('do not compile with one missing', () => {
    const { heading, ...without } = nn
    expectTypeOf(nn).toMatchTypeOf<FrontText>()
    expectTypeOf(without).not.toMatchTypeOf<FrontText>()
    expect(gapsIn(nn, without)).toEqual(['heading is missing, not string'])
  })
})

describe('a gap', () => {
  it.each([
    [{ a: 'x' }, {}, 'a is missing, not string'],
    [{ a: 'x' }, { a: '' }, 'a is empty'],
    [{ a: (n: number) => `${n}` }, { a: 'x' }, 'a is string, not function'],
    [{ a: { b: 'x' } }, { a: { b: 'x', c: 'y' } }, 'a.c is string, not missing'],
    [{ a: ['x', 'y'] }, { a: ['x'] }, 'a.1 is missing, not string'],
  ])('is told of by its name: %j', (source, translation, told) => {
    expect(gapsIn(source, translation)).toEqual([told])
  })
})
