import type { LabCase, Move } from '../workflow-lab.ts'
import { apply, start } from './engine.ts'
import { movesOf } from './moves.ts'
import { MOST_MOVES } from './routing.ts'
import { lostIn } from './score.ts'
import { isEnded, type State } from './state.ts'
import type { World } from './world.ts'

/** What takes about two seconds. */
const MOST_STATES = 20_000

/** The cheapest way to the end, and the points it costs; or why none was found. */
export type Solution =
  | { ok: true; moves: Move[]; lost: number; end: State; states: number }
  | { ok: false; reason: 'too-large' | 'no-end'; states: number }

/** Gives up past `most` points lost; `movesAt` are the moves that count. */
type Limits = { most?: number; movesAt?(world: World, state: State): Move[] }

type Open = { state: State; moves: Move[] }

/** Solves a case from its beginning. */
export function solveCase(world: World, labCase: LabCase): Solution {
  return solveFrom(world, start(world, labCase))
}

/**
 * Uniform-cost search, the cost being points lost, depth first among equals: as points lost never
 * grow fewer, the first end found is the cheapest.
 */
export function solveFrom(world: World, from: State, limits: Limits = {}): Solution {
  const { most = Number.POSITIVE_INFINITY, movesAt = movesOf } = limits
  const open: Open[][] = []
  const seen = new Set<string>()
  push(open, lostIn(world, from), { state: from, moves: [] })
  let states = 0
  for (let lost = 0; lost < open.length && lost <= most; lost += 1) {
    for (let here = open[lost]?.pop(); here; here = open[lost]?.pop()) {
      const { state, moves } = here
      if (isEnded(state)) return { ok: true, moves, lost, end: state, states }
      const key = keyOf(state)
      if (seen.has(key) || moves.length >= MOST_MOVES) continue
      seen.add(key)
      states += 1
      if (states > MOST_STATES) return { ok: false, reason: 'too-large', states }
      for (const move of nextMoves(state, movesAt(world, state))) {
        const next = apply(world, state, move)
        push(open, lostIn(world, next), { state: next, moves: [...moves, move] })
      }
    }
  }
  return { ok: false, reason: 'no-end', states }
}

function push(open: Open[][], cost: number, one: Open): void {
  while (open.length <= cost) open.push([])
  open[cost]?.push(one)
}

/** The last is tried first, so what has been done before comes first and waits. */
function nextMoves(state: State, moves: Move[]): Move[] {
  const times = (move: Move) =>
    move.move === 'perform' ? state.done.filter(({ step }) => step === move.step).length : 0
  return moves.toReversed().sort((one, other) => times(other) - times(one))
}

/** The same for states that have the same future and have cost the same. */
export function keyOf(state: State): string {
  const { day, tokens, facts, known, answers, done, journal, messages, violations, refusals } =
    state
  return JSON.stringify([
    day,
    tokens,
    facts,
    known,
    answers,
    done.toSorted((one, other) => (one.step < other.step ? -1 : 1)),
    journal,
    messages,
    violations.map(({ rule, step }) => `${rule} ${step}`).sort(),
    Math.min(3, refusals.length),
  ])
}
