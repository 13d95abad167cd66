import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { TextField } from '#app/ui/field.tsx'
import { PasskeyForm } from '#app/ui/passkey-form.tsx'

/** Where a passkey is made. */
export function PasskeyPage(props: { name?: string; problem?: 'missingName' | 'failed' }) {
  const { name = '', problem } = props
  const { passkey: text, title } = useText('security')
  return (
    <div className="wrap wrap--narrow">
      <Breadcrumbs trail={[{ label: title, href: '/me/security' }, { label: text.title }]} />
      <div className="page-head">
        <h1 className="title">{text.title}</h1>
        <p className="lead">{text.about}</p>
      </div>
      <Card className="stack stack--loose">
        {problem === 'failed' && (
          <Alert tone="danger" role="alert">
            <p>{text.failed}</p>
          </Alert>
        )}
        <PasskeyForm kind="make" ask="/me/security/passkeys/offer" words={text}>
          <TextField
            id="name"
            name="name"
            label={text.name}
            description={text.nameNote}
            defaultValue={name}
            error={problem === 'missingName' ? text.missingName : undefined}
            maxLength={60}
            autoComplete="off"
            required
          />
          <Button disabled>{text.make}</Button>
        </PasskeyForm>
      </Card>
    </div>
  )
}
