import { expect, test } from 'vitest'
import { rendered } from '#tests/support/render.tsx'
import { MyCompetencePage, type MyCompetenceProps } from './my-competence-page.tsx'
import type { CompetenceLine } from './required-table.tsx'

const today = 20783
const named = (title: string) => ({ title, titleLanguage: 'nb' as const })
const line: CompetenceLine = {
  id: 'innsyn',
  ...named('Behandle innsynskrav'),
  meaning: 'Du kjenner igjen et innsynskrav.',
  required: 1,
  requiredBy: ['Alle ansatte'],
  rolesIn: 'nb',
  requiredIn: null,
  held: 0,
  endsOn: null,
  ended: null,
  state: 'never',
}
const bare: MyCompetenceProps = {
  municipality: 'Rana',
  jobRole: named('Saksbehandler'),
  today,
  required: [line],
  reached: 0,
  ending: [],
  ended: [],
  beyond: [],
  way: [],
  path: null,
  assigned: [],
  withoutWay: [],
  earned: [],
}
const page = (props: Partial<MyCompetenceProps>) =>
  rendered(<MyCompetencePage {...bare} {...props} />)

test('what has expired never reads as what was never held', () => {
  const never = page({})
  expect(never).toContain('Ikke oppnådd ennå')
  expect(never).not.toContain('Det utløp')
  const expired = { ...line, state: 'expired', ended: { level: 1, on: today - 3 } } as const
  const html = page({ required: [expired] })
  expect(html).toMatch(/Du hadde nivå 1\. Det utløp \d+\./)
  expect(html).not.toContain('Ikke oppnådd ennå')
})

test('the picture of the levels has its numbers in words beside it', () => {
  const html = page({ required: [{ ...line, held: 1, required: 2, state: 'below' }] })
  expect(html).toContain('Nivå 1 av 3 nå, nivå 2 av 3 er krevd.')
  expect(html.match(/data-held="true"/g)).toHaveLength(1)
})

test('the way is modules in order with their minutes, and says why a passed one is asked again', () => {
  const module = (n: number, state: 'expired' | null) => ({
    href: `/courses/k/m${n}`,
    ...named(`Modul ${n}`),
    minutes: n,
    state,
  })
  const html = page({
    way: [
      {
        code: 'K1',
        ...named('Dokumenthåndtering'),
        href: '/courses/k',
        minutes: 15,
        closes: [named('Behandle innsynskrav')],
        modules: [module(7, 'expired'), module(8, null)],
      },
    ],
  })
  expect(html.indexOf('/courses/k/m7')).toBeLessThan(html.indexOf('/courses/k/m8'))
  expect(html).toMatch(/7\u00a0minutter\. Du har bestått den før, men det er utløpt/)
  expect(html).toContain('2\u00a0moduler gjenstår, 15\u00a0minutter.')
})

test('with all that is required there is nothing to do, and what was earned says when it ended', () => {
  const held = { ...line, held: 1, state: 'held' } as const
  const earned = {
    on: today - 900,
    endsOn: today,
    course: named('Dokumenthåndtering'),
    href: '/courses/k',
    competences: [{ title: 'Behandle innsynskrav', level: 1 }],
    revisions: [1, 2],
    certificate: '/me/certificates/a',
    isRevoked: false,
  }
  const html = page({ required: [held], reached: 1, earned: [earned] })
  expect(html).toContain('Du har alt som er krevd')
  expect(html).toContain('Gjaldt til')
  expect(html).toContain('revisjon 1 og 2')
})
