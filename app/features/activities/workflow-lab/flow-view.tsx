import { type ReactNode, useEffect, useRef } from 'react'
import { useContentLang } from '#app/i18n/content-language.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { ContentWords } from '#app/ui/in-language.tsx'
import type { LabDiagram } from '../workflow-lab.ts'
import type { FlowStep } from './told.ts'

type Shown = { flow: FlowStep[]; diagram: LabDiagram }

/** Where the case is: in the drawing, and in a list that says the same. */
export function FlowView({ flow, diagram, scope }: Shown & { scope: string }) {
  const text = useText('workflowLab')
  const id = `${scope}.flow`
  return (
    <section className="panel workflow-lab__flow" aria-labelledby={id}>
      <div className="panel__title row">
        <h2 id={id}>{text.flow}</h2>
        <Legend />
      </div>
      <Frame label={text.drawing} at={placeOf({ flow, diagram })}>
        <Drawing flow={flow} diagram={diagram} />
      </Frame>
      <details className="details workflow-lab__list">
        <summary>{text.asList}</summary>
        <FlowList flow={flow} />
      </details>
      <p className="visually-hidden" role="status">
        {text.hereNow(flow.filter(({ state }) => state === 'here').map(({ name }) => name))}
      </p>
    </section>
  )
}

/** Scrolls by itself to where the case is. */
function Frame({ label, at, children }: { label: string; at: Point; children: ReactNode }) {
  const frame = useRef<HTMLElement>(null)
  const { x, y } = at
  useEffect(() => {
    const { current } = frame
    current?.scrollTo(x - current.clientWidth / 2, y - current.clientHeight / 2)
  }, [x, y])
  return (
    <section
      ref={frame}
      className="workflow__frame workflow-lab__frame"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
    >
      {children}
    </section>
  )
}

type Point = { x: number; y: number }

/** Where the case is, in the drawing's pixels. */
function placeOf({ flow, diagram: { boxes, viewBox } }: Shown): Point {
  const here = flow.find(({ state }) => state === 'here')
  const box = here && boxes[here.id]
  if (!box) return { x: 0, y: 0 }
  return { x: box.x + box.width / 2 - viewBox.x, y: box.y + box.height / 2 - viewBox.y }
}

function Legend() {
  const text = useText('workflowLab')
  return (
    <ul className="workflow-lab__legend small">
      <li data-state="done">{text.state.done}</li>
      <li data-state="here">{text.state.here}</li>
      <li data-state="ahead">{text.state.ahead}</li>
    </ul>
  )
}

/** The drawing itself never changes: where the case is lies over it. */
function Drawing({ diagram, flow }: Shown) {
  const text = useText('workflowLab')
  const { svg, viewBox, boxes } = diagram
  const { x, y, width, height } = viewBox
  return (
    <div className="workflow-lab__drawing">
      <Markup html={svg} />
      <svg
        className="workflow-lab__marks"
        viewBox={`${x} ${y} ${width} ${height}`}
        width={width}
        height={height}
        aria-hidden="true"
      >
        {flow.map((step) => {
          const box = boxes[step.id]
          return box && step.state !== 'ahead' ? (
            <Mark key={step.id} box={box} step={step} here={text.state.hereShort} />
          ) : null
        })}
      </svg>
    </div>
  )
}

function Markup({ html }: { html: string }) {
  return <div lang={useContentLang()} dangerouslySetInnerHTML={{ __html: html }} />
}

type Box = { x: number; y: number; width: number; height: number }

/** Done is filled and ticked; here is framed and says so. */
function Mark({ box, step, here }: { box: Box; step: FlowStep; here: string }) {
  const { x, y, width, height } = box
  if (step.state === 'done') {
    return (
      <g className="mark mark--done">
        <Fill box={box} shape={step.shape} />
        <circle className="mark__tick" cx={x + width} cy={y} r={9} />
        <path d={`M${x + width - 4} ${y} l3 3 l5 -6`} />
      </g>
    )
  }
  // Over an arrow into the step rather than over a name: those stand below what is small.
  const flag = step.shape === 'task' ? y + height - 4 : y - 24
  return (
    <g className="mark mark--here">
      <path d={frameAround(box)} />
      <rect className="mark__flag" x={x + width / 2 - 22} y={flag} width={44} height={19} rx={4} />
      <text x={x + width / 2} y={flag + 14} textAnchor="middle">
        {here}
      </text>
    </g>
  )
}

/** A frame that is open where the step's number stands, at its first corner. */
function frameAround({ x, y, width, height }: Box): string {
  const [right, bottom] = [x + width, y + height]
  const corner = (dx: number, dy: number) => `a10 10 0 0 1 ${dx} ${dy}`
  const around = [`H${right - 5}`, corner(10, 10), `V${bottom - 5}`, corner(-10, 10)]
  return [`M${x + 13} ${y - 5}`, ...around, `H${x + 5}`, corner(-10, -10), `V${y + 13}`].join(' ')
}

function Fill({ box: { x, y, width, height }, shape }: { box: Box; shape: FlowStep['shape'] }) {
  const [middle, centre] = [x + width / 2, y + height / 2]
  if (shape === 'task')
    return <rect className="mark__fill" x={x} y={y} width={width} height={height} rx={8} />
  if (shape === 'event')
    return <circle className="mark__fill" cx={middle} cy={centre} r={width / 2} />
  const corners = `${middle},${y} ${x + width},${centre} ${middle},${y + height} ${x},${centre}`
  return <polygon className="mark__fill" points={corners} />
}

function FlowList({ flow }: { flow: FlowStep[] }) {
  const lang = useContentLang()
  const text = useText('workflowLab')
  return (
    <ol className="flow-list">
      {flow.map(({ id, number, name, role, state, leads }) => (
        <li
          key={id}
          value={number ?? undefined}
          data-state={state}
          aria-current={state === 'here' ? 'step' : undefined}
        >
          <b lang={lang}>{name}</b>
          {role && (
            <>
              {' ('}
              <ContentWords>{role}</ContentWords>)
            </>
          )}
          {state !== 'ahead' && ` – ${text.state[state]}`}
          {leads.length > 0 && <span className="muted">, {text.leads(leads)}</span>}
        </li>
      ))}
    </ol>
  )
}
