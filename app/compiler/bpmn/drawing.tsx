import type { ReactNode } from 'react'
import { tieId } from './lay-out.ts'
import { type Box, type Layout, middleOf, type Point, viewOf } from './layout.ts'
import { nameOfStep, nameOfWay } from './name-of-step.ts'
import { ArrowHead, StepShape, StepSign } from './shapes.tsx'
import type { Words } from './words.ts'
import type { Step, Workflow } from './workflow.ts'
import { wrap } from './wrap.ts'

type Props = {
  workflow: Workflow
  layout: Layout
  numbers: Map<string, number>
  highlight: string[]
  /** Begins the ids of title and description; unique on the page. */
  id: string
  title: string
  words: Words
}

const SIZE = 13
const LINE = 16

/** The workflow as one picture for the eye; the list beside it is the same for everyone. */
export function Drawing(props: Props): ReactNode {
  const { workflow, layout, id, title, words } = props
  const { x, y, width, height } = viewOf(layout)
  return (
    <svg
      className="workflow__drawing"
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-about`}
      viewBox={`${x} ${y} ${width} ${height}`}
      width={width}
      height={height}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-about`}>{words.described(workflow.steps.length)}</desc>
      <Parties {...props} />
      <Lines {...props} />
      {workflow.steps.map((step) => (
        <DrawnStep key={step.id} step={step} {...props} />
      ))}
      <WayNames {...props} />
    </svg>
  )
}

/** Pools and roles as bands with their name on the side; notes and documents as boxes. */
function Parties({ workflow, layout }: Props): ReactNode {
  const { pool, roles, asides } = workflow
  const bands = [...(pool ? [pool] : []), ...roles]
  return (
    <>
      {bands.map(({ id, name }) => {
        const box = layout.boxes.get(id)
        return box ? <Band key={id} box={box} name={name} /> : null
      })}
      {asides.map(({ id, kind, text }) => {
        const box = layout.boxes.get(id)
        return box ? <Beside key={id} box={box} kind={kind} text={text} /> : null
      })}
    </>
  )
}

const BAND = 30

function Band({ box, name }: { box: Box; name: string }): ReactNode {
  const { x, y, width, height } = box
  const { y: middle } = middleOf(box)
  return (
    <g className="workflow__band">
      <rect x={x} y={y} width={width} height={height} />
      <g transform={`translate(${x + BAND / 2} ${middle}) rotate(-90)`}>
        <Text at={{ x: 0, y: 0 }} lines={wrap(name, height, SIZE, 1)} />
      </g>
    </g>
  )
}

function Beside({ box, kind, text }: { box: Box; kind: string; text: string }): ReactNode {
  const { x, y, width, height } = box
  const most = Math.max(1, Math.floor(height / LINE))
  return (
    <g className={`workflow__aside workflow__aside--${kind}`}>
      <rect x={x} y={y} width={width} height={height} />
      {text ? <Text at={middleOf(box)} lines={wrap(text, width, SIZE, most)} /> : null}
    </g>
  )
}

function Lines({ workflow, layout }: Props): ReactNode {
  const { ways, links, steps } = workflow
  const ties = steps.flatMap(({ id, host }) => (host === null ? [] : [tieId(host, id)]))
  const dashed = [...links.map(({ id }) => id), ...ties]
  return (
    <>
      {ways.map(({ id }) => {
        const points = layout.lines.get(id) ?? []
        return (
          <g key={id} className="workflow__way">
            <polyline points={pairs(points)} />
            <ArrowHead points={points} />
          </g>
        )
      })}
      {dashed.map((id) => {
        const points = layout.lines.get(id)
        return points ? (
          <polyline key={id} className="workflow__link" points={pairs(points)} />
        ) : null
      })}
    </>
  )
}

function pairs(points: Point[]): string {
  return points.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`).join(' ')
}

type StepProps = Props & { step: Step }

function DrawnStep({ step, workflow, layout, numbers, highlight, words }: StepProps): ReactNode {
  const box = layout.boxes.get(step.id)
  if (!box) return null
  const here = highlight.includes(step.id) ? ' workflow__step--here' : ''
  const hasBands = workflow.roles.some(({ id }) => layout.boxes.has(id))
  return (
    <g className={`workflow__step${here}`}>
      <StepShape step={step} box={box} />
      {step.sign ? <StepSign sign={step.sign} box={box} /> : null}
      <StepName
        step={step}
        box={box}
        label={layout.labels.get(step.id)}
        name={nameOfStep(step, workflow, words)}
        role={hasBands ? null : step.role}
      />
      <g className="workflow__number" transform={`translate(${box.x} ${box.y})`}>
        <circle r="10" />
        <Text at={{ x: 0, y: 0 }} lines={[String(numbers.get(step.id))]} />
      </g>
    </g>
  )
}

type NameProps = {
  step: Step
  box: Box
  label: Point | undefined
  name: string
  role: string | null
}

/** Inside a task; below a gateway or an event, where one without a name says nothing. */
function StepName({ step, box, label, name, role }: NameProps): ReactNode {
  if (step.shape === 'task') {
    const most = Math.max(1, Math.floor(box.height / LINE) - (role ? 1 : 0))
    const lines = wrap(name, box.width - 12, SIZE, most)
    return <Text at={middleOf(box)} lines={role ? [...lines, `(${role})`] : lines} />
  }
  if (!step.name && !step.duration) return null
  const lines = wrap(name, 120, SIZE, 3)
  const below = { x: middleOf(box).x, y: box.y + box.height + 6 + (lines.length * LINE) / 2 }
  return <Text at={label ?? below} lines={lines} />
}

/** Above the lines, so that no line runs through a word. */
function WayNames({ workflow, layout, words }: Props): ReactNode {
  return workflow.ways.map((way) => {
    const name = nameOfWay(way, words)
    const points = layout.lines.get(way.id) ?? []
    if (!name || points.length < 2) return null
    const lines = wrap(name, 120, SIZE, 3)
    const at = layout.labels.get(way.id) ?? besideStart(points, lines.length)
    return <Text key={way.id} className="workflow__way-name" at={at} lines={lines} />
  })
}

/** Just above the first piece of an arrow that runs sideways, or beside one that does not. */
function besideStart([first, second]: Point[], lines: number): Point {
  const { x = 0, y = 0 } = first ?? {}
  const sideways = Math.abs((second?.x ?? 0) - x) > Math.abs((second?.y ?? 0) - y)
  if (sideways) return { x: x + 50, y: y - 4 - (lines * LINE) / 2 }
  const down = (second?.y ?? 0) > y ? 1 : -1
  return { x: x + 8, y: y + down * (8 + (lines * LINE) / 2) }
}

type TextProps = { at: Point; lines: string[]; className?: string }

/** Lines of text around a middle. */
function Text({ at, lines, className }: TextProps): ReactNode {
  const first = at.y - ((lines.length - 1) * LINE) / 2
  return (
    <text className={className} textAnchor="middle" dominantBaseline="central">
      {lines.map((line, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name
        <tspan key={n} x={Math.round(at.x)} y={Math.round(first + n * LINE)}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
