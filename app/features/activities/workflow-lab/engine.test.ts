import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  expressed,
  labCase,
  labOf,
  node,
  rule,
  soundLabs,
  step,
} from '#tests/factories/workflow-lab.ts'
import type { LabCase, Move } from '../workflow-lab.ts'
import { apply, start } from './engine.ts'
import { replay } from './grade.ts'
import { movesOf } from './moves.ts'
import { isEnded, type State } from './state.ts'
import { type World, worldOf } from './world.ts'

const perform = (name: string, answers: Record<string, string> = {}): Move => ({
  move: 'perform',
  step: name,
  answers,
})
const WAIT: Move = { move: 'wait' }
const nodesOf = ({ tokens }: State) => tokens.map(({ node: id }) => id)
const days = (state: State, world: World) => state.day - world.start

describe('time', () => {
  const deadline = (interrupts: boolean, stepDays: number) => {
    const { lab, key } = labOf({
      nodes: [
        node('start', 'start'),
        node('skriv', 'task'),
        node('frist', 'timer', { host: 'skriv', duration: 'P5D', interrupts }),
        node('purr', 'task'),
        node('slutt', 'end'),
        node('slutt2', 'end'),
      ],
      ways: [
        ['start', 'skriv'],
        ['skriv', 'slutt'],
        ['frist', 'purr'],
        ['purr', 'slutt2'],
      ],
      steps: { skriv: step(stepDays, [], [{ when: null, op: 'register', fields: { type: 'U' } }]) },
    })
    const world = worldOf(lab, key)
    return { world, after: apply(world, start(world, labCase('sak')), perform('skriv')) }
  }

  it('passes while a step is done, so that its deadline can run out and drop what it did', () => {
    const { world, after } = deadline(true, 6)
    expect(nodesOf(after)).toEqual(['purr'])
    expect(days(after, world)).toBe(5)
    expect(after.journal.posts).toEqual([])
  })

  it('lets work that is done on the last day be done', () => {
    const { after } = deadline(true, 5)
    expect(isEnded(after)).toBe(true)
    expect(after.journal.posts).toHaveLength(1)
  })

  it('goes on with the step where its deadline only reminds', () => {
    const { world, after } = deadline(false, 6)
    expect(nodesOf(after)).toEqual(['purr'])
    expect(after.journal.posts).toHaveLength(1)
    expect(days(after, world)).toBe(6)
  })

  const waiting = (happenings: LabCase['happenings']) => {
    const { lab } = labOf({
      nodes: [
        node('start', 'start'),
        node('vent', 'wait'),
        node('brev', 'message'),
        node('frist', 'timer', { duration: 'P1M' }),
        node('svart', 'end'),
        node('ute', 'end'),
      ],
      ways: [
        ['start', 'vent'],
        ['vent', 'frist'],
        ['vent', 'brev'],
        ['brev', 'svart'],
        ['frist', 'ute'],
      ],
      // 31 January 2026: a month on is the last of February.
      start: 20_484,
    })
    const world = worldOf(lab)
    const after = apply(world, start(world, labCase('sak', { happenings })), WAIT)
    return { done: after.done.map(({ step: id }) => id), days: days(after, world) }
  }
  const comes = (after: number) => [{ after: 'start', days: after, happens: 'brev', sets: {} }]

  it('takes messages before timers of the same day, and no message that does not come', () => {
    expect(waiting(comes(28))).toEqual({ done: ['start', 'brev', 'svart'], days: 28 })
    expect(waiting(comes(29))).toEqual({ done: ['start', 'frist', 'ute'], days: 28 })
    expect(waiting([])).toEqual({ done: ['start', 'frist', 'ute'], days: 28 })
  })
})

