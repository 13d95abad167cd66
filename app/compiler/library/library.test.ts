import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { packed, plainTemplate } from '#app/features/activities/template-lab.ts'
import {
  base,
  contentFolder,
  diagnose,
  type Files,
  inProcess,
  MODULE,
  moduleFile,
  TODAY,
} from '#tests/factories/content.ts'
import { DRAWN } from '#tests/factories/workflow.ts'
import { compileContent } from '../compile-content.ts'
import { libraryCodes } from '../diagnostics/library-codes.ts'
import type { Content, LibraryShown } from '../lesson.ts'
import { libraryFile } from './schema.ts'

const GUIDE = readFileSync(path.resolve(import.meta.dirname, '../../../docs/library.md'), 'utf8')

const ABOUT = `format: bibliotek/1
tittel: En felles flyt
sammendrag: En flyt som bare finnes for å prøve kompilatoren.
eier: { rolle: Arkivleder, kommune: "1833" }
versjon: "2.10"
status: gjeldende
gjelder fra: 2026-09-01
endringer:
  - { versjon: "2.10", dato: 2026-08-18, hva: Steget er gjort om. }
  - { versjon: "2.9", dato: 2026-01-12, hva: Steget er nytt. }
`
const SAMPLE = `eksempler:
  - tittel: Et svar
    data: { mottaker: { navn: Ane Eksempelmo }, svar: innvilget }
`
const LOCAL = `format: lokalt/1
flyt: flyt.bpmn
kommune: "1824"
endringer:
  - { bytt navn: steg, til: Et annet steg, begrunnelse: system, forklaring: Vi har et annet fagsystem. }
`
const LETTER = `@topp
{kommune.navn}
@brev
Hei {mottaker.navn}
{#svar er "innvilget"}
Du får det du ba om.
{/}
{^svar er "innvilget"}
Du får det ikke.
{/}
`

function word(text = LETTER): Uint8Array {
  const plain = plainTemplate(text, 'En mal')
  if (!plain.ok) throw new Error('not a template')
  return packed(plain.parts)
}

const flow = (about = ABOUT, more: Files = {}): Files => ({
  'library/flyt.bpmn': DRAWN,
  'library/flyt.yaml': about,
  ...more,
})
const template = (about: string): Files => ({
  'library/mal.docx': word(),
  'library/mal.yaml': about,
})

async function codes(files: Files): Promise<string[]> {
  const found = await diagnose(files)
  const own = found.filter(({ file }) => file.startsWith('library/'))
  return own.map(({ file, line, code }) => `${file}:${line} ${code}`)
}

async function compiled(files: Files) {
  const { folder, remove } = contentFolder({ ...base, ...files })
  const outDir = path.join(folder, 'build/content')
  const read = (name: string) => readFileSync(path.join(outDir, name))
  try {
    await compileContent({ contentDir: folder, outDir, today: TODAY, pool: inProcess })
    const content: Content = JSON.parse(read('content.json').toString())
    const shown = (id: string): LibraryShown => JSON.parse(read(`library/${id}.json`).toString())
    return { items: content.library, shown: content.library.map(({ id }) => shown(id)) }
  } finally {
    remove()
  }
}

describe('what is told of an item', () => {
  it('is let through when it is right', async () => {
    expect(await codes(flow())).toEqual([])
  })

  it.each<[string, Files, string]>([
    ['nothing', { 'library/flyt.bpmn': DRAWN }, 'library/flyt.bpmn:1 LI-01'],
    ['no file', { 'library/flyt.yaml': ABOUT }, 'library/flyt.yaml:1 LI-02'],
    ['two files', flow(ABOUT, { 'library/flyt.docx': word() }), 'library/flyt.yaml:1 LI-02'],
    ['another version', flow(ABOUT.replace('"2.10"', '"2.9"')), 'library/flyt.yaml:9 LI-03'],
    ['an older one first', flow(ABOUT.replace('"2.9"', '"2.11"')), 'library/flyt.yaml:10 LI-03'],
    ['no day', flow(ABOUT.replace(/gjelder fra.*\n/, '')), 'library/flyt.yaml:1 FM-05'],
    ['an unknown module', flow(`${ABOUT}undervises i: [kurs/enn]\n`), 'library/flyt.yaml:11 LI-04'],
    ['a step that is not there', flow(`${ABOUT}låst: [stegg]\n`), 'library/flyt.yaml:11 WL-06'],
    ['no sample', template(ABOUT), 'library/mal.yaml:1 FM-05'],
    [
      'a gap in one of two letters',
      template(`${ABOUT}${SAMPLE}  - tittel: Et annet\n    data: { kommune: { navn: Rana } }\n`),
      'library/mal.yaml:12 LI-05',
    ],
    [
      'a name that no sample has',
      {
        ...template(ABOUT + SAMPLE),
        'library/mal.docx': word(LETTER.replaceAll('svar er', 'svra er')),
      },
      'library/mal.docx:1 LI-07',
    ],
    [
      'a retired item that is taught',
      flow(`${ABOUT.replace('gjeldende', 'utfaset')}undervises i: [kurs/en]\n`),
      'library/flyt.yaml:1 LI-06',
    ],
    [
      'a local step that is not shared',
      flow(ABOUT, { 'library/flyt.1824.lokalt.yaml': LOCAL.replace('steg,', 'stegg,') }),
      'library/flyt.1824.lokalt.yaml:5 LO-01',
    ],
  ])('says where there is %s', async (_, files, expected) => {
    expect(await codes(files)).toContain(expected)
  })
})

