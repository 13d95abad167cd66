import { scaleLinear } from 'd3-scale'
import { Diamond, PLOT_WIDTH, Plot, type PlotSize } from './plot.tsx'

type Range = { low: number; high: number }
export type TrendPoint = {
  /** «des.» */
  label: string
  range: Range | null
  frozen: boolean
  others: number | null
}
export type TrendData = {
  title: string
  summary: string
  points: TrendPoint[]
  /** What stands at the ends of the lines. */
  own: string
  others: string | null
}
type Place = { x: (index: number) => number; y: (percent: number) => number; data: TrendData }

const TOP = 24
const BOTTOM = 230
const HEIGHT = 262
const MARGIN: Record<PlotSize, { left: number; right: number; each: number }> = {
  wide: { left: 44, right: 128, each: 1 },
  narrow: { left: 48, right: 92, each: 3 },
}

/** Months from left to right: ranges as bands, frozen ones filled, the others dashed. */
export function TrendPlot({ data, size }: { data: TrendData; size: PlotSize }) {
  const { left, right, each } = MARGIN[size]
  const last = Math.max(1, data.points.length - 1)
  const ticks = ticksFor(data.points)
  const y = scaleLinear([ticks[0] ?? 0, ticks.at(-1) ?? 100], [BOTTOM, TOP])
  const end = PLOT_WIDTH[size] - right
  const x = (index: number) => left + (index / last) * (end - left)
  const place = { x, y, data }
  return (
    <Plot size={size} height={HEIGHT} title={data.title} summary={data.summary}>
      {ticks.map((tick, index) => (
        <g key={tick}>
          <line className="chart__grid" x1={left} x2={end} y1={y(tick)} y2={y(tick)} />
          <text x={left - 8} y={y(tick) + 4} textAnchor="end">
            {index === ticks.length - 1 ? `${tick} %` : tick}
          </text>
        </g>
      ))}
      {data.points.map(({ label }, index) =>
        (last - index) % each === 0 ? (
          <text key={`${label}${x(index)}`} x={x(index)} y={BOTTOM + 22} textAnchor="middle">
            {label}
          </text>
        ) : null,
      )}
      <Others {...place} />
      <Own {...place} />
      <Labels {...place} at={end + 14} />
    </Plot>
  )
}

function Own({ x, y, data }: Place) {
  const told = data.points.flatMap(({ range, frozen }, index) =>
    range ? [{ range, frozen, x: x(index), middle: y((range.low + range.high) / 2) }] : [],
  )
  return (
    <>
      {told.map(({ range, x }) => (
        <rect
          key={x}
          className="chart__range"
          x={x - 5}
          y={y(range.high)}
          width={10}
          height={Math.max(0, y(range.low) - y(range.high))}
          rx={3}
        />
      ))}
      <polyline
        className="chart__own-line"
        points={told.map(({ x, middle }) => `${x},${middle}`).join(' ')}
      />
      {told.map(({ frozen, x, middle }) => (
        <circle
          key={x}
          className={frozen ? 'chart__point' : 'chart__point chart__point--open'}
          cx={x}
          cy={middle}
          r={frozen ? 4 : 5}
        />
      ))}
    </>
  )
}

function Others({ x, y, data }: Place) {
  const told = data.points.flatMap(({ others }, index) =>
    others === null ? [] : [{ x: x(index), y: y(others) }],
  )
  return (
    <>
      <polyline
        className="chart__others-line"
        points={told.map((point) => `${point.x},${point.y}`).join(' ')}
      />
      {told.map((point) => (
        <Diamond key={point.x} {...point} />
      ))}
    </>
  )
}

/** At the end of each line, moved apart where they would meet. */
function Labels({ y, data, at }: Place & { at: number }) {
  const { range, others } = data.points.at(-1) ?? {}
  const own = range ? y((range.low + range.high) / 2) : null
  const theirs = others == null ? null : y(others)
  const apart = own === null || theirs === null || Math.abs(own - theirs) >= 36
  const down = own !== null && theirs !== null && own > theirs ? 1 : -1
  const shift = apart ? 0 : (36 - Math.abs((own ?? 0) - (theirs ?? 0))) / 2
  return (
    <>
      {own !== null && (
        <Label className="chart__own-label" x={at} y={own + down * shift} words={data.own} />
      )}
      {theirs !== null && data.others !== null && (
        <Label
          className="chart__region-label"
          x={at}
          y={theirs - down * shift}
          words={data.others}
        />
      )}
    </>
  )
}

/** Two lines: who, and how much. */
function Label(props: { className: string; x: number; y: number; words: string }) {
  const { className, x, y, words } = props
  return words.split('\n').map((line, index) => (
    <text key={line} className={className} x={x} y={y - 3 + 17 * index}>
      {line}
    </text>
  ))
}

/** Tens around all that is told, at least four steps of them. */
function ticksFor(points: TrendPoint[]): number[] {
  const told = points.flatMap(({ range, others }) => [
    ...(range ? [range.low, range.high] : []),
    ...(others === null ? [] : [others]),
  ])
  if (told.length === 0) return [0, 25, 50, 75, 100]
  const high = Math.min(100, Math.max(40, 10 * Math.ceil(Math.max(...told) / 10)))
  const low = Math.max(0, Math.min(10 * Math.floor(Math.min(...told) / 10), high - 40))
  return Array.from({ length: (high - low) / 10 + 1 }, (_, step) => low + 10 * step)
}
