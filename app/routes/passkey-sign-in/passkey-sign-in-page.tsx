import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { PasskeyForm } from '#app/ui/passkey-form.tsx'

type Props = {
  next: string
  /** Has signed in, and gives the passkey as second factor. */
  isKnown: boolean
  hasFailed?: boolean
}

/** Where a passkey is used, to sign in or as the second step. */
export function PasskeySignInPage({ next, isKnown, hasFailed = false }: Props) {
  const { signInPasskey: text, passkey } = useText('security')
  const { needsScript, unsupported } = passkey
  const other = `${isKnown ? '/sign-in/second-factor' : '/sign-in'}?${new URLSearchParams({ next })}`
  return (
    <div className="wrap sign-in">
      <div className="sign-in__form stack stack--loose">
        <h1 className="title">{text.title}</h1>
        <p>{text.about}</p>
        {hasFailed && (
          <Alert tone="danger" role="alert">
            <p>{text.failed}</p>
          </Alert>
        )}
        <PasskeyForm
          kind="prove"
          ask="/sign-in/passkey/question"
          words={{ needsScript, unsupported, failed: text.failed }}
        >
          <input type="hidden" name="next" value={next} />
          <Button size="lg" disabled fullOnPhone>
            {text.use}
          </Button>
        </PasskeyForm>
        <p>
          <a className="big-link" href={other}>
            {isKnown ? text.otherCode : text.other}
          </a>
        </p>
      </div>
    </div>
  )
}
