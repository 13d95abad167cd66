import { describe, expect, it } from 'vitest'
import {
  base,
  INDEX,
  MODULE,
  moduleFile,
  questionWith,
  quizWith,
} from '#tests/factories/content.ts'
import { afterRelease, atRevision, compared, released } from '#tests/factories/releases.ts'
import { manifest, writtenOut } from './manifest.ts'

type Case = [what: string, before: string, after: string, ...codes: string[]]

const single = quizWith(
  questionWith('- [x] Brevet skal journalføres\n- [ ] Lederen bestemmer det\n- [ ] Ingenting mer'),
)
const of = (answer: string, props = '') => quizWith(questionWith(answer, props))
const ordering = of('1. Lese brevet\n2. Finne saken\n3. Svare på brevet')
const matching = of('| a | b |\n|---|---|\n| Søknad | Sak |\n| Takk | Privat |\n| Vedtak | Sak |')
const text = of('<Blank>journal | postliste</Blank>')
const number = of('<Blank number tolerance="0,5">3</Blank>')
const select = of('Det er <Blank wrong="saken | mappen">brevet</Blank> her.')
const scenario = of(
  '<Step id="en" title="Først">\n\nHer.\n\n- [x] Leser det -> to\n- [ ] Kaster det -> to\n- [ ] Venter\n\n</Step>\n\n<Step id="to" title="Så">\n\nDer.\n\n- [x] Svarer nå\n- [ ] Glemmer det\n\n</Step>',
)
const other = '<Question id="to">\n\nHva så?\n\n- [x] Ja\n- [ ] Nei\n\n</Question>'
const two = single.replace('\n\n</Quiz>', `\n\n${other}\n\n</Quiz>`)
const pool = (pick: number, ...ids: string[]) =>
  quizWith(
    `<Pool id="utvalg" pick="${pick}">\n\n${ids.map((id) => other.replace('"to"', `"${id}"`)).join('\n\n')}\n\n</Pool>`,
  )

const editorial: Case[] = [
  ['nothing', single, single],
  ['prose', `Tekst.\n\n${single}`, `Annen tekst.\n\n${single}`],
  ['feedback', single, single.replace('mer', 'mer\n  > Nei.')],
  [
    'the order of choices',
    single,
    of('- [ ] Ingenting mer\n- [x] Brevet skal journalføres\n- [ ] Lederen bestemmer det'),
  ],
  ['points', single, single.replace('"spm"', '"spm" points="3"')],
  [
    'a choice reworded',
    single,
    single.replace('Brevet skal journalføres', 'Brevet skal journalføres straks'),
  ],
  ['the stem reworded', single, single.replace('Hva gjelder?', 'Hva gjelder her?')],
  ['a wrong choice replaced', single, single.replace('Ingenting mer', 'Et annet forslag')],
  ['a wrong choice deleted', single, single.replace('\n- [ ] Ingenting mer', '')],
  ['a lower pass', quizWith(other, ' pass="80"'), quizWith(other, ' pass="70"')],
  ['a lower pick', pool(2, 'a', 'b', 'c'), pool(1, 'a', 'b', 'c')],
  ['one more in a pool', pool(2, 'a', 'b', 'c'), pool(2, 'a', 'b', 'c', 'd')],
  ['an accepted variant added', text, text.replace('postliste', 'postliste | protokoll')],
  ['the same variant in other spelling', text, text.replace('postliste', '«Postliste»')],
  ['capitals no longer counted', text.replace('<Blank>', '<Blank case>'), text],
  ['a wider tolerance', number, number.replace('0,5', '1')],
  ['the same number', number, number.replace('>3<', '>3,0<')],
  ['a wrong option replaced', select, select.replace('mappen', 'arkivet')],
  ['an item reworded', ordering, ordering.replace('Lese brevet', 'Lese hele brevet')],
  [
    'the order of rows',
    matching,
    of('| a | b |\n|---|---|\n| Vedtak | Sak |\n| Søknad | Sak |\n| Takk | Privat |'),
  ],
  ['a cell reworded', matching, matching.replaceAll('Privat', 'Privat post')],
  ['a step reworded', scenario, scenario.replace('Her.', 'Her er du.')],
  ['a wrong end of a scenario replaced', scenario, scenario.replace('Venter', 'Spør en kollega')],
  [
    'an optional quiz added',
    single,
    `${single}\n\n${quizWith(other, ' optional').replace('"quiz"', '"ny"')}`,
  ],
  ['a question renamed with was', single, single.replace('id="spm"', 'id="nytt" was="spm"')],
  ['a quiz renamed with was', two, two.replace('id="quiz"', 'id="nytt" was="quiz"')],
  [
    'a question moved to another quiz with was',
    `${two}\n\n${quizWith(other).replace('"quiz"', '"sist"')}`,
    `${single}\n\n${quizWith(`${other}\n\n${other.replace('"to"', '"flyttet" was="quiz/to"')}`).replace('"quiz"', '"sist"')}`,
  ],
]

