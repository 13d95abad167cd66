import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Card, Panel } from '#app/ui/card.tsx'
import { AssignmentForm } from './assignment-form.tsx'
import { AssignmentTable } from './assignment-table.tsx'
import type { AssignmentLine, AssignmentsProps } from './assignments-props.ts'

/** What runs, and a form to assign more. */
export function AssignmentsPage(props: AssignmentsProps) {
  const { place, municipality, unit, done, lines, recipients } = props
  const text = useText('assignments')
  const { municipality: named } = useText('shell')
  const whom = unit ?? named(municipality.name)
  return (
    <div className="wrap">
      <Breadcrumbs trail={trailOf(props, text.trail, text.heading)} />
      <div className="page-head">
        <h1 className="title">{text.title(whom)}</h1>
        <p className="lead">{place === 'admin' ? text.lead.admin : text.lead.report}</p>
      </div>
      <div className="stack stack--loose">
        {done && (
          <Alert tone="success" role="status">
            <p>{text[done]}</p>
          </Alert>
        )}
        <Card title={text.add}>
          <AssignmentForm {...props} />
        </Card>
        <Panel title={text.running}>
          <AssignmentTable {...props} />
          <p className="caption choice-note">
            {recipients.people.length > 0 ? text.countsOwn : text.counts}
          </p>
        </Panel>
        {lines.some(({ note }) => note) && <Notes lines={lines} />}
      </div>
    </div>
  )
}

function Notes({ lines }: { lines: AssignmentLine[] }) {
  const text = useText('assignments')
  return (
    <Panel title={text.notes}>
      <dl className="data-list">
        {lines.map(
          ({ id, title, recipientName, note }) =>
            note && (
              <div key={id}>
                <dt>
                  {title}, {recipientName ?? text.hidden}
                </dt>
                <dd>{note}</dd>
              </div>
            ),
        )}
      </dl>
    </Panel>
  )
}

function trailOf(
  { place, municipality, query }: AssignmentsProps,
  trail: { admin: string; report: string },
  heading: string,
) {
  const above = place === 'admin' ? '/admin' : `/reports/${municipality.number}${query}`
  return [{ label: trail[place], href: above }, { label: heading }]
}
