import {
  FOR_LEAVERS,
  type RequestFields,
  type RequestProblems,
} from '#app/features/privacy/erasure-request.ts'
import { WantedFields } from '#app/features/privacy/wanted-fields.tsx'
import { useText } from '#app/i18n/i18n.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field, TextField } from '#app/ui/field.tsx'

type Props = { typed: RequestFields; problems: RequestProblems }

/** A form for what someone asks who can't sign in any more. */
export function LeaverRequestPage(props: Props) {
  const { trail } = useText('admin')
  const { admin } = useText('dataRights')
  const { title, text } = admin.leaver
  const above = [
    { label: trail, href: '/admin' },
    { label: admin.crumb, href: '/admin/privacy' },
  ]
  return (
    <div className="wrap wrap--narrow">
      <Breadcrumbs trail={[...above, { label: title }]} />
      <div className="page-head">
        <h1 className="title">{title}</h1>
        <p className="lead">{text}</p>
      </div>
      <Card>
        <LeaverForm {...props} />
      </Card>
    </div>
  )
}

function LeaverForm({ typed, problems }: Props) {
  const { admin, problems: words } = useText('dataRights')
  const messageOf = (field: keyof RequestProblems) => {
    const problem = problems[field]
    return problem && words[problem]
  }
  const wrong = Object.keys(problems) as (keyof RequestProblems)[]
  const errors = wrong.map((field) => ({ field, message: messageOf(field) ?? '' }))
  return (
    <form className="stack" method="post" action="/admin/privacy/requests/new" noValidate>
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={typed.id} />
      <TextField
        id="email"
        name="email"
        type="email"
        label={admin.leaver.email}
        defaultValue={typed.email}
        error={messageOf('email')}
        autoComplete="off"
        required
      />
      <WantedFields may={FOR_LEAVERS} wanted={typed.wanted} error={messageOf('wanted')} />
      <Field id="note" label={admin.leaver.note} error={messageOf('note')}>
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
      <Button>{admin.leaver.save}</Button>
    </form>
  )
}
