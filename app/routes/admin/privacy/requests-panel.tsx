import type { AskedRequest } from '#app/features/privacy/erasure-requests.server.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { type Day, dayOf } from '#app/platform/calendar.ts'
import { Panel } from '#app/ui/card.tsx'
import { StackCell, StackRow, StackTable } from '#app/ui/stack-table.tsx'
import { Tag } from '#app/ui/tag.tsx'

type Props = { requests: AskedRequest[]; today: Day }

/** Who asks for erasure, and what they were answered. */
export function RequestsPanel({ requests, today }: Props) {
  const { admin } = useText('dataRights')
  const { title, none, caption, columns } = admin.requests
  const { who, what, due, state } = columns
  return (
    <Panel title={title}>
      {requests.length === 0 ? (
        <p className="muted">{none}</p>
      ) : (
        <StackTable caption={caption} head={[who, what, due, state]}>
          {requests.map((one) => (
            <Line key={one.id} request={one} today={today} />
          ))}
        </StackTable>
      )}
      <p>
        <a className="big-link" href="/admin/privacy/requests/new">
          {admin.leaver.title}
        </a>
      </p>
    </Panel>
  )
}

function Line({ request, today }: { request: AskedRequest; today: Day }) {
  const { admin, wanted } = useText('dataRights')
  const { columns, late } = admin.requests
  const { day, list } = useFormat()
  const isLate = request.outcome === null && request.dueOn < today
  return (
    <StackRow head={<bdi>{request.name}</bdi>}>
      <StackCell label={columns.what}>
        {list(request.wanted.map((kind) => wanted[kind].name))}
      </StackCell>
      <StackCell label={columns.due}>
        {day(request.dueOn)} {isLate && <Tag tone="danger">{late}</Tag>}
      </StackCell>
      <StackCell label={columns.state}>
        <State request={request} />
      </StackCell>
    </StackRow>
  )
}

function State({ request: { id, name, outcome, answeredAt } }: { request: AskedRequest }) {
  const { requests: text } = useText('dataRights').admin
  const { day } = useFormat()
  if (outcome !== null) return text[outcome](day(dayOf(answeredAt ?? 0)))
  return (
    <a className="big-link" href={`/admin/privacy/requests/${id}`}>
      {text.answer}
      <span className="visually-hidden">: {name}</span>
    </a>
  )
}
