import type { NamesRecordField } from '#app/features/access/names-record.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card, Panel } from '#app/ui/card.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field, TextField } from '#app/ui/field.tsx'
import type { AdminPrivacy } from './admin-privacy.server.ts'
import { NamesHistory } from './names-history.tsx'

const SECTION_9_2 = 'https://lovdata.no/lov/2005-06-17-62/§9-2'
const TONES = {
  never: 'info',
  open: 'success',
  due: 'warning',
  passed: 'danger',
  withdrawn: 'info',
} as const

/** Whether leaders see names, what it rests on, and a form to record it anew. */
export function NamesPanel(props: AdminPrivacy) {
  const text = useText('namesRecord')
  const isOpen = props.state === 'open' || props.state === 'due'
  return (
    <>
      <Panel title={text.heading}>
        <div className="stack">
          <p>{text.lead}</p>
          <State {...props} />
          <Guide />
        </div>
      </Panel>
      <Card title={props.entries.length > 0 ? text.form.again : text.form.first} className="stack">
        <RecordForm {...props} />
      </Card>
      {isOpen && (
        <Card title={text.withdrawal.title} className="stack">
          <p>{text.withdrawal.text}</p>
          <form method="post" action="/admin/privacy/withdrawal">
            <Button variant="secondary">{text.withdrawal.button}</Button>
          </form>
        </Card>
      )}
      <NamesHistory entries={props.entries} />
    </>
  )
}

function State({ state, evaluateOn, today }: AdminPrivacy) {
  const { state: text, daysLeft } = useText('namesRecord')
  const { day } = useFormat()
  const on = day(evaluateOn ?? today)
  const said = {
    never: text.never,
    open: text.open(on),
    due: text.due(on, daysLeft((evaluateOn ?? today) - today)),
    passed: text.passed(on),
    withdrawn: text.withdrawn,
  }
  return (
    <Alert tone={TONES[state]}>
      <p>{said[state]}</p>
    </Alert>
  )
}

function Guide() {
  const { guide } = useText('namesRecord')
  return (
    <details className="privacy__guide">
      <summary>{guide.title}</summary>
      <ol className="privacy__lines">
        {guide.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <a href={SECTION_9_2}>{guide.law}</a>
      </p>
      <p>
        <a href="/about/privacy">{guide.more}</a>
      </p>
    </details>
  )
}

function RecordForm({ typed, problems, entries }: AdminPrivacy) {
  const { form: text } = useText('namesRecord')
  const messageOf = (field: NamesRecordField) => {
    const problem = problems[field]
    return problem && text.problems[problem]
  }
  const fields = Object.keys(problems) as NamesRecordField[]
  const errors = fields.map((field) => ({
    field,
    message: `${text.fields[field]}: ${messageOf(field)}`,
  }))
  const common = (field: NamesRecordField) => ({
    id: field,
    label: text.fields[field],
    description: text.help[field],
    error: messageOf(field),
  })
  const control = (field: NamesRecordField) => ({ name: field, defaultValue: typed[field] })
  return (
    <form className="stack" method="post" action="/admin/privacy" noValidate>
      <ErrorSummary errors={errors} />
      {entries.length > 0 && <p>{text.againHelp}</p>}
      <input type="hidden" name="id" value={typed.id} />
      <Field {...common('purpose')}>
        {(wiring) => (
          <textarea className="ds-input" rows={4} required {...control('purpose')} {...wiring} />
        )}
      </Field>
      <TextField {...common('discussedWith')} {...control('discussedWith')} required />
      <TextField {...common('discussedOn')} {...control('discussedOn')} type="date" required />
      <TextField {...common('evaluateOn')} {...control('evaluateOn')} type="date" required />
      <Button>{text.save}</Button>
    </form>
  )
}
