import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { StackCell, StackRow, StackTable } from '#app/ui/stack-table.tsx'
import type { GroupLine } from './scim-props.ts'

type Props = { groups: GroupLine[]; caption: string; isUnmapped?: boolean }

/** Groups with what they give, each with a way to change it. */
export function GroupTable({ groups, caption, isUnmapped = false }: Props) {
  const { groups: text } = useText('scim')
  const { number } = useFormat()
  if (groups.length === 0) return <p className="muted">{text.noneMapped}</p>
  const { name, members, jobRole, unit, change } = text.columns
  const given = isUnmapped ? [] : [jobRole, unit]
  return (
    <StackTable caption={caption} head={[name, members, ...given, change]}>
      {groups.map((group) => (
        <StackRow key={group.id} head={group.name}>
          <StackCell label={members}>{number(group.members)}</StackCell>
          {!isUnmapped && <Given group={group} />}
          <StackCell>
            <a className="big-link" href={`/admin/scim/groups/${group.id}`}>
              {text.change}
              <span className="visually-hidden">: {group.name}</span>
            </a>
          </StackCell>
        </StackRow>
      ))}
    </StackTable>
  )
}

function Given({ group }: { group: GroupLine }) {
  const { groups: text } = useText('scim')
  return (
    <>
      <StackCell label={text.columns.jobRole}>{group.jobRole ?? text.nobody}</StackCell>
      <StackCell label={text.columns.unit}>
        {group.isClosed ? text.closed : (group.unit ?? text.nobody)}
      </StackCell>
    </>
  )
}
