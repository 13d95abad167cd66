import {
  applyOperation,
  type CaseState,
  type Operation,
  type Refusal,
} from '../simulation/case-system.ts'
import { evaluate, type Literal } from '../simulation/expression.ts'
import type { Effect, Given, LabCase, Move } from '../workflow-lab.ts'
import { fits } from './moves.ts'
import { brokenAt, isWrongWay, judged, withViolations } from './rules.ts'
import { fire, happened, leave, nextDue, settle } from './settle.ts'
import { newState, type Refused, type State, scopeOf, type Token, WRONG_WAY } from './state.ts'
import { outOf, stepOf, type World } from './world.ts'

/** A case on its first day, carried on to where someone must do something. */
export function start(world: World, labCase: LabCase): State {
  const state = newState(world, labCase)
  const tokens = [...world.nodes.values()]
    .filter(({ kind }) => kind === 'start')
    .slice(0, 1)
    .map(({ id }) => ({ node: id, way: null, since: state.day, fired: [] }))
  return judged(world, settle(world, { ...state, tokens }))
}

/** The state after a move. One that can't be made there is refused, and noted as such. */
export function apply(world: World, state: State, move: Move): State {
  if (!fits(world, state, move)) {
    return refuse(state, { step: subjectOf(move), day: state.day, code: 'not-offered' })
  }
  return judged(world, settle(world, moved(world, state, move)))
}

function subjectOf(move: Move): string {
  if (move.move === 'perform') return move.step
  return move.move === 'choose' ? move.way : ''
}

function refuse(state: State, refused: Refused): State {
  return { ...state, refusals: [...state.refusals, refused] }
}

function moved(world: World, state: State, move: Move): State {
  switch (move.move) {
    case 'perform':
      return perform(world, state, move.step, move.answers)
    case 'choose':
      return choose(world, state, move.way)
    case 'wait': {
      const due = nextDue(world, state)
      return due ? fire(world, state, due) : state
    }
    case 'shortcut':
      return takeShortcut(world, state, move.shortcut)
  }
}

function choose(world: World, state: State, way: string): State {
  const from = world.ways.get(way)?.from ?? ''
  const token = tokenIn(state, from)
  if (!token) return state
  const wrong = isWrongWay(world, state, way) ? [WRONG_WAY] : []
  return leave(world, withViolations(state, wrong, from), token, [way])
}

function takeShortcut(world: World, state: State, id: string): State {
  const shortcut = world.shortcuts.find((one) => one.id === id)
  const token = state.tokens.find(({ node }) => shortcut && standsAt(world, node, shortcut.from))
  if (!shortcut || !token) return state
  const there = { node: shortcut.to, way: null, since: state.day, fired: [] }
  return { ...state, tokens: state.tokens.map((one) => (one === token ? there : one)) }
}

/** Who waits for one of several events stands at each of them. */
function standsAt(world: World, node: string, places: string[]): boolean {
  const isWaiting = world.nodes.get(node)?.kind === 'wait'
  return (
    places.includes(node) || (isWaiting && outOf(world, node).some(({ to }) => places.includes(to)))
  )
}

function tokenIn({ tokens }: State, node: string): Token | undefined {
  return tokens.find((one) => one.node === node)
}

/** The days of a step pass while its token is in it, so that deadlines can run out meanwhile. */
function perform(world: World, state: State, step: string, answers: Record<string, string>): State {
  const token = tokenIn(state, step)
  const finish = state.day + stepOf(world, step).days
  let here = state
  for (let due = nextDue(world, here); due && comesFirst(due, step, finish); ) {
    here = settle(world, fire(world, here, due))
    if (!here.tokens.some((one) => one.node === step && one.since === token?.since)) return here
    due = nextDue(world, here)
  }
  return finished(world, { ...here, day: Math.max(here.day, finish) }, step, answers)
}

/** Work that is done on the day of its own deadline is done in time. */
function comesFirst(due: { day: number; token: Token }, step: string, finish: number): boolean {
  return due.token.node === step ? due.day < finish : due.day <= finish
}

function finished(world: World, state: State, step: string, given: Record<string, string>): State {
  const answers = { ...state.answers, ...given }
  const done = carryOut(stepOf(world, step).effects, state, answers)
  if (!done.ok) {
    const { refusal } = done
    return refuse(state, { step, day: state.day, code: 'case-system', refusal })
  }
  const { facts, journal } = done
  const told = withViolations(state, brokenAt(world, state, step, answers), step)
  const after = happened(world, { ...told, answers, facts, journal }, step)
  const token = tokenIn(after, step)
  return token ? leave(world, after, token) : after
}

type Carried =
  | { ok: true; facts: Record<string, Literal>; journal: CaseState }
  | { ok: false; refusal: Refusal }

/** Effects in order: all of them, or none and why. */
function carryOut(effects: Effect[], state: State, answers: Record<string, string>): Carried {
  let { facts, journal } = state
  for (const effect of effects) {
    const scope = scopeOf({ ...state, facts, journal }, answers)
    if (effect.when && !evaluate(effect.when, scope)) continue
    if (effect.op === 'set') {
      facts = { ...facts, ...filled(effect.facts, answers) }
      continue
    }
    const operation = { op: effect.op, ...filled(effect.fields, answers) } as Operation
    const done = applyOperation(journal, operation)
    if (!done.ok) return done
    journal = done.state
  }
  return { ok: true, facts, journal }
}

function filled(given: Record<string, Given>, answers: Record<string, string>) {
  const value = (one: Given): Literal =>
    typeof one === 'object' ? (answers[one.answer] ?? '') : one
  return Object.fromEntries(Object.entries(given).map(([name, one]) => [name, value(one)]))
}
