import { describe, expect, it } from 'vitest'
import { texts } from '#app/i18n/texts.ts'
import { parseDay } from '#app/platform/calendar.ts'
import { csvLines } from '#tests/support/report-in-files.ts'
import { type NamedFile, namedCsvHead, namedCsvLines } from './named-csv.ts'
import type { NamedPerson } from './named-person.ts'

const text = texts.nb.names
const file: NamedFile = {
  municipality: { name: 'Rana' },
  unit: { name: 'Plan' },
  on: parseDay('2026-11-26') as number,
  everyone: 1,
  courses: [
    { id: 'dok', code: 'K1', title: 'Dokument' },
    { id: 'ki', code: 'K6', title: 'KI' },
  ],
  contentVersion: '12e4567',
}
const day = (iso: string) => parseDay(iso) as number
const kari: NamedPerson = {
  id: 'p1',
  name: 'Kari',
  unit: 'Plan',
  courses: [
    {
      course: 'dok',
      state: 'expired',
      passedOn: day('2023-02-28'),
      endsOn: day('2026-02-28'),
      dueOn: day('2026-12-01'),
    },
  ],
}
const read = (given: NamedFile, people: NamedPerson[]) =>
  csvLines(namedCsvHead(given, text) + namedCsvLines(given, text)(people))

describe('a file of names', () => {
  it('tells what it is, for what, and that it leaves a trace', () => {
    const facts = new Map(read(file, [kari]).map(([term = '', what]) => [term, what]))
    expect(facts.get('Enhet')).toBe('Plan')
    expect(facts.get('Statusdato')).toBe('2026-11-26')
    expect(facts.get('Innholdsversjon')).toBe('Leia 12e4567')
    expect(facts.get('Formål')).toBe(text.purpose)
    expect(facts.get('Spor')).toBe(text.csv.traced)
    for (const [state, means] of text.meaning.lines) expect(facts.get(state)).toBe(means)
  })

  it('has a line a person, with state, day and end of each course', () => {
    const lines = read(file, [kari])
    const head = lines.findIndex(([first]) => first === 'Ansatt')
    expect(lines.slice(head)).toEqual([
      ['Ansatt', 'Enhet', 'Kurs de skal ha', 'Mangler', ...heads('K1'), ...heads('K6')],
      [
        'Kari',
        'Plan',
        '1',
        '1',
        'Utløpt',
        '2023-02-28',
        '2026-02-28',
        '2026-12-01',
        '–',
        '',
        '',
        '',
      ],
    ])
  })

  it('says why when nobody is in it', () => {
    const lines = read({ ...file, everyone: 0 }, [])
    expect(lines.slice(-2)).toEqual([[text.nobody], [text.nobodyWhy]])
  })

  it.each(['=HYPERLINK("http://evil.example")', '+47', '-2', '@sum', '＝1'])(
    'takes the life out of «%s»',
    (name) => {
      const lines = read({ ...file, unit: { name } }, [{ ...kari, name, unit: name }])
      const cells = lines.flat().filter((cell) => cell === name || cell === `'${name}`)
      expect(cells).toHaveLength(3)
      for (const cell of cells) expect(cell).toBe(`'${name}`)
    },
  )

  it('keeps a name with separators in one cell', () => {
    const name = 'Kari; "Nord"\n<b>x</b>'
    const csv = namedCsvLines(file, text)([{ ...kari, name }])
    expect(csv.startsWith('"Kari; ""Nord""\n<b>x</b>";Plan;')).toBe(true)
  })

  function heads(code: string): string[] {
    return [`${code} status`, `${code} fullført`, `${code} gjelder til`, `${code} frist`]
  }
})
