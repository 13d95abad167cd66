import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import type { AdminPrivacy } from './admin-privacy.server.ts'
import { NamesPanel } from './names-panel.tsx'
import { RequestsPanel } from './requests-panel.tsx'

/** What an administrator decides and answers about privacy. */
export function AdminPrivacyPage(props: AdminPrivacy) {
  const { trail } = useText('admin')
  const { admin: text } = useText('dataRights')
  const { municipality: named } = useText('shell')
  return (
    <div className="wrap">
      <Breadcrumbs trail={[{ label: trail, href: '/admin' }, { label: text.crumb }]} />
      <div className="page-head">
        <h1 className="title">{text.title(named(props.municipality))}</h1>
        <p className="lead">{text.lead}</p>
      </div>
      <div className="stack stack--loose">
        <Done done={props.done} />
        <RequestsPanel requests={props.requests} today={props.today} />
        <NamesPanel {...props} />
      </div>
    </div>
  )
}

function Done({ done }: Pick<AdminPrivacy, 'done'>) {
  const { admin } = useText('dataRights')
  const { saved, closed } = useText('namesRecord')
  if (done === null) return null
  const said = { recorded: saved, withdrawn: closed, answered: admin.answered, noted: admin.noted }
  return (
    <Alert tone="success" role="status">
      <p>{said[done]}</p>
    </Alert>
  )
}
