import type { Trial } from '#app/features/access/trial.server.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'

const ASKED = ['client', 'method', 'pkce', 'levels', 'iss', 'signOut'] as const

/** What was found when a provider was tried. */
export function TrialResult({ trial }: { trial: Trial }) {
  const { test: text } = useText('oidc').admin
  if (!trial.isReached)
    return (
      <Alert tone="danger" role="alert">
        <p>
          {text.unreachable} {text.code(trial.code)}
        </p>
      </Alert>
    )
  return (
    <>
      <Verdict trial={trial} />
      <dl className="sign-in__accounts">
        <div>
          <dt>{text.issuer}</dt>
          <dd className="address">{trial.issuer}</dd>
        </div>
        {ASKED.map((what) => (
          <div key={what}>
            <dt>{text[what]}</dt>
            <dd>{text[trial[what]]}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Verdict({ trial }: { trial: Extract<Trial, { isReached: true }> }) {
  const { test: text } = useText('oidc').admin
  if (trial.client === 'no')
    return (
      <Alert tone="danger" role="alert">
        <p>
          {text.unknownClient} {text.code(trial.code)}
        </p>
      </Alert>
    )
  const isFine = ASKED.every((what) => what === 'signOut' || trial[what] !== 'no')
  return isFine && trial.client === 'yes' ? (
    <Alert tone="success" role="status">
      <p>{text.fine}</p>
    </Alert>
  ) : (
    <Alert tone="warning" role="status">
      <p>{text.code(trial.code)}</p>
    </Alert>
  )
}
