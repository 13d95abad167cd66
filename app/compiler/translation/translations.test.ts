import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { QuizKey } from '#app/features/activities/quiz.ts'
import {
  base,
  contentFolder,
  diagnose,
  type Files,
  type Folder,
  inProcess,
  MODULE,
  MODULE_FIELDS,
  moduleFile,
  questionWith,
  quizWith,
  TODAY,
} from '#tests/factories/content.ts'
import { checkContent, compileContent } from '../compile-content.ts'
import { tell } from '../diagnostics/diagnostic.ts'
import type { Lesson, LessonKey } from '../lesson.ts'
import { newTranslation } from './new-translation.ts'

const NN = 'courses/kurs/01-en.nn.mdx'
const FRONT = 'courses/kurs/index.nn.mdx'
const NN_FIELDS = 'title: Ein modul\ngoals:\n  - Du kan prøve omsetjinga.\ntranslates: 1\n'
const FRONT_FIELDS = 'title: Eit lite kurs\nsummary: Eit kurs som berre finst for å prøve det.\n'

const two = (right: string, wrong: string) =>
  `- [x] ${right}\n  > Det er svaret.\n- [ ] ${wrong}\n  > Det er det ikke.`
const asked = (answer: string, props = '') => quizWith(questionWith(answer), props)

/** A module in two languages. */
const both = (nb: string, nn: string, fields = NN_FIELDS): Files => ({
  [MODULE]: moduleFile(nb),
  [NN]: moduleFile(nn, fields),
})

/** What is told of a translation: code, file, line and words. */
async function told(files: Files): Promise<string[]> {
  const found = await diagnose(files)
  return found
    .filter(({ file }) => file.endsWith('.nn.mdx'))
    .map((one) => `${one.code} ${one.line} ${tell(one, 'nb').message}`)
}

describe('a translation that is built as its original', () => {
  it.each([
    ['a choice', two('Ja', 'Nei'), two('Jo', 'Nei da')],
    ['a text', '<Blank>kommunen | kommune</Blank>', '<Blank>kommuna</Blank>'],
    [
      'what is chosen in a sentence',
      'Den er <Blank wrong="grønn | blå">rød</Blank>.',
      'Ho er <Blank wrong="grøn | blå">raud</Blank>.',
    ],
    ['an order', '1. Først\n2. Så\n3. Sist', '1. Fyrst\n2. Deretter\n3. Til slutt'],
    [
      'pairs',
      '| A | B |\n|---|---|\n| Brev | Inn |\n| Svar | Ut |\n| Nytt brev | Inn |',
      '| A | B |\n|---|---|\n| Brev | Innover |\n| Svar | Utover |\n| Nytt brev | Innover |',
    ],
    ['a number', '<Blank number>3,5</Blank>', '<Blank number>3,5</Blank>'],
  ])('may say it in other words: %s', async (_, nb, nn) => {
    expect(await told(both(asked(nb), asked(nn)))).toEqual([])
  })
})

describe('a translation that asks something else', () => {
  it.each([
    [
      'another right answer',
      asked(two('Ja', 'Nei')),
      asked('- [ ] Ja\n  > A b.\n- [x] Nei\n  > B c.'),
      /TR-02 14 .*noe annet er riktig i «spm» \(01-en.mdx:1\d\)/,
    ],
    [
      'one choice more',
      asked(two('Ja', 'Nei')),
      asked(`${two('Ja', 'Nei')}\n- [ ] Kanskje\n  > C d.`),
      /TR-02 10 .*«spm» har 3 ting å svare med, originalen har 2/,
    ],
    [
      'another limit',
      asked(two('Ja', 'Nei'), ' pass="60"'),
      asked(two('Ja', 'Nei'), ' pass="70"'),
      /TR-02 8 .*`pass` i «quiz» er en annen/,
    ],
    ['no quiz', asked(two('Ja', 'Nei')), 'Tekst.', /TR-02 1 .*«quiz» mangler/],
    [
      'a quiz too many',
      'Tekst.',
      asked(two('Ja', 'Nei')),
      /TR-02 8 .*«quiz» finnes ikke i originalen/,
    ],
    [
      'a question by another id',
      asked(two('Ja', 'Nei')),
      asked(two('Ja', 'Nei')).replace('"spm"', '"spms"'),
      /«spm» mangler/,
    ],
    [
      'another number',
      asked('<Blank number>3</Blank>'),
      asked('<Blank number>4</Blank>'),
      /TR-02 10 .*noe annet er riktig/,
    ],
  ])('is told of at its line: %s', async (_, nb, nn, message) => {
    expect((await told(both(nb, nn))).join('\n')).toMatch(message)
  })

  it('is told of when the order of the questions is another', async () => {
    const ask = (...ids: string[]) =>
      quizWith(
        ids.map((id) => questionWith(two('Ja', 'Nei')).replace('"spm"', `"${id}"`)).join('\n\n'),
      )
    expect(await told(both(ask('en', 'to'), ask('to', 'en')))).toEqual([
      expect.stringContaining('«to» står i en annen rekkefølge'),
    ])
  })
})

