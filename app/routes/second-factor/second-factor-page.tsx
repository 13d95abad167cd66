import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/field.tsx'

export type SecondFactorProblem =
  | { reason: 'missing' | 'wrong' }
  | { reason: 'too-many'; retryAt: number }

type Props = {
  name: string
  next: string
  has: { app: boolean; passkey: boolean }
  problem?: SecondFactorProblem
}

/** Asks for what the person has besides how they signed in. */
export function SecondFactorPage({ name, next, has, problem }: Props) {
  const { give: text } = useText('security')
  const onward = new URLSearchParams({ next })
  return (
    <div className="wrap sign-in">
      <div className="sign-in__form stack stack--loose">
        <h1 className="title">{text.title}</h1>
        <p>{has.app ? text.lead(name) : text.leadPasskey(name)}</p>
        <TooMany problem={problem} />
        {has.passkey && (
          <ButtonLink
            variant={has.app ? 'secondary' : 'primary'}
            href={`/sign-in/passkey?${onward}`}
          >
            {text.passkey}
          </ButtonLink>
        )}
        <form className="stack stack--loose" method="post" noValidate>
          <input type="hidden" name="next" value={next} />
          <CodeField hasApp={has.app} problem={problem} />
          <Button variant={has.app ? 'primary' : 'secondary'} fullOnPhone>
            {text.goOn}
          </Button>
        </form>
        <p className="small muted">{text.lost}</p>
        <form method="post" action="/sign-out">
          <Button variant="tertiary">{text.signOut}</Button>
        </form>
      </div>
    </div>
  )
}

function CodeField({ hasApp, problem }: { hasApp: boolean; problem?: SecondFactorProblem }) {
  const { give: text } = useText('security')
  return (
    <TextField
      id="code"
      name="code"
      label={hasApp ? text.code : text.codeOnly}
      description={hasApp ? text.note : text.noteOnly}
      error={problem && problem.reason !== 'too-many' ? text[problem.reason] : undefined}
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      required
    />
  )
}

function TooMany({ problem }: { problem?: SecondFactorProblem }) {
  const text = useText('security')
  const { time } = useFormat()
  if (problem?.reason !== 'too-many') return null
  return (
    <Alert tone="danger" role="alert">
      <p>{text.tooMany(time(problem.retryAt))}</p>
    </Alert>
  )
}
