import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labCase, labOf, node, soundLabs, step } from '#tests/factories/workflow-lab.ts'
import type { LabCase, Move } from '../workflow-lab.ts'
import { apply, start } from './engine.ts'
import { gradeWorkflow, replay } from './grade.ts'
import { movesOf } from './moves.ts'
import { randomWalk } from './random-walk.ts'
import { lostIn, pointsFor, type Scored, scoreOf } from './score.ts'
import { solveCase } from './solve.ts'
import { isEnded, type State } from './state.ts'
import { type World, worldOf } from './world.ts'

/** The least that any order of moves loses; tries them all. */
function leastLost(world: World, state: State, left: { tries: number }): number {
  if (left.tries-- <= 0) return Number.NaN
  if (isEnded(state)) return lostIn(world, state)
  return movesOf(world, state).reduce(
    (least, move) => Math.min(least, leastLost(world, apply(world, state, move), left)),
    Number.POSITIVE_INFINITY,
  )
}

describe('solving a case', () => {
  it('finds as good a way as trying every one does', () => {
    let compared = 0
    fc.assert(
      fc.property(soundLabs, ({ lab, key }) => {
        const world = worldOf(lab, key)
        const one = lab.cases[0] as LabCase
        const least = leastLost(world, start(world, one), { tries: 3000 })
        fc.pre(!Number.isNaN(least))
        compared += 1
        const solution = solveCase(world, one)
        expect(solution.ok && solution.lost).toBe(least)
        if (solution.ok) expect(replay(world, one, solution.moves)).toEqual(solution.end)
      }),
      { numRuns: 150 },
    )
    expect(compared).toBeGreaterThan(50)
  })

  it('gives up where there is no end', () => {
    const { lab, key } = labOf({
      nodes: [node('start', 'start'), node('brev', 'message'), node('slutt', 'end')],
      ways: [
        ['start', 'brev'],
        ['brev', 'slutt'],
      ],
    })
    expect(solveCase(worldOf(lab, key), labCase('sak'))).toMatchObject({ reason: 'no-end' })
  })

  it('comes out of a flow that goes in a circle', () => {
    const { lab, key } = labOf({
      nodes: [
        node('start', 'start'),
        node('skriv', 'task'),
        node('godt', 'choice'),
        node('slutt', 'end'),
      ],
      ways: [
        ['start', 'skriv'],
        ['skriv', 'godt'],
        ['godt', 'skriv', 'q er "a"'],
        ['godt', 'slutt', 'q er "b"'],
      ],
      steps: { skriv: step(1, ['q']) },
    })
    expect(solveCase(worldOf(lab, key), labCase('sak'))).toMatchObject({ ok: true, lost: 0 })
  })
})

const scored = fc.record({ points: fc.integer({ min: 0, max: 100 }), isSerious: fc.boolean() })
const some = fc.array(scored, { maxLength: 6 })
const form = fc.constantFrom('case-work', 'routing' as const)

describe('the score', () => {
  it('is a whole number from 0 to 100, and never passes with something serious', () => {
    fc.assert(
      fc.property(
        form,
        fc.integer({ min: 1, max: 100 }),
        some,
        some,
        (kind, pass, seen, unseen) => {
          const score = scoreOf(kind, pass, seen, unseen)
          expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true)
          if ([...seen, ...unseen].some(({ isSerious }) => isSerious)) {
            expect(score).toBeLessThan(pass)
          }
        },
      ),
    )
  })

  it('counts six tenths for hidden cases in routing, and all alike otherwise', () => {
    const of = (...points: number[]): Scored[] =>
      points.map((one) => ({ points: one, isSerious: false }))
    expect(scoreOf('routing', 80, of(100), of(50, 0))).toBe(55)
    expect(scoreOf('case-work', 80, of(100), of(50, 0))).toBe(50)
  })

  it('is at most 40 for a case that has not come to its end, and loses 3 for each of three refusals', () => {
    const { lab, key } = labOf({
      nodes: [node('start', 'start'), node('les', 'task'), node('slutt', 'end')],
      ways: [
        ['start', 'les'],
        ['les', 'slutt'],
      ],
    })
    const world = worldOf(lab, key)
    const read: Move = { move: 'perform', step: 'les', answers: {} }
    const points = (...moves: Move[]) => pointsFor(world, replay(world, labCase('sak'), moves))
    const wait: Move = { move: 'wait' }
    expect([points(), points(read), points(wait, read)]).toEqual([40, 100, 97])
    expect(points(wait, wait, wait, wait, read)).toBe(91)
  })

  it('is never lower for having broken one rule less', () => {
    fc.assert(
      fc.property(soundLabs, fc.nat({ max: 99 }), fc.nat(), ({ lab, key }, seed, which) => {
        const world = worldOf(lab, key)
        const end = randomWalk(world, lab.cases[0] as LabCase, seed).states.at(-1) as State
        fc.pre(end.violations.length > 0)
        const violations = end.violations.toSpliced(which % end.violations.length, 1)
        expect(pointsFor(world, { ...end, violations })).toBeGreaterThanOrEqual(
          pointsFor(world, end),
        )
      }),
    )
  })

  it('is 0 to 100 whatever is handed in', () => {
    const move = fc.oneof(
      fc.record({
        move: fc.constant('perform' as const),
        step: fc.constantFrom('task1', 'start', '__proto__'),
        answers: fc.dictionary(fc.constantFrom('q', 'constructor'), fc.constantFrom('a', 'z')),
      }),
      fc.record({ move: fc.constant('choose' as const), way: fc.constantFrom('w1', 'x') }),
      fc.record({ move: fc.constant('wait' as const) }),
      fc.record({ move: fc.constant('shortcut' as const), shortcut: fc.string() }),
    ) as fc.Arbitrary<Move>
    const option = fc.constantFrom('a', 'w1', '')
    const list = fc.record({
      rows: fc.array(
        fc.record({
          tests: fc.array(fc.record({ fact: fc.constantFrom('f', 'x'), is: fc.constant('x') })),
          option,
        }),
        { maxLength: 3 },
      ),
      otherwise: option,
    })
    const answer = fc.oneof(
      fc.record({
        form: fc.constant('case-work' as const),
        moves: fc.record({ sak: fc.array(move, { maxLength: 120 }) }),
      }),
      fc.record({
        form: fc.constant('routing' as const),
        card: fc.dictionary(fc.constantFrom('task1/q', 'choice1', 'toString'), list),
      }),
    )
    fc.assert(
      fc.property(soundLabs, answer, ({ lab, key }, handedIn) => {
        const { score, cases } = gradeWorkflow(lab, key, handedIn)
        expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true)
        expect(cases.map((one) => one.case)).toEqual(['sak'])
      }),
    )
  })
})
