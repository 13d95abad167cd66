import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { TextField } from '#app/ui/field.tsx'

export type IntroductionProps = {
  /** What the forms carry. */
  token: string
  /** Name of the provider. */
  provider: string
  email: string
  canSendMail: boolean
  /** A code was asked for. */
  isSent?: boolean
  problem?: 'missing-email' | 'missing-code' | 'wrong' | 'too-many'
}

/** Asks a newcomer for their address, then for the code that was mailed there. */
export function IntroductionPage(props: IntroductionProps) {
  const { provider, email, isSent = false, problem, canSendMail } = props
  const { introduce: text } = useText('oidc')
  const errors = problemsOf(props)
  const message = { 'missing-email': text.missingEmail, 'missing-code': text.missingCode }
  const listed = errors.map((field) => ({
    field,
    message: problem === 'wrong' ? text.wrong : message[`missing-${field}`],
  }))
  return (
    <div className="wrap wrap--narrow">
      <div className="page-head">
        <h1 className="title">{text.heading}</h1>
      </div>
      <div className="stack stack--loose">
        <ErrorSummary errors={listed} />
        {problem === 'too-many' && (
          <Alert tone="danger" role="alert">
            <p>{text.tooMany}</p>
          </Alert>
        )}
        <p className="lead">{text.lead(provider)}</p>
        {!canSendMail && (
          <Alert tone="warning">
            <p>{text.noMail}</p>
          </Alert>
        )}
        {isSent && (
          <>
            <Alert tone="info" role={problem ? undefined : 'status'}>
              <p>{text.sent(email)}</p>
            </Alert>
            <CodeForm {...props} />
          </>
        )}
        <AddressForm {...props} />
      </div>
    </div>
  )
}

function AddressForm({ token, email, isSent, problem }: IntroductionProps) {
  const { introduce: text } = useText('oidc')
  return (
    <form className="stack" method="post" action="/sign-in/oidc/introduction" noValidate>
      <input type="hidden" name="token" value={token} />
      <TextField
        id="email"
        name="email"
        type="email"
        label={text.email}
        defaultValue={email}
        error={problem === 'missing-email' ? text.missingEmail : undefined}
        autoComplete="email"
        required
      />
      <Button variant={isSent ? 'secondary' : 'primary'} fullOnPhone>
        {isSent ? text.again : text.send}
      </Button>
    </form>
  )
}

function CodeForm({ token, email, problem }: IntroductionProps) {
  const { introduce: text } = useText('oidc')
  const errors = { 'missing-code': text.missingCode, wrong: text.wrong } as Record<string, string>
  return (
    <form className="stack" method="post" action="/sign-in/oidc/introduction/code" noValidate>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="email" value={email} />
      <TextField
        id="code"
        name="code"
        label={text.code}
        description={text.codeHelp}
        error={problem && errors[problem]}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
      />
      <Button size="lg" fullOnPhone>
        {text.signIn}
      </Button>
    </form>
  )
}

function problemsOf({ problem }: IntroductionProps): ('email' | 'code')[] {
  if (problem === 'missing-email') return ['email']
  return problem === 'missing-code' || problem === 'wrong' ? ['code'] : []
}
