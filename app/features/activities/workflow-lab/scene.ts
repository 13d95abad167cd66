import type { Fields } from '../attempt.ts'
import type { CaseState } from '../simulation/case-system.ts'
import type { Literal } from '../simulation/expression.ts'
import type { LabDiagram, LabQuestion, LocalChange, WorkflowLabKey } from '../workflow-lab.ts'
import { type Offer, offersOf } from './moves.ts'
import { MOST_MOVES } from './routing.ts'
import { openRouting, type RoutingScene } from './routing-scene.ts'
import {
  casesOf,
  changesIn,
  type NamedCase,
  type ServedWorkflow,
  standardisationIn,
} from './served.ts'
import { isEnded, type State } from './state.ts'
import {
  type FlowStep,
  flowOf,
  type LogLine,
  lineFrom,
  type NamedNode,
  type Namer,
  namer,
  type Played,
  play,
} from './told.ts'
import { isDone, readWork, type WorkflowWork } from './work.ts'
import { type World, worldOf } from './world.ts'

/** What can be done, with the names of all that is in it. */
export type NamedOffer =
  | { offer: 'perform'; node: NamedNode; questions: LabQuestion[] }
  | { offer: 'choose'; node: NamedNode; ways: { id: string; name: string }[] }
  | { offer: 'wait' }
  | { offer: 'shortcut'; id: string; text: string }

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
export type WorkflowScene = CaseWorkScene | RoutingScene

export type CaseWorkScene = {
  kind: 'workflow-lab'
  /** What the reader's municipality does otherwise. */
  changes: LocalChange[]
  /** How much of it is as in the shared flow, in per cent. */
  standardisation: number | null
  form: 'case-work'
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
  return served.lab.form === 'routing' ? openRouting(served, fields) : openCases(served, fields)
}

function openCases(served: ServedWorkflow, fields: Fields): CaseWorkScene {
  const done = readWork(served, fields) ?? { at: casesOf(served)[0]?.id ?? '', moves: {} }
  const world = worldOf(served.lab)
  const { diagram } = served.lab
  const cases = casesOf(served)
  const here = cases.find(({ id }) => id === done.at) ?? (cases[0] as NamedCase)
  const played = play(world, here, done.moves[here.id] ?? [])
  const named = namer(world, diagram)
  return {
    kind: 'workflow-lab',
    changes: changesIn(served),
    standardisation: standardisationIn(served),
    form: 'case-work',
    work: JSON.stringify(done),
    cases: cases.map((one) => lineOf(one, served, done)),
    at: sceneOf(here, played, done.moves[here.id]?.length ?? 0, world, named),
    diagram,
    flow: flowOf(world, played.state, named),
  }
}

function lineOf({ id, isHidden, labCase }: NamedCase, served: ServedWorkflow, done: WorkflowWork) {
  const moves = done.moves[id]?.length ?? 0
  return { id, title: labCase.title, isHidden, isDone: isDone(served, done, id), moves }
}

function sceneOf(
  { id, isHidden, labCase }: NamedCase,
  { state, log }: Played,
  moves: number,
  world: World,
  named: Namer,
): CaseScene {
  const lines = log.map((one) => lineFrom(one, named))
  const last = lines.at(-1)
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
