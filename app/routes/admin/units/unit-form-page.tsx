import type { UnitFields, UnitProblems } from '#app/features/administration/unit-form.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { SelectField, TextField } from '#app/ui/field.tsx'
import { ChangePage } from '../change-page.tsx'

/** Each change of a unit, with the fields that it asks for. */
const FIELDS = {
  new: ['name', 'above', 'code'],
  name: ['name', 'code'],
  place: ['above'],
  closing: [],
} as const satisfies Record<string, (keyof UnitFields)[]>

export type UnitChange = keyof typeof FIELDS

type Props = {
  change: UnitChange
  /** Null for a new one. */
  unit: { id: string; name: string } | null
  units: (readonly [string, string])[]
  typed: UnitFields
  problems: UnitProblems
}

/** A form for one change of a unit. */
export function UnitFormPage(props: Props) {
  const { change, unit, problems } = props
  const text = useText('adminUnits')
  const form = text.forms[change]
  const own = unit ? `/admin/units/${unit.id}` : '/admin/units'
  const { closing, ...ofFields } = problems
  const errors = (Object.keys(ofFields) as (keyof typeof ofFields)[]).map((field) => ({
    field,
    message: `${text.fields[field]}: ${text.problems[ofFields[field] ?? 'missing']}`,
  }))
  return (
    <ChangePage
      trail={[
        { label: text.heading, href: '/admin/units' },
        ...(unit ? [{ label: unit.name, href: own }] : []),
        { label: form.title },
      ]}
      title={form.title}
      lead={form.lead}
      action={`${own}/${change}`}
      submit={form.submit}
      back={own}
      danger={change === 'closing'}
      errors={errors}
    >
      {closing && (
        <Alert tone="danger" role="alert">
          <p>{text.problems[closing]}.</p>
        </Alert>
      )}
      {FIELDS[change].map((field) => (
        <UnitInput key={field} field={field} {...props} />
      ))}
    </ChangePage>
  )
}

function UnitInput({ field, units, typed, problems }: Props & { field: keyof UnitFields }) {
  const text = useText('adminUnits')
  const problem = problems[field]
  const common = {
    id: field,
    name: field,
    label: text.fields[field],
    defaultValue: typed[field],
    error: problem && text.problems[problem],
    autoComplete: 'off',
  }
  if (field === 'above')
    return <SelectField {...common} options={[['', text.choose], ...units]} required />
  if (field === 'code') return <TextField {...common} description={text.help.code} />
  return <TextField {...common} required />
}
