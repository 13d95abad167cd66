import type { Fields } from '../attempt.ts'
import type { Literal } from '../simulation/expression.ts'
import type { LabDiagram, LocalChange } from '../workflow-lab.ts'
import { start } from './engine.ts'
import { cardPolicy, type Decision, runBy } from './routing.ts'
import {
  cardOf,
  type DraftList,
  decisionsIn,
  type RoutingWork,
  readRouting,
  testCode,
} from './routing-work.ts'
import { changesIn, type ServedWorkflow, standardisationIn } from './served.ts'
import { isEnded } from './state.ts'
import {
  begunWith,
  type FlowStep,
  flowOf,
  type LogLine,
  lineFrom,
  type NamedNode,
  type Namer,
  namer,
  toldOf,
} from './told.ts'
import { outOf, stepOf, type World, worldOf } from './world.ts'

/** A list of the card: what it decides, and what stands in it so far. */
export type RoutingList = DraftList & {
  node: NamedNode
  /** The question; null where a way is chosen. */
  question: string | null
  options: { id: string; text: string }[]
}

/** What a row can test, each value by its code; `from` is the step that finds it out. */
export type TestableFact = {
  name: string
  from: string | null
  values: { code: string; value: Literal }[]
}

/** What the card made of a case; never whether that is right. */
export type TriedCase = { title: string; isEnded: boolean; log: LogLine[] }

/** A card in the making, as far as a learner may see it. */
export type RoutingScene = {
  kind: 'workflow-lab'
  /** What the reader's municipality does otherwise. */
  changes: LocalChange[]
  /** How much of it is as in the shared flow, in per cent. */
  standardisation: number | null
  form: 'routing'
  work: string
  lists: RoutingList[]
  facts: TestableFact[]
  /** The field to go on from. */
  focus: string | null
  cases: { id: string; title: string; introduction: string; isTried: boolean }[]
  hidden: number
  tried: TriedCase | null
  diagram: LabDiagram
  flow: FlowStep[]
}

/** What is shown of the card that a form carries. The key is not needed: nothing is judged yet. */
export function openRouting(served: ServedWorkflow, fields: Fields): RoutingScene {
  const { lab, hidden } = served
  const work = readRouting(served, fields) ?? (readRouting(served, {}) as RoutingWork)
  const world = worldOf(lab)
  const named = namer(world, lab.diagram)
  const run = runOf(served, world, named, work)
  return {
    kind: 'workflow-lab',
    changes: changesIn(served),
    standardisation: standardisationIn(served),
    form: 'routing',
    work: JSON.stringify(work),
    lists: decisionsIn(served).map((one, n) => listOf(one, work.lists[n], world, named)),
    facts: lab.facts.map(({ name, values, knownFrom }, f) => ({
      name,
      from: knownFrom && named(knownFrom).name,
      values: values.map((value, v) => ({ code: testCode(f, v), value })),
    })),
    focus: work.focus,
    cases: lab.cases.map(({ id, title, introduction }) => {
      return { id, title, introduction, isTried: id === work.tried }
    }),
    hidden: hidden.length,
    tried: run?.tried ?? null,
    diagram: lab.diagram,
    flow: run?.flow ?? flowOf(world, { tokens: [], done: [] }, named),
  }
}

function listOf(
  { node, question, options }: Decision,
  own: DraftList | undefined,
  world: World,
  named: Namer,
): RoutingList {
  const asked = stepOf(world, node).questions.find(({ id }) => id === question)
  const ways = outOf(world, node).map(({ id, name, to }) => ({ id, text: name || named(to).name }))
  return {
    rows: own?.rows ?? [],
    otherwise: own?.otherwise ?? '',
    node: named(node),
    question: asked?.text ?? null,
    options: (asked?.options ?? ways).filter(({ id }) => options.includes(id)),
  }
}

function runOf(served: ServedWorkflow, world: World, named: Namer, work: RoutingWork) {
  const labCase = served.lab.cases.find(({ id }) => id === work.tried)
  if (!labCase) return undefined
  let before = start(world, labCase)
  const log = begunWith(before)
  const end = runBy(world, labCase, cardPolicy(cardOf(served, work)), (move, next) => {
    log.push(...toldOf(world, before, move, next))
    before = next
  })
  const lines = log.map((one) => lineFrom(one, named))
  const tried: TriedCase = { title: labCase.title, isEnded: isEnded(end), log: lines }
  return { tried, flow: flowOf(world, end, named) }
}
