import { useText } from '#app/i18n/i18n.tsx'
import { ButtonLink } from '#app/ui/button.tsx'

/** Leads on to another site by itself; by a click where browsers don't. */
export function OnwardPage({ href, provider }: { href: string; provider: string }) {
  const { onward: text } = useText('oidc')
  return (
    <div className="wrap wrap--narrow">
      <div className="page-head">
        <h1 className="title">{text.heading(provider)}</h1>
      </div>
      <div className="stack stack--loose">
        <meta httpEquiv="refresh" content={`0;url=${href}`} />
        <p>{text.text}</p>
        <div>
          <ButtonLink href={href} size="lg">
            {text.go(provider)}
          </ButtonLink>
        </div>
      </div>
    </div>
  )
}
