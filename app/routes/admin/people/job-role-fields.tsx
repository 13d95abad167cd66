import { useText } from '#app/i18n/i18n.tsx'
import { SelectField } from '#app/ui/field.tsx'
import type { PersonFormProps } from './person-form-props.ts'

type Props = Pick<PersonFormProps, 'jobRoles' | 'typed' | 'problems'>

/** The main role, and those that come besides. */
export function JobRoleFields({ jobRoles, typed, problems }: Props) {
  const text = useText('adminPeople')
  const wrong = problems.otherRoles
  return (
    <>
      <SelectField
        id="mainRole"
        name="mainRole"
        label={text.fields.mainRole}
        description={text.help.mainRole}
        defaultValue={typed.mainRole}
        options={[['', text.onlyEveryone], ...jobRoles]}
        error={problems.mainRole && text.problems[problems.mainRole]}
      />
      <fieldset id="otherRoles" className="choice-group">
        <legend className="field__label">{text.fields.otherRoles}</legend>
        {jobRoles.map(([id, title]) => (
          <label key={id} className="check">
            <input
              className="ds-input"
              type="checkbox"
              name="otherRoles"
              value={id}
              defaultChecked={typed.otherRoles.includes(id)}
            />
            <span>{title}</span>
          </label>
        ))}
        {wrong && <p className="ds-validation-message">{text.problems[wrong]}</p>}
      </fieldset>
    </>
  )
}
