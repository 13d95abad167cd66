import { useText } from '#app/i18n/i18n.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'

/** What an administrator looks after. */
export function AdminPage({ municipality }: { municipality: string }) {
  const { admin: text, shell } = { admin: useText('admin'), shell: useText('shell') }
  const pages = { ...text, 'sign-in': useText('oidc').admin, scim: useText('scim') }
  return (
    <div className="wrap">
      <div className="page-head">
        <h1 className="title">{text.title(shell.municipality(municipality))}</h1>
      </div>
      <div className="grid-2">
        {(['requirements', 'assignments', 'privacy', 'sign-in', 'scim'] as const).map((page) => (
          <Card key={page} title={pages[page].heading} className="stack">
            <p>{pages[page].about}</p>
            <ButtonLink href={`/admin/${page}`} variant="secondary">
              {pages[page].open}
            </ButtonLink>
          </Card>
        ))}
      </div>
    </div>
  )
}
