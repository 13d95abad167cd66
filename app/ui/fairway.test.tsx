import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rendered } from '#tests/support/render.tsx'
import { Fairway, type Stop } from './fairway.tsx'
import { heightAt, MAP, placesOf, splitLane } from './fairway-curve.ts'

const stop = (code: string, state: Stop['state'], tags: Stop['tags']): Stop => ({
  code,
  title: `Kurs ${code}`,
  titleLanguage: 'nb',
  href: `/courses/${code}`,
  state,
  tags,
  detail: '',
})

test('the list says what the map shows', () => {
  const stops = [stop('K1', 'done', ['passed', 'newPart']), stop('K2', 'now', ['here'])]
  const html = rendered(<Fairway stops={stops} />)
  const list = html.slice(html.indexOf('<ol'))
  expect(list).toContain('<a href="/courses/K1">K1 Kurs K1</a>')
  for (const word of ['Bestått', 'Ny del', 'Du er her']) expect(list).toContain(word)
  expect(html.slice(0, html.indexOf('<ol'))).toContain('aria-hidden="true"')
})

test('the solid line ends where the person is, not at a course done out of order', () => {
  const stops = [stop('K1', 'done', []), stop('K2', 'now', []), stop('K3', 'done', [])]
  const x = placesOf(3)[1]?.x ?? 0
  expect(rendered(<Fairway stops={stops} />)).toContain(splitLane(x).behind)
})

test('marks stand on the lane, inside the map, in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), (count) => {
      const places = placesOf(count)
      const xs = places.map(({ x }) => x)
      expect(xs).toEqual([...xs].sort((a, b) => a - b))
      for (const { x, y } of places) {
        expect(Math.abs(y - heightAt(x))).toBeLessThanOrEqual(0.5)
        expect(y).toBeGreaterThan(60)
        expect(y).toBeLessThan(MAP.height - 40)
      }
    }),
  )
})
