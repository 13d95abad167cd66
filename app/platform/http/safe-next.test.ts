import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeNext } from './safe-next.ts'

const ORIGIN = 'https://leia.example'

describe('where to go next', () => {
  it.each(['/', '/courses', '/reports/1833?unit=1833-stab#top', '/courses?q=å%20b'])(
    'may be %s',
    (next) => {
      expect(safeNext(next)).toBe(next)
    },
  )

  it.each([
    ['another site', 'https://evil.example/'],
    ['another site without a scheme', '//evil.example'],
    ['a backslash that browsers read as a slash', '/\\evil.example'],
    ['a backslash later on', '/a\\..\\\\evil.example'],
    ['a tab that browsers drop', '/\t/evil.example'],
    ['a line break that browsers drop', '/\n/evil.example'],
    ['a script', 'javascript:alert(1)'],
    ['a relative path', 'courses'],
    ['nothing', ''],
    ['a file', new File([], 'x')],
    ['no field', null],
  ])('is the front page instead of %s', (_, next) => {
    expect(safeNext(next)).toBe('/')
  })

  it('is on this site, whatever is asked for', () => {
    const nasty = fc.array(
      fc.constantFrom('/', '\\', '\t', '\n', '\0', '@', ':', '.', 'a', '?', '#', '%', ' '),
    )
    const asked = fc.oneof(
      fc.string({ unit: 'binary' }),
      nasty.map((parts) => `/${parts.join('')}`),
    )
    fc.assert(
      fc.property(asked, (next) => {
        expect(new URL(safeNext(next), ORIGIN).origin).toBe(ORIGIN)
      }),
      { numRuns: 2000 },
    )
  })
})
