import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LibraryItem, LibraryShown } from '#app/compiler/lesson.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { nb } from '#app/i18n/locales/library/nb.ts'
import { parseDay } from '#app/platform/calendar.ts'
import { type Adoption, adoptionMatrix, degreeText, REASONS, standardOf } from './adoption.ts'
import { adoptionCsv } from './adoption-csv.ts'
import { adoptionFields, readAdoption, readLastDay } from './adoption-form.ts'
import { fittingItems, maySee, readItemFilters } from './items.ts'

const TODAY = 20_780 // 2026-11-23

function item(given: Partial<LibraryItem> = {}): LibraryItem {
  return {
    ...{ id: 'flyt', kind: 'workflow', title: 'Flyt', summary: 'En flyt.', status: 'current' },
    owner: { role: 'Arkivleder', municipality: '1833' },
    version: '2.1',
    validFrom: '2026-09-01',
    changes: [
      { version: '2.1', date: '2026-08-18', what: 'Ny vei.' },
      { version: '2.0', date: '2026-01-12', what: 'Første.' },
    ],
    file: { name: 'flyt-2.1.bpmn', bytes: 10 },
    text: '',
    courses: [],
    ...given,
  } as LibraryItem
}

const diagram = { svg: '', list: '', beside: [] }
const shown = (variants: Record<string, number> = {}): LibraryShown => ({
  kind: 'workflow',
  diagram,
  variants: Object.fromEntries(
    Object.entries(variants).map(([number, standardisation]) => [
      number,
      { standardisation, diagram, changes: [] },
    ]),
  ),
})
const adoption = (given: Partial<Adoption> = {}): Adoption => ({
  ...{ municipality: '1833', item: 'flyt', version: '2.1', fromOn: TODAY },
  ...{ decidedBy: 'Ledergruppa', deviations: [] },
  ...given,
})
const person = (...roles: Viewer['access'][number]['role'][]) =>
  ({ access: roles.map((role) => ({ role })) }) as Viewer

describe('who sees an item', () => {
  it('is everyone, but for drafts', () => {
    for (const status of ['current', 'hearing', 'retired'] as const)
      expect(maySee({ status }, person())).toBe(true)
    expect(maySee({ status: 'draft' }, person())).toBe(false)
    expect(maySee({ status: 'draft' }, person('leader', 'administrator'))).toBe(false)
    expect(maySee({ status: 'draft' }, person('author'))).toBe(true)
    expect(maySee({ status: 'draft' }, person('coordinator'))).toBe(true)
  })

  it('chooses among kinds and statuses, and what can’t be read chooses nothing', () => {
    const items = [
      item({ id: 'gammel', status: 'retired', title: 'A' }),
      item({ id: 'mal', kind: 'template', title: 'B' }),
      item({ id: 'flyt', title: 'C' }),
    ]
    const ids = (query: string) =>
      fittingItems(items, readItemFilters(new URLSearchParams(query))).map(({ id }) => id)
    expect(ids('')).toEqual(['mal', 'flyt', 'gammel'])
    expect(ids('kind=workflow')).toEqual(['flyt', 'gammel'])
    expect(ids('status=retired&kind=workflow')).toEqual(['gammel'])
    expect(ids('kind=robot&status=æ')).toEqual(['mal', 'flyt', 'gammel'])
  })
})

describe('how standard a process is', () => {
  it.each([
    ['as drawn, also where nothing is adopted', shown({ '1833': 0.91 }), undefined, 0.91],
    ['all of it without deviations', shown({ '1824': 0.5 }), adoption(), 1],
    ['not known when it is not adopted', shown(), undefined, null],
    [
      'not known when a deviation is only told',
      shown(),
      adoption({ deviations: [{ reason: 'vane', text: 'Vi skriver ut.' }] }),
      null,
    ],
    ['not counted for a template', { kind: 'template' } as LibraryShown, adoption(), null],
  ])('is %s', (_, what, adopted, expected) => {
    expect(standardOf(what, '1833', adopted)).toBe(expected)
  })
})

