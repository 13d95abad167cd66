import type { Choices } from '#app/features/access/choices.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { TextField } from '#app/ui/field.tsx'
import { enter } from '#app/ui/icons/paths.ts'
import { Providers } from './providers.tsx'

export type SignInProblem =
  | { reason: 'missing'; fields: ('email' | 'password')[] }
  | { reason: 'wrong' }
  | { reason: 'too-many'; retryAfterSeconds: number; retryAt: number }

type Props = {
  email: string
  /** Where to go afterwards. */
  next: string
  /** Is signed in, and shows once more who it is. */
  isAgain?: boolean
  /** Work that waits for its owner to sign in again; empty when there is none. */
  resume: string
  problem?: SignInProblem
  /** Where else one can sign in. */
  choices: Choices
  /** Given in the demo only: whom one can sign in as. */
  demo?: { password: string; emails: string[] }
}

/** The municipality's own ways in, then e-mail and password; and what was wrong last time. */
export function SignInPage(props: Props) {
  const { next, resume, isAgain, problem, demo, choices } = props
  const text = useText('access')
  const { again } = useText('security')
  const { password } = useText('oidc')
  const missing = problem?.reason === 'missing' ? problem.fields : []
  const errors = missing.map((field) => ({ field, message: text.missing[field] }))
  const hasOwnWays = choices.municipalities.length > 0
  return (
    <div className="wrap sign-in">
      <div className="sign-in__form stack stack--loose">
        <h1 className="title">{text.heading}</h1>
        <ErrorSummary errors={errors} />
        {problem && <Refused problem={problem} />}
        {isAgain && <Alert tone="info">{again}</Alert>}
        {resume && <Alert tone="info">{text.workIsKept}</Alert>}
        {hasOwnWays && <Providers {...{ choices, next, resume, isAgain }} />}
        {choices.chosen ? (
          <details className="sign-in__password" open={problem !== undefined || undefined}>
            <summary>{password}</summary>
            <PasswordForm {...props} />
          </details>
        ) : (
          <>
            {hasOwnWays && <h2 className="heading-3">{password}</h2>}
            <PasswordForm {...props} />
          </>
        )}
        <OtherWays next={next} />
      </div>
      {demo && <Demo {...demo} />}
    </div>
  )
}

function PasswordForm({ email, next, resume, problem }: Props) {
  const text = useText('access')
  const missing = problem?.reason === 'missing' ? problem.fields : []
  const errorOf = (field: 'email' | 'password') =>
    missing.includes(field) ? text.missing[field] : undefined
  return (
    <form className="stack stack--loose" method="post" action="/sign-in" noValidate>
      <input type="hidden" name="next" value={next} />
      {resume && <input type="hidden" name="resume" value={resume} />}
      <TextField
        id="email"
        name="email"
        type="email"
        label={text.email}
        defaultValue={email}
        error={errorOf('email')}
        autoComplete="username"
        required
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label={text.password}
        error={errorOf('password')}
        autoComplete="current-password"
        required
      />
      <Button size="lg" icon={enter} fullOnPhone>
        {text.signIn}
      </Button>
    </form>
  )
}

function OtherWays({ next }: { next: string }) {
  const { signInPasskey, forgot } = useText('security')
  return (
    <p className="row">
      <a className="big-link" href={`/sign-in/passkey?${new URLSearchParams({ next })}`}>
        {signInPasskey.link}
      </a>
      <a className="big-link" href="/password">
        {forgot.link}
      </a>
    </p>
  )
}

function Demo({ password, emails }: { password: string; emails: string[] }) {
  const text = useText('access').demo
  const what: Record<string, string> = text.what
  return (
    <Card title={text.heading} className="sign-in__demo">
      <p className="small">
        {text.password} <strong className="nowrap">{password}</strong>
      </p>
      <dl className="sign-in__accounts">
        {emails.map((email) => (
          <div key={email}>
            <dt>{email}</dt>
            <dd>{what[email]}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}

function Refused({ problem }: { problem: SignInProblem }) {
  const text = useText('access')
  const format = useFormat()
  if (problem.reason === 'missing') return null
  const message =
    problem.reason === 'wrong' ? text.wrong : text.tooMany(format.time(problem.retryAt))
  return (
    <Alert tone="danger" role="alert">
      <p>{message}</p>
    </Alert>
  )
}
