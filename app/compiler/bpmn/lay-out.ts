import type { ElkNode, ElkPoint } from 'elkjs/lib/elk-api.js'
import type { Layout, Point } from './layout.ts'
import { outlineOf } from './outline.ts'
import type { Aside, Step, Way, Workflow } from './workflow.ts'

const SIZES = {
  task: { width: 150, height: 84 },
  gateway: { width: 50, height: 50 },
  start: { width: 36, height: 36 },
  end: { width: 36, height: 36 },
  event: { width: 36, height: 36 },
}
const ASIDE = { width: 150, height: 50 }
const LABEL = { width: 120, height: 34 }

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  // The steps are given in reading order: an arrow against it is a loop, and runs back.
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.spacing.nodeNodeBetweenLayers': '60',
  'elk.spacing.nodeNode': '40',
  'elk.spacing.edgeLabel': '4',
}

/** Lays out a workflow that was saved without a drawing: from left to right, by the arrows. */
export async function layOut(workflow: Workflow): Promise<Layout> {
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js')
  const graph = await new Elk().layout(graphOf(workflow))
  const layout: Layout = { boxes: new Map(), lines: new Map(), labels: new Map() }
  for (const node of graph.children ?? []) place(node, layout)
  for (const edge of graph.edges ?? []) {
    const [section] = edge.sections ?? []
    if (section) layout.lines.set(edge.id, pointsOf(section))
    const [label] = edge.labels ?? []
    if (label) layout.labels.set(edge.id, centre(label))
  }
  return layout
}

function graphOf(workflow: Workflow): ElkNode {
  const { ways, asides, links } = workflow
  const steps = inReadingOrder(workflow)
  const known = new Set([...steps, ...asides].map(({ id }) => id))
  return {
    id: '',
    layoutOptions: OPTIONS,
    children: [...steps.map(stepNode), ...asides.map(asideNode)],
    edges: [
      ...ways.map(edgeOf),
      ...steps.flatMap(({ id, host }) => (host === null ? [] : [tie(host, id)])),
      ...links
        .filter(({ from, to }) => known.has(from) && known.has(to))
        .map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
    ],
  }
}

function inReadingOrder(workflow: Workflow): Step[] {
  const { numbers } = outlineOf(workflow)
  const number = ({ id }: Step) => numbers.get(id) ?? 0
  return workflow.steps.toSorted((one, other) => number(one) - number(other))
}

function stepNode({ id, shape, name }: Step): ElkNode {
  const beside = shape !== 'task' && name !== ''
  const labels = beside ? [{ text: name, ...LABEL, layoutOptions: BELOW }] : []
  return { id, ...SIZES[shape], labels }
}

const BELOW = { 'elk.nodeLabels.placement': 'OUTSIDE V_BOTTOM H_CENTER' }

function asideNode({ id }: Aside): ElkNode {
  return { id, ...ASIDE }
}

function edgeOf({ id, from, to, name, condition }: Way) {
  const labels = name || condition ? [{ text: name || condition, ...LABEL }] : []
  return { id, sources: [from], targets: [to], labels }
}

/** A deadline stands beside its step here, held by a line, as there is no border to sit on. */
function tie(host: string, id: string) {
  return { id: tieId(host, id), sources: [host], targets: [id] }
}

/** The id of the line from a step to its deadline. */
export function tieId(host: string, id: string): string {
  return `tie ${host} ${id}`
}

function place({ id, x = 0, y = 0, width = 0, height = 0, labels }: ElkNode, layout: Layout) {
  layout.boxes.set(id, { x, y, width, height })
  const [label] = labels ?? []
  if (!label) return
  const { x: left, y: top } = centre(label)
  layout.labels.set(id, { x: x + left, y: y + top })
}

function centre({ x = 0, y = 0, width = 0, height = 0 }: Partial<ElkNode>): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

function pointsOf(section: { startPoint: ElkPoint; endPoint: ElkPoint; bendPoints?: ElkPoint[] }) {
  return [section.startPoint, ...(section.bendPoints ?? []), section.endPoint]
}
