import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { DOMParser } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { Locale } from '#app/i18n/locale.ts'
import { randomReport } from '#tests/factories/reports.ts'
import { readPaper } from '#tests/support/report-on-paper.ts'
import { protect } from './protect.ts'
import { derived } from './protected-report.ts'
import { writeReport } from './report-file.server.ts'
import { reportView, rowOfUnit } from './view-model.ts'

const HOSTILE = '=HYPERLINK("x") <b>&amp;</b> ]]> \u0007\uFFFE\uD800 😀'

/** What is in the package of an invented report. */
async function opened(name: string, { checksum = 'f00d', locale = 'nb' as Locale } = {}) {
  const made = await written(name, checksum, locale, 'zip')
  const { 'arkivmelding.xml': message = new Uint8Array(), ...files } = unzipSync(made)
  const [[file, pdf] = ['', new Uint8Array()], ...more] = Object.entries(files)
  expect(more).toEqual([])
  return { made, xml: strFromU8(message), file, pdf }
}

async function written(
  name: string,
  checksum: string,
  locale: Locale,
  format: 'zip' | 'pdf',
): Promise<Uint8Array> {
  const exact = randomReport(5, 6)
  const report = protect({ ...exact, municipality: { number: '9998', name } })
  const row = rowOfUnit(report, null)
  if (!row) throw new Error('There is no first row.')
  const view = reportView(
    report,
    row,
    { levels: 'all', withUnits: true },
    { version: 'v', courses: [] },
  )
  const sealed = derived(view, () => ({ ...view, checksum }))
  return (await writeReport(sealed, format, locale)) as Uint8Array
}

const schema = (name: string) => ({
  fileName: name,
  contents: readFileSync(`tests/factories/arkivmelding/${name}`, 'utf8'),
})

async function faultsOf(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'arkivmelding.xml', contents: xml },
    schema: schema('message.xsd'),
    preload: schema('metadata.xsd'),
  })
  return errors.map(({ message }) => message)
}

/** The text of the first element with a name. */
function said(xml: string, element: string): string | undefined {
  const document = new DOMParser().parseFromString(xml, 'text/xml')
  return document.getElementsByTagName(element).item(0)?.textContent ?? undefined
}

describe('an archive package', () => {
  it('holds the report and a message by the schema, and nothing else', async () => {
    const { xml, file, pdf } = await opened('Rana')
    expect(await faultsOf(xml)).toEqual([])
    expect(file).toMatch(/^kompetanse-rana-2024-10-\d\d\.pdf$/)
    expect(said(xml, 'sjekksum')).toBe(createHash('sha256').update(pdf).digest('hex'))
    expect(said(xml, 'filstoerrelse')).toBe(`${pdf.length}`)
    expect([said(xml, 'filnavn'), said(xml, 'referanseDokumentfil')]).toEqual([file, file])
    expect(said(xml, 'format')).toMatch(/RA-PDF/)
    expect(said(xml, 'korrespondansepartNavn')).toBe('Rana kommune')
    expect(said(xml, 'dokumentetsDato')).toBe(file.slice(-14, -4))
    expect(said(xml, 'journalposttype')).toMatch(/^\s*X/)
    expect(said(xml, 'beskrivelse')).toBeDefined()
  })

  it('has the report as PDF/A-2a, tagged, with the figures of the PDF that is read', async () => {
    const { pdf } = await opened('Rana')
    const source = new TextDecoder('latin1').decode(pdf)
    expect(source).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(source).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(source).toMatch(/\/OutputIntents/)
    expect(source).toMatch(/\/Marked true/)
    expect(source.match(/\/Type \/FontDescriptor/g)?.length).toBe(
      source.match(/\/FontFile[23]? /g)?.length,
    )
    expect(source).not.toMatch(/\/Encrypt|\/JavaScript|\/EmbeddedFile/)
    const paper = await readPaper(pdf)
    expect(paper.title).toBe('Kompetanse i Rana kommune')
    const read = await readPaper(await written('Rana', 'f00d', 'nb', 'pdf'))
    expect(paper).toEqual(read)
    expect(read.tables.size).toBeGreaterThan(1)
  })

  it('is the same for the same report, and knows itself again in another', async () => {
    const [one, again, other] = [
      await opened('Rana'),
      await opened('Rana'),
      await opened('Rana', { checksum: 'beef' }),
    ]
    expect(again.made).toEqual(one.made)
    const ids = [one, other].flatMap(({ xml }) =>
      [...xml.matchAll(/<systemID>(.*)<\/systemID>/g)].map(([, id]) => id),
    )
    expect(ids).toHaveLength(6)
    expect(new Set(ids).size).toBe(6)
  })

  it('takes names as words', async () => {
    const { xml } = await opened(HOSTILE)
    expect(await faultsOf(xml)).toEqual([])
    const creator = '=HYPERLINK("x") <b>&amp;</b> ]]> □□□ 😀 kommune'
    expect(said(xml, 'korrespondansepartNavn')).toBe(creator)
    expect(said(xml, 'forfatter')).toBe(creator)
  })

  it('is refused by the schema when an element is gone or elsewhere', async () => {
    const { xml } = await opened('Rana')
    const gone = xml.replace(/<sjekksum>.*<\/sjekksum>/, '')
    const moved = xml.replace(
      /(<tittel>.*<\/tittel>)(\s*)(<beskrivelse>.*<\/beskrivelse>)/,
      '$3$2$1',
    )
    const other = xml.replace('xsi:type="journalpost"', 'xsi:type="noe"')
    for (const changed of [gone, moved, other]) {
      expect(changed).not.toBe(xml)
      expect(await faultsOf(changed)).not.toEqual([])
    }
  })

  it('is written in the language that was asked for, with the codes of the standard', async () => {
    const { xml } = await opened('Rana', { locale: 'en' })
    expect(await faultsOf(xml)).toEqual([])
    expect(said(xml, 'tittel')).toMatch(/^Competence in/)
    expect(said(xml, 'journalposttype')).toMatch(/uten oppfølging/)
  })
})
