import { scaleLinear } from 'd3-scale'
import { useId } from 'react'
import { wrapWords } from '#app/ui/wrap-words.ts'
import { LINE, PlotName, startsOf } from './plot.tsx'

type Range = { low: number; high: number } | null
type Bar = { id: string; name: string; words: string; range: Range }
type Props = {
  bars: Bar[]
  reference: { name: string; words: string; range: Range }
  title: string
  summary: string
  size: keyof typeof SIZES
}

/** Drawn at two widths, so that words stay 13 px on a phone too. */
const SIZES = {
  wide: { width: 760, left: 232, right: 660, step: 40, top: 44, nameWidth: 30 },
  narrow: { width: 340, left: 4, right: 336, step: 52, top: 44, nameWidth: 32 },
} as const
const TICKS = [0, 25, 50, 75, 100]
const THICKNESS = 14

/** Ranges on a line from 0 to 100 %, and what they are measured against as a band. */
export function RangePlot({ bars, reference, title, summary, size }: Props) {
  const id = useId()
  const { width, left, right, top, nameWidth } = SIZES[size]
  const names = bars.map(({ name }) => wrapWords(name, nameWidth))
  const starts = startsOf(
    names.map((lines) => heightOf(lines, size)),
    top,
  )
  const bottom = starts.at(-1) ?? top
  const x = scaleLinear([0, 100], [left, right])
  return (
    <svg
      className={`chart chart--${size}`}
      viewBox={`0 0 ${width} ${bottom + 26}`}
      role="img"
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{summary}</desc>
      {TICKS.map((tick) => (
        <g key={tick}>
          <line className="chart__grid" x1={x(tick)} x2={x(tick)} y1={top - 8} y2={bottom} />
          <text x={x(tick)} y={bottom + 18} textAnchor={anchorOf(tick)}>
            {tick === 100 ? '100 %' : tick}
          </text>
        </g>
      ))}
      <Reference reference={reference} size={size} bottom={bottom} />
      {bars.map((bar, index) => (
        <BarRow
          key={bar.id}
          bar={bar}
          lines={names[index] ?? []}
          size={size}
          y={starts[index] ?? top}
        />
      ))}
    </svg>
  )
}

function Reference(props: Pick<Props, 'reference' | 'size'> & { bottom: number }) {
  const { reference, size, bottom } = props
  const { left, right, top } = SIZES[size]
  if (!reference.range) return null
  const x = scaleLinear([0, 100], [left, right])
  const [from, to] = [x(reference.range.low), x(reference.range.high)]
  const middle = (reference.range.low + reference.range.high) / 2
  return (
    <>
      <rect
        className="chart__band"
        x={from}
        y={top - 12}
        width={Math.max(2, to - from)}
        height={bottom - top + 12}
      />
      <text
        className="chart__region-label"
        x={middle < 25 ? from : middle > 75 ? to : (from + to) / 2}
        y={top - 22}
        textAnchor={middle < 25 ? 'start' : middle > 75 ? 'end' : 'middle'}
      >
        {reference.name} {reference.words}
      </text>
    </>
  )
}

type Row = { bar: Bar; lines: string[]; size: Props['size']; y: number }

function BarRow({ bar, lines, size, y }: Row) {
  const { left, right } = SIZES[size]
  const x = scaleLinear([0, 100], [left, right])
  const narrow = size === 'narrow'
  const height = heightOf(lines, size)
  const middle = narrow ? y + height - 16 : y + height / 2
  return (
    <g>
      <line className="chart__track" x1={left} x2={right} y1={middle} y2={middle} />
      {bar.range && (
        <rect
          className="chart__bar"
          x={x(bar.range.low)}
          y={middle - THICKNESS / 2}
          width={Math.max(4, x(bar.range.high) - x(bar.range.low))}
          height={THICKNESS}
          rx={4}
        />
      )}
      <PlotName
        lines={lines}
        x={narrow ? left : left - 16}
        y={narrow ? y + 18 : middle + 5 - ((lines.length - 1) * LINE) / 2}
        anchor={narrow ? 'start' : 'end'}
      />
      <text
        className={bar.range ? 'chart__own-label' : undefined}
        x={narrow ? right : right + 12}
        y={narrow ? y + 18 : middle + 5}
        textAnchor={narrow ? 'end' : 'start'}
      >
        {bar.words}
      </text>
    </g>
  )
}

/** A name stands beside the bar where there is room, else above it. */
function heightOf(lines: string[], size: Props['size']): number {
  const { step } = SIZES[size]
  const more = (lines.length - 1) * LINE
  return size === 'narrow' ? step + more : Math.max(step, step - LINE + more)
}

function anchorOf(tick: number): 'start' | 'middle' | 'end' {
  if (tick === 0) return 'start'
  return tick === 100 ? 'end' : 'middle'
}
