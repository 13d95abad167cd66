import { scaleLinear } from 'd3-scale'
import { wrapWords } from '#app/ui/wrap-words.ts'
import { LINE, PLOT_WIDTH, Plot, PlotName, type PlotSize, startsOf } from './plot.tsx'

type Comparison = {
  name: string
  own: { low: number; high: number }
  ownWords: string
  quartiles: [number, number, number]
  words: string
}
export type RegionData = { title: string; summary: string; rows: Comparison[] }

const BLOCK = 78
const EDGE = 18

/** The own share over the middle half of the others, course by course. Nobody else has a name. */
export function RegionPlot({ data, size }: { data: RegionData; size: PlotSize }) {
  const width = PLOT_WIDTH[size]
  const x = scaleLinear([0, 100], [EDGE, width - EDGE])
  const names = data.rows.map(({ name }) => wrapWords(name, NAME_WIDTH[size]))
  const starts = startsOf(names.map((lines) => BLOCK + (lines.length - 1) * LINE))
  const bottom = starts.at(-1) ?? 0
  return (
    <Plot size={size} height={bottom + 24} title={data.title} summary={data.summary}>
      {[0, 25, 50, 75, 100].map((tick) => (
        <g key={tick}>
          <line className="chart__grid" x1={x(tick)} x2={x(tick)} y1={4} y2={bottom} />
          <text x={x(tick)} y={bottom + 16} textAnchor={tick === 100 ? 'end' : 'middle'}>
            {tick === 100 ? '100 %' : tick}
          </text>
        </g>
      ))}
      {data.rows.map((row, index) => (
        <RegionRow
          key={row.name}
          row={row}
          lines={names[index] ?? []}
          x={x}
          y={starts[index] ?? 0}
          size={size}
        />
      ))}
    </Plot>
  )
}

type RowProps = { row: Comparison; x: (percent: number) => number; y: number }

/** Characters that there is room for in a line, beside the own share. */
const NAME_WIDTH: Record<PlotSize, number> = { wide: 64, narrow: 30 }

function RegionRow(props: RowProps & { lines: string[]; size: PlotSize }) {
  const { row, x, lines, size } = props
  const width = PLOT_WIDTH[size]
  const y = props.y + (lines.length - 1) * LINE
  return (
    <>
      <PlotName lines={lines} x={0} y={props.y + 18} />
      <text className="chart__own-label" x={width} y={props.y + 18} textAnchor="end">
        {row.ownWords}
      </text>
      <line className="chart__track" x1={x(0)} x2={x(100)} y1={y + 42} y2={y + 42} />
      <Marks row={row} x={x} y={y} />
      <text
        className="chart__region-label"
        x={anchorAt(x(row.quartiles[1]), width)}
        y={y + 70}
        textAnchor="middle"
      >
        {row.words}
      </text>
    </>
  )
}

/** The others as a box with their median, and the own share over it. */
function Marks({ row: { own, quartiles }, x, y }: RowProps) {
  const [q1, median, q3] = quartiles
  const [top, middle, bottom] = [y + 31, y + 42, y + 53]
  const width = Math.max(3, x(q3) - x(q1))
  return (
    <>
      <rect className="chart__box" x={x(q1)} y={top} width={width} height={22} rx={3} />
      <line className="chart__median" x1={x(median)} x2={x(median)} y1={top} y2={bottom} />
      <line className="chart__own-span" x1={x(own.low)} x2={x(own.high)} y1={middle} y2={middle} />
      <circle className="chart__point" cx={x((own.low + own.high) / 2)} cy={middle} r={6} />
    </>
  )
}

/** Words stay within the drawing. */
function anchorAt(x: number, width: number): number {
  return Math.min(Math.max(x, 90), width - 90)
}
