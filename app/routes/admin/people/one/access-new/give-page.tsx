import {
  type AccessFields,
  type AccessProblems,
  GIVEN,
} from '#app/features/administration/access-form.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { SelectField, TextField } from '#app/ui/field.tsx'
import { ChangePage } from '../../../change-page.tsx'

type Props = {
  person: { id: string; name: string }
  units: (readonly [string, string])[]
  /** 2026-11-23 */
  today: string
  typed: AccessFields
  problems: AccessProblems
}

/** Gives someone access: what, for which unit, and over which days. */
export function GivePage({ person, units, today, typed, problems }: Props) {
  const text = useText('adminAccess')
  const { heading } = useText('adminPeople')
  const own = `/admin/people/${person.id}`
  const messageOf = (field: keyof AccessFields) => {
    const problem = problems[field]
    return problem && text.problems[problem]
  }
  const common = (field: keyof AccessFields) => ({
    id: field,
    name: field,
    label: text.fields[field],
    defaultValue: typed[field],
    error: messageOf(field),
  })
  return (
    <ChangePage
      trail={[
        { label: heading, href: '/admin/people' },
        { label: person.name, href: own },
        { label: text.give },
      ]}
      title={text.giveTitle(person.name)}
      lead={text.rules}
      action={`${own}/access/new`}
      submit={text.giveNow}
      back={own}
      errors={(Object.keys(problems) as (keyof AccessFields)[]).map((field) => ({
        field,
        message: `${text.fields[field]}: ${messageOf(field)}`,
      }))}
    >
      <What chosen={typed.what} error={messageOf('what')} />
      <SelectField
        {...common('unit')}
        description={text.unitHelp}
        options={[['', text.choose], ...units]}
      />
      <div className="filters">
        <TextField {...common('from')} type="date" min={today} required />
        <TextField {...common('until')} type="date" min={today} description={text.untilHelp} />
      </div>
    </ChangePage>
  )
}

function What({ chosen, error }: { chosen: string; error?: string }) {
  const text = useText('adminAccess')
  return (
    <fieldset
      id="what"
      className="choice-group"
      tabIndex={-1}
      aria-describedby={error && 'what-error'}
    >
      <legend className="field__label">{text.fields.what}</legend>
      {GIVEN.map((what) => (
        <label key={what} className="check">
          <input
            className="ds-input"
            type="radio"
            name="what"
            value={what}
            defaultChecked={what === chosen}
          />
          <span>
            <b>{text.what[what]}.</b> {text.whatHelp[what]}
          </span>
        </label>
      ))}
      {error && (
        <p className="ds-validation-message" id="what-error">
          {error}
        </p>
      )}
    </fieldset>
  )
}