describe('rules', () => {
  const { lab, key } = labOf({
    nodes: [
      node('start', 'start'),
      node('les', 'task'),
      node('valg', 'choice'),
      node('svar', 'task'),
      node('slutt', 'end'),
    ],
    ways: [
      ['start', 'les'],
      ['les', 'valg'],
      ['valg', 'svar', 'f er "x"'],
      ['valg', 'slutt', 'f er ikke "x"'],
      ['svar', 'slutt'],
    ],
    facts: [{ id: 'f', name: 'F', values: ['x', 'y'], knownFrom: 'les' }],
    steps: {
      les: step(9),
      svar: step(25, ['q'], [{ when: null, op: 'register', fields: { as: 'brev', type: 'U' } }]),
    },
    shortcuts: [{ id: 'rett-på', from: ['les'], to: 'svar', text: 'Svar nå' }],
    rules: [
      rule('rett', 'wrong', { kind: 'at', step: 'svar', demand: expressed('q er "a" og kjent f') }),
      rule('tide', 'wrong', {
        ...{ kind: 'within', duration: 'P1M', from: 'start', to: 'svar' },
        unless: expressed('q er "b"'),
      }),
      rule('aldri', 'note', { kind: 'always', demand: expressed('mangler brev.status') }),
      rule('ferdig', 'serious', { kind: 'finally', demand: expressed('brev.status er "J"') }),
    ],
  })
  const world = worldOf(lab, key)
  const broken = (f: string, ...moves: Move[]) =>
    replay(world, labCase('sak', { facts: { f } }), moves).violations.map((one) => one.rule)

  it('are broken at the step, when time runs out, always and at the end', () => {
    const choose: Move = { move: 'choose', way: 'w2' }
    const a = perform('svar', { q: 'a' })
    expect(broken('x', perform('les'), choose, a)).toEqual(['tide', 'aldri', 'ferdig'])
    const b = perform('svar', { q: 'b' })
    expect(broken('x', perform('les'), choose, b)).toEqual(['rett', 'aldri', 'ferdig'])
    const shortcut: Move = { move: 'shortcut', shortcut: 'rett-på' }
    expect(broken('x', shortcut, a)).toEqual(['rett', 'aldri', 'ferdig'])
  })

  it('have one that every gateway has: a way that does not fit the case', () => {
    expect(broken('y', perform('les'), { move: 'choose', way: 'w2' })).toEqual(['feil-vei'])
    expect(broken('x', perform('les'), { move: 'choose', way: 'w2' })).toEqual([])
  })

  it('are not known without the key', () => {
    const blind = worldOf(lab)
    const end = replay(blind, labCase('sak', { facts: { f: 'y' } }), [
      perform('les'),
      { move: 'choose', way: 'w2' },
      perform('svar', { q: 'b' }),
    ])
    expect(end.violations).toEqual([])
    expect(isEnded(end)).toBe(true)
  })

  it('refuse what is not offered, and note it', () => {
    const first = start(world, labCase('sak', { facts: { f: 'x' } }))
    for (const move of [perform('svar', { q: 'a' }), perform('les', { q: 'a' }), WAIT]) {
      const after = apply(world, first, move)
      expect(after.refusals).toHaveLength(1)
      expect({ ...after, refusals: [] }).toEqual(first)
    }
  })
})

it('counts a rule once in a case, however often it is broken', () => {
  const circle = labOf({
    nodes: [
      node('start', 'start'),
      node('skriv', 'task'),
      node('godt', 'choice'),
      node('slutt', 'end'),
    ],
    ways: [
      ['start', 'skriv'],
      ['skriv', 'godt'],
      ['godt', 'skriv', 'q er "b"'],
      ['godt', 'slutt', 'q er "a"'],
    ],
    steps: { skriv: step(1, ['q']) },
    rules: [rule('a', 'wrong', { kind: 'at', step: 'skriv', demand: expressed('q er "b"') })],
  })
  const round = [perform('skriv', { q: 'a' }), { move: 'choose', way: 'w2' } as const]
  const state = replay(worldOf(circle.lab, circle.key), labCase('sak'), [...round, ...round])
  expect(state.done.filter((one) => one.step === 'skriv')).toHaveLength(2)
  expect(state.violations).toMatchObject([
    { rule: 'a', step: 'skriv' },
    { rule: 'feil-vei', step: 'godt' },
  ])
})

