import type { ReactNode } from 'react'
import { type Box, middleOf, type Point } from './layout.ts'
import type { Sign, Step } from './workflow.ts'

/** The outline of a step. */
export function StepShape({ step, box }: { step: Step; box: Box }): ReactNode {
  const { x, y, width, height } = box
  const middle = middleOf(box)
  if (step.shape === 'task') {
    return <rect className="workflow__shape" x={x} y={y} width={width} height={height} rx="8" />
  }
  if (step.shape === 'gateway') {
    const corners = [
      [middle.x, y],
      [x + width, middle.y],
      [middle.x, y + height],
      [x, middle.y],
    ]
    return <polygon className="workflow__shape" points={corners.join(' ')} />
  }
  const radius = Math.min(width, height) / 2
  const isDouble = step.shape === 'event'
  return (
    <>
      <circle
        className={`workflow__shape workflow__shape--${step.shape}`}
        {...at(middle)}
        r={radius}
      />
      {isDouble ? <circle className="workflow__inner" {...at(middle)} r={radius - 4} /> : null}
    </>
  )
}

function at({ x, y }: Point) {
  return { cx: x, cy: y }
}

/** Drawn around 0,0 in a square of about 20. */
const SIGNS: Record<Sign, string> = {
  message: 'M-9-6H9V6H-9ZM-9-6 0 1 9-6',
  timer: 'M0-9A9 9 0 1 1 0 9A9 9 0 1 1 0-9M0-6V0L4 2',
  terminate: 'M0-7A7 7 0 1 1 0 7A7 7 0 1 1 0-7',
  choice: 'M-6-6 6 6M6-6-6 6',
  parallel: 'M-8 0H8M0-8V8',
  wait: 'M0-8 8-2 5 7H-5L-8-2Z',
}

/** The sign inside a gateway or an event. */
export function StepSign({ sign, box }: { sign: Sign; box: Box }): ReactNode {
  const { x, y } = middleOf(box)
  return (
    <path
      className={`workflow__sign workflow__sign--${sign}`}
      transform={`translate(${x} ${y})`}
      d={SIGNS[sign]}
    />
  )
}

const HEAD = 9

/** The head of an arrow along the last piece of its line. */
export function ArrowHead({ points }: { points: Point[] }): ReactNode {
  const [before, tip] = points.slice(-2)
  if (!before || !tip) return null
  const angle = (Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI
  return (
    <path
      className="workflow__head"
      transform={`translate(${tip.x} ${tip.y}) rotate(${Math.round(angle)})`}
      d={`M0 0-${HEAD}-4.5V4.5Z`}
    />
  )
}
