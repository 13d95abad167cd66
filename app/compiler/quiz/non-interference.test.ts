import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileText, questionWith, quizWith } from '#tests/factories/content.ts'
import type { Compiled } from '../compiled.ts'
import type { KnownParts } from '../contract/identity.ts'
import { isError } from '../diagnostics/diagnostic.ts'

type Change = [what: string, one: string, other: string]

const multiple = (inside: string) => quizWith(questionWith(inside, ' type="multiple"'))
const quiz = (inside: string) => quizWith(questionWith(inside))
const scenario = (choices: string) =>
  quiz(
    `<Step id="en" title="Først">\n\nHer.\n\n${choices}\n\n</Step>\n\n<Step id="to" title="Så">\n\nDer.\n\n- [x] Ja\n- [ ] Nei\n\n</Step>`,
  )

const changes: Change[] = [
  ['which choice is right', quiz('- [x] A\n- [ ] B\n- [ ] C'), quiz('- [ ] A\n- [ ] B\n- [x] C')],
  [
    'how many are right',
    multiple('- [x] A\n- [ ] B\n- [ ] C'),
    multiple('- [x] A\n- [x] B\n- [ ] C'),
  ],
  ['the order of choices', quiz('- [x] A\n- [ ] B\n- [ ] C'), quiz('- [ ] C\n- [ ] B\n- [x] A')],
  [
    'feedback on a choice',
    quiz('- [x] A\n  > Ja.\n- [ ] B\n  > Nei.'),
    quiz('- [x] A\n- [ ] B\n  > Et **annet** svar med <Term id="saksmappe">mappe</Term>.'),
  ],
  ['the right order', quiz('1. A\n2. B\n3. C'), quiz('1. C\n2. A\n3. B')],
  [
    'what belongs together',
    quiz('| a | b |\n|---|---|\n| A | x |\n| B | y |\n| C | z |'),
    quiz('| a | b |\n|---|---|\n| A | z |\n| B | x |\n| C | y |'),
  ],
  [
    'the order of rows',
    quiz('| a | b |\n|---|---|\n| A | x |\n| B | y |\n| C | z |'),
    quiz('| a | b |\n|---|---|\n| C | z |\n| A | x |\n| B | y |'),
  ],
  [
    'which answer is a distractor',
    quiz('| a | b |\n|---|---|\n| A | x |\n| B | y |\n| | z |'),
    quiz('| a | b |\n|---|---|\n| A | z |\n| B | y |\n| | x |'),
  ],
  ['accepted variants', quiz('<Blank>ja | jo</Blank>'), quiz('<Blank>nei</Blank>')],
  ['case and slips', quiz('<Blank>journal</Blank>'), quiz('<Blank case typos="1">journal</Blank>')],
  [
    'a number and its tolerance',
    quiz('<Blank number unit="kr">3</Blank>'),
    quiz('<Blank number unit="kr" tolerance="0,5">400</Blank>'),
  ],
  [
    'the right one of a drop-down',
    quiz('Det er <Blank wrong="b | c">a</Blank> her.'),
    quiz('Det er <Blank wrong="c | a">b</Blank> her.'),
  ],
  [
    'which choice of a step is good',
    scenario('- [x] A -> to\n- [ ] B -> to'),
    scenario('- [ ] B -> to\n- [x] A -> to')
      .replace('- [ ] B', '- [x] B')
      .replace('- [x] A', '- [ ] A'),
  ],
  [
    'feedback and explanation',
    quiz('<Blank number>3</Blank>'),
    quiz(
      '<Blank number>3</Blank>\n\n<Feedback for="4..5">\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n</Feedback>\n\n<Feedback when="wrong">Nei.</Feedback>\n\n<Explanation>\n\nTre.\n\n</Explanation>',
    ),
  ],
  [
    'competence and partial',
    quizWith(questionWith('1. A\n2. B\n3. C', ' competence="saksdokument"')),
    quizWith(questionWith('1. A\n2. B\n3. C', ' partial="none"')),
  ],
]

/** What a browser may ask for. */
async function learnerPart(text: string, released?: KnownParts): Promise<string> {
  const { findings, segments, headings, facts } = await compiled(text, released)
  expect(findings.filter(isError)).toEqual([])
  return JSON.stringify({ segments, headings, terms: facts.terms })
}

function compiled(text: string, released: KnownParts | null = null): Promise<Compiled> {
  return compileText(`## Tittel\n\nTekst.\n\n${text}\n\nMer tekst.\n`, { released })
}

describe('nothing of the key shows in what a learner gets', () => {
  it.each(changes)('when only this changes: %s', async (_, one, other) => {
    expect(await learnerPart(one)).toBe(await learnerPart(other))
  })

  it.each(changes)('while the key does change: %s', async (_, one, other) => {
    const order = /order of (choices|rows)/
    const [before, after] = await Promise.all([compiled(one), compiled(other)])
    const same = JSON.stringify(sorted(before.key)) === JSON.stringify(sorted(after.key))
    expect(same).toBe(order.test(_))
  })

  it('nor when a release has given other ids to some of the texts', async () => {
    const part = { role: 'choice' as const, isRetired: false }
    const parts = [
      { ...part, id: 'fraforr', text: 'Brevet skal journalføres' },
      { ...part, id: 'gammel', text: 'Lederen bestemmer det' },
    ]
    const released = { module: 'en', questions: { 'en/quiz/spm': parts } }
    const one = quiz('- [x] Brevet skal journalføres\n- [ ] Lederen bestemmer alt\n- [ ] Nytt')
    const other = quiz('- [ ] Nytt\n- [x] Lederen bestemmer alt\n- [ ] Brevet skal journalføres')
    expect(await learnerPart(one, released)).toContain('"id":"gammel"')
    expect(await learnerPart(one, released)).toBe(await learnerPart(other, released))
  })

  it('whatever the rightness, order and feedback of the choices', async () => {
    const texts = ['Alfa', 'Bravo', 'Charlie', 'Delta']
    const plain = await learnerPart(
      multiple(texts.map((text, i) => `- [${i ? ' ' : 'x'}] ${text}`).join('\n')),
    )
    const order = fc.shuffledSubarray(texts, { minLength: 4 })
    const right = fc.subarray(texts, { minLength: 1, maxLength: 3 })
    const feedback = fc.array(fc.constantFrom('', 'Kort.', 'En **lengre** tilbakemelding.'), {
      minLength: 4,
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(order, right, feedback, async (shown, good, notes) => {
        const list = shown.map((text, i) => {
          const note = notes[i] ? `\n  > ${notes[i]}` : ''
          return `- [${good.includes(text) ? 'x' : ' '}] ${text}${note}`
        })
        expect(await learnerPart(multiple(list.join('\n')))).toBe(plain)
      }),
      { numRuns: 15 },
    )
  })
})

/** The key with its names in order, so that only what it says counts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inside]) => [name, sorted(inside)]),
  )
}
