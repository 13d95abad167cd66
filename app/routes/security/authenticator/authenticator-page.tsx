import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { TextField } from '#app/ui/field.tsx'

export type AuthenticatorProblem =
  | { reason: 'missing' | 'wrong' | 'too-old' }
  | { reason: 'too-many'; retryAt: number }

type Offer = { sealed: string; secret: string; qr: { size: number; path: string } }

/** The secret as a picture and in letters, and the field for the code that the app then shows. */
export function AuthenticatorPage(props: { offer: Offer; problem?: AuthenticatorProblem }) {
  const { offer, problem } = props
  const text = useText('security')
  return (
    <div className="wrap wrap--narrow">
      <Breadcrumbs
        trail={[{ label: text.title, href: '/me/security' }, { label: text.app.title }]}
      />
      <div className="page-head">
        <h1 className="title">{text.app.title}</h1>
      </div>
      <Card className="stack stack--loose">
        <TooMany problem={problem} />
        <ol className="security__steps">
          {text.app.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Picture {...offer} />
        <form className="stack stack--loose" method="post" noValidate>
          <input type="hidden" name="offer" value={offer.sealed} />
          <CodeField problem={problem} />
          <Button fullOnPhone>{text.app.add}</Button>
        </form>
      </Card>
    </div>
  )
}

function CodeField({ problem }: { problem?: AuthenticatorProblem }) {
  const { app: text } = useText('security')
  return (
    <TextField
      id="code"
      name="code"
      label={text.code}
      description={text.codeNote}
      error={problem && problem.reason !== 'too-many' ? text[problem.reason] : undefined}
      inputMode="numeric"
      autoComplete="one-time-code"
      className="ds-input security__code"
      required
    />
  )
}

function Picture({ qr, secret }: Offer) {
  const { app: text } = useText('security')
  return (
    <div className="security__offer">
      <svg
        className="security__qr"
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        role="img"
        aria-label={text.picture}
        shapeRendering="crispEdges"
      >
        <path d={qr.path} />
      </svg>
      <div className="stack stack--tight">
        <p>{text.byHand}</p>
        <code className="security__secret">{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </div>
    </div>
  )
}

function TooMany({ problem }: { problem?: AuthenticatorProblem }) {
  const text = useText('security')
  const { time } = useFormat()
  if (problem?.reason !== 'too-many') return null
  return (
    <Alert tone="danger" role="alert">
      <p>{text.tooMany(time(problem.retryAt))}</p>
    </Alert>
  )
}
