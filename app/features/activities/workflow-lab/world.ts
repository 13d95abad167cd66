import type { Expression } from '../simulation/expression.ts'
import type {
  Fact,
  FlowNode,
  FlowWay,
  LabRule,
  LabStep,
  Shortcut,
  WorkflowLab,
  WorkflowLabKey,
} from '../workflow-lab.ts'

/** A lab made quick to look things up in. Without a key nothing is judged. */
export type World = {
  start: number
  facts: Fact[]
  nodes: ReadonlyMap<string, FlowNode>
  ways: ReadonlyMap<string, FlowWay>
  out: ReadonlyMap<string, FlowWay[]>
  incoming: ReadonlyMap<string, FlowWay[]>
  /** Deadlines on the border of a step. */
  borders: ReadonlyMap<string, FlowNode[]>
  automatic: ReadonlySet<string>
  steps: Record<string, LabStep>
  shortcuts: Shortcut[]
  rules: LabRule[]
  /** Conditions that the learner decides by, by way. */
  conditions: ReadonlyMap<string, Expression>
}

const NO_STEP: LabStep = { days: 0, questions: [], effects: [] }

/** The world of a lab; with its key, moves are judged too. */
export function worldOf(lab: WorkflowLab, key: WorkflowLabKey | null = null): World {
  const { nodes, ways, automatic } = lab.flow
  const gateways = Object.values(key?.gateways ?? {})
  return {
    start: lab.start,
    facts: lab.facts,
    nodes: new Map(nodes.map((node) => [node.id, node])),
    ways: new Map(ways.map((way) => [way.id, way])),
    out: grouped(nodes, (id) => ways.filter(({ from }) => from === id)),
    incoming: grouped(nodes, (id) => ways.filter(({ to }) => to === id)),
    borders: grouped(nodes, (id) => nodes.filter(({ host }) => host === id)),
    automatic: new Set(automatic),
    steps: lab.steps,
    shortcuts: lab.shortcuts,
    rules: key?.rules ?? [],
    conditions: new Map(gateways.flatMap(({ conditions }) => Object.entries(conditions))),
  }
}

function grouped<T>(nodes: FlowNode[], of: (id: string) => T[]): Map<string, T[]> {
  return new Map(nodes.map(({ id }) => [id, of(id)]))
}

export function outOf(world: World, node: string): FlowWay[] {
  return world.out.get(node) ?? []
}

/** How a step is carried out; one that the author says nothing of takes no time and does nothing. */
export function stepOf(world: World, id: string): LabStep {
  return Object.hasOwn(world.steps, id) ? (world.steps[id] ?? NO_STEP) : NO_STEP
}

/** Whether the learner decides which way to take. */
export function isDecided(world: World, id: string): boolean {
  const isChoice = world.nodes.get(id)?.kind === 'choice'
  return isChoice && !world.automatic.has(id) && outOf(world, id).length > 1
}
