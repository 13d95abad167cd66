import type { Fields } from '../attempt.ts'
import type { CaseState } from '../simulation/case-system.ts'
import type { Literal } from '../simulation/expression.ts'
import type { FlowNode, LabDiagram, LabQuestion, WorkflowLabKey } from '../workflow-lab.ts'
import { apply, start } from './engine.ts'
import { type Offer, offersOf } from './moves.ts'
import { MOST_MOVES } from './routing.ts'
import { casesOf, type NamedCase, type ServedWorkflow } from './served.ts'
import { isEnded, type Refused, type State } from './state.ts'
import { isDone, readWork, type WorkflowWork } from './work.ts'
import { outOf, type World, worldOf } from './world.ts'

/** A step, gateway or event as a page names it. */
export type NamedNode = { id: string; name: string; role: string | null; number: number | null }

/** What can be done, with the names of all that is in it. */
export type NamedOffer =
  | { offer: 'perform'; node: NamedNode; questions: LabQuestion[] }
  | { offer: 'choose'; node: NamedNode; ways: { id: string; name: string }[] }
  | { offer: 'wait' }
  | { offer: 'shortcut'; id: string; text: string }

/** Something that was done or refused, in the order in which it happened. */
export type LogLine = { day: number; node: NamedNode | null; refused: Refused | null }

export type FlowStep = NamedNode & {
  state: 'done' | 'here' | 'ahead'
  /** Where it leads: the name of the way and the number of what follows. */
  leads: { name: string; number: number }[]
}

/** The case that is open. Nothing in it says whether what was done is right. */
export type CaseScene = {
  id: string
  title: string
  introduction: string
  isHidden: boolean
  isEnded: boolean
  /** It has taken as many moves as a case may. */
  isFull: boolean
  startedOn: number
  day: number
  unit: string | null
  isClosed: boolean
  facts: { name: string; value: Literal | null }[]
  posts: CaseState['posts']
  offers: NamedOffer[]
  log: LogLine[]
  /** What the last move led to, where it was refused. */
  refused: LogLine | null
}

/** Work in progress in a workflow lab, as far as a learner may see it. */
export type WorkflowScene = {
  kind: 'workflow-lab'
  work: string
  cases: { id: string; title: string; isHidden: boolean; isDone: boolean; moves: number }[]
  at: CaseScene
  diagram: LabDiagram
  flow: FlowStep[]
}

/** What is shown of the work that a form carries. The key is not needed: nothing is judged yet. */
export function openWorkflow(
  served: ServedWorkflow,
  _key: WorkflowLabKey,
  fields: Fields,
): WorkflowScene {
  const done = readWork(served, fields) ?? { at: casesOf(served)[0]?.id ?? '', moves: {} }
  const world = worldOf(served.lab)
  const { diagram } = served.lab
  const cases = casesOf(served)
  const here = cases.find(({ id }) => id === done.at) ?? (cases[0] as NamedCase)
  const played = play(world, here, done.moves[here.id] ?? [])
  const named = namer(world, diagram)
  return {
    kind: 'workflow-lab',
    work: JSON.stringify(done),
    cases: cases.map((one) => lineOf(one, served, done)),
    at: sceneOf(here, played, world, named),
    diagram,
    flow: flowOf(world, played.state, named),
  }
}

function lineOf({ id, isHidden, labCase }: NamedCase, served: ServedWorkflow, done: WorkflowWork) {
  const moves = done.moves[id]?.length ?? 0
  return { id, title: labCase.title, isHidden, isDone: isDone(served, done, id), moves }
}

type Played = { state: State; log: { day: number; step: string | null; refused: Refused | null }[] }

/** A case move by move, with what each one led to. */
function play(world: World, { labCase }: NamedCase, moves: WorkflowWork['moves'][string]): Played {
  let state = start(world, labCase)
  const log: Played['log'] = state.done.map(({ step, day }) => ({ day, step, refused: null }))
  for (const move of moves) {
    const next = apply(world, state, move)
    const gateway = move.move === 'choose' ? world.ways.get(move.way)?.from : undefined
    if (gateway && next.refusals.length === state.refusals.length)
      log.push({ day: next.day, step: gateway, refused: null })
    for (const { step, day } of next.done.slice(state.done.length))
      log.push({ day, step, refused: null })
    for (const refused of next.refusals.slice(state.refusals.length))
      log.push({ day: refused.day, step: refused.step || null, refused })
    state = next
  }
  return { state, log }
}

type Namer = (id: string) => NamedNode

function namer(world: World, { numbers }: LabDiagram): Namer {
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

function sceneOf(
  { id, isHidden, labCase }: NamedCase,
  { state, log }: Played,
  world: World,
  named: Namer,
): CaseScene {
  const lines = log.map(({ day, step, refused }) => ({
    day,
    node: step ? named(step) : null,
    refused,
  }))
  const last = lines.at(-1)
  const moves = log.length
  return {
    id,
    title: labCase.title,
    introduction: labCase.introduction,
    isHidden,
    isEnded: isEnded(state),
    isFull: moves >= MOST_MOVES,
    startedOn: world.start,
    day: state.day,
    unit: unitIn(state, world),
    isClosed: state.journal.status === 'A',
    facts: world.facts.map((fact) => ({
      name: fact.name,
      value: state.known.includes(fact.id) ? (state.facts[fact.id] ?? null) : null,
    })),
    posts: state.journal.posts,
    offers: offersOf(world, state).map((offer) => namedOffer(offer, named)),
    log: lines,
    refused: last?.refused ? last : null,
  }
}

/** The unit as the option that named it says; an author may also write it in full. */
function unitIn({ journal }: State, { steps }: World): string | null {
  const options = Object.values(steps).flatMap(({ questions }) =>
    questions.flatMap((question) => question.options),
  )
  return options.find(({ id }) => id === journal.unit)?.text ?? journal.unit
}

function namedOffer(offer: Offer, named: Namer): NamedOffer {
  switch (offer.offer) {
    case 'perform':
      return { offer: 'perform', node: named(offer.step), questions: offer.questions }
    case 'choose':
      return {
        offer: 'choose',
        node: named(offer.gateway),
        ways: offer.ways.map(({ id, name, to }) => ({ id, name: name || named(to).name })),
      }
    case 'wait':
      return offer
    case 'shortcut':
      return { offer: 'shortcut', id: offer.shortcut.id, text: offer.shortcut.text }
  }
}

/** The flow as a list in the order of its numbers, with where the case has been and is. */
function flowOf(world: World, { tokens, done }: State, named: Namer): FlowStep[] {
  const here = new Set(tokens.map(({ node }) => node))
  const been = new Set(done.map(({ step }) => step))
  return [...world.nodes.keys()]
    .map(named)
    .filter(({ number }) => number !== null)
    .sort((one, other) => (one.number ?? 0) - (other.number ?? 0))
    .map((node) => ({
      ...node,
      state: here.has(node.id) ? 'here' : been.has(node.id) ? 'done' : 'ahead',
      leads: outOf(world, node.id).flatMap(({ name, to }) => {
        const { number } = named(to)
        return number === null ? [] : [{ name, number }]
      }),
    }))
}