describe('the fields of a translation', () => {
  it('are only what is said otherwise', async () => {
    const fields = `${NN_FIELDS}minutes: 3\n`
    expect(await told(both('Tekst.', 'Tekst.', fields))).toEqual([
      expect.stringMatching(/FM-03 6 .*minutes/),
    ])
  })

  it('have as many goals as the original', async () => {
    const fields = NN_FIELDS.replace('  - Du', '  - Du kan meir.\n  - Du')
    expect(await told(both('Tekst.', 'Tekst.', fields))).toEqual([
      'TR-02 4 Oversettelsen er ikke bygd som originalen: det er 2 mål her og 1 i originalen (01-en.mdx:5)',
    ])
  })

  it.each([
    [
      'a page that is not there',
      { 'courses/kurs/02-to.nn.mdx': moduleFile('A', NN_FIELDS) },
      /TR-01 1 .*02-to.mdx finnes ikke/,
    ],
    ['the same language', { 'courses/kurs/01-en.nb.mdx': moduleFile('A', NN_FIELDS) }, /TR-01/],
  ])("can't be of %s", async (_, files, message) => {
    const found = await diagnose(files)
    const told = found.map((one) => `${one.code} ${one.line} ${tell(one, 'nb').message}`)
    expect(told).toContainEqual(expect.stringMatching(message))
  })

  it('name modules that the course has', async () => {
    const fields = `${FRONT_FIELDS}modules:\n  en: Ein modul\n  annan: Ein annan\n`
    expect(await told({ [FRONT]: moduleFile('', fields) })).toEqual([
      expect.stringMatching(/^FM-02 6 .*annan/),
    ])
  })

  it('may be a revision behind, whatever it asks, and not one ahead', async () => {
    const fields = `${MODULE_FIELDS}revision: 2\nrevisionNote: Noe er nytt i modulen.\n`
    const files = { ...both('', asked(two('Ja', 'Nei'))), [MODULE]: moduleFile('Tekst.', fields) }
    expect(await told(files)).toEqual([expect.stringMatching(/TR-03 5 .*følger revisjon 1/)])
    const ahead = both('Tekst.', 'Tekst.', NN_FIELDS.replace('translates: 1', 'translates: 2'))
    expect(await told(ahead)).toEqual([expect.stringMatching(/FM-02 5 .*høyst 1/)])
  })

  it('warn of a word that the glossary has in the original language alone', async () => {
    const text = 'En <Term id="saksmappe" />.'
    expect(await told(both(text, text))).toEqual([expect.stringMatching(/TR-04 .*saksmappe/)])
  })
})

let place: Folder
afterEach(() => place?.remove())

type Compiled = { module: Lesson; key: LessonKey }

async function compiled(files: Files) {
  place = contentFolder({ ...base, ...files })
  const outDir = path.join(place.folder, 'out')
  const options = { contentDir: place.folder, outDir, today: TODAY, pool: inProcess }
  const { content, diagnostics } = await compileContent(options)
  if (!content) throw new Error(diagnostics.map(({ code }) => code).join())
  const json = (...names: string[]) => JSON.parse(readFileSync(path.join(outDir, ...names), 'utf8'))
  const named = (name: string): Compiled => ({
    module: json('lessons', name),
    key: json('keys', name),
  })
  return { course: content.courses[0], named }
}

