import { type Raw, rawList } from './parse.ts'
import type { Workflow } from './workflow.ts'

export type Point = { x: number; y: number }
export type Box = Point & { width: number; height: number }

/** Where everything is drawn, by id. What has no place is not drawn. */
export type Layout = {
  boxes: Map<string, Box>
  lines: Map<string, Point[]>
  /** Middle of the text beside an arrow, a gateway or an event. */
  labels: Map<string, Point>
}

/** The layout that the file itself has; undefined when a step or an arrow has no place in it. */
export function ownLayout(workflow: Workflow, root: Raw): Layout | undefined {
  const layout: Layout = { boxes: new Map(), lines: new Map(), labels: new Map() }
  for (const diagram of rawList(root.diagrams)) {
    for (const one of rawList((diagram.plane as Raw | undefined)?.planeElement)) add(one, layout)
  }
  const isWhole =
    workflow.steps.every(({ id }) => layout.boxes.has(id)) &&
    workflow.ways.every(({ id }) => layout.lines.has(id))
  return isWhole ? layout : undefined
}

function add(drawn: Raw, { boxes, lines, labels }: Layout): void {
  const id = (drawn.bpmnElement as Raw | undefined)?.id
  if (!id) return
  const box = boxOf(drawn.bounds)
  const points = rawList(drawn.waypoint).map(pointOf)
  if (box) boxes.set(id, box)
  if (points.length > 1 && points.every(isPoint)) lines.set(id, points.filter(isPoint))
  const label = boxOf((drawn.label as Raw | undefined)?.bounds)
  if (label) labels.set(id, middleOf(label))
}

/** Beyond this a picture is no picture. */
const FARTHEST = 20_000

function boxOf(bounds: unknown): Box | undefined {
  const { width, height } = (bounds ?? {}) as Partial<Box>
  const corner = pointOf(bounds)
  if (!corner || !isLength(width) || !isLength(height)) return undefined
  return { ...corner, width, height }
}

function pointOf(value: unknown): Point | undefined {
  const { x, y } = (value ?? {}) as Partial<Point>
  return isCoordinate(x) && isCoordinate(y) ? { x, y } : undefined
}

function isPoint(point: Point | undefined): point is Point {
  return point !== undefined
}

function isCoordinate(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= FARTHEST
}

function isLength(value: unknown): value is number {
  return isCoordinate(value) && value > 0
}

export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

const MARGIN = 20
/** Room for the name below the first step, which is wider than the step. */
const BESIDE = 40

/** What a picture shows: all that is drawn, with room around it and for names below. */
export function viewOf(layout: Layout): Box {
  const { x, y, width, height } = boundsOf(layout)
  const [left, top] = [Math.round(x - BESIDE), Math.round(y - MARGIN)]
  return {
    x: left,
    y: top,
    width: Math.round(width + 2 * BESIDE),
    height: Math.round(height + 3 * MARGIN),
  }
}

/** The smallest box around all that is drawn. */
function boundsOf({ boxes, lines, labels }: Layout): Box {
  const corners = [...boxes.values()].flatMap(({ x, y, width, height }) => [
    { x, y },
    { x: x + width, y: y + height },
  ])
  const points = [...corners, ...[...lines.values()].flat(), ...labels.values()]
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
}
