import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KEY_MARK, letterLab } from '#tests/factories/workflow-lab.ts'
import type { Fields, Parsed } from '../attempt.ts'
import type { WorkflowAnswer } from '../workflow-lab.ts'
import { workflowKind as kind } from './kind.ts'
import type { CaseWorkScene } from './scene.ts'
import type { ServedWorkflow } from './served.ts'

const draw = { person: 'kari', number: 1 }
const forms = ['case-work', 'routing'] as const
const made = (form: (typeof forms)[number]) => {
  const { lab, key } = letterLab(form)
  return { lab, key, served: kind.serve(lab, key, draw) }
}
const { key, served } = made('case-work')

const stepped = (fields: Fields, press: string, chosen: Fields = {}): Parsed<Fields> =>
  kind.advance(served, key, { ...fields, ...chosen, do: [press] })

function afterSteps(...steps: [press: string, chosen?: Fields][]): Fields {
  return steps.reduce<Fields>((fields, [press, chosen]) => {
    const next = stepped(fields, press, chosen)
    if (!next.ok) throw new Error(`${press}: ${next.reason}`)
    return next.answer
  }, {})
}

const sceneAfter = (fields: Fields) => kind.open(served, key, fields) as CaseWorkScene
const READ: [string] = ['perform les']
const QUESTION: [string, Fields] = ['choose slag', { 'way slag': ['w2'] }]
const ANSWER: [string, Fields] = ['perform svar', { 'answer svar kanal': ['a'] }]

describe.each(forms)('a workflow lab in the form %s', (form) => {
  const { key, served } = made(form)

  it('is solved by its key, and the answer comes back from its own fields', () => {
    const answer = kind.solve(served, key)
    expect(kind.grade(served, key, answer)).toEqual({
      score: { numerator: 100, denominator: 100 },
      passed: true,
    })
    expect(kind.parse(served, kind.fields(answer))).toEqual({ ok: true, answer })
    expect(kind.restore(served, JSON.parse(JSON.stringify(answer)))).toEqual(answer)
  })

  it('is not passed by one who has done nothing, and that answer can be looked at too', () => {
    const answer = kind.untouched(served)
    expect(kind.grade(served, key, answer).passed).toBe(false)
    expect(kind.restore(served, answer)).toEqual(answer)
    expect(kind.parse(served, {}).ok).toBe(false)
  })

  it('shows nothing of the key before handing in', () => {
    const scene = kind.open(served, key, {})
    expect(JSON.stringify([scene, kind.shown(served)])).not.toContain(KEY_MARK)
    expect(JSON.stringify(served)).toContain(KEY_MARK)
  })

  it('tells a hint but no hidden case after a failed try, and all of it in the end', () => {
    const answer = kind.untouched(served)
    const failed = JSON.stringify(kind.review(served, key, answer, false))
    const wrong = { ...kind.solve(served, key) } as WorkflowAnswer
    if (wrong.form === 'routing')
      wrong.card = { ...wrong.card, 'svar/kanal': { rows: [], otherwise: 'a' } }
    else for (const moves of Object.values(wrong.moves)) spoilLast(moves)
    const missed = JSON.stringify(kind.review(served, key, wrong, false))
    expect(failed).not.toContain('Prøve A')
    expect(missed).toContain('MERKE-hint')
    expect(missed).not.toContain('Prøve A')
    expect(JSON.stringify(kind.review(served, key, answer, true))).toContain('Prøve A')
  })

  it('takes any form at all without a fault, and keeps within its bounds', () => {
    fc.assert(
      fc.property(anyFields(served, form), (fields) => {
        const step = kind.advance(served, key, fields)
        const [work = ''] = (step.ok ? step.answer : kind.fitting(served, fields)).work ?? []
        expect(work.length).toBeLessThan(20_000)
        const parsed = kind.parse(served, fields)
        if (parsed.ok) expect(percentOf(parsed.answer)).toBeGreaterThanOrEqual(0)
        expect(JSON.stringify(kind.open(served, key, fields))).not.toContain(KEY_MARK)
      }),
      { numRuns: 2500 },
    )
  })

  it('reads anything that was stored as an answer of its own or as none', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        for (const given of [stored, { form, moves: stored }, { form, card: stored }]) {
          const answer = kind.restore(served, given)
          if (answer) expect(percentOf(answer)).toBeLessThanOrEqual(100)
        }
      }),
      { numRuns: 500 },
    )
  })

  function percentOf(answer: WorkflowAnswer): number {
    const { score } = kind.grade(served, key, answer)
    expect(score.numerator).toBeLessThanOrEqual(100)
    return score.numerator
  }
})