const Q = `${MODULE}:11:1`
const material: Case[] = [
  [
    'rightness moved',
    single,
    of('- [ ] Brevet skal journalføres\n- [x] Lederen bestemmer det\n- [ ] Ingenting mer'),
    `${Q} RV-01`,
  ],
  [
    'one more right',
    single,
    of('- [x] Brevet skal journalføres\n- [x] Lederen bestemmer det\n- [ ] Ingenting mer'),
    `${Q} RV-01`,
  ],
  [
    'the right choice replaced',
    single,
    single.replace('Brevet skal journalføres', 'Alt mulig annet'),
    `${Q} RV-01`,
  ],
  ['the type', single, single.replace('"spm"', '"spm" type="multiple"'), `${Q} RV-01`],
  [
    'the right order',
    ordering,
    of('1. Finne saken\n2. Lese brevet\n3. Svare på brevet'),
    `${Q} RV-01`,
  ],
  [
    'a pair',
    matching,
    matching.replace('Takk | Privat', 'Takk | Sak').replace('Søknad | Sak', 'Søknad | Privat'),
    `${Q} RV-01`,
  ],
  ['an accepted variant removed', text, text.replace(' | postliste', ''), `${Q} RV-01`],
  ['capitals counted', text, text.replace('<Blank>', '<Blank case>'), `${Q} RV-01`],
  ['a number', number, number.replace('>3<', '>4<'), `${Q} RV-01`],
  ['a narrower tolerance', number, number.replace('0,5', '0,1'), `${Q} RV-01`],
  [
    'the right one of a drop-down',
    select,
    of('Det er <Blank wrong="brevet | mappen">saken</Blank> her.'),
    `${Q} RV-01`,
  ],
  [
    'where a choice leads',
    scenario,
    scenario.replace('Kaster det -> to', 'Kaster det'),
    `${Q} RV-01`,
  ],
  [
    'which choice of a step is good',
    scenario,
    scenario.replace('[x] Svarer', '[ ] Svarer').replace('[ ] Glemmer', '[x] Glemmer'),
    `${Q} RV-01`,
  ],
  [
    'pass raised',
    quizWith(other, ' pass="70"'),
    quizWith(other, ' pass="80"'),
    `${MODULE}:9:1 RV-02`,
  ],
  ['pick raised', pool(1, 'a', 'b', 'c'), pool(2, 'a', 'b', 'c'), `${MODULE}:9:1 RV-02`],
  ['a required question added', single, two, `${MODULE}:21:1 RV-02`],
  [
    'a required quiz added',
    single,
    `${single}\n\n${quizWith(other).replace('"quiz"', '"ny"')}`,
    `${MODULE}:23:1 RV-02`,
  ],
  [
    'an optional quiz made required',
    quizWith(other, ' optional'),
    quizWith(other),
    `${MODULE}:9:1 RV-02`,
  ],
]

const suspect: Case[] = [
  [
    '«ikke» in a choice',
    single,
    single.replace('skal journalføres', 'skal ikke journalføres'),
    `${MODULE}:15:1 RV-03`,
  ],
  [
    'a number in the stem',
    single.replace('Hva gjelder?', 'Hva gjelder etter 3 dager?'),
    single.replace('Hva gjelder?', 'Hva gjelder etter 5 dager?'),
    `${Q} RV-03`,
  ],
  [
    'a paragraph of the law',
    single.replace('Hva gjelder?', 'Hva sier § 4?'),
    single.replace('Hva gjelder?', 'Hva sier den 4?'),
    `${Q} RV-03`,
  ],
  [
    'a month',
    single.replace('Hva gjelder?', 'Hva gjelder i mars?'),
    single.replace('Hva gjelder?', 'Hva gjelder i mai?'),
    `${Q} RV-03`,
  ],
]

const first = (body: string) => atRevision(1, body)

describe('what is edited after a release', () => {
  it.each(editorial)('takes no pass away: %s', async (_, before, after, ...found) => {
    expect(await afterRelease(first(before), first(after))).toEqual(found)
  })

  it.each(material)('needs a revision: %s', async (_, before, after, ...found) => {
    expect(await afterRelease(first(before), first(after))).toEqual(found)
    expect(await afterRelease(first(before), atRevision(2, after))).toEqual([])
  })

  it.each(suspect)('must be judged by its author: %s', async (_, before, after, ...found) => {
    expect(await afterRelease(first(before), first(after))).toEqual(found)
    const again = after.replace('id="spm"', 'id="spm" since="2"')
    expect(await afterRelease(first(before), atRevision(2, again))).toEqual([])
  })
})

const isContract = (code: string) => code.startsWith('RV')

