import { scaleLinear } from 'd3-scale'
import { PLOT_WIDTH, Plot, type PlotSize } from './plot.tsx'

type Step = { day: number; range: { low: number; high: number } | null }
export type WaitingData = {
  title: string
  summary: string
  steps: Step[]
  half: string
  axis: string
}

const TOP = 16
const BOTTOM = 206
const MARGIN: Record<PlotSize, { left: number; right: number; ticks: number }> = {
  wide: { left: 48, right: 96, ticks: 8 },
  narrow: { left: 60, right: 96, ticks: 3 },
}

/** The share that is through by each told day, as steps; the line is half. */
export function WaitingPlot({ data, size }: { data: WaitingData; size: PlotSize }) {
  const { left, right, ticks } = MARGIN[size]
  const end = PLOT_WIDTH[size] - right
  const last = Math.max(30, data.steps.at(-1)?.day ?? 0)
  const x = scaleLinear([0, last], [left, end])
  const y = scaleLinear([0, 100], [BOTTOM, TOP])
  return (
    <Plot size={size} height={BOTTOM + 44} title={data.title} summary={data.summary}>
      {[0, 25, 50, 75, 100].map((tick) => (
        <g key={tick}>
          <line className="chart__grid" x1={left} x2={end} y1={y(tick)} y2={y(tick)} />
          <text x={left - 8} y={y(tick) + 4} textAnchor="end">
            {tick === 100 ? '100 %' : tick}
          </text>
        </g>
      ))}
      {x.ticks(ticks).map((day) => (
        <text key={day} x={x(day)} y={BOTTOM + 20} textAnchor="middle">
          {day}
        </text>
      ))}
      <text x={end} y={BOTTOM + 40} textAnchor="end">
        {data.axis}
      </text>
      <Steps steps={data.steps} x={x} y={y} />
      <line className="chart__half" x1={left} x2={end} y1={y(50)} y2={y(50)} />
      <text className="chart__region-label" x={end + 10} y={y(50) + 5}>
        {data.half}
      </text>
    </Plot>
  )
}

type Scales = { x: (day: number) => number; y: (percent: number) => number }

/** A band from the least to the most that may be through, flat between the told days. */
function Steps({ steps, x, y }: Scales & { steps: Step[] }) {
  const told = steps.flatMap(({ day, range }) => (range ? [{ day, ...range }] : []))
  const path = (end: 'low' | 'high') =>
    told.flatMap((one, index) => {
      const next = told[index + 1]
      return next
        ? [`${x(one.day)},${y(one[end])}`, `${x(next.day)},${y(one[end])}`]
        : [`${x(one.day)},${y(one[end])}`]
    })
  return (
    <>
      <polygon
        className="chart__range"
        points={[...path('high'), ...path('low').reverse()].join(' ')}
      />
      <polyline className="chart__own-line" points={path('high').join(' ')} />
      <polyline className="chart__own-line" points={path('low').join(' ')} />
    </>
  )
}
