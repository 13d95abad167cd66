import type { Trial } from '#app/features/access/trial.server.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { TextField } from '#app/ui/field.tsx'
import { type FormProps, ProviderForm } from './provider-fields.tsx'
import { TrialResult } from './trial-result.tsx'

type Props = Omit<FormProps, 'isNew'> & {
  /** Null before it is saved. */
  id: string | null
  redirectUri: string
  siteAddress: string
  /** As text; null where a client secret proves who we are. */
  publicKey: string | null
  isSaved?: boolean
  trial?: Trial
  forgotten?: { email: string; isDone: boolean }
}

/** One way to sign in: what must be registered there, what is decided here, and whether it works. */
export function ProviderPage(props: Props) {
  const { id, typed, problems, isSaved = false } = props
  const { admin, oidc } = { admin: useText('admin'), oidc: useText('oidc').admin }
  const title = id ? typed.label || oidc.kinds[typed.kind] : oidc.newTitle(oidc.kinds[typed.kind])
  const crumbs = [
    { label: admin.trail, href: '/admin' },
    { label: oidc.heading, href: '/admin/sign-in' },
    { label: title },
  ]
  return (
    <div className="wrap wrap--narrow">
      <Breadcrumbs trail={crumbs} />
      <div className="page-head">
        <h1 className="title">{title}</h1>
        {id && <p className="lead">{oidc.kinds[typed.kind]}</p>}
      </div>
      <div className="stack stack--loose">
        {isSaved && (
          <Alert tone="success" role="status">
            <p>{oidc.saved}</p>
          </Alert>
        )}
        <Registration {...props} />
        <Card title={oidc.heading} className="stack">
          <ProviderForm {...{ typed, problems }} isNew={id === null} />
        </Card>
        {id && <TryCard id={id} trial={props.trial} />}
        {id && <ForgetCard id={id} forgotten={props.forgotten} />}
      </div>
    </div>
  )
}

function Registration({ redirectUri, siteAddress, publicKey }: Props) {
  const { admin: text } = useText('oidc')
  return (
    <Card title={text.redirect} className="stack">
      <p>
        <code className="address">{redirectUri}</code>
      </p>
      <p className="small muted">{text.redirectHelp}</p>
      <p className="small">
        {text.signOut}: <code className="address">{siteAddress}</code>
      </p>
      {publicKey && (
        <>
          <h3 className="heading-4">{text.key.heading}</h3>
          <p className="small muted">{text.key.text}</p>
          <pre className="public-key">{publicKey}</pre>
        </>
      )}
    </Card>
  )
}

function TryCard({ id, trial }: { id: string; trial?: Trial }) {
  const { test: text } = useText('oidc').admin
  return (
    <Card title={text.heading} className="stack">
      <p>{text.text}</p>
      {trial && <TrialResult trial={trial} />}
      <form method="post" action={`/admin/sign-in/${id}/trial`}>
        <Button variant="secondary">{text.go}</Button>
      </form>
    </Card>
  )
}

function ForgetCard({ id, forgotten }: { id: string; forgotten: Props['forgotten'] }) {
  const { forget: text } = useText('oidc').admin
  const error = forgotten && !forgotten.isDone ? text.none : undefined
  return (
    <Card title={text.heading} className="stack">
      <p>{text.text}</p>
      {forgotten?.isDone && (
        <Alert tone="success" role="status">
          <p>{text.done}</p>
        </Alert>
      )}
      <form className="stack" method="post" action={`/admin/sign-in/${id}/forgotten`} noValidate>
        <ErrorSummary errors={error ? [{ field: 'email', message: error }] : []} />
        <TextField
          id="email"
          name="email"
          type="email"
          label={text.email}
          defaultValue={forgotten?.isDone ? '' : forgotten?.email}
          error={error}
          autoComplete="off"
          required
        />
        <Button variant="secondary">{text.go}</Button>
      </form>
    </Card>
  )
}
