import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Card, Panel } from '#app/ui/card.tsx'
import { AdminFrame } from '../frame.tsx'
import { GroupTable } from './group-table.tsx'
import type { ScimProps } from './scim-props.ts'
import { TokenForm } from './token-form.tsx'
import { TokenTable } from './token-table.tsx'

/** Tokens of the municipality's directory, and what the groups in it give. */
export function ScimPage(props: ScimProps) {
  const text = useText('scim')
  const { municipality: named } = useText('shell')
  const receipts = { saved: text.groups.saved, withdrawn: text.tokens.withdrawn }
  return (
    <AdminFrame
      trail={[{ label: text.heading }]}
      title={text.title(named(props.municipality))}
      lead={text.lead}
      receipt={props.done && !props.fresh ? receipts[props.done] : undefined}
    >
      {props.fresh && <Fresh token={props.fresh} />}
      <Connect address={props.address} />
      <Panel title={text.tokens.heading}>
        <TokenTable tokens={props.tokens} />
      </Panel>
      <Card title={text.make.heading} className="stack">
        <p>{props.isFull ? text.make.full : text.make.intro}</p>
        {(!props.isFull || Object.keys(props.problems).length > 0) && <TokenForm {...props} />}
      </Card>
      <Groups {...props} />
    </AdminFrame>
  )
}

/** A token that was just made: the only time that it is seen. */
function Fresh({ token }: { token: string }) {
  const { fresh: text } = useText('scim')
  return (
    <Alert tone="success" role="status" title={text.heading}>
      <p>{text.once}</p>
      <p>
        <span className="visually-hidden">{text.label}: </span>
        <code className="secret">{token}</code>
      </p>
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