function spoilLast(moves: { move: string }[]): void {
  const last = moves.at(-1) as { answers?: Record<string, string> } | undefined
  if (last?.answers) last.answers = { kanal: last.answers.kanal === 'a' ? 'b' : 'a' }
}

const JUNK = ['__proto__', 'constructor', 'toString', '', ' ', '1e999', '-1', 'null', '{}', '[]']
const VERBS = [
  'perform',
  'choose',
  'wait',
  'shortcut',
  'open',
  'restart',
  'add',
  'remove',
  'up',
  'down',
  'try',
]
const SUBJECTS = [
  'les',
  'slag',
  'svar',
  'snar',
  'en',
  'to',
  'test.1',
  'MERKE',
  '0',
  '1 0',
  '0 99',
  '1 -1',
  ...JUNK,
]

/** Forms with work that may be anything: ours, nearly ours, long, or not ours at all. */
function anyFields({ lab }: ServedWorkflow, form: string): fc.Arbitrary<Fields> {
  const word = fc.constantFrom(...SUBJECTS, 'a', 'b', 'w2', 'w3', '0.0', '1.1')
  const move = fc.oneof(
    fc.record({ move: fc.constant('perform'), step: word, answers: fc.dictionary(word, word) }),
    fc.record({ move: fc.constant('choose'), way: word }),
    fc.record({ move: fc.constantFrom('wait', 'fly') }),
    fc.record({ move: fc.constant('shortcut'), shortcut: word }),
  )
  const list = fc.record({
    rows: fc.array(fc.record({ tests: fc.tuple(word, word), option: word }), { maxLength: 8 }),
    otherwise: word,
  })
  const ours =
    form === 'routing'
      ? fc.record({
          lists: fc.array(list, { minLength: 1, maxLength: 3 }),
          tried: fc.constantFrom(null, 'en', 'x'),
          focus: fc.constant(null),
        })
      : fc.record({
          at: fc.constantFrom(...lab.cases.map(({ id }) => id), 'test.1', 'x'),
          moves: fc.dictionary(
            fc.constantFrom('en', 'to', 'test.2', 'y'),
            fc.array(move, { maxLength: 90 }),
          ),
        })
  const work = fc.oneof(
    { weight: 6, arbitrary: ours.map((one) => JSON.stringify(one)) },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.constantFrom('['.repeat(9000), ...JUNK) },
  )
  const button = fc.tuple(fc.constantFrom(...VERBS, ...JUNK), word).map((pair) => pair.join(' '))
  const name = fc.constantFrom(
    'way slag',
    'answer svar kanal',
    'card 0 0 0',
    'card 1 else',
    '__proto__x',
  )
  return fc
    .tuple(fc.option(work), button, fc.dictionary(name, fc.array(word, { maxLength: 2 })))
    .map(([text, pressed, more]) => ({
      ...more,
      ...(text === null ? {} : { work: [text] }),
      do: [pressed],
    }))
}