describe('effects', () => {
  const { lab } = labOf({
    nodes: [node('start', 'start'), node('send', 'task'), node('slutt', 'end')],
    ways: [
      ['start', 'send'],
      ['send', 'slutt'],
    ],
    steps: {
      send: step(
        3,
        ['gjør'],
        [
          { when: null, op: 'register', fields: { as: 'brev', type: 'U' } },
          { when: expressed('gjør er "a"'), op: 'finalise', fields: { post: 'brev' } },
          { when: null, op: 'dispatch', fields: { post: 'brev', channel: { answer: 'gjør' } } },
        ],
      ),
    },
  })
  const world = worldOf(lab)
  const first = start(world, labCase('sak'))

  it('come in order, with what was answered', () => {
    const after = apply(world, first, perform('send', { gjør: 'a' }))
    expect(after.journal.posts).toMatchObject([{ alias: 'brev', status: 'E', channel: 'a' }])
  })

  it('come all or none, but the days are spent', () => {
    const after = apply(world, first, perform('send', { gjør: 'b' }))
    expect(after.journal.posts).toEqual([])
    expect(after.answers).toEqual({})
    expect(nodesOf(after)).toEqual(['send'])
    expect(days(after, world)).toBe(3)
    expect(after.refusals).toMatchObject([{ refusal: { code: 'not-finalised', post: 'brev' } }])
  })
})

/** Moves by number among those there are, and now and then one that is not there. */
const picks = fc.array(fc.nat({ max: 50 }), { maxLength: 40 })

function walked(world: World, labCaseOf: LabCase, numbers: number[]) {
  const states = [start(world, labCaseOf)]
  const moves: Move[] = []
  for (const number of numbers) {
    const state = states.at(-1) as State
    const offered = movesOf(world, state)
    const move = offered[number % (offered.length + 1)] ?? perform('finnes-ikke')
    moves.push(move)
    states.push(apply(world, state, move))
  }
  return { states, moves }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) deepFreeze(one)
    Object.freeze(value)
  }
  return value
}

describe('in any sound flow', () => {
  it('nothing is changed in place, and day, violations and what is known never shrink', () => {
    fc.assert(
      fc.property(soundLabs, picks, ({ lab, key }, numbers) => {
        const world = worldOf(deepFreeze(lab), deepFreeze(key))
        const { states } = walked(world, lab.cases[0] as LabCase, numbers)
        for (const [n, state] of states.entries()) {
          deepFreeze(state)
          const before = states[n - 1] ?? state
          expect(state.day).toBeGreaterThanOrEqual(before.day)
          expect(state.violations.slice(0, before.violations.length)).toEqual(before.violations)
          expect(state.known).toEqual(expect.arrayContaining(before.known))
          expect(JSON.parse(JSON.stringify(state))).toEqual(state)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('every state has a move or has ended, and no node has two tokens but a join', () => {
    fc.assert(
      fc.property(soundLabs, picks, ({ lab }, numbers) => {
        const world = worldOf(lab)
        for (const state of walked(world, lab.cases[0] as LabCase, numbers).states) {
          expect(isEnded(state) || movesOf(world, state).length > 0).toBe(true)
          const places = state.tokens.map(({ node: id, way }) =>
            world.nodes.get(id)?.kind === 'parallel' ? `${id} ${way}` : id,
          )
          expect(new Set(places).size).toBe(places.length)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('the same moves lead to the same state, and what is replayed is what was run', () => {
    fc.assert(
      fc.property(soundLabs, picks, ({ lab, key }, numbers) => {
        const one = lab.cases[0] as LabCase
        const { states, moves } = walked(worldOf(lab, key), one, numbers)
        const stored = JSON.parse(JSON.stringify({ lab, key, moves }))
        expect(replay(worldOf(stored.lab, stored.key), one, stored.moves)).toEqual(states.at(-1))
      }),
      { numRuns: 100 },
    )
  })

  it('the key changes what is judged, never what happens', () => {
    fc.assert(
      fc.property(soundLabs, picks, ({ lab, key }, numbers) => {
        const one = lab.cases[0] as LabCase
        const { states, moves } = walked(worldOf(lab, key), one, numbers)
        const blind = replay(worldOf(lab), one, moves)
        expect({ ...states.at(-1), violations: [] }).toEqual(blind)
      }),
      { numRuns: 100 },
    )
  })
})
