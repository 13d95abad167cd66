import type { AssignmentField } from '#app/features/competence/assignment-form.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field, TextField } from '#app/ui/field.tsx'
import { type AssignmentsProps, addressOf } from './assignments-props.ts'

type Option = { value: string; label: string }
type Group = { label: string; options: Option[] }

/** What, to whom, by when, and whether they must. */
export function AssignmentForm(props: AssignmentsProps) {
  const { typed, problems, today, query } = props
  const text = useText('assignments')
  const messageOf = (field: AssignmentField) => {
    const problem = problems[field]
    return problem && text.problems[problem]
  }
  const errors = (Object.keys(problems) as AssignmentField[]).map((field) => ({
    field,
    message: `${text.fields[field]}: ${messageOf(field)}`,
  }))
  const common = (field: AssignmentField) => ({
    id: field,
    name: field,
    label: text.fields[field],
    defaultValue: typed[field],
    error: messageOf(field),
  })
  return (
    <form className="stack" method="post" action={`${addressOf(props).page}${query}`} noValidate>
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={typed.id} />
      <GroupedSelect {...common('training')} choose={text.choose} groups={trainings(props, text)} />
      <GroupedSelect
        {...common('to')}
        choose={text.choose}
        description={text.toHelp}
        groups={recipientsOf(props, text)}
      />
      <TextField {...common('due')} type="date" min={today} required />
      <Duty duty={typed.duty || 'mandatory'} error={messageOf('duty')} />
      <NoteField {...common('note')} />
      <Button>{text.assign}</Button>
    </form>
  )
}

function Duty({ duty, error }: { duty: 'mandatory' | 'voluntary'; error: string | undefined }) {
  const text = useText('assignments')
  return (
    <fieldset className="choice-group">
      <legend className="field__label">{text.fields.duty}</legend>
      {error && <p className="field__error">{error}</p>}
      {(['mandatory', 'voluntary'] as const).map((kind) => (
        <label className="check" key={kind}>
          <input
            className="ds-input"
            id={kind === 'mandatory' ? 'duty' : undefined}
            type="radio"
            name="duty"
            value={kind}
            defaultChecked={kind === duty}
          />
          <span>
            <b>{text.duties[kind]}.</b> {text.dutyHelp[kind]}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

type Common = { id: string; name: string; label: string; defaultValue: string; error?: string }

function NoteField({ id, label, error, ...textarea }: Common) {
  const text = useText('assignments')
  return (
    <Field id={id} label={label} description={text.noteHelp} error={error}>
      {(wiring) => <textarea className="ds-input" rows={3} {...textarea} {...wiring} />}
    </Field>
  )
}

function GroupedSelect(props: Common & { choose: string; description?: string; groups: Group[] }) {
  const { id, label, error, description, choose, groups, ...select } = props
  return (
    <Field id={id} label={label} description={description} error={error}>
      {(wiring) => (
        <select className="ds-input" required {...select} {...wiring}>
          <option value="">{choose}</option>
          {groups
            .filter(({ options }) => options.length > 0)
            .map((group) => (
              <optgroup key={group.label} label={group.label}>
                {group.options.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </optgroup>
            ))}
        </select>
      )}
    </Field>
  )
}

type Labels = { groups: Record<'courses' | 'paths' | 'units' | 'jobRoles' | 'people', string> }

function trainings({ courses, paths }: AssignmentsProps, { groups }: Labels): Group[] {
  return [
    { label: groups.courses, options: courses.map(optionOf('course')) },
    { label: groups.paths, options: paths.map(optionOf('path')) },
  ]
}

function recipientsOf({ recipients }: AssignmentsProps, { groups }: Labels): Group[] {
  const { units, jobRoles, people } = recipients
  const top = Math.min(...units.map(({ depth }) => depth))
  const indented = units.map(({ id, name, depth }) => ({
    id,
    name: `${'– '.repeat(depth - top)}${name}`,
  }))
  return [
    { label: groups.units, options: indented.map(optionOf('unit')) },
    { label: groups.jobRoles, options: jobRoles.map(optionOf('job-role')) },
    { label: groups.people, options: people.map(optionOf('person')) },
  ]
}

function optionOf(kind: string) {
  return ({ id, name }: { id: string; name: string }) => ({ value: `${kind}:${id}`, label: name })
}
