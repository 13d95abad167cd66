import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'

type Props = {
  /** On all devices, not only on this one. */
  isEverywhere: boolean
  /** The way to sign out where one came from. */
  there: { href: string; label: string } | null
}

/** Signed out here or everywhere, and the way on. */
export function SignedOutPage({ isEverywhere, there }: Props) {
  const { signedOut: text } = useText('oidc')
  return (
    <div className="wrap wrap--narrow">
      <div className="page-head">
        <h1 className="title">{isEverywhere ? text.everywhere : text.heading}</h1>
        {isEverywhere && <p className="lead">{text.everywhereText}</p>}
      </div>
      <div className="stack stack--loose">
        {there && (
          <Alert tone="info">
            <p>{text.text(there.label)}</p>
          </Alert>
        )}
        <div className="row">
          {there && <ButtonLink href={there.href}>{text.alsoThere(there.label)}</ButtonLink>}
          {isEverywhere && (
            <ButtonLink href="/sign-in" variant={there ? 'secondary' : 'primary'}>
              {text.signIn}
            </ButtonLink>
          )}
          <ButtonLink href="/" variant="secondary">
            {text.home}
          </ButtonLink>
        </div>
      </div>
    </div>
  )
}
