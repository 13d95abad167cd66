import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'

/** What was added, and the recovery codes, which are shown this once. */
export function CodesPage(props: { codes: string[]; added?: 'app' | 'passkey'; next: string }) {
  const { codes, added, next } = props
  const { codes: text, title } = useText('security')
  const onward = next === '/' ? '/me/security' : next
  const words = { app: text.addedApp, passkey: text.addedPasskey }
  return (
    <div className="wrap wrap--narrow">
      <div className="page-head">
        <h1 className="title">{codes.length > 0 ? text.title : title}</h1>
      </div>
      <div className="stack stack--loose">
        {added && (
          <Alert tone="success" role="status">
            <p>{words[added]}</p>
          </Alert>
        )}
        {codes.length > 0 && (
          <Card className="stack">
            <p>{text.about}</p>
            <ul className="security__codes" aria-label={text.list}>
              {codes.map((code) => (
                <li key={code}>
                  <code>{code}</code>
                </li>
              ))}
            </ul>
          </Card>
        )}
        <ButtonLink href={onward}>{codes.length > 0 ? text.goOn : title}</ButtonLink>
      </div>
    </div>
  )
}
