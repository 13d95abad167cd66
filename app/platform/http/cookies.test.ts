import { expect, it } from 'vitest'
import { readCookie } from './cookies.ts'

it.each([
  ['leia=abc', 'abc'],
  ['x=1; leia=abc; y=2', 'abc'],
  ['notleia=1; leia=abc', 'abc'],
  ['leia=a=b', 'a=b'],
  ['bad=%E0%A4%A; leia=abc', 'abc'],
  ['leia=', undefined],
  ['leia', undefined],
  ['', undefined],
  [null, undefined],
])('of «%s» the cookie is %s', (header, value) => {
  expect(readCookie(header, 'leia')).toBe(value)
})
