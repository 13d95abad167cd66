import { expect, test } from 'vitest'
import { inFrame, proseInFrame, readSwitches, switchesAsSearch } from './preview-address.ts'

const KNOWN = ['1813', '1833']

test('switches survive the way through an address', () => {
  const switches = { municipality: '1833', key: true, phone: false, plain: true, released: false }
  const search = switchesAsSearch(switches)
  expect(search).toBe('?municipality=1833&key=1&plain=1')
  expect(readSwitches(new URLSearchParams(search), KNOWN)).toEqual(switches)
})

test("a municipality that does not take part is the author's own", () => {
  expect(readSwitches(new URLSearchParams('municipality=0301'), KNOWN).municipality).toBe('1813')
})

test('the way to another module stays in the preview, other ways are left alone', () => {
  expect(inFrame('/courses/kurs/en', '?key=1')).toBe('/author/kurs/preview/en/page?key=1')
  expect(inFrame('/courses/kurs/en#der', '?key=1')).toBe('/author/kurs/preview/en/page?key=1#der')
  expect(inFrame('/courses/kurs', '?key=1')).toBe('/courses/kurs')
  expect(inFrame('https://lovdata.no/courses/a/b', '')).toBe('https://lovdata.no/courses/a/b')
})

test('what can’t be framed opens around the frame', () => {
  const prose = (href: string) =>
    proseInFrame(`<p><a class="x" href="${href}">her</a></p>`, '?a=1&b=1')
  expect(prose('https://lovdata.no')).toContain(
    '<a target="_top" class="x" href="https://lovdata.no">',
  )
  expect(prose('/courses/kurs')).toContain('target="_top"')
  expect(prose('mailto:x@y.example')).toContain('target="_top"')
  expect(prose('#ord-sak')).toBe('<p><a class="x" href="#ord-sak">her</a></p>')
  expect(prose('/courses/kurs/to')).toContain(
    '<a class="x" href="/author/kurs/preview/to/page?a=1&amp;b=1">',
  )
})
