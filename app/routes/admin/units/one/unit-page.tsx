import type { Grant } from '#app/features/administration/access-roles.server.ts'
import { directoryAddress } from '#app/features/administration/directory-query.ts'
import type { ListedUnit } from '#app/features/administration/unit-list.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Panel } from '#app/ui/card.tsx'
import { AdminFrame } from '../../frame.tsx'
import { GrantTable } from '../../grant-table.tsx'
import { Period } from '../../period.tsx'

export type UnitProps = {
  unit: ListedUnit
  /** The unit above; null for the one at the top. */
  above: ListedUnit | null
  leaders: Grant[]
  receipt?: string
}

/** One unit: how many work there, who leads it, and what can be changed. */
export function UnitPage({ unit, above, leaders, receipt }: UnitProps) {
  const text = useText('adminUnits')
  return (
    <AdminFrame
      trail={[{ label: text.heading, href: '/admin/units' }, { label: unit.name }]}
      title={unit.name}
      receipt={receipt}
    >
      <Panel title={text.facts}>
        <Facts unit={unit} above={above} />
        <p className="row admin__changes">
          {(above ? (['name', 'place', 'closing'] as const) : (['name'] as const)).map((change) => (
            <ButtonLink key={change} href={`/admin/units/${unit.id}/${change}`} variant="secondary">
              {text.forms[change].open}
            </ButtonLink>
          ))}
          <ButtonLink href={`/admin/units/new?above=${unit.id}`} variant="secondary">
            {text.addBelow}
          </ButtonLink>
        </p>
      </Panel>
      <Panel title={text.leaders}>
        {leaders.length > 0 ? (
          <GrantTable grants={leaders} mayEnd />
        ) : (
          <p className="muted">{text.noLeaders}</p>
        )}
      </Panel>
    </AdminFrame>
  )
}

function Facts({ unit, above }: Pick<UnitProps, 'unit' | 'above'>) {
  const text = useText('adminUnits')
  const { number } = useFormat()
  return (
    <dl className="data-list">
      {above && (
        <>
          <dt>{text.columns.above}</dt>
          <dd>
            <a href={`/admin/units/${above.id}`}>{above.name}</a>
          </dd>
        </>
      )}
      <dt>{text.columns.own}</dt>
      <dd>{number(unit.own)}</dd>
      <dt>{text.columns.below}</dt>
      <dd>
        <a href={directoryAddress({ unit: unit.id })}>{text.people(unit.below)}</a>
      </dd>
      <dt>{text.columns.period}</dt>
      <dd>
        <Period {...unit} />
      </dd>
    </dl>
  )
}
