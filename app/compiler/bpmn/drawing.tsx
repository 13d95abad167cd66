import type { ReactNode } from 'react'
import { tieId } from './lay-out.ts'
import { type Box, type Layout, middleOf, type Point, viewOf } from './layout.ts'
import { nameOfStep } from './name-of-step.ts'
import { BAND, type PlacedLabel, placeLabels } from './place-labels.ts'
import { ArrowHead, StepShape, StepSign } from './shapes.tsx'
import { touching } from './touch.ts'
import type { Words } from './words.ts'
import type { Step, Workflow } from './workflow.ts'
import { LINE_HEIGHT, TYPE_SIZE, widthOf, wrap } from './wrap.ts'

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

/** The workflow as one picture for the eye; the list beside it is the same for everyone. */
export function Drawing(props: Props): ReactNode {
  const { workflow, layout, id, title, words } = props
  const labels = placeLabels(workflow, layout, words)
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
      <Names labels={labels} />
      <Numbers {...props} />
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

function Band({ box, name }: { box: Box; name: string }): ReactNode {
  const { x, y, width, height } = box
  const { y: middle } = middleOf(box)
  return (
    <g className="workflow__band">
      <rect x={x} y={y} width={width} height={height} />
      <g transform={`translate(${x + BAND / 2} ${middle}) rotate(-90)`}>
        <Text at={{ x: 0, y: 0 }} lines={wrap(name, height, TYPE_SIZE, 1)} />
      </g>
    </g>
  )
}

/** As high as what is written in it, for a note is there to be read. */
function Beside({ box, kind, text }: { box: Box; kind: string; text: string }): ReactNode {
  const { x, y, width } = box
  const most = kind === 'pool' ? Math.max(1, Math.floor(box.height / LINE_HEIGHT)) : MOST_LINES
  const lines = wrap(text, width, TYPE_SIZE, most)
  const height = Math.max(box.height, lines.length * LINE_HEIGHT + 8)
  return (
    <g className={`workflow__aside workflow__aside--${kind}`}>
      <rect x={x} y={y} width={width} height={height} />
      {text &&
        namesIn({ ...box, height }, text, kind).map((at) => (
          <Text key={at.x} at={at} lines={lines} />
        ))}
    </g>
  )
}

const MOST_LINES = 12

/** How far apart a name is told again, so that one who has scrolled sees whose band it is. */
const AGAIN = 640

/** In the middle of a box; from the left and again along a pool that is longer than a screen. */
function namesIn(box: Box, name: string, kind: string): Point[] {
  if (kind !== 'pool' || box.width < AGAIN) return [middleOf(box)]
  const first = box.x + BAND + widthOf([name]) / 2
  const times = Math.ceil((box.width - BAND) / AGAIN)
  return Array.from({ length: times }, (_, n) => ({ x: first + n * AGAIN, y: middleOf(box).y }))
}

function Lines({ workflow, layout }: Props): ReactNode {
  const { ways, links, steps } = workflow
  const ties = steps.flatMap(({ id, host }) => (host === null ? [] : [tieId(host, id)]))
  const gateways = new Set(steps.flatMap(({ id, shape }) => (shape === 'gateway' ? [id] : [])))
  const diamond = (id: string) => (gateways.has(id) ? layout.boxes.get(id) : undefined)
  const dashed = [...links.map(({ id }) => id), ...ties]
  return (
    <>
      {ways.map(({ id, from, to }) => {
        const points = touching(layout.lines.get(id) ?? [], diamond(from), diamond(to))
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

function DrawnStep({ step, workflow, layout, highlight, words }: StepProps): ReactNode {
  const box = layout.boxes.get(step.id)
  if (!box) return null
  const here = highlight.includes(step.id) ? ' workflow__step--here' : ''
  const hasBands = workflow.roles.some(({ id }) => layout.boxes.has(id))
  return (
    <g className={`workflow__step${here}`}>
      <StepShape step={step} box={box} />
      {step.sign ? <StepSign sign={step.sign} box={box} /> : null}
      {step.shape === 'task' && (
        <TaskName
          box={box}
          name={nameOfStep(step, workflow, words)}
          role={hasBands ? null : step.role}
        />
      )}
    </g>
  )
}

/** Above everything, so that no neighbour's border covers a number. */
function Numbers({ workflow, layout, numbers }: Props): ReactNode {
  return workflow.steps.map(({ id }) => {
    const box = layout.boxes.get(id)
    return box ? (
      <g key={id} className="workflow__number" transform={`translate(${box.x} ${box.y})`}>
        <circle r="10" />
        <Text at={{ x: 0, y: 0 }} lines={[String(numbers.get(id))]} />
      </g>
    ) : null
  })
}

type NameProps = { box: Box; name: string; role: string | null }

/** Inside a task; other steps have theirs beside them. */
function TaskName({ box, name, role }: NameProps): ReactNode {
  const most = Math.max(1, Math.floor(box.height / LINE_HEIGHT) - (role ? 1 : 0))
  const lines = wrap(name, box.width - 12, TYPE_SIZE, most)
  return <Text at={middleOf(box)} lines={role ? [...lines, `(${role})`] : lines} />
}

/** Above the lines, so that no line runs through a word. */
function Names({ labels }: { labels: PlacedLabel[] }): ReactNode {
  return labels.map((label) => (
    <Text
      key={label.id}
      className={`workflow__${label.kind}-name`}
      at={middleOf(label)}
      lines={label.lines}
    />
  ))
}

type TextProps = { at: Point; lines: string[]; className?: string }

/** Lines of text around a middle. */
function Text({ at, lines, className }: TextProps): ReactNode {
  const first = at.y - ((lines.length - 1) * LINE_HEIGHT) / 2
  return (
    <text className={className} textAnchor="middle" dominantBaseline="central">
      {lines.map((line, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name
        <tspan key={n} x={Math.round(at.x)} y={Math.round(first + n * LINE_HEIGHT)}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
