import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { p, wordFile, wordParts } from '#tests/factories/word-file.ts'
import { takeIn } from './intake.ts'
import { linesOf, readLetter } from './letter.ts'
import { merge } from './merge.ts'
import { opens } from './opens.ts'
import { type Package, textOfPart } from './package.ts'
import { applyRepairs, type Repair } from './repairs.ts'
import { printParagraph } from './tag.ts'
import { paragraphsOf } from './template.ts'
import { writeTemplate } from './write-template.ts'

const taken = (body: string) => {
  const intake = takeIn(wordFile(wordParts(body)))
  if (!intake.ok) throw new Error(JSON.stringify(intake))
  return intake
}
const written = (body: string, repairs: Repair[] = []) => {
  const { parts, template } = taken(body)
  return writeTemplate(parts, applyRepairs(template, repairs).template)
}
const letterOf = (template: Package, data: object) => {
  const merged = merge(template, data as never)
  if ('tag' in merged) throw new Error(merged.tag)
  expect(opens(merged.parts)).toBe(true)
  return linesOf(readLetter(merged.parts))
}
const cell = (inside: string) => `<w:tc><w:tcPr/>${inside}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.map((one) => cell(p(one))).join('')}</w:tr>`
const table = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`
const control = (inside: string) =>
  `<w:sdt><w:sdtPr><w:alias w:val="Navn"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`

/** As Word saves it: proofing marks, bookmarks, properties of each run, curly quotes, split tags. */
const SPLIT = `<w:p w:rsidR="00A1"><w:pPr><w:pStyle w:val="Overskrift2"/></w:pPr><w:bookmarkStart w:id="0" w:name="a"/><w:r w:rsidR="00B2"><w:rPr><w:b/></w:rPr><w:t>Til {mot</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:lang w:val="nb-NO"/></w:rPr><w:t>taker</w:t></w:r><w:bookmarkEnd w:id="0"/><w:proofErr w:type="spellEnd"/><w:r><w:t>.navn}</w:t></w:r>${'<w:sdt><w:sdtContent><w:r><w:t xml:space="preserve"> i {sted</w:t></w:r></w:sdtContent></w:sdt>'}<w:r><w:t>}</w:t></w:r></w:p>`

describe('a file as Word saves it', () => {
  const body =
    SPLIT +
    table(row('Sak', '{sak}'), row('{#kopier}{navn}', '{rolle}{/}')) +
    p('Videre') +
    control(p('{#målform er ', '“nynorsk”}') + p('Hei frå oss') + p('{/}'))

  it('is read by paragraph, whatever its runs', () => {
    expect(paragraphsOf(taken(body).template).map(printParagraph)).toEqual([
      'Til {mottaker.navn} i {sted}',
      'Sak',
      '{sak}',
      '{#kopier}{navn}',
      '{rolle}{/}',
      'Videre',
      '{#målform er "nynorsk"}',
      'Hei frå oss',
      '{/}',
    ])
    expect(taken(body).template.parts[0]?.blocks[0]).toMatchObject({ heading: 2 })
  })

  it('tells points of a list from other paragraphs', () => {
    const point = p('ett').replace('<w:p>', '<w:p><w:pPr><w:numPr/></w:pPr>')
    const { parts } = readLetter(taken(p('Først:') + point).parts)
    expect(parts[0]?.paragraphs.map(({ listed }) => listed)).toEqual([false, true])
  })

  it('keeps tables, controls and marks through a merge', () => {
    const data = {
      mottaker: { navn: 'Åse' },
      sted: 'Bodø',
      sak: '2026/1',
      kopier: [
        { navn: 'Per', rolle: 'verge' },
        { navn: 'Pål', rolle: 'lege' },
      ],
      målform: 'nynorsk',
    }
    const template = written(body)
    expect(letterOf(template, data)).toEqual([
      'Til Åse i Bodø',
      'Sak',
      '2026/1',
      'Per',
      'verge',
      'Pål',
      'lege',
      'Videre',
      'Hei frå oss',
    ])
    const xml = textOfPart(template, 'word/document.xml')
    for (const kept of ['w:bookmarkStart', 'w:proofErr', 'w:sdtPr', 'w:rsidR="00A1"', 'w:tblGrid'])
      expect(xml).toContain(kept)
  })

  it('is repaired in a run, a cell and a control', () => {
    const repairs: Repair[] = [
      { do: 'field', paragraph: 'brev-1', tag: 0, path: 'søker.navn', filter: 'store' },
      {
        do: 'condition',
        paragraph: 'brev-7',
        tag: 0,
        negated: true,
        condition: 'målform er "bokmål"',
      },
      { do: 'remove', paragraph: 'brev-3' },
      { do: 'wrap', id: 'ny-1', from: 'brev-2', to: 'brev-2', negated: false, condition: 'sak' },
    ]
    const data = { søker: { navn: 'Åse' }, sted: 'Bodø', målform: 'nynorsk', kopier: [] }
    expect(letterOf(written(body, repairs), data)).toEqual([
      'Til ÅSE i Bodø',
      '',
      '',
      'Videre',
      'Hei frå oss',
    ])
  })

  it('moves a paragraph out of a control, and takes a section’s tags away', () => {
    const moved = written(body, [
      { do: 'move', paragraph: 'brev-8', before: 'brev-1' },
      { do: 'unwrap', paragraph: 'brev-7', tag: 0 },
    ])
    expect(letterOf(moved, { kopier: [] }).map((line) => line.trim())).toEqual([
      'Hei frå oss',
      'Til  i',
      'Sak',
      '',
      'Videre',
      '',
    ])
  })
})

describe('a letter on paper', () => {
  it('keeps the fields that count pages, through repairs and a merge', () => {
    const field = (name: string) =>
      `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`
    const foot = p('{sak}').replace('</w:p>', `${field('PAGE')}${field('NUMPAGES')}</w:p>`)
    const range = { id: 'ny-1', from: 'brev-1', to: 'brev-1' }
    const repair: Repair = { do: 'wrap', ...range, negated: false, condition: 'finnes sak' }
    const merged = merge(written(foot, [repair]), { sak: '2026/1' })
    if ('tag' in merged) throw new Error(merged.tag)
    expect(linesOf(readLetter(merged.parts))).toEqual(['2026/111'])
    expect(textOfPart(merged.parts, 'word/document.xml')).toMatch(/" PAGE ".*" NUMPAGES "/)
  })

  it('never breaks a date after its day', () => {
    expect(letterOf(written(p('{frist | dato}')), { frist: '2026-11-01' })).toEqual([
      '1.\u00a0november 2026',
    ])
  })
})

describe('repairs', () => {
  const body = p('{a}') + p('{#b}') + p('{c}') + p('{/}') + p('slutt')

  it('skip what is no longer there, and what would leave half a section', () => {
    const { template } = taken(body)
    const skipped = (...repairs: Repair[]) => applyRepairs(template, repairs).skipped
    const remove: Repair = { do: 'remove', paragraph: 'brev-1' }
    expect(skipped(remove, remove)).toEqual([1])
    expect(skipped({ do: 'move', paragraph: 'brev-1', before: 'brev-9' })).toEqual([0])
    expect(skipped({ do: 'move', paragraph: 'brev-1', before: 'brev-1' })).toEqual([0])
    const tag = { paragraph: 'brev-1', tag: 0 }
    expect(skipped({ do: 'unwrap', ...tag })).toEqual([0])
    expect(skipped({ do: 'condition', ...tag, negated: false, condition: 'b' })).toEqual([0])
    const wrap: Repair = {
      do: 'wrap',
      id: 'ny-1',
      from: 'brev-5',
      to: 'brev-1',
      negated: false,
      condition: 'b',
    }
    expect(skipped(wrap)).toEqual([0])
    const right: Repair = { ...wrap, from: 'brev-1', to: 'brev-5' }
    expect(skipped(right, right)).toEqual([1])
  })

  it('leave the original as it was', () => {
    const { template } = taken(body)
    const before = JSON.stringify(template)
    applyRepairs(template, [{ do: 'field', paragraph: 'brev-1', tag: 0, path: 'c', filter: null }])
    expect(JSON.stringify(template)).toBe(before)
  })

  it('do the same however Word splits the runs', () => {
    const texts = ['Kjære {mottaker.navn}, sak {sak.nummer}', '{#målform er "nn"}', 'Hei', '{/}']
    const split = (cuts: number[]) =>
      texts.map((text) => {
        const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort(
          (a, b) => a - b,
        )
        return p(...[0, ...places].map((from, n) => text.slice(from, places[n] ?? text.length)))
      })
    const repairs: Repair[] = [
      { do: 'field', paragraph: 'brev-1', tag: 1, path: 'sak.dato', filter: 'dato' },
      {
        do: 'condition',
        paragraph: 'brev-2',
        tag: 0,
        negated: false,
        condition: 'målform er "nynorsk"',
      },
      { do: 'move', paragraph: 'brev-1', before: 'brev-3' },
    ]
    const data = { mottaker: { navn: 'Åse' }, sak: { dato: '2026-03-02' }, målform: 'nynorsk' }
    fc.assert(
      fc.property(fc.array(fc.nat(60), { maxLength: 12 }), (cuts) => {
        const lines = letterOf(written(split(cuts).join(''), repairs), data)
        expect(lines).toEqual(['Kjære Åse, sak 2.\u00a0mars 2026', 'Hei'])
      }),
      { numRuns: 40 },
    )
  })
})

describe('merging', () => {
  it('brings every value through whole, whatever signs it holds', () => {
    const template = written(p('Fra {navn} til oss'))
    const odd = fc.string({ unit: fc.constantFrom(...'{}<>&"\'ïáÅ €😀#/^|@$ab'), minLength: 1 })
    fc.assert(
      fc.property(odd, (navn) => {
        expect(letterOf(template, { navn })).toEqual([`Fra ${navn} til oss`])
      }),
      { numRuns: 60 },
    )
  })

  it('reaches no prototype, and prints no list', () => {
    const template = written(p('[{constructor.name}{list}{list.navn}{toString}]'))
    expect(letterOf(template, { list: [{ navn: 'a' }] })).toEqual(['[]'])
  })

  it('names the tag that does not parse', () => {
    const { parts, template } = taken(p('{#a}') + p('b') + p('{/}'))
    const without = applyRepairs(template, [{ do: 'remove', paragraph: 'brev-3' }]).template
    expect(merge(writeTemplate(parts, without), {})).toEqual({ tag: 'a' })
  })
})
