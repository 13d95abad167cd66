import type { PersonField } from '#app/features/administration/person-form.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { SelectField, TextField } from '#app/ui/field.tsx'
import { ChangePage } from '../change-page.tsx'
import { JobRoleFields } from './job-role-fields.tsx'
import { FIELDS, type PersonFormProps } from './person-form-props.ts'

/** A form for one change of someone. */
export function PersonFormPage(props: PersonFormProps) {
  const { change, person, problems } = props
  const text = useText('adminPeople')
  const form = text.forms[change]
  const own = person ? `/admin/people/${person.id}` : '/admin/people'
  const trail = [{ label: text.heading, href: '/admin/people' }]
  const errors = (Object.keys(problems) as PersonField[]).map((field) => ({
    field,
    message: `${text.fields[field]}: ${text.problems[problems[field] ?? 'missing']}`,
  }))
  return (
    <ChangePage
      trail={[
        ...trail,
        ...(person ? [{ label: person.name, href: own }] : []),
        { label: form.title },
      ]}
      title={form.title}
      lead={form.lead}
      action={`${own}/${change}`}
      submit={form.submit}
      back={own}
      errors={errors}
    >
      {change === 'facts' && <Opened {...props} />}
      {FIELDS[change].map((field) => (
        <PersonInput key={field} field={field} {...props} />
      ))}
    </ChangePage>
  )
}

/** So that what another administrator changed meanwhile is not written back. */
function Opened({ opened }: PersonFormProps) {
  return FIELDS.facts.map((field) => (
    <input key={field} type="hidden" name={`was-${field}`} value={opened[field]} />
  ))
}

function PersonInput({ field, ...props }: PersonFormProps & { field: PersonField }) {
  const { units, earliest, typed, problems } = props
  const text = useText('adminPeople')
  const problem = problems[field]
  const common = {
    id: field,
    name: field,
    label: text.fields[field],
    error: problem && text.problems[problem],
    autoComplete: 'off',
  }
  if (field === 'mainRole' || field === 'otherRoles') return <JobRoleFields {...props} />
  const value = { ...common, defaultValue: typed[field] }
  if (field === 'unit')
    return <SelectField {...value} options={[['', text.choose], ...units]} required />
  if (field === 'from' || field === 'last')
    return (
      <TextField {...value} type="date" min={earliest} description={text.help[field]} required />
    )
  if (field === 'email')
    return <TextField {...value} type="email" description={text.help.email} required />
  if (field === 'number') return <TextField {...value} description={text.help.number} />
  return <TextField {...value} required />
}
