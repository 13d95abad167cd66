import { scaleLinear } from 'd3-scale'
import { wrapWords } from '#app/ui/wrap-words.ts'
import { LINE, PLOT_WIDTH, Plot, PlotName, type PlotSize, startsOf } from './plot.tsx'

type Bar = {
  name: string
  words: string
  range: { low: number; high: number } | null
  /** What stands where a bar is not drawn. */
  instead: string | null
}
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

/** Characters that there is room for in a line. */
const NAME_WIDTH: Record<PlotSize, number> = { wide: 80, narrow: 44 }

/** What ends within 30, 60 and 90 days, course by course: three fills, each with its number. */
export function EndingPlot({ data, size }: { data: EndingData; size: PlotSize }) {
  const { left, right } = MARGIN[size]
  const end = PLOT_WIDTH[size] - right
  const highs = data.courses.flatMap(({ bars }) => bars.map(({ range }) => range?.high ?? 0))
  const most = Math.max(10, 10 * Math.ceil(Math.max(0, ...highs) / 10))
  const x = scaleLinear([0, most], [left, end])
  const names = data.courses.map(({ name }) => wrapWords(name, NAME_WIDTH[size]))
  const heads = names.map((lines) => HEAD + (lines.length - 1) * LINE)
  const starts = startsOf(heads.map((head) => head + 3 * STEP + 8))
  const bottom = starts.at(-1) ?? 0
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
          <PlotName lines={names[course] ?? []} x={0} y={(starts[course] ?? 0) + 20} />
          {bars.map((bar, index) => (
            <EndingBar
              key={bar.name}
              bar={bar}
              at={index}
              x={x}
              y={(starts[course] ?? 0) + (heads[course] ?? HEAD) + index * STEP}
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
      {!bar.instead && <line className="chart__track" x1={x(0)} x2={end} y1={y + 9} y2={y + 9} />}
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
      {bar.instead && (
        <text x={x(0) + 8} y={y + 14}>
          {bar.instead}
        </text>
      )}
      <text className="chart__own-label" x={end + 10} y={y + 14}>
        {bar.words}
      </text>
    </>
  )
}
