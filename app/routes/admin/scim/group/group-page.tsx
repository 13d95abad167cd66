import type { MeaningField } from '#app/features/people/scim-forms.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { SelectField } from '#app/ui/field.tsx'
import { ChangePage } from '../../change-page.tsx'
import type { GroupProps } from '../scim-props.ts'

/** What being in one group gives, and a form to change it. */
export function GroupPage({ group, jobRoles, units, typed, unknown }: GroupProps) {
  const { heading, group: text } = useText('scim')
  const common = (field: MeaningField) => ({
    id: field,
    name: field,
    label: text.fields[field],
    defaultValue: typed[field],
    error: unknown.includes(field) ? text.unknown : undefined,
  })
  return (
    <ChangePage
      trail={[{ label: heading, href: '/admin/scim' }, { label: group.name }]}
      title={text.title(group.name)}
      lead={`${text.members(group.members)}. ${text.intro}`}
      action={`/admin/scim/groups/${group.id}`}
      submit={text.save}
      back="/admin/scim"
      errors={unknown.map((field) => ({ field, message: text.unknown }))}
    >
      <SelectField {...common('jobRole')} options={jobRoles} />
      <SelectField {...common('unit')} options={units} />
      <p className="small muted">{text.governs}</p>
    </ChangePage>
  )
}
