import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'

/** Signed out here, and the way to sign out where one came from. */
export function SignedOutPage({ href, label }: { href: string; label: string }) {
  const { signedOut: text } = useText('oidc')
  return (
    <div className="wrap wrap--narrow">
      <div className="page-head">
        <h1 className="title">{text.heading}</h1>
      </div>
      <div className="stack stack--loose">
        <Alert tone="info">
          <p>{text.text(label)}</p>
        </Alert>
        <div className="row">
          <ButtonLink href={href}>{text.alsoThere(label)}</ButtonLink>
          <ButtonLink href="/" variant="secondary">
            {text.home}
          </ButtonLink>
        </div>
      </div>
    </div>
  )
}