describe('taking a case through its flow', () => {
  it('goes from the first step to the end, and can then be handed in with the others', () => {
    const fields = afterSteps(READ, QUESTION, ANSWER)
    const { at, cases } = sceneAfter(fields)
    expect(at).toMatchObject({ isEnded: true, offers: [] })
    expect(cases.map(({ isDone }) => isDone)).toEqual([true, false, false, false])
    const parsed = kind.parse(served, fields)
    expect(!parsed.ok && parsed.reason === 'incomplete' && parsed.problems).toHaveLength(3)
  })

  it('makes known what a step finds out, and not before', () => {
    expect(sceneAfter({}).at.facts.map(({ value }) => value)).toEqual([null, null])
    const { facts } = sceneAfter(afterSteps(READ)).at
    expect(facts.map(({ value }) => value)).toEqual(['spørsmål', 'kjent'])
  })

  it('asks for what is not answered, and does nothing', () => {
    const before = afterSteps(READ, QUESTION)
    expect(stepped(before, 'perform svar')).toMatchObject({
      ok: false,
      problems: [{ field: 'answer svar kanal', reason: 'unanswered' }],
    })
    expect(stepped(afterSteps(READ), 'choose slag')).toMatchObject({ reason: 'incomplete' })
  })

  it('tells at once what the case system refuses, and nothing of a rule that is broken', () => {
    const fields = afterSteps(READ, QUESTION, ['perform svar', { 'answer svar kanal': ['c'] }])
    const { refused, isEnded } = sceneAfter(fields).at
    expect(refused?.refused).toMatchObject({
      code: 'case-system',
      refusal: { code: 'not-finalised' },
    })
    expect(isEnded).toBe(false)
    const wrong = afterSteps(READ, QUESTION, ['perform svar', { 'answer svar kanal': ['b'] }])
    expect(sceneAfter(wrong).at).toMatchObject({ refused: null, isEnded: true })
  })

  it('tells in the log which way was chosen, and of a step only that it was done', () => {
    const { log } = sceneAfter(afterSteps(READ, QUESTION)).at
    expect(log.filter(({ way }) => way).map(({ way }) => way)).toEqual(['samle'])
  })

  it('begins a visible case again, but never a hidden one', () => {
    const again = stepped(afterSteps(READ), 'restart')
    expect(again.ok && sceneAfter(again.answer).at.log).toHaveLength(1)
    const hidden = afterSteps(['open test.1'], READ)
    expect(sceneAfter(hidden).at.isHidden).toBe(true)
    expect(stepped(hidden, 'restart')).toEqual({ ok: false, reason: 'malformed' })
  })

  it('is full after as many moves as a case has room for, and can then be handed in', () => {
    const moves = Array.from({ length: 80 }, () => ({ move: 'wait' as const }))
    const all = ['en', 'to', 'test.1', 'test.2'].map((id) => [id, moves])
    const work = { at: 'en', moves: Object.fromEntries(all) }
    const fields = { work: [JSON.stringify(work)] }
    expect(sceneAfter(fields).at.isFull).toBe(true)
    expect(kind.parse(served, fields).ok).toBe(true)
    const short = { work: [JSON.stringify({ ...work, moves: { en: moves.slice(1) } })] }
    expect(sceneAfter(short).at.isFull).toBe(false)
  })
})

describe('a municipality that has a flow of its own', () => {
  const made = letterLab()
  const { flow, steps, diagram } = made.lab
  const nodes = flow.nodes.map((one) => (one.id === 'les' ? { ...one, role: 'Arkiv' } : one))
  const changes = [{ reason: 'organisering' as const, explanation: 'Arkivet leser brevene.' }]
  const own = { flow: { ...flow, nodes }, steps, diagram, standardisation: 0.9, changes }
  const days = { ...own, steps: { ...steps, les: { days: 9, questions: [], effects: [] } } }
  const lab = { ...made.lab, variants: { '1824': own, '1833': days } }
  const at = (municipality?: string) => kind.serve(lab, made.key, { ...draw, municipality })
  const opened = (municipality?: string) =>
    kind.open(at(municipality), made.key, {}) as CaseWorkScene

  it('meets its own, with what is different, and all others the shared one', () => {
    expect(opened('1824').flow.find(({ id }) => id === 'les')?.role).toBe('Arkiv')
    expect(opened('1824').changes).toEqual(changes)
    for (const number of [undefined, '1820', '__proto__']) {
      expect(opened(number).flow.find(({ id }) => id === 'les')?.role).toBeNull()
      expect(opened(number).changes).toEqual([])
    }
  })

  it('is told of an answer in the variant that it was made in, wherever its owner lives now', () => {
    const answer = kind.solve(at('1833'), made.key)
    expect(answer.variant).toBe('1833')
    expect(kind.parse(at('1833'), kind.fields(answer))).toEqual({ ok: true, answer })
    for (const number of [undefined, '1824', '1833']) {
      const served = at(number)
      expect(kind.restore(served, JSON.parse(JSON.stringify(answer)))).toEqual(answer)
      const review = kind.review(served, made.key, answer, true)
      expect(review).toEqual(kind.review(at('1833'), made.key, answer, true))
    }
    const gone = kind.serve({ ...lab, variants: {} }, made.key, draw)
    expect(kind.restore(gone, JSON.parse(JSON.stringify(answer)))).toBeUndefined()
    const { variant: _, ...shared } = answer
    const moved = kind.review(at('1833'), made.key, shared as WorkflowAnswer, true)
    expect(moved).toEqual(kind.review(at(), made.key, shared as WorkflowAnswer, true))
    expect(moved).not.toEqual(kind.review(at(), made.key, answer, true))
  })
})
