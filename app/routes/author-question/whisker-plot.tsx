import { scaleLinear } from 'd3-scale'
import { useId } from 'react'
import type { OptionView } from '#app/features/authoring/question-view.ts'
import { wrapWords } from '#app/ui/wrap-words.ts'

type Props = { options: OptionView[]; title: string; summary: string; size: keyof typeof SIZES }

/** Drawn at two widths, so that words stay 13 px on a phone too. */
const SIZES = {
  wide: { width: 760, left: 372, right: 680, lineOfWords: 50, step: 44 },
  narrow: { width: 340, left: 8, right: 332, lineOfWords: 32, step: 68 },
} as const
const TICKS = [0, 25, 50, 75, 100]
const LINE = 17

/** A dot for the share of each answer, and a line for where the true share may lie. */
export function WhiskerPlot({ options, title, summary, size }: Props) {
  const id = useId()
  const { width, left, right, step } = SIZES[size]
  const bottom = options.length * step
  const x = scaleLinear([0, 100], [left, right])
  return (
    <svg
      className={`chart chart--${size}`}
      viewBox={`0 0 ${width} ${bottom + 24}`}
      role="img"
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{summary}</desc>
      {TICKS.map((tick) => (
        <g key={tick}>
          <line className="chart__grid" x1={x(tick)} x2={x(tick)} y1={0} y2={bottom} />
          <text
            x={x(tick)}
            y={bottom + 18}
            textAnchor={tick === 100 ? 'end' : tick ? 'middle' : 'start'}
          >
            {tick === 100 ? '100 %' : tick}
          </text>
        </g>
      ))}
      {options.map((option, at) => (
        <Answer key={option.mark} option={option} size={size} top={at * step} />
      ))}
    </svg>
  )
}

function Answer(props: { option: OptionView; size: Props['size']; top: number }) {
  const { option, size, top } = props
  const { left, right, step, width } = SIZES[size]
  const { share, low, high } = option.range
  const narrow = size === 'narrow'
  const y = narrow ? top + step - 20 : top + step / 2
  const x = scaleLinear([0, 1], [left, right])
  return (
    <g className="whisker" data-right={option.right || undefined}>
      <Words option={option} size={size} top={top} />
      <line className="whisker__reach" x1={x(low)} x2={x(high)} y1={y} y2={y} />
      <line className="whisker__end" x1={x(low)} x2={x(low)} y1={y - 5} y2={y + 5} />
      <line className="whisker__end" x1={x(high)} x2={x(high)} y1={y - 5} y2={y + 5} />
      <circle className="whisker__dot" cx={x(share)} cy={y} r={6} />
      <text
        className="chart__own-label"
        x={width - 4}
        y={narrow ? top + LINE : y + 5}
        textAnchor="end"
      >
        {option.share}
      </text>
    </g>
  )
}

/** Beside the line where there is room, else above it; a right answer is marked by more than colour. */
function Words({ option, size, top }: { option: OptionView; size: Props['size']; top: number }) {
  const { lineOfWords, step } = SIZES[size]
  const words = `${option.right ? '✓ ' : ''}${option.mark} ${option.label}`
  const lines = wrapWords(words, lineOfWords, 2)
  const first =
    size === 'narrow' ? top + LINE : top + step / 2 + 5 - ((lines.length - 1) * LINE) / 2
  return lines.map((line, at) => (
    <text key={line} className="chart__name" x={4} y={first + at * LINE}>
      {line}
    </text>
  ))
}
