import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import {
  base,
  contentFolder,
  type Folder,
  INDEX,
  INDEX_FIELDS,
  MODULE,
  moduleFile,
  questionWith,
  quizWith,
} from '#tests/factories/content.ts'
import { line } from '../diagnostics/diagnostic.ts'
import { addWord, checkSpelling } from './check-spelling.ts'

let place: Folder

afterEach(() => place.remove())

/** What is told of a module with this text, as `line:column word`. */
async function told(text: string, files = {}): Promise<string[]> {
  place = contentFolder({ ...base, [MODULE]: moduleFile(text), ...files })
  const spelled = await checkSpelling(place.folder)
  if (!spelled.ok) throw new Error(spelled.reason)
  return spelled.diagnostics.map((one) => `${one.line}:${one.column} ${one.values.word}`)
}

describe('a word that no dictionary knows', () => {
  it.each([
    'jornalpost',
    'dokumetet',
    'saksbehandlign',
    'komunen',
    'vedtaak',
    'arkivbeskrivlse',
    'oversiktt',
  ])('is told of: %s', async (word) => {
    expect(await told(`Her er ${word} skrevet.`)).toEqual([`8:8 ${word}`])
  })

  it('is told once a file, with how often and what may be meant', async () => {
    place = contentFolder({ ...base, [MODULE]: moduleFile('Et dokumment og et dokumment.') })
    const spelled = await checkSpelling(place.folder)
    const [one, ...others] = spelled.ok ? spelled.diagnostics : []
    expect(others).toEqual([])
    expect(line(one as never, 'nb')).toMatch(
      /:8:4 {2}advarsel {2}«dokumment» .*\(2 ×\) .*mente du dokument\b.*\[SP-01\]$/,
    )
    expect(line(one as never, 'en')).toMatch(/“dokumment” is not in the dictionary \(2 ×\)/)
  })

  it('is found in titles, captions and alternative texts', async () => {
    const text = '<Figure src="xqw.png" alt="Et dokumment" caption="Et vedtaak" />'
    expect(await told(text)).toEqual(['8:31 dokumment', '8:54 vedtaak'])
    const fields = 'title: En moduul\nminutes: 3\ngoals:\n  - Du kan prøvve.\n'
    expect(await told('', { [MODULE]: moduleFile('Tekst.', fields) })).toEqual([
      '2:11 moduul',
      '5:12 prøvve',
    ])
  })
})

describe('no word is told of', () => {
  it.each([
    [
      'compounds',
      'Journalføringsplikten, arkivdelen og saksbehandlingsreglene i kommunestyremøtet.',
    ],
    ['code', 'Skriv `qwrt` slik:\n\n```text\nqwrt zxcv\n```'],
    ['addresses', 'Se [loven](https://lovdata.no/qwrt/zxcv) og qwrt@zxcv.example.'],
    [
      'ids and props',
      quizWith(
        questionWith('Skriv <Blank wrong="qwrt | zxcv | a">ja</Blank> her.', ' competence="qwrtz"'),
      ),
    ],
    ['notes', 'Her {/* qwrt zxcv */} og der.'],
    ['abbreviations', 'NOARK, IKA og KDD.'],
    ['terms', 'En saksmappe og saksmapper.'],
  ])('in %s', async (_, text) => {
    expect(await told(text)).toEqual([])
  })

  it('that the list has, once it is added', async () => {
    expect(await told('Et zyntax i teksten.')).toEqual(['8:4 zyntax'])
    addWord(place.folder, 'zyntax')
    const spelled = await checkSpelling(place.folder)
    expect(spelled).toMatchObject({ ok: true, diagnostics: [] })
    expect(readFileSync(path.join(place.folder, 'ordliste.txt'), 'utf8')).toBe('zyntax\n')
  })
})

describe('the language of a course', () => {
  const index = (language: string) => ({
    [INDEX]: `---\n${INDEX_FIELDS}language: ${language}\n---\n\nA.\n`,
  })
  it('chooses the dictionary', async () => {
    const text = 'Ikkje alle veit korleis.'
    expect(await told(text, index('nn'))).not.toContain('8:12 veit')
    expect(await told(text)).toContain('8:17 korleis')
  })

  it('has no dictionary when it is English, which is said', async () => {
    place = contentFolder({ ...base, ...index('en'), [MODULE]: moduleFile('Qwrt zxcv.') })
    expect(await checkSpelling(place.folder)).toEqual({
      ok: true,
      diagnostics: [],
      skipped: ['kurs'],
    })
  })
})
