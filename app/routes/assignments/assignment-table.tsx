// biome-ignore-all lint/a11y/noRedundantRoles: as blocks on a phone, tables lose their meaning without them
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Button } from '#app/ui/button.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { type AssignmentLine, type AssignmentsProps, addressOf } from './assignments-props.ts'

/** Running assignments, each with a way to take it back. */
export function AssignmentTable(props: AssignmentsProps) {
  const { columns, caption, none } = useText('assignments')
  if (props.lines.length === 0) return <p className="muted">{none}</p>
  const { training, to, due, people, by, withdraw } = columns
  return (
    <table className="data-table data-table--stack" role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[training, to, due, people, by, withdraw].map((label) => (
            <th key={label} scope="col" role="columnheader">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {props.lines.map((line) => (
          <Row key={line.id} line={line} page={props} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ line, page }: { line: AssignmentLine; page: AssignmentsProps }) {
  const { columns, kinds, duties } = useText('assignments')
  const { day } = useFormat()
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {line.title}
        <span className="competence__meaning">
          {kinds[line.trainingKind]},{' '}
          {duties[line.mandatory ? 'mandatory' : 'voluntary'].toLowerCase()}
        </span>
      </th>
      <td role="cell" data-label={columns.to}>
        {line.recipientName} <small className="caption">{kinds[line.recipientKind]}</small>
      </td>
      <td role="cell" data-label={columns.due}>
        {day(line.dueOn)} {line.isOverdue && <PastDue />}
      </td>
      <td role="cell" data-label={columns.people}>
        <Count {...line} />
      </td>
      <td role="cell" data-label={columns.by}>
        {line.assignedBy}, {day(line.assignedOn)}
      </td>
      <td role="cell">{line.mayWithdraw && <Withdraw line={line} page={page} />}</td>
    </tr>
  )
}

function PastDue() {
  return <Tag>{useText('assignments').pastDue}</Tag>
}

function Count({ recipientKind, people, done }: AssignmentLine) {
  const text = useText('assignments')
  if (recipientKind === 'person') return text.one
  if (people === null) return text.few
  return done === null ? text.people(people) : text.done(done, people)
}

function Withdraw({ line, page }: { line: AssignmentLine; page: AssignmentsProps }) {
  const { withdraw } = useText('assignments')
  const { each } = addressOf(page)
  return (
    <form method="post" action={`${each}/${line.id}/withdrawal${page.query}`}>
      <Button variant="tertiary">
        {withdraw}
        <span className="visually-hidden">
          : {line.title}, {line.recipientName}
        </span>
      </Button>
    </form>
  )
}
