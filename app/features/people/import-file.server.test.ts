import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay } from '#app/platform/calendar.ts'
import { readPeopleFile, textOf } from './import-file.server.ts'

const ROLES = [
  { id: 'saksbehandler', title: 'Saksbehandler' },
  { id: 'arkivleder', title: 'Arkivleder og arkivmedarbeider' },
]
const HEAD = 'Ansattnummer;Navn;E-post;Enhet;Stillingsroller;Hovedrolle;Fra;Til'
const KARI = '0012;Kari Åsen;Kari@Rana.example;Teknisk/Plan;Saksbehandler;;01.02.2020;'

const read = (text: string) => {
  const file = readPeopleFile(text, ROLES)
  if ('fault' in file) throw new Error(JSON.stringify(file.fault))
  return file
}
const one = (text: string) => read(text).lines[0]
const problems = (row: string) =>
  read(`${HEAD}\n${row}`).problems.map(({ line, column, code }) => [line, column, code])

describe('a file of people', () => {
  it('is read as a spreadsheet writes it', () => {
    expect(one(`${HEAD}\r\n${KARI}\r\n`)).toEqual({
      line: 2,
      number: '12',
      name: 'Kari Åsen',
      email: 'kari@rana.example',
      unit: { code: null, path: 'Teknisk/Plan' },
      jobRoles: ['saksbehandler'],
      mainRole: null,
      fromOn: parseDay('2020-02-01'),
      toOn: 999_999,
      movingCode: null,
    })
  })

  it.each([
    ['commas', 'Name,Email,Department\n"Åsen, Kari",kari@rana.example,Plan', 'Åsen, Kari'],
    ['tabs', 'NAVN\tE post\tAvdeling\nKari Åsen\tkari@rana.example\tPlan', 'Kari Åsen'],
    [
      'two names',
      'Fornavn;Etternavn;E-postadresse;Enhetskode\nKari;Åsen;kari@rana.example;7',
      'Kari Åsen',
    ],
    [
      'a hint and blank lines',
      'sep=;\n\nnavn;epost;enhet\n\nKari Åsen;kari@rana.example;Plan\n;;\n',
      'Kari Åsen',
    ],
  ])('is read with %s', (_, text, name) => {
    const file = read(text)
    expect(file.problems).toEqual([])
    expect(file.lines.map((line) => [line.name, line.email])).toEqual([[name, 'kari@rana.example']])
  })

  it('keeps what is known where there is no column for it', () => {
    const line = one('navn;e-post;enhet\nKari;kari@rana.example;Plan')
    expect([line?.jobRoles, line?.toOn, line?.number]).toEqual([null, undefined, null])
  })

  it('is told apart from what is no such file', () => {
    expect(readPeopleFile('', ROLES)).toEqual({ fault: { reason: 'empty' } })
    expect(readPeopleFile('PK\u0003\u0004æ', ROLES)).toEqual({ fault: { reason: 'not-text' } })
    expect(readPeopleFile('navn;alder\nKari;40', ROLES)).toEqual({
      fault: { reason: 'columns', missing: ['email', 'unit'], twice: [], found: ['navn', 'alder'] },
    })
    expect(readPeopleFile('navn;name;epost;enhet', ROLES)).toMatchObject({
      fault: { twice: ['name'] },
    })
  })
})

describe('a line that can’t be read', () => {
  it.each([
    ['1;;kari@rana.example;Plan;;;;', 'Navn', 'missing'],
    ['1;Kari;;Plan;;;;', 'E-post', 'missing'],
    ['1;Kari;kari.rana.example;Plan;;;;', 'E-post', 'email'],
    ['1;Kari;kari@rana.example;;;;;', 'Enhet', 'missing'],
    ['1;Kari;kari@rana.example;Plan;Astronaut;;;', 'Stillingsroller', 'unknown-role'],
    ['1;Kari;kari@rana.example;Plan;;Sjef;;', 'Hovedrolle', 'unknown-role'],
    ['1;Kari;kari@rana.example;Plan;;;30.02.2026;', 'Fra', 'day'],
    ['1;Kari;kari@rana.example;Plan;;;2026-05-01;2026-04-01', 'Til', 'backwards'],
    [`1;${'k'.repeat(201)};kari@rana.example;Plan;;;;`, 'Navn', 'too-long'],
  ])('%s: is named by line and column', (row, column, code) => {
    expect(problems(row)).toEqual([[2, column, code]])
  })

  it('stops nothing else, and tells all that is wrong with it at once', () => {
    const file = read(`${HEAD}\n${KARI}\n5;;x;;;;;\n${KARI.replace('0012', '13')}`)
    expect(file.lines.map(({ line }) => line)).toEqual([2, 4])
    expect(file.problems.map(({ line, code }) => [line, code])).toEqual([
      ...[
        [3, 'missing'],
        [3, 'email'],
        [3, 'missing'],
      ],
    ])
    expect(file.unread).toEqual([{ number: '5', email: 'x' }])
  })

  it('does not swallow the rest of the file with a quotation mark', () => {
    const file = read(`${HEAD}\n1;"Kari;kari@rana.example;Plan;;;;\n${KARI}`)
    expect(file.lines.map(({ line }) => line)).toEqual([3])
    expect(file.problems.map(({ line, code }) => [line, code])).toEqual([[2, 'quotes']])
  })
})

describe('the text of a file', () => {
  const TEXT = 'navn;Åse Bjørg Čalliid'
  const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(TEXT, 'utf16le')])
  it.each([
    ['UTF-8', Buffer.from(TEXT), TEXT],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), TEXT],
    ['UTF-16', utf16, TEXT],
    [
      'Windows-1252',
      Buffer.from('Åse Bjørg – sjef'.replace('–', '\u0096'), 'latin1'),
      'Åse Bjørg – sjef',
    ],
  ])('is found in %s', (_, bytes, text) => {
    expect(textOf(bytes)).toBe(text)
  })
})

it('does not name each of a million job roles in one cell', () => {
  const file = readPeopleFile(`${HEAD}\n1;A;a@b.no;x;${'x|'.repeat(1_000_000)}`, ROLES)
  expect('fault' in file || file.problems.length).not.toBeGreaterThan(1100)
})

it.each([
  ['lines that say nothing', 'x\n'],
  ['empty lines', '\n'],
  ['old line breaks', '\r'],
  ['columns', ';'],
])('refuses four megabytes of %s before they take gigabytes', (_, piece) => {
  const text = `${HEAD}\n${piece.repeat(4_000_000 / piece.length)}`
  expect(readPeopleFile(text, ROLES)).toEqual({ fault: { reason: 'too-large' } })
})

it('reads whatever bytes come without falling over', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'grapheme' }),
      (bytes, text) => {
        for (const some of [textOf(bytes), `${HEAD}\n${text}`, `${HEAD}\n${textOf(bytes)}`]) {
          const file = readPeopleFile(some, ROLES)
          if ('fault' in file) continue
          for (const { line } of [...file.lines, ...file.problems]) expect(line).toBeGreaterThan(0)
        }
      },
    ),
  )
})
