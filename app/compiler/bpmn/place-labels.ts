import { type Box, type Layout, middleOf, type Point, viewOf } from './layout.ts'
import { nameOfStep, nameOfWay } from './name-of-step.ts'
import type { Words } from './words.ts'
import type { Workflow } from './workflow.ts'
import { LINE_HEIGHT, TYPE_SIZE, widthOf, wrap } from './wrap.ts'

type Name = { id: string; kind: 'step' | 'way'; lines: string[]; width: number; height: number }

/** A name beside a step or an arrow: its lines, and the box that they fill. */
export type PlacedLabel = Name & Box

type Label = Name & { places: Point[] }

const WIDEST = 120
const GAP = 6
const BADGE = 10

/**
 * Puts every name that the file gives no place where it covers least: of steps, of arrows, and of
 * names that are placed already. Those that have a place keep it.
 */
export function placeLabels(workflow: Workflow, layout: Layout, words: Words): PlacedLabel[] {
  const labels = [...stepLabels(workflow, layout, words), ...wayLabels(workflow, layout, words)]
  const fixed = obstacles(workflow, layout)
  const lines = [...layout.lines.values(), ...edgesOfBands(workflow, layout)]
  const placed: PlacedLabel[] = labels.flatMap((label) => {
    const own = layout.labels.get(label.id)
    return own ? [{ ...label, ...around(own, label) }] : []
  })
  for (const label of labels) {
    if (layout.labels.has(label.id)) continue
    const boxes = [...fixed, ...placed.map(withAir)]
    const at = best(label, { boxes, lines, view: viewOf(layout) })
    placed.push({ ...label, ...around(at, label) })
  }
  return placed
}

/** A gateway or an event without a name says nothing; a task's name stands inside it. */
function stepLabels(workflow: Workflow, { boxes }: Layout, words: Words): Label[] {
  return workflow.steps.flatMap((step) => {
    const box = boxes.get(step.id)
    if (!box || step.shape === 'task' || !(step.name || step.duration)) return []
    const label = labelOf(step.id, 'step', nameOfStep(step, workflow, words))
    return [{ ...label, places: placesAround(box, label) }]
  })
}

function wayLabels({ ways }: Workflow, { lines }: Layout, words: Words): Label[] {
  return ways.flatMap((way) => {
    const name = nameOfWay(way, words)
    const points = lines.get(way.id) ?? []
    if (!name || points.length < 2) return []
    const label = labelOf(way.id, 'way', name)
    return [{ ...label, places: placesAlong(points, label) }]
  })
}

function labelOf(id: string, kind: Name['kind'], name: string): Name {
  const lines = wrap(name, WIDEST, TYPE_SIZE, 4)
  return { id, kind, lines, width: widthOf(lines), height: lines.length * LINE_HEIGHT }
}

type Size = { width: number; height: number }

/** Below and above, off the corners, beside, and farther off; likeliest first. */
function placesAround(box: Box, { width, height }: Size): Point[] {
  const { x, y } = middleOf(box)
  const down = box.height / 2 + GAP + height / 2
  const aside = box.width / 4 + GAP + width / 2
  const beside = box.width / 2 + 2 * GAP + width / 2
  return [
    { x, y: y + down },
    { x, y: y - down },
    { x: x + aside, y: y + down - GAP },
    { x: x - aside, y: y + down - GAP },
    { x: x + aside, y: y - down + GAP },
    { x: x - aside, y: y - down + GAP },
    { x: x + beside, y },
    { x: x - beside, y },
    { x, y: y + down + LINE_HEIGHT },
    { x, y: y - down - LINE_HEIGHT },
  ]
}

/** At the beginning and the middle of each piece, on either side of it; the first piece first. */
function placesAlong(points: Point[], { width, height }: Size): Point[] {
  return points.slice(1).flatMap((end, n) => {
    const start = points[n] as Point
    const isSideways = Math.abs(end.x - start.x) > Math.abs(end.y - start.y)
    const towards = (a: number, b: number, half: number) => a + Math.sign(b - a) * (half + GAP)
    const [off, near] = isSideways
      ? [height / 2 + 3, { x: towards(start.x, end.x, width / 2), y: start.y }]
      : [width / 2 + GAP, { x: start.x, y: towards(start.y, end.y, height / 2) }]
    const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
    return [near, middle].flatMap(({ x, y }) =>
      isSideways
        ? [
            { x, y: y - off },
            { x, y: y + off },
          ]
        : [
            { x: x + off, y },
            { x: x - off, y },
          ],
    )
  })
}

/** Two names that touch read as one. */
function withAir(label: Box): Box {
  return around(middleOf(label), {
    width: label.width + 2 * GAP,
    height: label.height + 2 * GAP,
  })
}

function around({ x, y }: Point, { width, height }: Size): Box {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** How wide the strip is that holds the name of a pool or a role. */
export const BAND = 30

/** Steps with the number on their corner, what stands beside them, and the names of bands. */
function obstacles({ steps, asides, pool, roles }: Workflow, { boxes }: Layout): Box[] {
  const known = (id: string) => boxes.get(id) ?? []
  const badge = ({ x, y }: Box): Box => around({ x, y }, { width: 2 * BADGE, height: 2 * BADGE })
  const drawn = steps.flatMap(({ id }) => known(id))
  const beside = asides.filter(({ kind }) => kind !== 'pool').flatMap(({ id }) => known(id))
  const bands = [...(pool ? [pool] : []), ...roles].flatMap(({ id }) => known(id))
  const strips = bands.map((band) => ({ ...band, width: BAND }))
  return [...drawn, ...drawn.map(badge), ...beside, ...strips]
}

function edgesOfBands({ pool, roles }: Workflow, { boxes }: Layout): Point[][] {
  const bands = [...(pool ? [pool] : []), ...roles].flatMap(({ id }) => boxes.get(id) ?? [])
  return bands.flatMap(({ x, y, width, height }) =>
    [y, y + height].map((edge) => [
      { x, y: edge },
      { x: x + width, y: edge },
    ]),
  )
}

/** Crossing a line costs as much as covering a strip as wide as this. */
const LINE_COST = 8

type Drawn = { boxes: Box[]; lines: Point[][]; view: Box }

function best({ places, width, height }: Label, { boxes, lines, view }: Drawn): Point {
  const cost = (place: Point) => {
    const label = around(place, { width, height })
    const covered = boxes.reduce((sum, box) => sum + shared(label, box), 0)
    const crossed = lines.flatMap((points) => points.slice(1).map((end, n) => [points[n], end]))
    const length = crossed.reduce((sum, piece) => sum + within(label, piece as [Point, Point]), 0)
    const outside = width * height - shared(label, view)
    return covered + LINE_COST * length + outside
  }
  const costs = places.map(cost)
  return places[costs.indexOf(Math.min(...costs))] as Point
}

function shared(one: Box, other: Box): number {
  const overlap = (a: number, size: number, b: number, other: number) =>
    Math.max(0, Math.min(a + size, b + other) - Math.max(a, b))
  return (
    overlap(one.x, one.width, other.x, other.width) *
    overlap(one.y, one.height, other.y, other.height)
  )
}

/** How much of a straight or slanting piece may lie under a label: by the box around the piece. */
function within(label: Box, [start, end]: [Point, Point]): number {
  const thin = 1
  const box = {
    x: Math.min(start.x, end.x),
    y: Math.min(start.y, end.y),
    width: Math.abs(end.x - start.x) + thin,
    height: Math.abs(end.y - start.y) + thin,
  }
  return shared(label, box)
}
