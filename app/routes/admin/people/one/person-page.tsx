import { logAddress } from '#app/features/administration/log-address.ts'
import type { PersonFacts } from '#app/features/administration/person-facts.server.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { NEVER } from '#app/platform/calendar.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Panel } from '#app/ui/card.tsx'
import { AdminFrame } from '../../frame.tsx'
import { GrantTable } from '../../grant-table.tsx'
import { Period } from '../../period.tsx'
import { EmploymentTag } from '../employment-tag.tsx'
import { Stints } from './stints.tsx'

export type PersonProps = {
  facts: PersonFacts
  /** Titles of job roles by id. */
  titles: Record<string, string>
  /** Whether the reader looks at themselves: they give themselves nothing. */
  isSelf: boolean
  receipt?: string
}

/** What an administrator knows of someone: who they are, where they work, and what they may do. */
export function PersonPage({ facts, titles, isSelf, receipt }: PersonProps) {
  const text = useText('adminPeople')
  const roles = useText('adminAccess')
  const { id, name, state, grants } = facts
  const mayGive = state !== 'left' && !isSelf
  return (
    <AdminFrame
      trail={[{ label: text.heading, href: '/admin/people' }, { label: name }]}
      title={<bdi>{name}</bdi>}
      lead={<EmploymentTag state={state} {...facts.now} />}
      receipt={receipt}
    >
      <Facts facts={facts} titles={titles} />
      <Panel
        title={roles.ofPerson}
        actions={
          mayGive && (
            <ButtonLink href={`/admin/people/${id}/access/new`} variant="secondary">
              {roles.give}
            </ButtonLink>
          )
        }
      >
        <GrantTable grants={grants} ofOne mayEnd />
        {isSelf && <p className="small muted">{roles.notSelf}</p>}
      </Panel>
      <Panel title={text.history}>
        <Stints stints={facts.stints} titles={titles} />
        <p>
          <a className="big-link" href={logAddress({ person: id })}>
            {text.inLog}
          </a>
        </p>
      </Panel>
      <p className="small muted">{isSelf ? text.seenSelf : text.seen}</p>
    </AdminFrame>
  )
}

function Facts({ facts, titles }: Pick<PersonProps, 'facts' | 'titles'>) {
  const text = useText('adminPeople')
  const { list } = useFormat()
  const { name, email, number, now, isElsewhere } = facts
  const jobRoles = now.jobRoles.map((role) => titles[role] ?? role)
  const rows = [
    [text.fields.name, name],
    [text.fields.email, email ?? (isElsewhere ? text.elsewhere : text.noEmail)],
    [text.fields.number, number ?? text.noNumber],
    [text.fields.unit, now.unit.name],
    [text.fields.jobRoles, jobRoles.length > 0 ? list(jobRoles) : text.noRole],
  ] as const
  return (
    <Panel title={text.facts}>
      <dl className="data-list">
        {rows.map(([label, value]) => (
          <Fact key={label} label={label}>
            {value}
          </Fact>
        ))}
        <Fact label={text.fields.period}>
          <Period {...now} />
        </Fact>
      </dl>
      <Changes {...facts} />
      {facts.state === 'working' && <Invite {...facts} />}
      {facts.state === 'working' && facts.hasSecondFactor && <ResetSecondFactor {...facts} />}
    </Panel>
  )
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  )
}

function ResetSecondFactor({ id }: PersonFacts) {
  const text = useText('adminPeople')
  return (
    <details className="admin__changes">
      <summary className="big-link">{text.losesFactor}</summary>
      <form method="post" action={`/admin/people/${id}/second-factor`}>
        <p className="caption">{text.resetFactorHelp}</p>
        <Button variant="secondary" color="danger" fullOnPhone>
          {text.resetFactor}
        </Button>
      </form>
    </details>
  )
}

function Invite({ id }: PersonFacts) {
  const text = useText('adminPeople')
  return (
    <form className="admin__changes" method="post" action={`/admin/people/${id}/invitation`}>
      <Button variant="secondary" fullOnPhone>
        {text.invite}
      </Button>
      <p className="caption">{text.inviteHelp}</p>
    </form>
  )
}

/** What can be changed, each on a page of its own. */
function Changes(facts: PersonFacts) {
  const { forms } = useText('adminPeople')
  return (
    <p className="row admin__changes">
      {changesOf(facts).map((change) => (
        <ButtonLink
          key={change}
          href={`/admin/people/${facts.id}/${change}`}
          variant="secondary"
          fullOnPhone
        >
          {forms[change].open}
        </ButtonLink>
      ))}
    </p>
  )
}

function changesOf({ state, isElsewhere, stints }: PersonFacts) {
  if (state === 'left') return isElsewhere ? [] : (['return'] as const)
  const isEnding = (stints[0]?.toOn ?? NEVER) < NEVER
  return [
    ...(['facts', 'unit', 'job-roles', 'leaving'] as const),
    ...(isEnding ? (['staying'] as const) : []),
  ]
}
