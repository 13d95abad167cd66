import { expect, test } from 'vitest'
import { rendered } from '#tests/support/render.tsx'
import { type Arrival, ArrivalPanel } from './arrival.tsx'

const named = (title: string) => ({ title, titleLanguage: 'nb' as const })
const course = { ...named('Dokumenthåndtering'), href: '/courses/dok' }
const half: Arrival = {
  course,
  lane: ['done', 'ahead'],
  next: { ...named('Journalføring'), href: '/courses/dok/journal', minutes: 8 },
  finished: null,
}
const whole: Arrival = {
  course,
  lane: ['done', 'done'],
  next: null,
  finished: {
    certificate: '/me/certificates/a',
    endsOn: 20800,
    gives: ['Behandle innsynskrav'],
    onward: { ...named('Arbeidsflyt'), href: '/courses/flyt', modules: 5, minutes: 60, due: null },
    isAll: false,
  },
}
const page = (arrival: Arrival) => rendered(<ArrivalPanel arrival={arrival} />)

test('a module that is behind leads to the next one, with its minutes', () => {
  const html = page(half)
  expect(html).toContain('Neste: Journalføring, 8\u00a0minutter')
  expect(html).toContain('href="/courses/dok/journal"')
  expect(html).toContain('1 av 2\u00a0moduler')
  expect(html).not.toContain('Kursbeviset')
})

test('a course that is behind shows its certificate, what it gave and the next required one', () => {
  const html = page(whole)
  expect(html).toContain('href="/me/certificates/a"')
  expect(html).toContain('Behandle innsynskrav')
  expect(html).toMatch(/gjelder til \d+\.\s\S+ \d{4}/)
  expect(html).toContain('href="/courses/flyt"')
  expect(html).not.toContain('alt som er påkrevd')
})

test('with nothing required left it says so, and promises no certificate that is not there', () => {
  const { finished } = whole
  if (!finished) throw new Error('It is finished.')
  const html = page({
    ...whole,
    finished: { ...finished, onward: null, isAll: true, certificate: null, endsOn: null },
  })
  expect(html).toContain('Du har fullført alt som er påkrevd for deg.')
  expect(html).toContain('uten sluttdato')
  expect(html).not.toContain('ursbevis')
})
