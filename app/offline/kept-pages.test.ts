import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  filesIn,
  keyOf,
  LIMITS,
  laterIn,
  mayKeep,
  overdue,
  stamped,
  titleIn,
} from './kept-pages.ts'

const at = (address: string) => keyOf(new URL(address, 'https://leia.example'))

describe('which pages are kept', () => {
  it.each(['/', '/courses', '/courses/arbeidsflyt', '/courses/arbeidsflyt/restanse'])(
    '%s is',
    (path) => expect(at(path)).toBe(path),
  )

  it.each([
    '/me/competence',
    '/me/privacy',
    '/reports',
    '/reports/1833/people',
    '/admin/people',
    '/author/arbeidsflyt',
    '/sign-in',
    '/activities/arbeidsflyt.restanse.sak',
    '/courses/arbeidsflyt/restanse/completion',
    '/courses?rolle=arkivar',
  ])('%s is not', (address) => expect(at(address)).toBeNull())

  it('a module asked for again is the same page', () => {
    expect(at('/courses/a/b?again=quiz')).toBe('/courses/a/b')
    expect(at('/courses/a/b?annet=1')).toBeNull()
  })
})

describe('which answers are kept', () => {
  const answer = (over: object, headers = {}) => ({
    status: 200,
    type: 'basic' as const,
    redirected: false,
    headers: new Headers({ 'Content-Type': 'text/html; charset=utf-8', ...headers }),
    ...over,
  })
  it('a whole page is', () => {
    expect(mayKeep(answer({}, { 'Cache-Control': 'private, no-cache' }))).toBe(true)
  })
  it.each([
    ['what its server lets nobody hold', {}, { 'Cache-Control': 'private, no-store' }],
    ['what is not there', { status: 404 }, {}],
    ['what led elsewhere', { redirected: true }, {}],
    ['what another site answered', { type: 'opaque' }, {}],
    ['a file', {}, { 'Content-Type': 'application/pdf' }],
  ])('%s is not', (_, over, headers) => expect(mayKeep(answer(over, headers))).toBe(false))
})

it('reads a page’s title and files out of its text', () => {
  const html = `<html lang="nb"><title>R&amp;D «å» – Leia</title><link href="/assets/app-1.css">
    <img src="/media/a-b.svg"><script>import("/assets/x-2.js")</script><img src="/media/a-b.svg">`
  expect(titleIn(html)).toBe('R&D «å»')
  expect(filesIn(html)).toEqual(['/assets/app-1.css', '/media/a-b.svg', '/assets/x-2.js'])
  expect(stamped(html, 7)).toContain('<html data-kept-at="7" lang="nb">')
})

it('finds the scripts that a script asks for when it runs, in one language', () => {
  const code =
    'import{a}from"./ui-1.js";b=()=>import("./nb-2.js"),c=()=>import("./nn-3.js"),import("./lab-4.js")'
  expect(laterIn(code, 'nb')).toEqual(['/assets/nb-2.js', '/assets/lab-4.js'])
  expect(laterIn(code, 'nn')).toEqual(['/assets/nn-3.js', '/assets/lab-4.js'])
})

it('never holds more pages than it may, nor old ones, and lets the oldest go', () => {
  const ages = fc.array(fc.integer({ min: 0, max: 60 * 86_400_000 }), { maxLength: 150 })
  fc.assert(
    fc.property(ages, (all) => {
      const now = 100 * 86_400_000
      const notes = all.map((age, i) => ({
        path: `/${i}`,
        title: '',
        keptAt: now - age,
        files: [],
      }))
      const gone = new Set(overdue(notes, now))
      const stay = notes.filter(({ path }) => !gone.has(path))
      expect(stay.length).toBeLessThanOrEqual(LIMITS.pages)
      for (const { keptAt } of stay) expect(now - keptAt).toBeLessThan(LIMITS.days * 86_400_000)
      const young = notes.filter(({ keptAt }) => now - keptAt < LIMITS.days * 86_400_000)
      expect(stay).toHaveLength(Math.min(young.length, LIMITS.pages))
      const oldest = Math.min(...stay.map(({ keptAt }) => keptAt))
      for (const { path, keptAt } of young)
        if (gone.has(path)) expect(keptAt).toBeLessThanOrEqual(oldest)
    }),
  )
})
