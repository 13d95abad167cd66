import { type Random, randomFrom } from '../quiz/random.ts'
import type { LabCase, Move } from '../workflow-lab.ts'
import { apply, start } from './engine.ts'
import { movesIn, offersOf } from './moves.ts'
import { MOST_MOVES, type Policy } from './routing.ts'
import { isEnded, type State } from './state.ts'
import type { World } from './world.ts'

/** The states of a walk and the moves between them. */
export type Walk = { states: State[]; moves: Move[] }

/** Takes a case through moves picked at random: the same ones for the same seed. */
export function randomWalk(world: World, labCase: LabCase, ...seed: (string | number)[]): Walk {
  const random = randomFrom(labCase.id, ...seed)
  let state = start(world, labCase)
  const walk: Walk = { states: [state], moves: [] }
  while (walk.moves.length < MOST_MOVES && !isEnded(state)) {
    const offer = picked(offersOf(world, state), random)
    const move = offer && picked(movesIn(offer), random)
    if (!move) return walk
    state = apply(world, state, move)
    walk.moves.push(move)
    walk.states.push(state)
  }
  return walk
}

function picked<T>(some: T[], random: Random): T | undefined {
  return some[Math.floor(random() * some.length)]
}

/** A policy that gives each decision one option for good. */
export function constantPolicy(
  optionsOf: ReadonlyMap<string, string[]>,
  ...seed: (string | number)[]
): Policy {
  const random = randomFrom(...seed)
  const chosen = new Map([...optionsOf].map(([id, some]) => [id, picked(some, random) ?? '']))
  return (decision) => ({ option: chosen.get(decision) ?? '', isGuess: false })
}
