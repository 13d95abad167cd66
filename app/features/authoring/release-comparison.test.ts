import { describe, expect, it } from 'vitest'
import { questionWith, quizWith } from '#tests/factories/content.ts'
import { atRevision, authoredAfter } from '#tests/factories/releases.ts'
import { releaseComparison } from './release-comparison.ts'

const CHOICES = '- [x] Brevet skal journalføres\n- [ ] Lederen bestemmer det\n- [ ] Ingenting mer'
const OTHER_KEY = CHOICES.replace('[x]', '[ ]').replace('[ ] Led', '[x] Led')
const OTHER = '<Question id="to">\n\nHva så?\n\n- [x] Ja\n- [ ] Nei\n\n</Question>'
const quiz = (answer: string, more = '') => quizWith(`${questionWith(answer)}\n\n${more}`)
const ERRATUM = 'errata:\n  - { question: quiz/spm, date: 2026-11-20, note: Fasiten var feil. }\n'

async function beside(before: string, after: string) {
  return releaseComparison(await authoredAfter(before, after), 'nb')
}

/** Each question that differs, and what that means. */
async function meanings(before: string, after: string) {
  const { activities } = await beside(before, after)
  return activities.flatMap(({ questions }) =>
    questions.map(({ id, meaning }) => `${id}: ${meaning}`),
  )
}

describe('a module beside what was last released of it', () => {
  const released = atRevision(1, quiz(CHOICES, OTHER))

  it.each([
    ['nothing', atRevision(1, quiz(CHOICES, OTHER)), []],
    ['a wording', atRevision(1, quiz(CHOICES.replace('mer', 'mere'), OTHER)), ['spm: kept']],
    ['another key', atRevision(1, quiz(OTHER_KEY, OTHER)), ['spm: key']],
    ['another key and a revision', atRevision(2, quiz(OTHER_KEY, OTHER)), ['spm: again']],
    ['a key that was wrong', atRevision(1, quiz(OTHER_KEY, OTHER), ERRATUM), ['spm: mended']],
    ['a word that may turn it', released.replace('Lederen', 'Ikke lederen'), ['spm: unsure']],
    ['a question less', atRevision(1, quiz(CHOICES)), ['to: gone']],
    [
      'since',
      atRevision(2, released.split('---\n')[2] ?? '').replace('"to"', '"to" since="2"'),
      ['to: again'],
    ],
  ])('says what %s means for those who have passed', async (_, after, expected) => {
    expect(await meanings(released, after)).toEqual(expected)
  })

  it('says that a new question is more to pass, and that it was not there', async () => {
    const { activities, same } = await beside(atRevision(1, quiz(CHOICES)), released)
    const [question] = activities[0]?.questions ?? []
    expect([question?.id, question?.meaning, question?.before, same]).toEqual([
      'to',
      'more',
      null,
      1,
    ])
  })

  it('marks what differs on both sides, and keeps one order', async () => {
    const after = OTHER_KEY.replace('\n- [ ] Ingenting mer', '')
    const { activities, same } = await beside(released, atRevision(2, quiz(after, OTHER)))
    const [question] = activities[0]?.questions ?? []
    const seen = (side: 'before' | 'now') =>
      question?.[side]?.rows.map(({ label, right, differs }) => [label, right, differs])
    expect(seen('before')).toEqual([
      ['Brevet skal journalføres', true, true],
      ['Lederen bestemmer det', false, true],
      ['Ingenting mer', false, true],
    ])
    expect(seen('now')).toEqual([
      ['Brevet skal journalføres', false, true],
      ['Lederen bestemmer det', true, true],
    ])
    expect(same).toBe(1)
  })

  it('says when all of an activity is asked again', async () => {
    const harder = released.replace('id="quiz"', 'id="quiz" pass="90"')
    const { activities } = await beside(released, atRevision(2, harder.split('---\n')[2] ?? ''))
    expect(activities.map(({ isAskedAgain }) => isAskedAgain)).toEqual([true])
  })

  it.each([
    [
      '1. Lese\n2. Finne\n3. Svare',
      '1. Finne\n2. Lese\n3. Svare',
      ['Lese', 'Finne', 'Svare'],
      [true, true, false],
    ],
    ['<Blank>journal</Blank>', '<Blank>journal | liste</Blank>', ['1'], [true]],
    [
      'Det er <Blank wrong="sak | mappe">brev</Blank>.',
      'Det er <Blank wrong="brev | mappe">sak</Blank>.',
      ['1'],
      [true],
    ],
    [
      '| a | b |\n|---|---|\n| Søknad | Sak |\n| Takk | Privat |\n| Vedtak | Sak |',
      '| a | b |\n|---|---|\n| Søknad | Sak |\n| Takk | Sak |\n| Vedtak | Privat |',
      ['Søknad', 'Takk', 'Vedtak'],
      [false, true, true],
    ],
  ])('reads the key of every type: %s', async (before, after, labels, differ) => {
    const { activities } = await beside(atRevision(1, quiz(before)), atRevision(2, quiz(after)))
    const rows = activities[0]?.questions[0]?.before?.rows ?? []
    expect(rows.map(({ label }) => label)).toEqual(labels)
    expect(rows.map(({ differs }) => differs)).toEqual(differ)
  })

  it('has nothing to compare while the module can’t be read', async () => {
    const { state, activities } = await beside(released, released.replace('</Quiz>', ''))
    expect([state, activities]).toEqual(['unread', []])
  })
})
