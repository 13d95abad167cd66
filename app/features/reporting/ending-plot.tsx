import { scaleLinear } from 'd3-scale'
import { wrapWords } from '#app/ui/wrap-words.ts'
import { PLOT_WIDTH, Plot, type PlotSize } from './plot.tsx'

type Bar = { name: string; words: string; range: { low: number; high: number } | null }
export type EndingData = {
  title: string
  summary: string
  courses: { name: string; bars: Bar[] }[]
}

const STEP = 24
const HEAD = 30
const MARGIN: Record<PlotSize, { left: number; right: number }> = {
  wide: { left: 130, right: 150 },
  narrow: { left: 92, right: 108 },
}

/** What ends within 30, 60 and 90 days, course by course: three fills, each with its number. */
export function EndingPlot({ data, size }: { data: EndingData; size: PlotSize }) {
  const { left, right } = MARGIN[size]
  const end = PLOT_WIDTH[size] - right
  const highs = data.courses.flatMap(({ bars }) => bars.map(({ range }) => range?.high ?? 0))
  const most = Math.max(10, 10 * Math.ceil(Math.max(0, ...highs) / 10))
  const x = scaleLinear([0, most], [left, end])
  const block = HEAD + 3 * STEP + 8
  const bottom = data.courses.length * block
  return (
    <Plot size={size} height={bottom + 26} title={data.title} summary={data.summary}>
      {[0, most / 2, most].map((tick) => (
        <g key={tick}>
          <line className="chart__grid" x1={x(tick)} x2={x(tick)} y1={4} y2={bottom} />
          <text x={x(tick)} y={bottom + 18} textAnchor="middle">
            {tick === most ? `${tick} %` : tick}
          </text>
        </g>
      ))}
      {data.courses.map(({ name, bars }, course) => (
        <g key={name}>
          <text className="chart__name" x={0} y={course * block + 20}>
            {wrapWords(name, size === 'wide' ? 80 : 40, 1)[0]}
          </text>
          {bars.map((bar, index) => (
            <EndingBar
              key={bar.name}
              bar={bar}
              at={index}
              x={x}
              y={course * block + HEAD + index * STEP}
              end={end}
            />
          ))}
        </g>
      ))}
    </Plot>
  )
}

function EndingBar(props: {
  bar: Bar
  at: number
  x: (percent: number) => number
  y: number
  end: number
}) {
  const { bar, at, x, y, end } = props
  const { range } = bar
  return (
    <>
      <text x={x(0) - 10} y={y + 14} textAnchor="end">
        {bar.name}
      </text>
      <line className="chart__track" x1={x(0)} x2={end} y1={y + 9} y2={y + 9} />
      {range && (
        <rect
          className={`chart__bar chart__bar--${at + 1}`}
          x={x(range.low)}
          y={y + 2}
          width={Math.max(4, x(range.high) - x(range.low))}
          height={14}
          rx={3}
        />
      )}
      <text className="chart__own-label" x={end + 10} y={y + 14}>
        {bar.words}
      </text>
    </>
  )
}
