import type { Flow } from '../workflow-lab.ts'

/** What is compared of a flow; conditions as they are written. */
export type ComparedFlow = {
  nodes: Pick<Flow['nodes'][number], 'id' | 'role' | 'duration'>[]
  ways: { from: string; to: string; condition: string }[]
}

/**
 * How much a local flow is as the shared one, 0–1: their common features of all their features.
 * A feature is a node, a node with its role, a deadline with its duration, or an arrow with its condition.
 */
export function standardisationOf(shared: ComparedFlow, local: ComparedFlow): number {
  const [ours, theirs] = [featuresOf(shared), featuresOf(local)]
  const all = new Set([...ours, ...theirs])
  const common = [...ours].filter((feature) => theirs.has(feature))
  return all.size === 0 ? 1 : common.length / all.size
}

function featuresOf({ nodes, ways }: ComparedFlow): Set<string> {
  const features = [
    ...nodes.map(({ id }) => ['node', id]),
    ...nodes.flatMap(({ id, role }) => (role === null ? [] : [['role', id, role]])),
    ...nodes.flatMap(({ id, duration }) => (duration ? [['timer', id, duration]] : [])),
    ...ways.map(({ from, to, condition }) => ['way', from, to, condition]),
  ]
  return new Set(features.map((feature) => JSON.stringify(feature)))
}
