import { describe, expect, it } from 'vitest'
import { format } from '#app/i18n/format.ts'
import { texts } from '#app/i18n/texts.ts'
import { type Figure, hidden } from './figure.ts'
import { quoteOf } from './quote.ts'
import type { Sealed } from './report-sheet.ts'

const words = { text: texts.nb.reporting, format: format('nb') }
const day = words.format.day
const share = (low: number, high: number): Figure => ({
  kind: 'range',
  required: 100,
  low,
  high,
  reason: null,
})
const QUARTILES: [number, number, number] = [50, 60, 70]
const region = { code: null, title: null, own: share(61, 62), others: 17, share: 59 }
const total = { kind: 'whole', name: 'Rana', people: 256, merged: [], all: share(61, 62) }
const report = {
  municipality: { number: '1833', name: 'Rana' },
  on: 20_784,
  cohortOn: 20_697,
  contentVersion: '0af2204fd3',
  checksum: '51b83983f29f6b0ea9027a81f567316a',
  width: 20,
  columns: [{ course: 'maler', code: 'K4', title: 'Maler' }],
  course: null,
  qualified: share(14, 22),
  total,
  whole: { region: [{ ...region, quartiles: QUARTILES }] },
} as unknown as Sealed
const quoted = (some: object) => quoteOf({ ...report, ...some } as Sealed, words)
const plain = (sentence: string | undefined) => sentence?.replace(/\s/g, ' ')

describe('what may be put into the papers of a case', () => {
  it('is the share with its day and place, what it is beside the others, and whom it is about', () => {
    expect(plain(quoted({})?.claim)).toBe(
      `Per ${day(20_784)} er 61–62 % av kravene til opplæring oppfylt i Rana kommune. 14–22 % av de ansatte har alt de skal ha. Fullføringsgraden er 2–3 prosentpoeng over de 17 andre kommunene på Helgeland samlet. Tallene gjelder de 256 ansatte som var ansatt ${day(20_697)}. De er oppgitt som intervaller, så ingen kan kjennes igjen.`.replace(
        /\s/g,
        ' ',
      ),
    )
  })

  it('says where it is from: the report, its day, its content and its checksum', () => {
    const source = plain(quoted({})?.source)
    for (const fact of ['Leia', 'Kompetanse i Rana kommune', '0af2204fd3', '51b83983f29f'])
      expect(source).toContain(fact)
    expect(source).toContain(plain(day(20_784)))
  })

  it('names a unit, a role or a course with its municipality, and compares none of them', () => {
    const unit = { total: { ...total, kind: 'unit', name: 'Plan', depth: 0 }, whole: null }
    const role = { total: { ...total, kind: 'role', name: 'Leder', depth: 0 }, whole: null }
    expect(quoted({ ...unit, qualified: hidden('whole-only') })?.claim).toContain(
      'i Plan samlet i Rana kommune',
    )
    expect(quoted(role)?.claim).toContain('i rollen Leder i Rana kommune')
    expect(quoted({ course: 'maler' })?.claim).toContain('i kurset «Maler»')
    expect(quoted({ course: 'maler' })?.claim).not.toContain('har alt de skal ha')
    expect(quoted(unit)?.claim).not.toContain('Helgeland')
  })

  it('is nothing where the share may not be told', () => {
    expect(quoted({ total: { ...total, all: hidden('one-range') } })).toBeNull()
  })
})
