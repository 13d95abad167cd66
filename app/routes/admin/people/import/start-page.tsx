import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { dayOf } from '#app/platform/calendar.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card, Panel } from '#app/ui/card.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { StackCell, StackRow, StackTable } from '#app/ui/stack-table.tsx'
import type { Counts, StartProps } from './people-import-props.ts'

/** A form for a file, what it may hold, and what was imported before. */
export function StartPage(props: StartProps) {
  const { municipality, jobRoles, latest } = props
  const text = useText('peopleImport')
  const { municipality: named } = useText('shell')
  return (
    <div className="wrap">
      <Breadcrumbs
        trail={[
          { label: text.trail.admin, href: '/admin' },
          { label: text.trail.people, href: '/admin/people' },
          { label: text.heading },
        ]}
      />
      <div className="page-head">
        <h1 className="title">{text.title(named(municipality))}</h1>
        <p className="lead">{text.lead}</p>
      </div>
      <div className="stack stack--loose">
        <Card>
          <FileForm {...props} />
        </Card>
        <Panel title={text.format.heading}>
          <FileFormat jobRoles={jobRoles} />
        </Panel>
        {latest.length > 0 && (
          <Panel title={text.recent.title}>
            <Latest latest={latest} />
          </Panel>
        )}
      </div>
    </div>
  )
}

function FileForm({ typed, problem }: StartProps) {
  const text = useText('peopleImport')
  const error = problem ?? undefined
  return (
    <form
      className="stack"
      method="post"
      action="/admin/people/import"
      encType="multipart/form-data"
      noValidate
    >
      <ErrorSummary errors={problem ? [{ field: 'file', message: problem }] : []} />
      <Field id="file" label={text.file} description={text.fileHelp} error={error}>
        {(wiring) => (
          <input className="ds-input" type="file" name="file" accept={TYPES} {...wiring} />
        )}
      </Field>
      <details open={typed.text !== ''}>
        <summary className="big-link">{text.or}</summary>
        <Field id="text" label={text.text} description={text.textHelp}>
          {(wiring) => (
            <textarea
              className="ds-input"
              name="text"
              rows={8}
              defaultValue={typed.text}
              {...wiring}
            />
          )}
        </Field>
      </details>
      <div className="choice-group">
        <Tick name="isWhole" isOn={typed.isWhole} label={text.isWhole} help={text.isWholeHelp} />
        <Tick
          name="createsUnits"
          isOn={typed.createsUnits}
          label={text.createsUnits}
          help={text.createsUnitsHelp}
        />
      </div>
      <Button>{text.look}</Button>
    </form>
  )
}

const TYPES = '.csv,.txt,text/csv,text/plain'

function Tick(props: { name: string; isOn: boolean; label: string; help: string }) {
  const { name, isOn, label, help } = props
  return (
    <label className="check">
      <input className="ds-input" type="checkbox" name={name} value="1" defaultChecked={isOn} />
      <span>
        <b>{label}.</b> {help}
      </span>
    </label>
  )
}

function FileFormat({ jobRoles }: Pick<StartProps, 'jobRoles'>) {
  const { format: text } = useText('peopleImport')
  return (
    <div className="stack">
      <p>{text.columns}</p>
      <StackTable label={text.heading} head={[text.column, text.means]}>
        {Object.values(text.names).map(([name = '', means]) => (
          <StackRow key={name} head={name}>
            <StackCell>{means}</StackCell>
          </StackRow>
        ))}
      </StackTable>
      <p>
        {text.roles}: {jobRoles.map(({ title }) => title).join(', ')}.
      </p>
    </div>
  )
}

function Latest({ latest }: Pick<StartProps, 'latest'>) {
  const { recent: text } = useText('peopleImport')
  const { day, time, number } = useFormat()
  const { when, by, what } = text.columns
  return (
    <StackTable label={text.title} head={[when, by, what]}>
      {latest.map(({ id, appliedAt, counts, by: name }) => (
        <StackRow
          key={id}
          head={
            <a className="big-link" href={`/admin/people/import/${id}`}>
              {day(dayOf(appliedAt ?? 0))} {time(appliedAt ?? 0)}
            </a>
          }
        >
          <StackCell label={by}>{name}</StackCell>
          <StackCell label={what}>{text.changes(number(changesIn(counts)))}</StackCell>
        </StackRow>
      ))}
    </StackTable>
  )
}

function changesIn(counts: Counts | null): number {
  const { unchanged = 0, problems = 0, ...changes } = counts ?? {}
  return Object.values(changes).reduce((sum, count) => sum + count, 0)
}
