import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { WholeRanges } from './whole-ranges.tsx'

it.each([
  ['Det er 14–22\u00a0% her, og 2–3 der.', ['14–22\u00a0%', '2–3']],
  ['Fra 1. september – og 7 moduler.', []],
])('keeps the ranges of «%s» whole, and changes no sign', (text, ranges) => {
  const html = renderToStaticMarkup(<WholeRanges>{text}</WholeRanges>)
  expect(html.replace(/<[^>]+>/g, '')).toBe(text)
  expect([...html.matchAll(/<span class="nowrap">([^<]+)/g)].map(([, one]) => one)).toEqual(ranges)
})
