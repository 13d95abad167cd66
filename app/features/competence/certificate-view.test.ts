import { describe, expect, it } from 'vitest'
import { format } from '#app/i18n/format.ts'
import { texts } from '#app/i18n/texts.ts'
import type { Certificate } from './certificate.ts'
import { certificateView, contentWords, extentWords } from './certificate-view.ts'

const today = 20_800
const issued: Certificate = {
  number: '0123456789abcdef0123456789abcdef',
  name: 'Kari',
  municipality: 'Rana',
  course: 'k',
  earnedOn: today - 100,
  expiresOn: today + 100,
  revokedAt: null,
  reason: '',
  what: {
    title: 'Kurset',
    competences: [],
    modules: [
      { id: 'k/a', title: 'A', revision: 2, minutes: 10 },
      { id: 'k/b', title: 'B', revision: 1, minutes: 12 },
    ],
    authors: ['Ola', 'Eli'],
    contentVersion: 'v',
  },
}
const course = (...modules: [id: string, revision: number, optional?: boolean][]) =>
  ({
    id: 'k',
    modules: modules.map(([id, revision, optional = false]) => ({ id, revision, optional })),
  }) as never
const viewed = (certificate: Certificate = issued, now?: never, all: Certificate[] = []) =>
  certificateView(certificate, { origin: 'https://leia.example', today, course: now, all })

describe('a certificate next to its course as it is now', () => {
  it.each([
    ['unchanged', course(['k/a', 2], ['k/b', 1]), null],
    ['of a new revision', course(['k/a', 2], ['k/b', 2]), '/courses/k'],
    ['with another module', course(['k/a', 2], ['k/b', 1], ['k/c', 1]), '/courses/k'],
    ['with another module that may be left out', course(['k/a', 2], ['k/c', 1, true]), null],
    ['without one of its modules', course(['k/a', 2]), null],
    ['gone', undefined, null],
  ])('%s', (_, now, href) => {
    expect(viewed(issued, now as never).changed?.href ?? null).toBe(href)
  })
})

describe('a certificate', () => {
  it('can be checked at an address that is the same as link, words and picture', () => {
    const { href, words, qr } = viewed().verify
    expect(href).toBe('https://leia.example/verify/0123-4567-89ab-cdef-0123-4567-89ab-cdef')
    expect(href).toBe(`https://${words}`)
    expect(qr.path).toMatch(/^(M\d+ \d+h\d+v1H\d+z)+$/)
  })

  it('leads to a later one that is valid, of the same course', () => {
    const later = { ...issued, number: 'f'.repeat(32), earnedOn: today - 1 }
    const newerAmong = (all: Certificate[]) => viewed(issued, undefined, all).newer?.href
    expect(newerAmong([issued, later])).toBe(`/me/certificates/${'f'.repeat(32)}`)
    const others = [
      { ...later, course: 'annet' },
      { ...later, expiresOn: today },
      { ...later, revokedAt: 1 },
      { ...later, earnedOn: today - 200 },
    ]
    expect(newerAmong([issued, ...others])).toBeUndefined()
  })

  it('tells when and why it was taken back', () => {
    const revokedAt = Date.UTC(2026, 10, 25, 23, 30)
    const { revoked, status } = viewed({ ...issued, revokedAt, reason: 'Feil person' })
    expect(status).toBe('revoked')
    expect(revoked).toEqual({ on: Date.UTC(2026, 10, 26) / 86_400_000, reason: 'Feil person' })
  })

  it('tells what was learned, by the revisions that were passed', () => {
    const { certificate: text } = texts.nb
    expect(extentWords(viewed(), text)).toBe('2\u00a0moduler, 22\u00a0minutter')
    const words = contentWords(viewed(), text, format('nb'))
    expect(words).toContain('revisjon 1 og 2')
    expect(words).toContain('Ola og Eli')
    const { authors, ...what } = issued.what
    expect(
      contentWords(viewed({ ...issued, what: { ...what, authors: [] } }), text, format('nb')),
    ).not.toContain('laget av')
  })
})