describe('a compiled library', () => {
  it('holds what is told of a workflow, with the names of its steps to search in', async () => {
    const { items } = await compiled(flow())
    expect(items).toEqual([
      expect.objectContaining({
        id: 'flyt',
        kind: 'workflow',
        owner: { role: 'Arkivleder', municipality: '1833' },
        version: '2.10',
        status: 'current',
        validFrom: '2026-09-01',
        file: { name: 'flyt-2.10.bpmn', bytes: DRAWN.length },
        text: 'start\nsteg\nslutt',
        courses: [],
      }),
    ])
  })

  it.each<[string, Files]>([
    [
      'shows',
      { [MODULE]: moduleFile('<WorkflowDiagram src="../../library/flyt.bpmn" title="Flyt" />') },
    ],
    ['links to', { [MODULE]: moduleFile('Les [flyten vi deler](/library/flyt).') }],
    ['is said to teach', { 'library/flyt.yaml': `${ABOUT}undervises i: [kurs/en]\n` }],
  ])('names the module that %s it', async (_, files) => {
    const { items } = await compiled({ ...flow(), ...files })
    expect(items[0]?.courses).toEqual([{ id: 'kurs', modules: ['kurs/en'] }])
  })

  it('draws each municipality’s own beside the shared one, and says how alike they are', async () => {
    const { items, shown } = await compiled(flow(ABOUT, { 'library/flyt.1824.lokalt.yaml': LOCAL }))
    const [one] = shown
    if (one?.kind !== 'workflow') throw new Error('not a workflow')
    expect(one.diagram.list).not.toContain('Et annet steg')
    expect(one.variants['1824']?.diagram.list).toContain('Et annet steg')
    expect(one.variants['1824']?.standardisation).toBe(1)
    expect(JSON.stringify(items)).not.toContain('Et annet steg')
  })

  // The second is the first, opened and saved by LibreOffice 7.4.
  it.each([
    ['made here', word()],
    ['saved by a word processor', readFileSync('tests/factories/letter-from-libreoffice.docx')],
  ])('merges a template %s with its samples', async (_, bytes) => {
    const about = ABOUT + SAMPLE.replace('svar: innvilget', 'svar: avslag, kommune: { navn: Rana }')
    const { items, shown } = await compiled({ ...template(about), 'library/mal.docx': bytes })
    const [one] = shown
    if (one?.kind !== 'template') throw new Error('not a template')
    const lines = one.letters[0]?.parts.flatMap(({ paragraphs }) =>
      paragraphs.map(({ text }) => text),
    )
    expect(lines?.filter(Boolean)).toEqual(['Rana', 'Hei Ane Eksempelmo', 'Du får det ikke.'])
    expect(one.fields).toEqual(['kommune.navn', 'mottaker.navn', 'svar'])
    expect(items[0]?.text).toContain('Du får det du ba om.')
    expect(items[0]?.text).not.toContain('Ane')
  })
})

describe('the guide', () => {
  it('has an example that is right, and shows every key', async () => {
    const [, example = ''] = /```yaml library\n([\s\S]*?)```/.exec(GUIDE) ?? []
    expect(await codes(template(example))).toEqual([])
    for (const key of Object.keys(libraryFile.shape)) {
      expect(example + GUIDE, key).toContain(`\`${key}\``)
    }
  })

  it('explains every message', () => {
    for (const code of Object.keys(libraryCodes)) expect(GUIDE).toContain(`| ${code} |`)
  })
})
