import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { TextField } from '#app/ui/field.tsx'

export type SignInProblem =
  | { reason: 'missing'; fields: ('email' | 'password')[] }
  | { reason: 'wrong' }
  | { reason: 'too-many'; retryAfterSeconds: number; retryAt: number }

type Props = {
  email: string
  /** Where to go afterwards. */
  next: string
  /** Work that waits for its owner to sign in again; empty when there is none. */
  resume: string
  problem?: SignInProblem
}

/** E-mail and password, and what was wrong with them last time. */
export function SignInPage({ email, next, resume, problem }: Props) {
  const text = useText('access')
  const missing = problem?.reason === 'missing' ? problem.fields : []
  const errors = missing.map((field) => ({ field, message: text.missing[field] }))
  const errorOf = (field: 'email' | 'password') =>
    missing.includes(field) ? text.missing[field] : undefined
  return (
    <div className="wrap page-head">
      <h1>{text.heading}</h1>
      <ErrorSummary errors={errors} />
      {problem && <Refused problem={problem} />}
      <form method="post" action="/sign-in" noValidate>
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
        <Button>{text.signIn}</Button>
      </form>
    </div>
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
