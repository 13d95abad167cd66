import { type Box, middleOf, type Point } from './layout.ts'

/** A line drawn on from the box around a gateway to the gateway itself, at either end. */
export function touching(points: Point[], from: Box | undefined, to: Box | undefined): Point[] {
  const begun = from ? onDiamond(points, from) : points
  return to ? onDiamond(begun.toReversed(), to).toReversed() : begun
}

/** The first point moved along its piece of the line to the edge of the diamond in a box. */
function onDiamond([first, second, ...rest]: Point[], box: Box): Point[] {
  if (!first || !second) return first ? [first] : []
  const { x, y } = middleOf(box)
  const isLevel = Math.abs(first.y - second.y) < Math.abs(first.x - second.x)
  const [off, across, along] = isLevel
    ? [Math.abs(first.y - y), box.height / 2, box.width / 2]
    : [Math.abs(first.x - x), box.width / 2, box.height / 2]
  const reach = along * Math.max(0, 1 - off / across)
  const edge = isLevel
    ? { x: x + Math.sign(first.x - x) * reach, y: first.y }
    : { x: first.x, y: y + Math.sign(first.y - y) * reach }
  return [edge, second, ...rest]
}