describe('what is gone', () => {
  it('a question, a quiz, a module: each is missed once, where it stood', async () => {
    const at = `${MODULE}:1:1 RV-04`
    expect(await afterRelease(first(two), first(single))).toEqual([at])
    expect(await afterRelease(first(single), first('Tekst.'))).toEqual([at])
    const renamed = first(single).replace('title:', 'id: nytt\ntitle:')
    expect(await afterRelease(first(single), renamed)).toEqual([`${INDEX}:1:1 RV-04`])
    expect(
      await afterRelease(first(single), renamed.replace('id: nytt', 'id: nytt\nwas: [en]')),
    ).toEqual([])
  })

  it('is told once, where it stands under a new id', async () => {
    const question = two.replace('"to"', '"tre"')
    expect(await afterRelease(first(two), first(question))).toEqual([`${MODULE}:21:1 RV-04`])
    const quiz = single.replace('"quiz"', '"prov"')
    expect(await afterRelease(first(single), first(quiz))).toEqual([`${MODULE}:9:1 RV-04`])
  })

  it('is a new requirement still when the old one is retired', async () => {
    const before = await released({ [MODULE]: first(two) })
    const files = { [MODULE]: first(two.replace('"to"', '"tre"')), 'released.json': before }
    const { diagnostics } = await compared(files, ['quiz/to'])
    expect(diagnostics.map(({ code }) => code).filter(isContract)).toEqual(['RV-02'])
  })

  it('is not spoken of while a file can’t be read', async () => {
    expect(await afterRelease(first(single), first('Kjære {navn}'))).toEqual([])
  })

  it('leaves its id to nobody else', async () => {
    const before = await released({ [MODULE]: first(two) })
    const now = await released({ [MODULE]: first(single), 'released.json': before }, '2026-11-10')
    const found = await afterRelease(first(two), atRevision(2, two), { 'released.json': now })
    expect(found).toEqual([`${MODULE}:22:1 RV-07`])
  })
})

describe('the revision', () => {
  it.each([
    ['falls', 2, 1],
    ['rises by two', 1, 3],
    ['rises with nothing to ask again', 1, 2],
  ])('%s', async (_, before, after) => {
    const found = await afterRelease(atRevision(before, single), atRevision(after, single))
    expect(found).toEqual([`${MODULE}:6:11 RV-05`])
  })

  it('may rise for a question that says since, for a new one, and where nothing is asked', async () => {
    const since = single.replace('id="spm"', 'id="spm" since="2"')
    expect(await afterRelease(first(single), atRevision(2, since))).toEqual([])
    expect(await afterRelease(first(single), atRevision(2, two))).toEqual([])
    expect(await afterRelease(first('Tekst.'), atRevision(2, 'Ny tekst.'))).toEqual([])
  })
})

describe('errata', () => {
  const moved = single.replace('[x] Brevet', '[ ] Brevet').replace('[ ] Lederen', '[x] Lederen')
  const errata = (question: string, date = '2026-11-20') =>
    `errata:\n  - question: ${question}\n    date: ${date}\n    note: Fasiten var feil.\n`

  it.each(['spm', 'quiz/spm', 'en/quiz/spm'])('excuse a wrong key, named as %s', async (name) => {
    expect(await afterRelease(first(single), atRevision(1, moved, errata(name)))).toEqual([])
  })

  it('excuse nothing else, and only until they are released', async () => {
    expect(await afterRelease(first(single), atRevision(1, moved, errata('annet')))).toHaveLength(1)
    const before = atRevision(1, single, errata('spm'))
    expect(await afterRelease(before, atRevision(1, moved, errata('spm')))).toHaveLength(1)
    const again = errata('spm') + errata('spm', '2026-11-21').replace('errata:\n', '')
    expect(await afterRelease(before, atRevision(1, moved, again))).toEqual([])
  })
})

describe('the manifest', () => {
  it('is not needed: a course without an entry has no contract', async () => {
    const nothing = { 'released.json': '{"courses":{}}' }
    expect(await afterRelease(first(single), atRevision(7, two), nothing)).toEqual([])
  })

  it.each(['{', '{"courses":{"kurs":{}}}', '<<<<<<< HEAD\n{}', '[]'])(
    'broken as %s, it is said so',
    async (broken) => {
      const found = await afterRelease(first(single), first(single), { 'released.json': broken })
      expect(found).toEqual(['released.json:1:1 RV-06'])
    },
  )

  it('reads back as it was written, and is the same when nothing changed', async () => {
    const files = {
      ...base,
      [MODULE]: moduleFile(`${two}\n\n${scenario.replace('"quiz"', '"fredag"')}`),
    }
    const once = await released(files)
    expect(writtenOut(manifest.parse(JSON.parse(once)))).toBe(once)
    expect(await released({ ...files, 'released.json': once }, '2026-12-24')).toBe(once)
  })
})
