import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Card, Panel } from '#app/ui/card.tsx'
import { GroupTable } from './group-table.tsx'
import type { ScimProps } from './scim-props.ts'
import { TokenForm } from './token-form.tsx'
import { TokenTable } from './token-table.tsx'

/** Tokens of the municipality's directory, and what the groups in it give. */
export function ScimPage(props: ScimProps) {
  const text = useText('scim')
  const { trail } = useText('admin')
  const { municipality: named } = useText('shell')
  return (
    <div className="wrap">
      <Breadcrumbs trail={[{ label: trail, href: '/admin' }, { label: text.heading }]} />
      <div className="page-head">
        <h1 className="title">{text.title(named(props.municipality))}</h1>
        <p className="lead">{text.lead}</p>
      </div>
      <div className="stack stack--loose">
        <Told {...props} />
        <Connect address={props.address} />
        <Panel title={text.tokens.heading}>
          <TokenTable tokens={props.tokens} />
        </Panel>
        <Card title={text.make.heading} className="stack">
          <p>{props.isFull ? text.make.full : text.make.intro}</p>
          {(!props.isFull || Object.keys(props.problems).length > 0) && <TokenForm {...props} />}
        </Card>
        <Groups {...props} />
      </div>
    </div>
  )
}

/** What was just done: a new token, or what was withdrawn or saved. */
function Told({ fresh, done }: ScimProps) {
  const text = useText('scim')
  if (fresh)
    return (
      <Alert tone="success" role="status" title={text.fresh.heading}>
        <p>{text.fresh.once}</p>
        <p>
          <span className="visually-hidden">{text.fresh.label}: </span>
          <code className="secret">{fresh}</code>
        </p>
      </Alert>
    )
  if (!done) return null
  return (
    <Alert tone="success" role="status">
      <p>{done === 'saved' ? text.groups.saved : text.tokens.withdrawn}</p>
    </Alert>
  )
}

function Connect({ address }: { address: string }) {
  const { connect } = useText('scim')
  return (
    <Card title={connect.heading} className="stack">
      <p>{connect.steps}</p>
      <dl className="data-list">
        <div>
          <dt>{connect.address}</dt>
          <dd>
            <code className="secret">{address}</code>
          </dd>
        </div>
      </dl>
      <p className="small muted">{connect.secret}</p>
    </Card>
  )
}

function Groups({ groups }: ScimProps) {
  const { groups: text } = useText('scim')
  const isMapped = ({ jobRole, unit, isClosed }: ScimProps['groups'][number]) =>
    jobRole !== null || unit !== null || isClosed
  const unmapped = groups.filter((group) => !isMapped(group))
  return (
    <section className="stack" aria-labelledby="groups">
      <h2 className="heading-2" id="groups">
        {text.heading}
      </h2>
      <p>{groups.length === 0 ? text.none : text.intro}</p>
      {groups.length > 0 && (
        <Panel title={text.mapped} level={3}>
          <GroupTable groups={groups.filter(isMapped)} caption={text.mapped} />
        </Panel>
      )}
      {unmapped.length > 0 && (
        <Panel title={text.unmapped} level={3}>
          <GroupTable groups={unmapped} caption={text.unmapped} isUnmapped />
        </Panel>
      )}
    </section>
  )
}