describe('a new translation', () => {
  it('passes the check as it is, and is not begun twice', async () => {
    const fields = `${MODULE_FIELDS}revision: 2\nrevisionNote: Noe er nytt i modulen.\n`
    place = contentFolder({ ...base, [MODULE]: moduleFile(asked(two('Ja', 'Nei')), fields) })
    const begin = (slug: string | undefined, language: string) =>
      newTranslation(place.folder, 'kurs', slug, language)
    expect(begin('en', 'nn')).toEqual({ ok: true, file: path.join(place.folder, NN) })
    expect(begin(undefined, 'nn')).toEqual({ ok: true, file: path.join(place.folder, FRONT) })
    expect(begin('en', 'nn')).toEqual({ ok: false, reason: 'taken' })
    expect(begin('en', 'nb')).toEqual({ ok: false, reason: 'bad-language' })
    expect(begin('to', 'nn')).toEqual({ ok: false, reason: 'no-module' })
    const options = { contentDir: place.folder, today: TODAY, pool: inProcess }
    const { diagnostics } = await checkContent(options)
    expect(diagnostics.filter(({ file }) => file.endsWith('.nn.mdx'))).toEqual([])
  })
})

const keyIn = ({ key }: Compiled) => (key['kurs/en/quiz'] as QuizKey).questions.spm

describe('a compiled translation', () => {
  it('is the same module in other words', async () => {
    const { course, named } = await compiled({
      ...both(asked(two('Ja', 'Nei')), asked(two('Jo', 'Nei da'))),
      [FRONT]: moduleFile('Velkomen.', FRONT_FIELDS),
    })
    const [nb, nn] = [named('kurs.en.json'), named('kurs.en.nn.json')]
    expect(nn.module.contentHash).toBe(nb.module.contentHash)
    expect(keyIn(nn)).toMatchObject({ right: (keyIn(nb) as { right: string[] }).right })
    expect(JSON.stringify(nn.module.segments)).toContain('Nei da')
    expect(course).toMatchObject({
      title: 'Et lite kurs',
      languages: ['nb', 'nn'],
      translations: { nn: { title: 'Eit lite kurs', intro: expect.stringContaining('Velkomen') } },
      modules: [
        {
          languages: ['nb', 'nn'],
          translations: { nn: { title: 'Ein modul', revisionNote: null } },
        },
      ],
    })
  })

  it('takes the answers of every language, and each says its own first', async () => {
    const { named } = await compiled(
      both(asked('<Blank>rød</Blank>'), asked('<Blank>raud</Blank>')),
    )
    const accepted = (name: string) => keyIn(named(name)) as { blanks: unknown }
    expect(accepted('kurs.en.json').blanks).toMatchObject({ b1: { accepted: ['rød', 'raud'] } })
    expect(accepted('kurs.en.nn.json').blanks).toMatchObject({ b1: { accepted: ['raud', 'rød'] } })
  })

  it('leaves the original as it was where nothing else is accepted', async () => {
    const alone = await compiled({ [MODULE]: moduleFile(asked(two('Ja', 'Nei'))) })
    const before = alone.named('kurs.en.json')
    place.remove()
    const after = await compiled(both(asked(two('Ja', 'Nei')), asked(two('Jo', 'Nei da'))))
    expect(after.named('kurs.en.json')).toEqual(before)
  })

  it('may be no more than what the course and its modules are called', async () => {
    const modules = 'modules:\n  en: Ein modul, berre ved namn\n'
    const { course } = await compiled({ [FRONT]: moduleFile('', FRONT_FIELDS + modules) })
    expect(course).toMatchObject({
      languages: ['nb'],
      translations: { nn: { title: 'Eit lite kurs', intro: null } },
      modules: [
        { languages: ['nb'], translations: {}, titles: { nn: 'Ein modul, berre ved namn' } },
      ],
    })
  })

  it('is left out while it follows an earlier revision', async () => {
    const fields = `${MODULE_FIELDS}revision: 2\nrevisionNote: Noe er nytt i modulen.\n`
    const { course } = await compiled({
      [MODULE]: moduleFile('Ny tekst.', fields),
      [NN]: moduleFile('Gammal tekst.', NN_FIELDS),
    })
    expect(course?.modules[0]).toMatchObject({ languages: ['nb'], translations: {} })
  })
})
