import { directoryAddress } from '#app/features/administration/directory-query.ts'
import type { ListedUnit } from '#app/features/administration/unit-list.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { NEVER } from '#app/platform/calendar.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Panel } from '#app/ui/card.tsx'
import { plus } from '#app/ui/icons/paths.ts'
import { StackCell, StackRow, StackTable } from '#app/ui/stack-table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { AdminFrame } from '../frame.tsx'
import { Period } from '../period.tsx'

type Props = {
  municipality: string
  units: ListedUnit[]
  closed: ListedUnit[]
  receipt?: string
}

/** The units of the municipality as a tree, with how many work in each. */
export function UnitsPage({ municipality, units, closed, receipt }: Props) {
  const text = useText('adminUnits')
  const { municipality: named } = useText('shell')
  const { unit, own, below, period } = text.columns
  return (
    <AdminFrame
      trail={[{ label: text.heading }]}
      title={text.title(named(municipality))}
      lead={text.lead}
      receipt={receipt}
    >
      <Panel
        title={text.running(units.length)}
        actions={
          <ButtonLink href="/admin/units/new" variant="secondary" icon={plus}>
            {text.add}
          </ButtonLink>
        }
      >
        <StackTable
          caption={text.heading}
          head={[unit, own, below]}
          className="data-table--numbers unit-tree"
        >
          {units.map((one) => (
            <Unit key={one.id} unit={one} />
          ))}
        </StackTable>
      </Panel>
      {closed.length > 0 && (
        <Panel title={text.closed}>
          <StackTable caption={text.closed} head={[unit, period]}>
            {closed.map((one) => (
              <StackRow key={one.id} head={one.name}>
                <StackCell label={period}>
                  <Period {...one} />
                </StackCell>
              </StackRow>
            ))}
          </StackTable>
        </Panel>
      )}
    </AdminFrame>
  )
}

function Unit({ unit }: { unit: ListedUnit }) {
  const text = useText('adminUnits')
  const { day, number } = useFormat()
  const { id, name, depth, own, below, toOn } = unit
  return (
    <StackRow
      head={
        <span className="unit-tree__name" data-depth={Math.min(depth, 6)}>
          <a className="big-link" href={`/admin/units/${id}`}>
            {name}
          </a>
          {toOn < NEVER && <Tag tone="warning">{text.closes(day(toOn - 1))}</Tag>}
        </span>
      }
    >
      <StackCell label={text.columns.own}>{number(own)}</StackCell>
      <StackCell label={text.columns.below}>
        <a className="big-link" href={directoryAddress({ unit: id })}>
          {number(below)}
          <span className="visually-hidden">, {text.peopleIn(name)}</span>
        </a>
      </StackCell>
    </StackRow>
  )
}
