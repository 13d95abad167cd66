import {
  FOR_EMPLOYEES,
  type RequestFields,
  type RequestProblems,
} from '#app/features/privacy/erasure-request.ts'
import type { ListedRequest } from '#app/features/privacy/erasure-requests.server.ts'
import { RetentionTable } from '#app/features/privacy/retention-table.tsx'
import { WantedFields } from '#app/features/privacy/wanted-fields.tsx'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { dayOf } from '#app/platform/calendar.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card, Panel } from '#app/ui/card.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'

const COMPLAIN = 'https://www.datatilsynet.no/om-datatilsynet/kontakt-oss/klage-til-datatilsynet/'

type Form = { typed: RequestFields; problems: RequestProblems }
type Props = Form & { requests: ListedRequest[]; sent: boolean }

/** What goes by itself, what can be asked for, and what was. */
export function MyErasurePage({ requests, sent, ...form }: Props) {
  const { own: text } = useText('dataRights')
  const { title: privacy } = useText('privacy')
  const waiting = requests.find(({ outcome }) => outcome === null)
  return (
    <div className="wrap privacy">
      <Breadcrumbs trail={[{ label: privacy, href: '/me/privacy' }, { label: text.crumb }]} />
      <div className="page-head">
        <h1 className="title">{text.title}</h1>
        <p className="lead">{text.lead}</p>
      </div>
      <div className="stack stack--loose">
        {sent && (
          <Alert tone="success" role="status">
            <p>{text.sent}</p>
          </Alert>
        )}
        {requests.length > 0 && <Mine requests={requests} />}
        <div className="grid-2">
          <Card title={text.ask} className="stack">
            {waiting ? <Waiting on={waiting.dueOn} /> : <AskForm {...form} />}
          </Card>
          <Kept />
        </div>
        <RetentionTable />
      </div>
    </div>
  )
}

function Waiting({ on }: { on: number }) {
  const { own: text } = useText('dataRights')
  return <p>{text.open(useFormat().day(on))}</p>
}

function AskForm({ typed, problems }: Form) {
  const { own: text, problems: words } = useText('dataRights')
  const errors = Object.entries(problems).map(([field, problem]) => ({
    field,
    message: words[problem],
  }))
  const wrong = problems.wanted && words[problems.wanted]
  return (
    <form className="stack" method="post" action="/me/privacy/erasure" noValidate>
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={typed.id} />
      <WantedFields may={FOR_EMPLOYEES} wanted={typed.wanted} error={wrong} />
      <Field
        id="note"
        label={text.note}
        description={text.noteHelp}
        error={problems.note && words[problems.note]}
      >
        {(wiring) => (
          <textarea
            className="ds-input"
            name="note"
            rows={3}
            defaultValue={typed.note}
            {...wiring}
          />
        )}
      </Field>
      <p className="small muted">{text.final}</p>
      <Button>{text.send}</Button>
    </form>
  )
}

function Kept() {
  const { own: text } = useText('dataRights')
  return (
    <Panel title={text.keptTitle}>
      <ul className="privacy__lines">
        {text.kept.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Panel>
  )
}

function Mine({ requests }: { requests: ListedRequest[] }) {
  const { own: text, wanted, links } = useText('dataRights')
  const { day, list } = useFormat()
  const named = (one: ListedRequest) => list(one.wanted.map((kind) => wanted[kind].name))
  return (
    <Panel title={text.mine}>
      <ul className="privacy__lines">
        {requests.map((one) => (
          <li key={one.id}>
            {text.askedOn(day(dayOf(one.askedAt)), named(one))}. <Outcome request={one} />
          </li>
        ))}
      </ul>
      {requests.some(({ outcome }) => outcome === 'refused') && (
        <p>
          {text.complain} <a href={COMPLAIN}>{links.complain}</a>
        </p>
      )}
    </Panel>
  )
}

function Outcome({ request: { outcome, dueOn, answeredAt, reason } }: { request: ListedRequest }) {
  const { own: text } = useText('dataRights')
  const { day } = useFormat()
  if (outcome === null) return text.waiting(day(dueOn))
  const on = day(dayOf(answeredAt ?? 0))
  return outcome === 'erased' ? text.erased(on) : text.refused(on, reason ?? '')
}
