import { Fragment } from 'react'
import type { AnswerFields, AnswerProblems } from '#app/features/privacy/erasure-request.ts'
import type { AskedRequest } from '#app/features/privacy/erasure-requests.server.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { dayOf } from '#app/platform/calendar.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'

type Form = { typed: AnswerFields; problems: AnswerProblems }
type Props = Form & { request: AskedRequest }

/** What someone wants erased, and a form to do it or to say why not. */
export function AnswerPage({ request, ...form }: Props) {
  const { trail } = useText('admin')
  const { admin } = useText('dataRights')
  const { title, guide, noName, done } = admin.one
  const above = [
    { label: trail, href: '/admin' },
    { label: admin.crumb, href: '/admin/privacy' },
  ]
  return (
    <div className="wrap wrap--narrow">
      <Breadcrumbs trail={[...above, { label: title }]} />
      <div className="page-head">
        <h1 className="title">{title}</h1>
        <p className="lead">{guide}</p>
      </div>
      <Card className="stack">
        <About request={request} />
        {request.wanted.includes('name') && (
          <Alert tone="info">
            <p>{noName}</p>
          </Alert>
        )}
        {request.outcome === null ? <AnswerForm id={request.id} {...form} /> : <p>{done}</p>}
      </Card>
    </div>
  )
}

function About({ request }: { request: AskedRequest }) {
  const { admin, wanted } = useText('dataRights')
  const { one: text } = admin
  const { day, list } = useFormat()
  const facts = [
    [text.who, `${request.name}, ${request.email}`],
    [text.asked, day(dayOf(request.askedAt))],
    [text.due, day(request.dueOn)],
    [text.what, list(request.wanted.map((kind) => wanted[kind].name))],
    ...(request.note ? [[text.note, request.note]] : []),
  ]
  return (
    <dl className="data-list">
      {facts.map(([term, value]) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}

function AnswerForm({ id, typed, problems }: Form & { id: string }) {
  const { admin, problems: words } = useText('dataRights')
  const { one: text } = admin
  const errors = Object.entries(problems).map(([field, problem]) => ({
    field,
    message: words[problem],
  }))
  return (
    <form className="stack" method="post" action={`/admin/privacy/requests/${id}`} noValidate>
      <ErrorSummary errors={errors} />
      <Outcomes chosen={typed.outcome} error={problems.outcome && words[problems.outcome]} />
      <Field
        id="reason"
        label={text.reason}
        description={text.reasonHelp}
        error={problems.reason && words[problems.reason]}
      >
        {(wiring) => (
          <textarea
            className="ds-input"
            name="reason"
            rows={3}
            defaultValue={typed.reason}
            {...wiring}
          />
        )}
      </Field>
      <Button>{text.send}</Button>
    </form>
  )
}

function Outcomes({ chosen, error }: { chosen: string; error: string | undefined }) {
  const { one: text } = useText('dataRights').admin
  const choices = [
    ['erased', text.erase],
    ['refused', text.refuse],
  ] as const
  return (
    <fieldset className="choice-group" aria-describedby={error ? 'outcome-error' : undefined}>
      <legend className="field__label">{text.outcome}</legend>
      {error && (
        <p className="ds-validation-message" data-field="validation" id="outcome-error">
          {error}
        </p>
      )}
      {choices.map(([outcome, label], at) => (
        <label className="check" key={outcome}>
          <input
            className="ds-input"
            id={at === 0 ? 'outcome' : undefined}
            type="radio"
            name="outcome"
            value={outcome}
            defaultChecked={outcome === chosen}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
