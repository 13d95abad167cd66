import type { LabCase, LabRule, Move } from '../workflow-lab.ts'
import { apply, start } from './engine.ts'
import { movesOf, offersOf } from './moves.ts'
import { randomWalk, type Walk } from './random-walk.ts'
import { MOST_MOVES } from './routing.ts'
import { pointsFor } from './score.ts'
import { keyOf, type Solution } from './solve.ts'
import { isEnded, type State } from './state.ts'
import type { World } from './world.ts'

const SOUNDNESS_WALKS = 60
const RULE_WALKS = 400
const MOST_SEARCHED = 20_000

/** The moves to a state that is stuck, or has two tokens in one node; undefined when none was met. */
export function unsoundSpot(
  world: World,
  cases: LabCase[],
): { step: string; moves: Move[] } | undefined {
  for (const labCase of cases) {
    for (let n = 0; n < SOUNDNESS_WALKS; n += 1) {
      const found = unsoundIn(world, randomWalk(world, labCase, n))
      if (found) return found
    }
  }
  return undefined
}

function unsoundIn(world: World, { states, moves }: Walk) {
  for (const [n, state] of states.entries()) {
    const step = doubleIn(world, state) ?? stuckIn(world, state)
    if (step !== undefined) return { step, moves: moves.slice(0, n) }
  }
  return undefined
}

/** A node with two tokens; a join has one for each way in. */
function doubleIn(world: World, { tokens }: State): string | undefined {
  const places = tokens.map(({ node, way }) => {
    const isJoin = world.nodes.get(node)?.kind === 'parallel'
    return isJoin ? `${node} ${way}` : node
  })
  return tokens.find((_, n) => places.indexOf(places[n] ?? '') !== n)?.node
}

function stuckIn(world: World, state: State): string | undefined {
  const isStuck = !isEnded(state) && offersOf(world, state).length === 0
  return isStuck ? state.tokens[0]?.node : undefined
}

/** The rules that no case breaks, whatever is done: at random first, then by searching. */
export function rulesNeverBroken(world: World, cases: LabCase[]): string[] {
  const left = new Set(world.rules.map(({ id }) => id))
  for (let n = 0; n < RULE_WALKS && left.size > 0; n += 1) {
    for (const labCase of cases) {
      const end = randomWalk(world, labCase, n).states.at(-1)
      for (const { rule } of end?.violations ?? []) left.delete(rule)
    }
  }
  return [...left].filter((rule) => !cases.some((one) => canBreak(world, one, rule)))
}

function canBreak(world: World, labCase: LabCase, rule: LabRule['id']): boolean {
  const open = [{ state: start(world, labCase), depth: 0 }]
  const seen = new Set<string>()
  for (let here = open.pop(); here && seen.size < MOST_SEARCHED; here = open.pop()) {
    const { state, depth } = here
    if (state.violations.some((one) => one.rule === rule)) return true
    const key = keyOf(state)
    if (seen.has(key) || depth >= MOST_MOVES) continue
    seen.add(key)
    for (const move of movesOf(world, state)) {
      open.push({ state: apply(world, state, move), depth: depth + 1 })
    }
  }
  return false
}

type Solved = { labCase: LabCase; solution: Extract<Solution, { ok: true }> }

/** The questions where another answer than the right one changes the points of no case. */
export function questionsWithoutMeaning(
  world: World,
  solved: Solved[],
): { step: string; question: string }[] {
  const met = new Map<string, { step: string; question: string; matters: boolean }>()
  for (const { labCase, solution } of solved) {
    for (const [n, move] of solution.moves.entries()) {
      if (move.move !== 'perform') continue
      for (const question of Object.keys(move.answers)) {
        const id = `${move.step}/${question}`
        const known = met.get(id) ?? { step: move.step, question, matters: false }
        known.matters ||= changesPoints(world, labCase, solution.moves, n, question)
        met.set(id, known)
      }
    }
  }
  return [...met.values()]
    .filter(({ matters }) => !matters)
    .map(({ step, question }) => ({ step, question }))
}

function changesPoints(
  world: World,
  labCase: LabCase,
  moves: Move[],
  at: number,
  question: string,
): boolean {
  const move = moves[at]
  if (move?.move !== 'perform') return false
  const play = (some: Move[]) =>
    some.reduce((state, one) => apply(world, state, one), start(world, labCase))
  const options = world.steps[move.step]?.questions.find(({ id }) => id === question)?.options ?? []
  const best = pointsFor(world, play(moves))
  return options.some(({ id }) => {
    const other: Move = { ...move, answers: { ...move.answers, [question]: id } }
    return pointsFor(world, play(moves.with(at, other))) !== best
  })
}