describe('the matrix', () => {
  const municipalities = ['1833', '1824', '1835'].map((number) => ({ number, name: `K${number}` }))
  const known = (adoptions: Adoption[]) => ({
    items: [item(), item({ id: 'utkast', status: 'draft' }), item({ id: 'ny', status: 'hearing' })],
    shown: new Map([['flyt', shown({ '1824': 0.5 })]]),
    municipalities,
    adoptions,
  })

  it('has what can be adopted, with who has which version and how standard it is', () => {
    const { items, rows } = adoptionMatrix(
      known([
        adoption({ deviations: [{ reason: 'lov', text: 'Hemmelig' }] }),
        adoption({ municipality: '1824', version: '2.0' }),
      ]),
    )
    expect(items).toMatchObject([
      { id: 'flyt', newest: 1, earlier: 1, none: 1, standard: { mean: 0.5, least: 0.5, of: 1 } },
    ])
    expect(items[0]?.reasons).toEqual({ lov: 1, organisering: 0, system: 0, vane: 0 })
    expect(rows.map(({ cells }) => cells[0]?.version)).toEqual(['2.0', '2.1', null])
    expect(JSON.stringify({ items, rows })).not.toContain('Hemmelig')
  })

  it('always adds up to the municipalities', () => {
    const any = fc.record({
      municipality: fc.constantFrom('1833', '1824', '1835'),
      version: fc.constantFrom('2.1', '2.0', '1.0'),
      deviations: fc.array(
        fc.record({ reason: fc.constantFrom(...REASONS), text: fc.constant('x') }),
        { maxLength: 3 },
      ),
    })
    const each = fc.uniqueArray(any, { selector: ({ municipality }) => municipality })
    fc.assert(
      fc.property(each, (some) => {
        const [one] = adoptionMatrix(known(some.map((given) => adoption(given)))).items
        expect((one?.newest ?? 0) + (one?.earlier ?? 0) + (one?.none ?? 0)).toBe(3)
        expect((one?.newest ?? 0) + (one?.earlier ?? 0)).toBe(some.length)
        expect(one?.standard?.mean ?? 1).toBeGreaterThanOrEqual(one?.standard?.least ?? 0)
      }),
    )
  })

  it('as a file has a line for each item and municipality, and runs no formula', () => {
    const matrix = adoptionMatrix(known([adoption({ version: '2.0' })]))
    const text = adoptionCsv(
      { ...matrix, rows: matrix.rows.map((row) => ({ ...row, name: '=1' })) },
      nb,
    )
    const lines = text.trimEnd().split('\r\n')
    expect(lines).toHaveLength(4)
    expect(lines.find((line) => line.startsWith('1833'))).toBe(
      "1833;'=1;Flyt;Arbeidsflyt;2.1;2.0;0;1,00",
    )
  })
})

describe('the form', () => {
  const form = (given: Record<string, string>) => {
    const made = new FormData()
    const whole = { id: 'nøkkel', version: '2.0', from: '2026-11-23', decidedBy: 'Ledergruppa' }
    for (const [name, value] of Object.entries({ ...whole, ...given })) made.set(name, value)
    return adoptionFields(made)
  }
  const read = (given: Record<string, string>, of = item()) => readAdoption(form(given), of, TODAY)

  it('gives the adoption that was asked for', () => {
    expect(read({ 'text-1': ' Vi gjør det selv. ', 'reason-1': 'system' })).toEqual({
      adoption: {
        ...{ id: 'nøkkel', version: '2.0', fromOn: TODAY, decidedBy: 'Ledergruppa' },
        deviations: [{ reason: 'system', text: 'Vi gjør det selv.' }],
      },
    })
  })

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['a version that is none', { version: '9.9' }, { version: 'unknown' }],
    ['no day', { from: 'i dag' }, { from: 'missing' }],
    ['a day far ahead', { from: '2028-01-01' }, { from: 'far' }],
    [
      'a day before the newest is in force',
      { version: '2.1', from: '2026-08-31' },
      { from: 'early' },
    ],
    ['a day before an earlier one was made', { from: '2026-01-11' }, { from: 'early' }],
    ['nobody who decided', { decidedBy: ' ' }, { decidedBy: 'missing' }],
    ['too much of who decided', { decidedBy: 'x'.repeat(81) }, { decidedBy: 'long' }],
    ['a deviation without a reason', { 'text-0': 'Noe' }, { 'reason-0': 'reason' }],
    ['a reason without a deviation', { 'reason-3': 'lov' }, { 'text-3': 'missing' }],
    [
      'a deviation that is too long',
      { 'text-2': 'x'.repeat(301), 'reason-2': 'vane' },
      { 'text-2': 'long' },
    ],
  ])('tells of %s', (_, given, problems) => {
    expect(read(given)).toEqual({ problems })
  })

  it.each([
    ['2.1', '2026-09-01'],
    ['2.0', '2026-01-12'],
  ])('takes %s from its first day, %s', (version, from) => {
    expect(read({ version, from })).toMatchObject({ adoption: { version, fromOn: parseDay(from) } })
  })

  it.each(['hearing', 'draft', 'retired'] as const)('takes nothing that is %s', (status) => {
    expect(read({}, item({ status }))).toEqual({ problems: { version: 'unknown' } })
  })

  it('reads the last day, past or soon', () => {
    const last = (day: string) => {
      const made = new FormData()
      made.set('last', day)
      return readLastDay(made, TODAY)
    }
    expect(last('2026-11-23')).toBe(TODAY + 1)
    expect(last('2020-01-01')).toBeDefined()
    expect(last('2030-01-01')).toBeUndefined()
    expect(last('')).toBeUndefined()
  })
})

describe('a degree of standardisation in words', () => {
  it('is 1 only for what follows all, and is never more than it is', () => {
    expect(degreeText(1, ',')).toBe('1,00')
    fc.assert(
      fc.property(fc.nat(400), fc.integer({ min: 1, max: 400 }), (part, more) => {
        const told = Number(degreeText(part / (part + more), '.'))
        expect(told).toBeLessThan(1)
        expect(told).toBeLessThanOrEqual(part / (part + more) + 1e-9)
        expect(told).toBeGreaterThan(part / (part + more) - 0.01)
      }),
    )
  })

  it('is not lowered by how a computer keeps a hundredth', () => {
    for (let part = 0; part <= 100; part++)
      expect(degreeText(part / 100, '.')).toBe((part / 100).toFixed(2))
  })
})
