import { evaluate } from '../simulation/expression.ts'
import { dayAfter } from './durations.ts'
import { type Message, type State, scopeOf, type Token } from './state.ts'
import { isDecided, outOf, type World } from './world.ts'

/** More than any sound flow needs; one that runs in a circle of gateways stops here. */
const MOST_HOPS = 500

/** Carries tokens on through all that happens by itself today, until each waits for someone or something. */
export function settle(world: World, state: State): State {
  let here = state
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    const next = carriedOn(world, here) ?? fired(world, here, here.day)
    if (!next) return here
    here = next
  }
  return here
}

/** The state with a token one node further; undefined when none can go on by itself. */
function carriedOn(world: World, state: State): State | undefined {
  for (const token of state.tokens) {
    const next = passed(world, state, token)
    if (next) return next
  }
  return undefined
}

function passed(world: World, state: State, token: Token): State | undefined {
  const { node } = token
  switch (world.nodes.get(node)?.kind) {
    case 'start':
    case 'throw':
      return leave(world, happened(world, state, node), token)
    case 'end':
      return without(happened(world, state, node), [token])
    case 'terminate':
      return { ...happened(world, state, node), tokens: [] }
    case 'choice':
      return decided(world, state, token)
    case 'parallel':
      return joined(world, state, token)
    default:
      return undefined
  }
}

/** A gateway that decides by itself, or where ways only meet. */
function decided(world: World, state: State, token: Token): State | undefined {
  if (isDecided(world, token.node)) return undefined
  const ways = outOf(world, token.node)
  const scope = scopeOf(state)
  const taken =
    ways.length === 1
      ? ways[0]
      : (ways.find(({ condition }) => condition && evaluate(condition, scope)) ??
        ways.find(({ isDefault }) => isDefault))
  return taken && leave(world, state, token, [taken.id])
}

/** A join waits for one token on each way in. */
function joined(world: World, state: State, token: Token): State | undefined {
  const incoming = world.incoming.get(token.node) ?? []
  const arrived = incoming.map(({ id }) =>
    state.tokens.find(({ node, way }) => node === token.node && way === id),
  )
  if (incoming.length < 2) return leave(world, state, token)
  if (!arrived.every((one) => one !== undefined)) return undefined
  const [first, ...others] = arrived
  return leave(world, without(state, others), first as Token)
}

/** Moves a token out of its node, on these ways or on all. */
export function leave(world: World, state: State, token: Token, only?: string[]): State {
  const ways = outOf(world, token.node).filter(({ id }) => !only || only.includes(id))
  const tokens = state.tokens.flatMap((one) =>
    one === token
      ? ways.map(({ id, to }) => ({ node: to, way: id, since: state.day, fired: [] }))
      : [one],
  )
  return { ...state, tokens }
}

function without(state: State, gone: Token[]): State {
  return { ...state, tokens: state.tokens.filter((one) => !gone.includes(one)) }
}

/** Notes that something was done or came to pass: what it finds out is known, what it sets off is under way. */
export function happened(world: World, state: State, step: string): State {
  const { day, done, known } = state
  const isFirst = !done.some((one) => one.step === step)
  const found = world.facts.filter(({ id, knownFrom }) => knownFrom === step && !known.includes(id))
  const set = isFirst ? state.case.happenings.filter(({ after }) => after === step) : []
  const coming = set.map(({ days, happens, sets }) => ({ node: happens, day: day + days, sets }))
  return {
    ...state,
    done: [...done, { step, day }],
    known: found.length > 0 ? [...known, ...found.map(({ id }) => id)] : known,
    messages: coming.length > 0 ? [...state.messages, ...coming] : state.messages,
  }
}

/** Something that a token waits for, and the day it comes. */
export type Due = { day: number; token: Token; node: string; message: Message | null }

/** The next thing that tokens wait for: by day, and messages before timers. */
export function nextDue(world: World, state: State): Due | undefined {
  let next: Due | undefined
  for (const token of state.tokens) {
    for (const due of dueFor(world, state, token)) {
      if (!next || due.day < next.day || (due.day === next.day && !next.message && due.message)) {
        next = due
      }
    }
  }
  return next
}

function dueFor(world: World, state: State, token: Token): Due[] {
  const kind = world.nodes.get(token.node)?.kind
  if (kind === 'task') return borderTimers(world, token)
  const nodes = kind === 'wait' ? outOf(world, token.node).map(({ to }) => to) : [token.node]
  return nodes.flatMap((id): Due[] => {
    const node = world.nodes.get(id)
    if (node?.kind === 'timer') {
      return [{ day: dayAfter(token.since, node.duration ?? ''), token, node: id, message: null }]
    }
    if (node?.kind !== 'message') return []
    const message = state.messages.find((one) => one.node === id)
    return message ? [{ day: Math.max(message.day, state.day), token, node: id, message }] : []
  })
}

function borderTimers(world: World, token: Token): Due[] {
  return (world.borders.get(token.node) ?? [])
    .filter(({ id }) => !token.fired.includes(id))
    .map(({ id, duration }) => ({
      day: dayAfter(token.since, duration ?? ''),
      token,
      node: id,
      message: null,
    }))
}

/** The state after what comes first, if it comes by that day. */
export function fired(world: World, state: State, by: number): State | undefined {
  const due = nextDue(world, state)
  return due && due.day <= by ? fire(world, state, due) : undefined
}

/** The state after something came that a token waited for. */
export function fire(world: World, state: State, { day, token, node, message }: Due): State {
  const here: State = {
    ...state,
    day: Math.max(state.day, day),
    messages: message ? state.messages.filter((one) => one !== message) : state.messages,
    facts: message ? { ...state.facts, ...message.sets } : state.facts,
  }
  const told = happened(world, here, node)
  const border = world.nodes.get(node)
  const tokens = told.tokens.flatMap((one) => {
    if (one !== token) return [one]
    const kept = border?.host && !border.interrupts ? [{ ...one, fired: [...one.fired, node] }] : []
    const ways = outOf(world, node)
    const gone = ways.map(({ id, to }) => ({ node: to, way: id, since: told.day, fired: [] }))
    return [...kept, ...gone]
  })
  return { ...told, tokens }
}
