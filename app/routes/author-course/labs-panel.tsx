import { FEWEST } from '#app/features/authoring/fewest.ts'
import { MOST_PLAYED } from '#app/features/authoring/lab-statistics.ts'
import type { LabView, SignRow } from '#app/features/authoring/lab-table.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Panel } from '#app/ui/card.tsx'
import { StackCell, StackRow, StackTable } from '#app/ui/stack-table.tsx'

/** «Verksteder»: who passes each lab of a course, and what goes wrong for most people first. */
export function LabsPanel({ labs }: { labs: LabView[] }) {
  const text = useText('statistics').labs
  if (labs.length === 0) return null
  return (
    <Panel title={text.title} actions={<p className="caption">{text.basis}</p>}>
      <div className="lab-figures">
        {labs.map((lab) => (
          <section key={lab.id} aria-label={lab.title}>
            <h3 className="strong">{lab.title}</h3>
            <Lab lab={lab} />
          </section>
        ))}
      </div>
      <p className="caption items__note">{text.note(FEWEST, MOST_PLAYED)}</p>
    </Panel>
  )
}

function Lab({ lab }: { lab: LabView }) {
  const text = useText('statistics').labs
  if (lab.state === 'counting') return <p className="muted">{text.counting}</p>
  return (
    <>
      <p className="path">{lab.place}</p>
      {lab.state === 'too-few' ? <p className="muted">{lab.why}</p> : <Figures lab={lab} />}
    </>
  )
}

/** What went wrong for most; what is flagged shows too, wherever it stands. */
const SHOWN = 5

function Figures({ lab }: { lab: Extract<LabView, { state: 'counted' }> }) {
  const text = useText('statistics').labs
  const format = useFormat()
  const isFirst = ({ flag }: SignRow, n: number) => n < SHOWN || flag !== null
  const first = lab.rows.filter(isFirst)
  const others = lab.rows.filter((row) => !first.includes(row))
  return (
    <>
      <dl className="pairs">
        <div>
          <dt>{text.tried}</dt>
          <dd>{format.number(lab.n)}</dd>
        </div>
        <div>
          <dt>{text.passed}</dt>
          <dd>
            {lab.passed.percent} ({lab.passed.interval})
          </dd>
        </div>
        <div>
          <dt>{text.median}</dt>
          <dd>{lab.median}</dd>
        </div>
      </dl>
      <Signs title={lab.title} rows={first} />
      {others.length > 0 && (
        <details className="details">
          <summary>{text.others(others.length)}</summary>
          <Signs title={lab.title} rows={others} />
        </details>
      )}
    </>
  )
}

function Signs({ title, rows }: { title: string; rows: SignRow[] }) {
  const text = useText('statistics').labs
  return (
    <StackTable
      className="items"
      label={text.table(title)}
      head={[text.sign, text.wrong, text.interval, text.meanHead]}
    >
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </StackTable>
  )
}

function Row({ row }: { row: SignRow }) {
  const { labs: text, tag, none } = useText('statistics')
  const { what, name, place, missed, mean, flag } = row
  return (
    <StackRow
      head={
        <>
          {name} <span className="muted">({what})</span>
          <span className="path lab-figures__place">{place}</span>
          {flag && <span className="lab-figures__flag">{flag}</span>}
        </>
      }
    >
      <StackCell label={text.wrong}>{missed?.percent ?? tag['too-few']}</StackCell>
      <StackCell label={text.interval}>{missed?.interval ?? none}</StackCell>
      <StackCell label={text.meanHead}>{mean ?? none}</StackCell>
    </StackRow>
  )
}
