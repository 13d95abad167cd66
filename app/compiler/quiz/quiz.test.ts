import { describe, expect, it } from 'vitest'
import type { Question, QuestionKey, Quiz, QuizKey } from '#app/features/activities/quiz.ts'
import { compileText, questionWith, quizWith } from '#tests/factories/content.ts'
import { optionId } from '../contract/identity.ts'
import { isError } from '../diagnostics/diagnostic.ts'

async function quizOf(text: string): Promise<{ quiz: Quiz; keys: Record<string, QuestionKey> }> {
  const { findings, segments, key } = await compileText(text)
  expect(findings.filter(isError)).toEqual([])
  const [activity] = segments.flatMap((one) => (one.kind === 'activity' ? [one.activity] : []))
  if (activity?.kind !== 'quiz') throw new Error('no quiz')
  return { quiz: activity, keys: (key[activity.id] as QuizKey | undefined)?.questions ?? {} }
}

async function questionOf(answer: string, props = ''): Promise<[Question, QuestionKey]> {
  const { quiz, keys } = await quizOf(quizWith(questionWith(answer, props)))
  return [quiz.questions[0] as Question, keys.spm as QuestionKey]
}

const id = optionId

describe('the types of question', () => {
  it('one right choice is single', async () => {
    const [question, key] = await questionOf('- [x] Ja\n  > Rett.\n- [ ] Nei\n  > Galt.')
    expect(question).toEqual({
      id: 'spm',
      points: 1,
      stem: '',
      legend: 'Hva gjelder?',
      shuffle: true,
      type: 'single',
      choices: [
        { id: id('Ja'), label: 'Ja' },
        { id: id('Nei'), label: 'Nei' },
      ].sort((a, b) => (a.id < b.id ? -1 : 1)),
    })
    expect(key).toEqual({
      type: 'single',
      right: [id('Ja')],
      competence: 'saksdokument',
      partial: true,
      since: 1,
      choiceFeedback: { [id('Ja')]: '<p>Rett.</p>', [id('Nei')]: '<p>Galt.</p>' },
      feedbackFor: [],
      feedbackWhen: {},
      explanation: null,
    })
  })

  it('several right choices are multiple', async () => {
    const [question, key] = await questionOf('- [x] A\n- [x] B\n- [ ] C')
    expect(question.type).toBe('multiple')
    expect(key).toMatchObject({ type: 'multiple', right: [id('A'), id('B')].sort() })
  })

  it('choices may be tight or loose, with any indent', async () => {
    const [tight] = await questionOf('- [x] A\n  > Ja.\n- [ ] B\n  > Nei.')
    const [loose] = await questionOf('- [x] A\n\n    > Ja.\n\n- [ ] B\n\n    > Nei.')
    expect(loose).toEqual(tight)
  })
})

describe('the types of question that are no choices', () => {
  it('an ordered list is ordering', async () => {
    const [question, key] = await questionOf('1. En\n2. To\n3. Tre')
    expect(question).toMatchObject({ type: 'ordering' })
    expect(key).toMatchObject({ type: 'ordering', order: [id('En'), id('To'), id('Tre')] })
  })

  it('a table is matching; equal answers are one, an empty left cell makes a distractor', async () => {
    const [question, key] = await questionOf(
      '| Hva | Gruppe |\n|---|---|\n| Brev | Post |\n| E-post | Post |\n| Utkast | Arbeid |\n|  | Annet |\n\n<Feedback for="Brev">Se på formen.</Feedback>',
    )
    if (question.type !== 'matching') throw new Error(question.type)
    expect(question.rows.map(({ label }) => label).sort()).toEqual(['Brev', 'E-post', 'Utkast'])
    expect(question.options.map(({ label }) => label).sort()).toEqual(['Annet', 'Arbeid', 'Post'])
    expect(key).toMatchObject({
      pairs: { [id('Brev')]: id('Post'), [id('E-post')]: id('Post'), [id('Utkast')]: id('Arbeid') },
      choiceFeedback: { [id('Brev')]: '<p>Se på formen.</p>' },
      feedbackFor: [],
    })
  })

  it('blanks in running text are a cloze', async () => {
    const [question, key] = await questionOf(
      'Et *brev* er <Blank wrong="b | c">a</Blank> og <Blank>x | y \\| z</Blank>.',
    )
    expect(question).toMatchObject({
      type: 'cloze',
      text: [
        {
          tag: 'p',
          children: [
            'Et ',
            { tag: 'em', children: ['brev'] },
            ' er ',
            { blank: 'b1' },
            ' og ',
            { blank: 'b2' },
            '.',
          ],
        },
      ],
    })
    expect(key).toMatchObject({
      blanks: {
        b1: { kind: 'select', right: id('a') },
        b2: { kind: 'text', accepted: ['x', 'y | z'], caseSensitive: false, typos: false },
      },
    })
  })
})

