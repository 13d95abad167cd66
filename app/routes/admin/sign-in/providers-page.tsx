import { KINDS } from '#app/features/access/provider-form.ts'
import type { ProviderKind } from '#app/features/access/providers.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import type { Day } from '#app/platform/calendar.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card, Panel } from '#app/ui/card.tsx'
import { SelectField } from '#app/ui/field.tsx'
import { StackCell, StackRow, StackTable } from '#app/ui/stack-table.tsx'
import { Tag } from '#app/ui/tag.tsx'

export type ProviderLine = {
  id: string
  label: string
  kind: ProviderKind
  people: number
  fromOn: Day
  /** The last day; null when it has none. */
  lastOn: Day | null
  state: 'running' | 'coming' | 'over'
}

type Props = { municipality: string; lines: ProviderLine[]; link: string }

/** The municipality's ways to sign in, and a form to begin another. */
export function ProvidersPage({ municipality, lines, link }: Props) {
  const { oidc, admin } = { oidc: useText('oidc').admin, admin: useText('admin') }
  const { municipality: named } = useText('shell')
  return (
    <div className="wrap">
      <Breadcrumbs trail={[{ label: admin.trail, href: '/admin' }, { label: oidc.heading }]} />
      <div className="page-head">
        <h1 className="title">{oidc.title(named(municipality))}</h1>
        <p className="lead">{oidc.lead}</p>
      </div>
      <div className="stack stack--loose">
        <Panel title={oidc.running}>
          {lines.length === 0 ? (
            <p className="muted">{oidc.none}</p>
          ) : (
            <div className="stack">
              <ProviderTable lines={lines} />
              <p className="small">
                {oidc.link}: <code className="address">{link}</code>
              </p>
            </div>
          )}
        </Panel>
        <Card title={oidc.add} className="stack">
          <NewProvider />
        </Card>
      </div>
    </div>
  )
}

function NewProvider() {
  const { admin: text } = useText('oidc')
  return (
    <form className="stack" method="get" action="/admin/sign-in/new">
      <p>{text.addHelp}</p>
      <SelectField
        id="kind"
        name="kind"
        label={text.fields.kind}
        options={KINDS.map((kind) => [kind, text.kinds[kind]] as const)}
      />
      <Button>{text.add}</Button>
    </form>
  )
}

function ProviderTable({ lines }: { lines: ProviderLine[] }) {
  const { admin: text } = useText('oidc')
  const { label, kind, people, period } = text.columns
  return (
    <StackTable caption={text.running} head={[label, kind, people, period, text.edit]}>
      {lines.map((line) => (
        <StackRow key={line.id} head={line.label}>
          <StackCell label={kind}>{text.kinds[line.kind]}</StackCell>
          <StackCell label={people}>{text.people(line.people)}</StackCell>
          <StackCell label={period}>
            <Period {...line} />
          </StackCell>
          <StackCell>
            <a className="big-link" href={`/admin/sign-in/${line.id}`}>
              {text.edit}
              <span className="visually-hidden">: {line.label}</span>
            </a>
          </StackCell>
        </StackRow>
      ))}
    </StackTable>
  )
}

function Period({ fromOn, lastOn, state }: ProviderLine) {
  const { admin: text } = useText('oidc')
  const { day } = useFormat()
  return (
    <>
      {lastOn === null ? text.since(day(fromOn)) : text.between(day(fromOn), day(lastOn))}{' '}
      {state !== 'running' && <Tag>{text.states[state]}</Tag>}
    </>
  )
}
