import { expect, test } from 'vitest'
import { rendered } from '#tests/support/render.tsx'
import { OwnPage, type OwnPageProps, type RequiredCourse } from './own-page.tsx'

const today = 20781
const named = (title: string) => ({ title, titleLanguage: 'nb' as const })
const course: RequiredCourse = {
  code: 'K1',
  ...named('Dokumenthåndtering'),
  href: '/courses/dokumenthandtering',
  state: 'done',
  tags: ['passed'],
  modules: { done: 5, all: 5 },
  minutesLeft: 0,
  validUntil: today + 40,
  due: null,
  changedParts: 0,
}
const bare: OwnPageProps = {
  person: { firstName: 'Ingrid', jobRole: named('Saksbehandler'), unit: 'Byggesak' },
  today,
  hour: 8,
  next: null,
  courses: [],
  isAssigned: false,
  path: null,
  deadlines: [],
  changed: [],
  report: null,
}
const page = (props: Partial<OwnPageProps>) => rendered(<OwnPage {...bare} {...props} />)

test.each([
  [2, 'God kveld'],
  [4, 'God morgen'],
  [9, 'God morgen'],
  [10, 'God dag'],
  [17, 'God dag'],
  [18, 'God kveld'],
])('at hour %i it says %s', (hour, greeting) => {
  expect(page({ hour })).toContain(`${greeting}, Ingrid`)
})

test('what changed and the report are there only for whom they concern', () => {
  expect(page({})).not.toMatch(/Endret siden|Rapport for deg/)
  const changed = [
    { ...named('Journalføring'), href: '/courses/a/b', note: null, language: 'nb' as const },
  ]
  const report = { href: '/reports/1833', scope: 'Rana' }
  expect(page({ changed })).toContain('Endret siden du besto')
  expect(page({ report })).toContain('href="/reports/1833"')
  expect(page({ report })).not.toContain('/library/adoption')
  expect(page({ report: { ...report, region: true } })).toContain('href="/library/adoption"')
})

test('with nothing required it says so and shows a way on', () => {
  const html = page({})
  expect(html).toContain('Ingen kurs er påkrevd for deg nå')
  expect(html).toContain('href="/courses"')
  expect(html).toContain('Du har ingen frister')
})

test('a course says how long it is valid, and what has changed in it', () => {
  const html = page({ courses: [{ ...course, changedParts: 2 }] })
  expect(html).toContain('2 deler er endret siden du besto.')
  expect(html).toMatch(/Alle modulene gjelder til \d+\.\s\S+\s\d{4}\./)
  expect(html).toMatch(/Ett\skurs er påkrevd\. Du har fullført 5 av 5\smoduler\./)
})

test.each([
  [-3, 'Fristen var for 3\u00a0dager siden'],
  [-1, 'Fristen var i går'],
  [0, 'I dag'],
  [1, 'I morgen'],
  [13, '13\u00a0dager igjen'],
  [20, '20\u00a0dager igjen'],
  [21, '3\u00a0uker igjen'],
])('a deadline %i days off reads «%s»', (days, words) => {
  const deadline = {
    kind: 'due',
    day: today + days,
    course: named('Arbeidsflyt'),
    href: '/courses/a',
    modulesLeft: 1,
  } as const
  const html = page({ deadlines: [deadline] })
  expect(html).toContain(words)
  expect(html).toMatch(/1\smodul gjenstår/)
})

test('the first visit says what is required, how long it takes, and where to begin', () => {
  const next = {
    kind: 'first',
    href: '/courses/a/b',
    module: { ...named('Hva er et saksdokument?'), number: 1 },
    course: { ...named('Dokumenthåndtering'), lane: ['now', 'ahead'] },
    due: null,
    minutesLeft: 13,
    activities: { passed: 0, all: 2 },
  } as const
  const ahead = {
    ...course,
    state: 'ahead',
    modules: { done: 0, all: 5 },
    minutesLeft: 60,
  } as const
  const html = page({
    next: { ...next, course: { ...next.course, lane: ['now'] } },
    courses: [ahead],
  })
  expect(html).toMatch(/Begynn med modul\s1, 13\sminutter/)
  expect(html).toMatch(/Ett\skurs er påkrevd: 5\smoduler, om lag én time i alt/)
})

test('when all that is required is behind, it says until when', () => {
  const html = page({ courses: [{ ...course, minutesLeft: 0 }] })
  expect(html).toContain('Du har fullført alt som er påkrevd')
  expect(html).toMatch(/Alt gjelder til \d+\./)
})
