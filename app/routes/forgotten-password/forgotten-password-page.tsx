import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/field.tsx'

/** What was asked for; `retryAt` is an instant in Unix milliseconds. */
export type Asked = { email: string; state: 'missing' | 'sent' | 'too-many'; retryAt?: number }

/** Asks where to send a link, and says the same to everyone. */
export function ForgottenPasswordPage(asked: Partial<Asked>) {
  const { forgot: text } = useText('security')
  return (
    <div className="wrap sign-in">
      <div className="sign-in__form stack stack--loose">
        {asked.state === 'sent' ? <Sent email={asked.email ?? ''} /> : <Ask {...asked} />}
        <p>
          <a className="big-link" href="/sign-in">
            {text.back}
          </a>
        </p>
      </div>
    </div>
  )
}

function Sent({ email }: { email: string }) {
  const { forgot: text } = useText('security')
  return (
    <>
      <h1 className="title">{text.done}</h1>
      <p role="status">{text.sent(email)}</p>
      <p className="small muted">{text.nothing}</p>
    </>
  )
}

function Ask({ email = '', state, retryAt = 0 }: Partial<Asked>) {
  const { forgot: text, tooMany } = useText('security')
  const { time } = useFormat()
  return (
    <>
      <h1 className="title">{text.title}</h1>
      <p>{text.lead}</p>
      {state === 'too-many' && (
        <Alert tone="danger" role="alert">
          <p>{tooMany(time(retryAt))}</p>
        </Alert>
      )}
      <form className="stack stack--loose" method="post" action="/password" noValidate>
        <TextField
          id="email"
          name="email"
          type="email"
          label={text.email}
          defaultValue={email}
          error={state === 'missing' ? text.missing : undefined}
          autoComplete="username"
          required
        />
        <Button fullOnPhone>{text.send}</Button>
      </form>
    </>
  )
}
