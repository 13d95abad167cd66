import { useText } from '#app/i18n/i18n.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'

/** What an administrator looks after. */
export function AdminPage({ municipality }: { municipality: string }) {
  const { admin: text, shell } = { admin: useText('admin'), shell: useText('shell') }
  const { admin: oidc } = useText('oidc')
  return (
    <div className="wrap">
      <div className="page-head">
        <h1 className="title">{text.title(shell.municipality(municipality))}</h1>
      </div>
      <div className="grid-2">
        {(['requirements', 'assignments', 'privacy'] as const).map((page) => (
          <Card key={page} title={text[page].heading} className="stack">
            <p>{text[page].about}</p>
            <ButtonLink href={`/admin/${page}`} variant="secondary">
              {text[page].open}
            </ButtonLink>
          </Card>
        ))}
        <Card title={oidc.heading} className="stack">
          <p>{oidc.about}</p>
          <ButtonLink href="/admin/sign-in" variant="secondary">
            {oidc.open}
          </ButtonLink>
        </Card>
      </div>
    </div>
  )
}
