import { type ReactNode, useId } from 'react'

/** Drawn at two widths, so that words stay 13 px on a phone too. */
export type PlotSize = 'wide' | 'narrow'
export const PLOT_WIDTH: Record<PlotSize, number> = { wide: 760, narrow: 340 }

/** A drawing that is said in one sentence to who can't see it. */
export function Plot(props: {
  size: PlotSize
  height: number
  title: string
  summary: string
  children: ReactNode
}) {
  const { size, height, title, summary, children } = props
  const id = useId()
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className={`chart chart--${size}`}
      viewBox={`0 0 ${PLOT_WIDTH[size]} ${height}`}
      role="img"
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{summary}</desc>
      {children}
    </svg>
  )
}

/** From one line of a name to the next. */
export const LINE = 16

/** A name in the lines that it was broken into; `y` is where the first stands. */
export function PlotName(props: {
  lines: string[]
  x: number
  y: number
  anchor?: 'start' | 'end'
}) {
  const { lines, x, y, anchor = 'start' } = props
  return lines.map((line, index) => (
    <text
      // biome-ignore lint/suspicious/noArrayIndexKey: lines of a name keep their order
      key={index}
      className="chart__name"
      x={x}
      y={y + index * LINE}
      textAnchor={anchor}
    >
      {line}
    </text>
  ))
}

/** Where each block begins when they stand below one another; the last is where they end. */
export function startsOf(heights: number[], from = 0): number[] {
  const starts = [from]
  for (const height of heights) starts.push((starts.at(-1) ?? from) + height)
  return starts
}

/** A diamond, for those that one is compared with. */
export function Diamond({ x, y }: { x: number; y: number }) {
  return <path className="chart__diamond" d={`M${x} ${y - 5}l5 5l-5 5l-5-5z`} />
}
