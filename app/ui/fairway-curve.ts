/** The lane on the map, through these points; it keeps clear of the islands in band.svg. */
const POINTS: readonly (readonly [number, number])[] = [
  [-40, 150],
  [90, 142],
  [250, 96],
  [420, 118],
  [600, 170],
  [780, 132],
  [960, 84],
  [1110, 104],
  [1260, 80],
]

export const MAP = { width: 1216, height: 240 } as const
const FIRST = -40
const LAST = 1260

/** Height of the lane at x, in map units. */
export function heightAt(x: number): number {
  const index = Math.max(
    0,
    POINTS.findLastIndex(([px]) => px <= x),
  )
  const [from, to] = [point(index), point(index + 1)]
  const width = to[0] - from[0] || 1
  const t = (x - from[0]) / width
  const [a, b] = [slope(index) * width, slope(index + 1) * width]
  return (
    (2 * t ** 3 - 3 * t ** 2 + 1) * from[1] +
    (t ** 3 - 2 * t ** 2 + t) * a +
    (3 * t ** 2 - 2 * t ** 3) * to[1] +
    (t ** 3 - t ** 2) * b
  )
}

/** SVG path of the lane up to x and from x on. */
export function splitLane(x: number): { behind: string; ahead: string } {
  return { behind: path(FIRST, Math.max(FIRST, x)), ahead: path(Math.max(FIRST, x), LAST) }
}

/** Where the marks of `count` stops stand, evenly along the map. */
export function placesOf(count: number): { x: number; y: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const x = Math.round(((index + 0.5) / count) * MAP.width)
    return { x, y: Math.round(heightAt(x)) }
  })
}

function path(from: number, to: number): string {
  const steps = Math.max(1, Math.round((to - from) / 16))
  const at = Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps)
  return `M${at.map((x) => `${Math.round(x)} ${heightAt(x).toFixed(1)}`).join('L')}`
}

function point(index: number): readonly [number, number] {
  return POINTS[Math.min(Math.max(index, 0), POINTS.length - 1)] ?? [0, 0]
}

function slope(index: number): number {
  const [before, after] = [point(index - 1), point(index + 1)]
  return (after[1] - before[1]) / (after[0] - before[0] || 1)
}
