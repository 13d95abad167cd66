import { describe, expect, it } from 'vitest'
import {
  courseLab,
  labOf,
  readSmall,
  SMALL_CASES,
  SMALL_TEMPLATE,
} from '#tests/factories/template-lab.ts'
import { p, wordFile, wordParts } from '#tests/factories/word-file.ts'
import { line } from '../../diagnostics/diagnostic.ts'
import { templateLabCodes } from '../../diagnostics/template-lab-codes.ts'
import { readTemplateLab } from './read.ts'

/** The code, what stands where it is told, and what is changed in the small lab. */
type Row = [
  code: keyof typeof templateLabCodes,
  at: string,
  change: [string, string][],
  template?: string,
]

const rows: Row[] = [
  ['TL-01', '{dato', [], SMALL_TEMPLATE.replace('{dato}', '{dato')],
  ['TL-01', 'Dato: {dato} {datto}', [], SMALL_TEMPLATE.replace('{dato}', '{dato} {datto}')],
  ['TL-02', '@tops', [], SMALL_TEMPLATE.replace('@topp', '@tops')],
  ['TL-03', '{ felt: "{dato | store}"', [['felt: "{dato}"', 'felt: "{dato | store}"']]],
  ['TL-03', '{ felt: "{dato}"', [], `${SMALL_TEMPLATE}Den {dato}\n`],
  ['TL-04', 'id: lekkasje', [['fanges av: [sperret]', 'fanges av: [navn]']]],
  ['TL-05', '{ id: adresse', [['når: vern er "ingen" } ]', 'når: vern er "sperret" } ]']]],
  ['TL-06', 'id: rå-dato', [['fanges av: [sperret]', 'fanges av: [sperret, norsk]']]],
  ['TL-07', '- id: vanlig', [['    skjult: true\n', '']]],
  [
    'TL-08',
    '{ id: fast',
    [
      [
        'feil:\n',
        '  - { id: fast, inneholder: "Dato: {dato | dato}", tekst: Datoen står der, alvor: feil }\nfeil:\n',
      ],
    ],
  ],
  ['TL-09', '- id: vanlig', [['Tjïelte', 'Tj']]],
  ['TL-10', 'vern er "sperra"', [['vern er "sperret", lekker', 'vern er "sperra", lekker']]],
  ['TL-10', 'norskk]', [['fanges av: [norsk]', 'fanges av: [norskk]']]],
  ['TL-10', 'Bodin', [['vern: ingen, dato', 'vern: Bodin, dato']]],
  ['TL-11', 'vanlig\n', [['id: hemmelig', 'id: vanlig']]],
  ['TL-12', 'vern er,', [['når: vern er "ingen", inneholder', 'når: vern er, inneholder']]],
  ['TL-13', 'id: vanlig', [['navn: Åse, ', '']]],
  [
    'TL-15',
    'id: lekkasje',
    [
      [
        'vern er "ingen" } ]',
        'vern er "ingen" }, { flytt avsnitt: Hilsen oss, foran: "Dato: {dato | dato}" } ]',
      ],
    ],
  ],
  ['TL-16', 'id: lekkasje', [['når: vern er "ingen" } ]', 'når: ikke vern er "sperret" } ]']]],
  ['TL-14', '{ id: norsk', [['innebygd: norsk dato', 'ganger: 1']]],
]

const changed = (changes: [string, string][]) =>
  changes.reduce((text, [from, to]) => {
    expect(text).toContain(from)
    return text.replace(from, to)
  }, SMALL_CASES)

const textAt = (text: string, { line, column }: { line: number; column: number }) =>
  text
    .split('\n')
    .slice(line - 1)
    .join('\n')
    .slice(column - 1)

describe('each diagnostic of a template lab', () => {
  it.each(rows)('%s stands at %s', async (code, at, changes, template) => {
    const cases = changed(changes)
    const { findings } = await readSmall(cases, template)
    const told = findings.map((one) => line({ file: '', ...one }, 'nb'))
    const texts: Record<string, string> = {
      'brev.mal.yaml': cases,
      'brev.mal.txt': template ?? SMALL_TEMPLATE,
    }
    const places = findings
      .filter((one) => one.code === code)
      .map((one) => textAt(texts[one.file ?? ''] ?? '', one))
    expect(places.some((text) => text.startsWith(at))).toBe(true)
    for (const text of [...told, ...findings.map((one) => line({ file: '', ...one }, 'en'))])
      expect(text).not.toMatch(/undefined|\{(?:what|mend|text|found|name|nearest|reason)\}/)
  })

  it('has a row', () => {
    const tried = new Set<string>(rows.map(([code]) => code))
    expect(Object.keys(templateLabCodes).filter((code) => !tried.has(code))).toEqual([])
  })

  it('is not told of what is right', async () => {
    expect((await readSmall()).findings).toEqual([])
  })
})

describe('a template in a Word file', () => {
  const read = (body: string) =>
    readTemplateLab({
      id: 'kurs/modul/mal',
      title: 'Reparer malen',
      pass: 80,
      srcPath: 'brev.docx',
      srcBytes: wordFile(wordParts(body)),
      casesPath: 'brev.mal.yaml',
      casesText: SMALL_CASES,
    })

  it('is read as the plain one is', async () => {
    const body = p('{navn}') + p('{adr', 'esse}') + p('Dato: {dato}')
    const { lab } = await labOf(read(body))
    expect(lab.template.parts[0]?.blocks).toHaveLength(3)
  })

  it('has its faults told by paragraph and character', async () => {
    const { findings } = await read(p('{navn}') + p('Til {adr', 'esse'))
    expect(findings).toMatchObject([{ code: 'TL-01', file: 'brev.docx', line: 2, column: 5 }])
    const boxed = await read(p('{navn}') + p('<w:txbxContent/>'))
    expect(boxed.findings).toMatchObject([{ code: 'TL-02', line: 2 }])
  })
})

describe('a solution', () => {
  it('may show something in all cases but some', async () => {
    const { key } = await labOf(
      readSmall(changed([['når: vern er "ingen" } ]', 'når ikke: vern er "sperret" } ]']])),
    )
    expect(key.faults[1]?.repairs).toMatchObject([{ do: 'wrap', negated: true }])
  })
})

describe('the two parts', () => {
  it('change apart: what only the key holds is nowhere in the learner’s part', async () => {
    const { lab } = await labOf(readSmall())
    const changes: [string, string][] = [
      ['Se på datoen.', 'Et annet hint.'],
      ['Datoen er rå.', 'Noe annet.'],
      ['Navnet står der', 'En annen tekst'],
      ['alvor: alvorlig', 'alvor: feil'],
      ['Gata 99', 'Stien 3'],
      ['En sperret', 'En annen'],
      ['id: rå-dato', 'id: dato-feil'],
      ['Adresse, vern: adresse', 'Adresse, vern: bosted'],
      ['lekker ikke: adresse', 'lekker ikke: bosted'],
    ]
    const other = await labOf(readSmall(changed(changes)))
    expect(JSON.stringify(other.lab)).toBe(JSON.stringify(lab))
  })
})

describe('the labs of the courses', () => {
  it.each(['vedtak-parkeringstillatelse', 'svarbrev-malform'] as const)('%s', async (name) => {
    expect((await courseLab(name)).findings).toEqual([])
  })
})
