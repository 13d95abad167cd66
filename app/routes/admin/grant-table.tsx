import type { Grant } from '#app/features/administration/access-roles.server.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { StackCell, StackRow, StackTable } from '#app/ui/stack-table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { Period } from './period.tsx'

type Props = {
  grants: Grant[]
  /** Of one person, whose name need not be told. */
  ofOne?: boolean
  mayEnd?: boolean
}

/** Who may do what where, and when; those that run can be ended. */
export function GrantTable({ grants, ofOne = false, mayEnd = false }: Props) {
  const text = useText('adminAccess')
  const { person, role, scope, period } = text.columns
  if (grants.length === 0) return <p className="muted">{text.none}</p>
  const head = [...(ofOne ? [] : [person]), role, scope, period, ...(mayEnd ? [text.end] : [])]
  return (
    <StackTable caption={text.heading} head={head}>
      {grants.map((grant) => (
        <Row key={grant.person.id + grant.id} {...{ grant, ofOne, mayEnd }} />
      ))}
    </StackTable>
  )
}

function Row({ grant, ofOne, mayEnd }: { grant: Grant } & Omit<Required<Props>, 'grants'>) {
  const text = useText('adminAccess')
  const { columns } = text
  const { person, role } = grant
  const who = (
    <a className="big-link" href={`/admin/people/${person.id}`}>
      <bdi>{person.name}</bdi>
    </a>
  )
  return (
    <StackRow head={ofOne ? text.roles[role] : who}>
      {!ofOne && <StackCell label={columns.role}>{text.roles[role]}</StackCell>}
      <StackCell label={columns.scope}>
        <Where {...grant} />
      </StackCell>
      <StackCell label={columns.period}>
        <Period {...grant} />{' '}
        {grant.state === 'coming' && <Tag tone="info">{text.states.coming}</Tag>}
        {grant.state === 'over' && <Tag>{text.states.over}</Tag>}
      </StackCell>
      {mayEnd && (
        <StackCell>
          <End {...grant} />
        </StackCell>
      )}
    </StackRow>
  )
}

/** Where a role counts. */
export function Where({ scopeKind, unit }: Pick<Grant, 'scopeKind' | 'unit'>) {
  const { scopes } = useText('adminAccess')
  return scopeKind === 'unit' ? unit : scopes[scopeKind]
}

/** What a coordinator or an author may do is not the municipality's to end. */
function End({ id, person, role, scopeKind, unit, state }: Grant) {
  const text = useText('adminAccess')
  if (state === 'over' || scopeKind === 'region') return null
  return (
    <a className="big-link" href={`/admin/people/${person.id}/access/${id}`}>
      {text.end}
      <span className="visually-hidden">
        : {text.roles[role]}, <Where {...{ scopeKind, unit }} />
      </span>
    </a>
  )
}
