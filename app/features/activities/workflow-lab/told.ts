import type { FlowNode, LabDiagram, Move, NodeKind } from '../workflow-lab.ts'
import { apply, start } from './engine.ts'
import type { NamedCase } from './served.ts'
import type { Refused, State } from './state.ts'
import { outOf, type World } from './world.ts'

/** A step, gateway or event as a page names it. */
export type NamedNode = { id: string; name: string; role: string | null; number: number | null }

/** Something that was done or refused, in the order in which it happened; where a way was chosen, which. */
export type LogLine = {
  day: number
  node: NamedNode | null
  way?: string
  refused: Refused | null
}

export type FlowStep = NamedNode & {
  shape: 'task' | 'gateway' | 'event'
  state: 'done' | 'here' | 'ahead'
  /** Where it leads: the name of the way and the number of what follows. */
  leads: { name: string; number: number }[]
}

export type Told = { day: number; step: string | null; way?: string; refused: Refused | null }
export type Played = { state: State; log: Told[] }

/** A case move by move, with what each one led to. */
export function play(world: World, { labCase }: NamedCase, moves: Move[]): Played {
  let state = start(world, labCase)
  const log = begunWith(state)
  for (const move of moves) {
    const next = apply(world, state, move)
    log.push(...toldOf(world, state, move, next))
    state = next
  }
  return { state, log }
}

/** What has come to pass before anyone has done anything. */
export function begunWith({ done }: State): Told[] {
  return done.map(({ step, day }) => ({ day, step, refused: null }))
}

/** What a move led to: what was done and came to pass, and what was refused. */
export function toldOf(world: World, before: State, move: Move, next: State): Told[] {
  const way = move.move === 'choose' ? world.ways.get(move.way) : undefined
  const isTaken = way && next.refusals.length === before.refusals.length
  return [
    ...(isTaken
      ? [{ day: next.day, step: way.from, way: nameOfWay(world, way), refused: null }]
      : []),
    ...next.done.slice(before.done.length).map(({ step, day }) => ({ day, step, refused: null })),
    ...next.refusals
      .slice(before.refusals.length)
      .map((refused) => ({ day: refused.day, step: refused.step || null, refused })),
  ]
}

export type Namer = (id: string) => NamedNode

/** Names the nodes of a world as pages do. */
export function namer(world: World, { numbers }: LabDiagram): Namer {
  return (id) => {
    const node = world.nodes.get(id)
    return {
      id,
      name: node ? nameOf(world, node) : '',
      role: node?.role ?? null,
      number: numbers[id] ?? null,
    }
  }
}

/** An event or gateway without a name is known by what it leads to. */
function nameOf(world: World, { id, name }: FlowNode): string {
  if (name) return name
  const [way] = outOf(world, id)
  return (way && world.nodes.get(way.to)?.name) ?? ''
}

/** A way without a name is known by the step that it leads to. */
function nameOfWay(world: World, { name, to }: { name: string; to: string }): string {
  const next = world.nodes.get(to)
  return name || (next ? nameOf(world, next) : '')
}

/** A line of the log with its step by name. */
export function lineFrom({ step, ...line }: Told, named: Namer): LogLine {
  return { ...line, node: step ? named(step) : null }
}

/** The flow as a list in the order of its numbers, with where the case has been and is. */
export function flowOf(
  world: World,
  { tokens, done }: Pick<State, 'tokens' | 'done'>,
  named: Namer,
): FlowStep[] {
  const here = new Set(tokens.map(({ node }) => node))
  const been = new Set(done.map(({ step }) => step))
  return [...world.nodes.keys()]
    .map(named)
    .filter(({ number }) => number !== null)
    .sort((one, other) => (one.number ?? 0) - (other.number ?? 0))
    .map((node) => ({
      ...node,
      shape: shapeOf(world.nodes.get(node.id)?.kind),
      state: here.has(node.id) ? 'here' : been.has(node.id) ? 'done' : 'ahead',
      leads: outOf(world, node.id).flatMap(({ name, to }) => {
        const { number } = named(to)
        return number === null ? [] : [{ name, number }]
      }),
    }))
}

const GATEWAYS: readonly (NodeKind | undefined)[] = ['choice', 'parallel', 'wait']

function shapeOf(kind: NodeKind | undefined): FlowStep['shape'] {
  if (kind === 'task') return 'task'
  return GATEWAYS.includes(kind) ? 'gateway' : 'event'
}