describe('the types of question with blanks and steps', () => {
  it('a blank alone is a text, and a number with the flag', async () => {
    const [text] = await questionOf('<Blank case typos="1">journalpost</Blank>')
    const [number, key] = await questionOf('<Blank number unit="kr" tolerance="0,5">1 200</Blank>')
    expect(text.type).toBe('text')
    expect(number).toMatchObject({
      type: 'number',
      blanks: [{ id: 'b1', kind: 'number', unit: 'kr' }],
    })
    expect(key).toMatchObject({ blanks: { b1: { value: '1 200', tolerance: '0,5' } } })
  })

  it('steps are a scenario', async () => {
    const [question, key] = await questionOf(
      '<Step id="en" title="Først">\n\nDu får et brev.\n\n- [x] Leser -> to\n  > Bra.\n- [ ] Kaster\n  > Nei.\n\n</Step>\n\n<Step id="to" title="Så">\n\nDu har lest.\n\n- [x] Svarer\n- [ ] Glemmer\n\n</Step>',
    )
    if (question.type !== 'scenario') throw new Error(question.type)
    expect(question.start).toBe('en')
    expect(question.steps.map((step) => [step.id, step.title, step.text])).toEqual([
      ['en', 'Først', '<p>Du får et brev.</p>'],
      ['to', 'Så', '<p>Du har lest.</p>'],
    ])
    const [first] = question.steps
    expect(first?.choices.find(({ label }) => label === 'Leser')).toMatchObject({ to: 'to' })
    expect(first?.choices.find(({ label }) => label === 'Kaster')).toMatchObject({ to: null })
    expect(key).toMatchObject({
      good: { en: [id('Leser')], to: [id('Svarer')] },
      choiceFeedback: {
        [`en.${id('Leser')}`]: '<p>Bra.</p>',
        [`en.${id('Kaster')}`]: '<p>Nei.</p>',
      },
    })
  })
})

describe('the frame', () => {
  it('carries its props, and the default pass mark is 80', async () => {
    const question = questionWith('- [x] A\n- [ ] B')
    const { quiz } = await quizOf(
      quizWith(question, ' attempts="2" wait="24" confidence optional title="En prøve"'),
    )
    expect(quiz).toMatchObject({
      id: 'kurs/en/quiz',
      title: 'En prøve',
      pass: 80,
      attempts: 2,
      wait: 24,
      confidence: true,
      optional: true,
      shuffle: 'choices',
      order: ['spm'],
    })
  })

  it('keeps the order of questions and pools', async () => {
    const named = (name: string) => questionWith('- [x] A\n- [ ] B').replace('"spm"', `"${name}"`)
    const { quiz } = await quizOf(
      quizWith(
        `${named('a')}\n\n<Pool id="p" pick="1">\n\n${named('c')}\n\n${named('b')}\n\n</Pool>\n\n${named('d')}`,
      ),
    )
    expect(quiz.order).toEqual(['a', 'p', 'd'])
    expect(quiz.pools).toEqual([{ id: 'p', pick: 1, questions: ['b', 'c'] }])
    expect(quiz.questions.map((one) => one.id)).toEqual(['a', 'c', 'b', 'd'])
  })

  it('shows choices in the order of the file only without shuffling', async () => {
    const labels = async (props: string) => {
      const [question] = await questionOf('- [x] Tre\n- [ ] To\n- [ ] En\n- [ ] Null', props)
      return question.type === 'single' ? question.choices.map(({ label }) => label) : []
    }
    expect(await labels(' shuffle="none"')).toEqual(['Tre', 'To', 'En', 'Null'])
    const sorted = ['Tre', 'To', 'En', 'Null'].sort((a, b) => (id(a) < id(b) ? -1 : 1))
    expect(await labels('')).toEqual(sorted)
  })

  it('never shows items, answers and drop-downs in the order of the file', async () => {
    const props = ' shuffle="none"'
    const [ordering] = await questionOf('1. En\n2. To\n3. Tre\n4. Fire', props)
    const [matching] = await questionOf(
      '| a | b |\n|---|---|\n| 1 | En |\n| 2 | To |\n| 3 | Tre |\n| 4 | Fire |',
      props,
    )
    const [cloze] = await questionOf('Det er <Blank wrong="To | Tre | Fire">En</Blank>.', props)
    const sorted = ['En', 'To', 'Tre', 'Fire'].sort((a, b) => (id(a) < id(b) ? -1 : 1))
    expect(sorted).not.toEqual(['En', 'To', 'Tre', 'Fire'])
    const labels = (list: { label: string }[]) => list.map(({ label }) => label)
    expect(ordering.type === 'ordering' && labels(ordering.items)).toEqual(sorted)
    expect(matching.type === 'matching' && labels(matching.options)).toEqual(sorted)
    expect(cloze.type === 'cloze' && labels(cloze.blanks[0]?.options ?? [])).toEqual(sorted)
  })

  it('takes all of the stem but its last paragraph above the question', async () => {
    const { quiz } = await quizOf(
      quizWith(
        '<Question id="a">\n\nDette kom i dag:\n\n- et brev\n- en e-post\n\nHvor *mange*?\n\n<Blank number>2</Blank>\n\n</Question>',
      ),
    )
    expect(quiz.questions[0]).toMatchObject({ legend: 'Hvor <em>mange</em>?' })
    expect(quiz.questions[0]?.stem).toMatch(/^<p>Dette kom i dag:<\/p>\s*<ul>/)
  })
})

describe('ids', () => {
  it('come from the visible text alone', () => {
    expect(optionId('En  Saksmappe')).toBe(optionId('en saksmappe'))
    expect(optionId('blåbær')).toBe(optionId('bla\u030abær'))
    expect(optionId('a')).toMatch(/^[0-9a-f]{8}$/)
  })
})

describe('the content hash', () => {
  it('changes with what is asked and what is right, not with what teaches', async () => {
    const hash = async (answer: string) =>
      (await compileText(quizWith(questionWith(answer)))).contentHash
    const first = await hash('- [x] A\n  > Ja.\n- [ ] B')
    expect(await hash('- [ ] B\n  > Nei, fordi.\n- [x] A')).toBe(first)
    expect(await hash('- [ ] A\n- [x] B')).not.toBe(first)
    expect(await hash('- [x] A\n- [ ] C')).not.toBe(first)
    const waiting = quizWith(questionWith('- [x] A\n- [ ] B'), ' wait="24"')
    expect((await compileText(waiting)).contentHash).toBe(first)
  })
})
