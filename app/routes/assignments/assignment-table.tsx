import { ORIGINAL } from '#app/i18n/content-language.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Button } from '#app/ui/button.tsx'
import { InLanguage } from '#app/ui/in-language.tsx'
import { StackCell, StackRow, StackTable } from '#app/ui/stack-table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { type AssignmentLine, type AssignmentsProps, addressOf } from './assignments-props.ts'

/** Running assignments, each with a way to take it back. */
export function AssignmentTable(props: AssignmentsProps) {
  const { columns, caption, none } = useText('assignments')
  if (props.lines.length === 0) return <p className="muted">{none}</p>
  const { training, to, due, people, by, withdraw } = columns
  return (
    <StackTable caption={caption} head={[training, to, due, people, by, withdraw]}>
      {props.lines.map((line) => (
        <Row key={line.id} line={line} page={props} />
      ))}
    </StackTable>
  )
}

function Row({ line, page }: { line: AssignmentLine; page: AssignmentsProps }) {
  const { columns, kinds, duties, hidden } = useText('assignments')
  const { day } = useFormat()
  return (
    <StackRow
      head={
        <>
          <InLanguage language={ORIGINAL}>{line.title}</InLanguage>
          <span className="competence__meaning">
            {kinds[line.trainingKind]},{' '}
            {duties[line.mandatory ? 'mandatory' : 'voluntary'].toLowerCase()}
          </span>
        </>
      }
    >
      <StackCell label={columns.to}>
        {line.recipientName ?? hidden}{' '}
        <small className="caption">{kinds[line.recipientKind]}</small>
      </StackCell>
      <StackCell label={columns.due}>
        {day(line.dueOn)} {line.isOverdue && <PastDue />}
      </StackCell>
      <StackCell label={columns.people}>
        <Count {...line} />
      </StackCell>
      <StackCell label={columns.by}>
        {line.assignedBy}, {day(line.assignedOn)}
      </StackCell>
      <StackCell>{line.mayWithdraw && <Withdraw line={line} page={page} />}</StackCell>
    </StackRow>
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
  const { withdraw, hidden } = useText('assignments')
  const { each } = addressOf(page)
  return (
    <form method="post" action={`${each}/${line.id}/withdrawal${page.query}`}>
      <Button variant="tertiary">
        {withdraw}
        <span className="visually-hidden">
          : {line.title}, {line.recipientName ?? hidden}
        </span>
      </Button>
    </form>
  )
}
