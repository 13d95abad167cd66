import { getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { readPaper } from '#tests/support/report-on-paper.ts'
import type { Certificate } from './certificate.ts'
import { certificatePdf } from './certificate-pdf.server.ts'
import { certificateView } from './certificate-view.ts'

const HOSTILE = '=HYPERLINK("http://evil.example") <b>#strong[x]</b> 😀 \u202E'
const issued: Certificate = {
  number: '0123456789abcdef0123456789abcdef',
  name: 'Kari Nordmann',
  municipality: 'Rana',
  course: 'k',
  earnedOn: 20_100,
  expiresOn: 21_000,
  revokedAt: null,
  reason: '',
  what: {
    title: 'Kurset',
    competences: [{ id: 'innsyn', title: 'Behandle innsynskrav', level: 2 }],
    modules: [{ id: 'k/a', title: 'A', revision: 1, minutes: 10 }],
    authors: [],
    contentVersion: 'v',
  },
}
const around = { origin: 'https://leia.example', today: 20_500, course: undefined, all: [] }
const set = (certificate: Certificate, locale: 'nb' | 'en' = 'nb') =>
  certificatePdf(certificateView(certificate, around), locale)

describe('a certificate on paper', () => {
  it('is read by its tags: what it is, whose, of what, and where to check it', async () => {
    const file = await set(issued)
    const paper = await readPaper(file)
    expect(paper).toMatchObject({ title: 'Kursbevis: Kurset – Leia', language: 'nb-NO' })
    expect(paper.headings).toEqual(['Kurset'])
    expect(paper.alts).toEqual(['QR-kode til siden som kontrollerer beviset'])
    expect(paper.paragraphs.get('')).toEqual(
      expect.arrayContaining(['Dette bekrefter at', 'Kari Nordmann', 'Rana kommune']),
    )
    const below = paper.paragraphs.get('Kurset')?.join(' ')
    expect(below).toContain('leia.example/verify/0123-4567-89ab-cdef-0123-4567-89ab-cdef')
    expect(below).toMatch(/Bestått 12\. januar 2025 Gyldig til 1\. juli 2027/)
    const page = await (await getDocumentProxy(file.slice())).getPage(1)
    expect((await page.getAnnotations()).map(({ url }) => url)).toEqual([
      'https://leia.example/verify/0123-4567-89ab-cdef-0123-4567-89ab-cdef',
    ])
  })

  it('promises the standard that screen readers count on, and is the same each time', async () => {
    const [one, other] = await Promise.all([set(issued), set(issued)])
    expect(new TextDecoder('latin1').decode(one)).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(one).toEqual(other)
  })

  it('says so when it has expired', async () => {
    const { paragraphs } = await readPaper(await set({ ...issued, expiresOn: 20_400 }, 'en'))
    expect(paragraphs.get('')).toContain('The certificate has expired.')
  })

  it('takes names as words, however long they are, on as many sheets as it needs', async () => {
    const competences = Array.from({ length: 40 }, (_, at) => ({
      id: `${at}`,
      title: `${HOSTILE} ${at}`,
      level: 1,
    }))
    const what = { ...issued.what, title: HOSTILE, competences }
    const file = await set({ ...issued, name: 'Ola'.repeat(200), municipality: HOSTILE, what })
    const paper = await readPaper(file)
    expect(paper.headings[0]).toContain('<b>#strong[x]</b> □')
    const said = [...paper.paragraphs.values()].flat().join(' ').replaceAll(' ', '')
    expect(said).toContain('Ola'.repeat(200))
    expect((await getDocumentProxy(file.slice())).numPages).toBeGreaterThan(1)
  })
})
