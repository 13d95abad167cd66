import type { LabCase, Move } from '../workflow-lab.ts'
import { apply, start } from './engine.ts'
import { movesOf } from './moves.ts'
import type { Problem } from './problem.ts'
import { type Solution, solveFrom } from './solve.ts'
import type { State } from './state.ts'
import type { World } from './world.ts'

type Solved = { labCase: LabCase; solution: Extract<Solution, { ok: true }> }
type Seen = { labCase: string; step: string; good: Set<string> }

/** Cases that look the same to the learner where no one choice is right in both. */
export function alikeButUnlike(world: World, solved: Solved[]): Problem[] {
  const byLook = new Map<string, Seen[]>()
  const problems = new Map<string, Problem>()
  for (const { labCase, solution } of solved) {
    for (const { state, move } of alongRoute(world, labCase, solution.moves)) {
      const look = lookOf(state)
      const others = byLook.get(look) ?? []
      const here = {
        labCase: labCase.id,
        step: stepOfMove(world, move),
        good: goodMoves(world, state),
      }
      const unlike = others.find(({ good }) => ![...good].some((one) => here.good.has(one)))
      if (unlike) {
        const { labCase: a } = unlike
        problems.set(`${a} ${labCase.id}`, { problem: 'alike', a, b: labCase.id, step: here.step })
      }
      byLook.set(look, [...others, here])
    }
  }
  return [...problems.values()]
}

function alongRoute(world: World, labCase: LabCase, moves: Move[]) {
  let state = start(world, labCase)
  return moves.map((move) => {
    const here = { state, move }
    state = apply(world, state, move)
    return here
  })
}

function stepOfMove(world: World, move: Move): string {
  if (move.move === 'perform') return move.step
  return move.move === 'choose' ? (world.ways.get(move.way)?.from ?? '') : ''
}

/** What a learner can tell a state by. */
function lookOf({ day, tokens, facts, known, answers, done, journal }: State): string {
  const seen = known.toSorted().map((id) => [id, facts[id]])
  const places = tokens.map(({ node }) => node)
  return JSON.stringify([day, places, seen, answers, done, journal])
}

/** The moves that a faultless way to the end can begin with. */
function goodMoves(world: World, state: State): Set<string> {
  const good = movesOf(world, state).filter((move) => isGood(world, apply(world, state, move)))
  return new Set(good.map((move) => JSON.stringify(move)))
}

/** Whether a case can still be brought to its end without fault. */
export function isGood(world: World, state: State): boolean {
  return solveFrom(world, state, { most: 0 }).ok
}
