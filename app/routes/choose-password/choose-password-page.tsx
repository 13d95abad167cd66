import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/field.tsx'

type Fault = 'missing' | 'short' | 'long' | 'guessable' | 'unlike'
export type Choosing = { reason: 'done' | 'gone' | Fault }

/** Where a link in a mail lets its reader choose a password. `email` is null when the link is worth nothing. */
export function ChoosePasswordPage(props: { email: string | null } & Partial<Choosing>) {
  const { email, reason } = props
  const { choose: text } = useText('security')
  const isGone = reason === 'gone' || (email === null && reason !== 'done')
  return (
    <div className="wrap sign-in">
      <div className="sign-in__form stack stack--loose">
        <h1 className="title">{isGone ? text.gone : text.title}</h1>
        <What email={email} reason={reason} />
      </div>
    </div>
  )
}

function What({ email, reason }: { email: string | null; reason?: Choosing['reason'] }) {
  const { choose: text, forgot } = useText('security')
  if (reason === 'done')
    return (
      <>
        <Alert tone="success" role="status">
          <p>{text.done}</p>
        </Alert>
        <ButtonLink href="/sign-in">{forgot.back}</ButtonLink>
      </>
    )
  if (email === null || reason === 'gone')
    return (
      <>
        <p>{text.goneText}</p>
        <ButtonLink href="/password">{text.anew}</ButtonLink>
      </>
    )
  return <Form email={email} fault={reason} />
}

function Form({ email, fault }: { email: string; fault?: Fault }) {
  const { choose: text, password } = useText('security')
  return (
    <form className="stack stack--loose" method="post" noValidate>
      <p>{text.lead(email)}</p>
      <input type="text" name="email" value={email} autoComplete="username" readOnly hidden />
      <TextField
        id="password"
        name="password"
        type="password"
        label={password.next}
        description={password.rule}
        error={fault && fault !== 'unlike' ? text.faults[fault] : undefined}
        autoComplete="new-password"
        required
      />
      <TextField
        id="repeat"
        name="repeat"
        type="password"
        label={password.repeat}
        error={fault === 'unlike' ? text.faults.unlike : undefined}
        autoComplete="new-password"
        required
      />
      <Button fullOnPhone>{text.save}</Button>
    </form>
  )
}
