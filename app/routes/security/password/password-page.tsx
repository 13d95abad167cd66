import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { TextField } from '#app/ui/field.tsx'

type NewFault = 'missing' | 'short' | 'long' | 'guessable' | 'unlike'
type Problem = { reason: NewFault | 'wrong' } | { reason: 'too-many'; retryAt: number }

/** The present password and the new one; nothing of either is shown again. */
export function PasswordPage({ email, problem }: { email: string; problem?: Problem }) {
  const { title, password: text } = useText('security')
  return (
    <div className="wrap wrap--narrow">
      <Breadcrumbs trail={[{ label: title, href: '/me/security' }, { label: text.changeTitle }]} />
      <div className="page-head">
        <h1 className="title">{text.changeTitle}</h1>
        <p className="lead">{text.after}</p>
      </div>
      <Card>
        <form className="stack stack--loose" method="post" noValidate>
          <TooMany problem={problem} />
          <input type="text" name="email" value={email} autoComplete="username" readOnly hidden />
          <TextField
            id="current"
            name="current"
            type="password"
            label={text.current}
            error={problem?.reason === 'wrong' ? text.wrong : undefined}
            autoComplete="current-password"
            required
          />
          <NewPassword fault={faultOf(problem)} />
          <Button fullOnPhone>{text.save}</Button>
        </form>
      </Card>
    </div>
  )
}

function NewPassword({ fault }: { fault?: NewFault }) {
  const { password: text } = useText('security')
  const unlike = fault === 'unlike'
  return (
    <>
      <TextField
        id="password"
        name="password"
        type="password"
        label={text.next}
        description={text.rule}
        error={fault && !unlike ? text.faults[fault] : undefined}
        autoComplete="new-password"
        required
      />
      <TextField
        id="repeat"
        name="repeat"
        type="password"
        label={text.repeat}
        error={unlike ? text.faults.unlike : undefined}
        autoComplete="new-password"
        required
      />
    </>
  )
}

function faultOf(problem?: Problem): NewFault | undefined {
  if (!problem || problem.reason === 'wrong' || problem.reason === 'too-many') return undefined
  return problem.reason
}

function TooMany({ problem }: { problem?: Problem }) {
  const { tooMany } = useText('security')
  const { time } = useFormat()
  if (problem?.reason !== 'too-many') return null
  return (
    <Alert tone="danger" role="alert">
      <p>{tooMany(time(problem.retryAt))}</p>
    </Alert>
  )
}
