import type { Refused } from '#app/features/access/provider-sign-in.server.ts'
import { providerPath } from '#app/features/access/providers.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'

export type RefusedReason = Exclude<Refused['reason'], 'left'> | 'too-many'

export type RefusedProps = {
  reason: RefusedReason
  provider: { id: string; label: string; municipality: string; name: string } | null
  next: string
}

/** Trying again at once would only meet the same answer. */
const HOPELESS = new Set<RefusedReason>(['unknown', 'other', 'misconfigured', 'no-trip'])

/** Why nobody was signed in, and what to do about it. */
export function RefusedPage({ reason, provider, next }: RefusedProps) {
  const { refused: text } = useText('oidc')
  const names = { provider: provider?.label ?? '', municipality: provider?.name ?? '' }
  const otherwise = new URLSearchParams(provider ? { municipality: provider.municipality } : {})
  if (next !== '/') otherwise.set('next', next)
  return (
    <div className="wrap wrap--narrow">
      <div className="page-head">
        <h1 className="title">{text[reason].heading(names)}</h1>
      </div>
      <div className="stack stack--loose">
        <Alert tone={reason === 'unreachable' ? 'warning' : 'danger'} role="alert">
          <p>{text[reason].text(names)}</p>
        </Alert>
        <div className="row">
          {provider && !HOPELESS.has(reason) && (
            <ButtonLink href={providerPath(provider.id, next)}>
              {text.again(provider.label)}
            </ButtonLink>
          )}
          <ButtonLink href={`/sign-in?${otherwise}`} variant="secondary">
            {text.otherwise}
          </ButtonLink>
        </div>
      </div>
    </div>
  )
}
