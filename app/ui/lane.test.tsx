import { expect, test } from 'vitest'
import { rendered } from '#tests/support/render.tsx'
import { Lane, laneSteps } from './lane.tsx'

test('a lane says in words what each mark shows', () => {
  const html = rendered(<Lane steps={['done', 'now', 'ahead']} label="1 av 3 moduler fullført" />)
  const said = [...html.matchAll(/visually-hidden">([^<]+)</g)].map(([, words]) => words)
  expect(said).toEqual(['1: fullført', '2: du er her', '3: gjenstår'])
  expect(html).toContain('aria-label="1 av 3 moduler fullført"')
})

test.each([
  [3, 0, false, ['ahead', 'ahead', 'ahead']],
  [3, 0, true, ['now', 'ahead', 'ahead']],
  [3, 2, true, ['done', 'done', 'now']],
  [3, 3, true, ['done', 'done', 'done']],
] as const)(
  'of %i modules with %i passed (started: %s) the marks are %j',
  (all, done, started, marks) => {
    expect(laneSteps(all, done, started)).toEqual(marks)
  },
)
