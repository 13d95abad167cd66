import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyOperation,
  type CaseState,
  emptyCase,
  findPost,
  type Operation,
} from './case-system.ts'

/** What becomes of doing them in turn; refused ones leave all as it was. */
function run(operations: Operation[], from = emptyCase()) {
  const refusals: string[] = []
  const states = [from]
  let state = from
  for (const operation of operations) {
    const done = applyOperation(state, operation)
    if (done.ok) state = done.state
    else refusals.push(done.refusal.code)
    states.push(state)
  }
  return { state, states, refusals }
}

const LETTER: Operation[] = [
  { op: 'register', as: 'søknad', type: 'I', access: 'UO' },
  { op: 'register', as: 'brev', type: 'U' },
  { op: 'approve', post: 'brev' },
  { op: 'finalise', post: 'brev' },
  { op: 'dispatch', post: 'brev', channel: 'digital' },
  { op: 'journal', post: 'brev' },
  { op: 'journal', post: 'søknad' },
  { op: 'settle', post: 'søknad', method: 'BU' },
  { op: 'close' },
]

describe('the case system', () => {
  it('takes a case from receipt to closed', () => {
    const { state, refusals } = run(LETTER)
    expect(refusals).toEqual([])
    expect(state.status).toBe('A')
    expect(findPost(state, 'søknad')).toMatchObject({ number: 1, settled: 'BU', access: 'UO' })
    expect(findPost(state, 'brev')).toMatchObject({ number: 2, status: 'J', channel: 'digital' })
  })

  it.each<[string, Operation[], string]>([
    [
      'a letter that is not finalised',
      [...LETTER.slice(0, 3), LETTER[4] as Operation],
      'not-finalised',
    ],
    ['a letter twice', [...LETTER.slice(0, 5), LETTER[4] as Operation], 'already-dispatched'],
    [
      'what came in',
      [
        { op: 'register', key: 'S-1', type: 'I' },
        { op: 'dispatch', post: 'S-1', channel: 'digital' },
      ],
      'incoming-not-dispatched',
    ],
    [
      'an answer by letter before there is one',
      [LETTER[0] as Operation, LETTER[7] as Operation],
      'nothing-dispatched',
    ],
    ['a locked letter', [...LETTER.slice(0, 4), LETTER[1] as Operation], 'already-registered'],
    ['closing with arrears', [...LETTER.slice(0, 7), { op: 'close' }], 'unsettled'],
    [
      'a draft in the journal',
      [LETTER[1] as Operation, { op: 'journal', post: 'brev' }],
      'not-journallable',
    ],
    ['closing over a draft', [LETTER[1] as Operation, { op: 'close' }], 'not-journalled'],
    ['anything once closed', [...LETTER, { op: 'assign', to: 'teknisk' }], 'case-closed'],
    ['what is not there', [{ op: 'approve', post: 'x' }], 'unknown-post'],
    ['a type that Noark has not', [{ op: 'register', type: 'Q' }], 'unknown-type'],
  ])('refuses %s', (_, operations, code) => {
    expect(run(operations).refusals).toEqual([code])
  })

  it('dispatches once also what was journalled first', () => {
    const send: Operation = { op: 'dispatch', post: 'brev', channel: 'utskrift' }
    const { state, refusals } = run([...LETTER.slice(1, 4), LETTER[5] as Operation, send, send])
    expect(findPost(state, 'brev')).toMatchObject({ status: 'J', channel: 'utskrift' })
    expect(refusals).toEqual(['already-dispatched'])
  })

  it('journals twice as once', () => {
    const { states, refusals } = run([
      LETTER[0] as Operation,
      LETTER[6] as Operation,
      LETTER[6] as Operation,
    ])
    expect(refusals).toEqual([])
    expect(states.at(-1)).toBe(states.at(-2))
  })

  it('makes two posts of one key, but updates what has a name', () => {
    const blind: Operation = { op: 'register', key: 'S-1', type: 'I' }
    expect(run([blind, blind]).state.posts).toHaveLength(2)
    const { posts } = run([
      { op: 'register', as: 'brev', type: 'X', access: 'UO' },
      { op: 'register', as: 'brev', type: 'U' },
    ]).state
    expect(posts).toMatchObject([{ type: 'U', access: 'UO' }])
  })
})

const post = fc.constantFrom('søknad', 'brev', 'S-1', 1, 2)
const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record(
    {
      op: fc.constant('register' as const),
      as: fc.constantFrom('søknad', 'brev'),
      type: fc.constantFrom('I', 'U', 'U', 'N', 'X', 'S', 'Q'),
      key: fc.constant('S-1'),
    },
    { requiredKeys: ['op', 'type'] },
  ),
  fc.record({ op: fc.constant('restrict' as const), post, access: fc.constant('UO') }),
  fc.record({ op: fc.constantFrom('approve', 'return', 'finalise', 'journal' as const), post }),
  fc.record({ op: fc.constant('dispatch' as const), post, channel: fc.constant('digital') }),
  fc.record({ op: fc.constant('settle' as const), post, method: fc.constantFrom('BU', 'TE', '?') }),
  fc.record({ op: fc.constant('close' as const) }),
)

function frozen(state: CaseState): CaseState {
  for (const one of state.posts) Object.freeze(one)
  Object.freeze(state.posts)
  return Object.freeze(state)
}

/** Pairs of states with what was done between them, whatever the order of operations. */
function eachStep(check: (before: CaseState, after: CaseState, done: Operation) => void) {
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 40 }), (operations) => {
      let state = frozen(emptyCase())
      for (const one of operations) {
        const done = applyOperation(state, one)
        if (!done.ok) continue
        check(state, done.state, one)
        state = frozen(done.state)
      }
    }),
    { numRuns: 500 },
  )
}

describe('in any order of operations', () => {
  it('nothing is dispatched before it is finalised, nor twice', () => {
    eachStep((before, after) => {
      for (const one of after.posts) {
        const then = findPost(before, one.number)
        if (one.status === 'E') expect(['F', 'E']).toContain(then?.status)
        if (then && then.channel !== null) expect(one.channel).toBe(then.channel)
        if (one.channel !== null) expect(['E', 'J']).toContain(one.status)
      }
    })
  })

  it('a closed case has no arrears and stays closed', () => {
    eachStep((before, after) => {
      expect(before.status).toBe('B')
      if (after.status === 'B') return
      for (const { type, settled, status } of after.posts) {
        expect(status === 'J' || status === 'U').toBe(true)
        if (type === 'I') expect(settled).not.toBeNull()
      }
    })
  })

  it('posts are numbered from one, and a state is plain data', () => {
    eachStep((_, after) => {
      expect(after.posts.map(({ number }) => number)).toEqual(after.posts.map((_, n) => n + 1))
      expect(JSON.parse(JSON.stringify(after))).toEqual(after)
    })
  })
})
