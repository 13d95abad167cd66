import type { AccessProblem } from '#app/features/administration/access-form.ts'
import type { Grant } from '#app/features/administration/access-roles.server.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { TextField } from '#app/ui/field.tsx'
import { ChangePage } from '../../../change-page.tsx'
import { Where } from '../../../grant-table.tsx'
import { Period } from '../../../period.tsx'

type Props = {
  grant: Grant
  /** The last day as it stands in the field. */
  last: string
  when: 'now' | 'day'
  problem?: AccessProblem
}

/** Ends what someone may do; it stays in the history. */
export function EndAccessPage({ grant, last, when, problem }: Props) {
  const text = useText('adminAccess')
  const { heading } = useText('adminPeople')
  const { id, person, role } = grant
  const own = `/admin/people/${person.id}`
  const error = problem && text.problems[problem]
  return (
    <ChangePage
      trail={[
        { label: heading, href: '/admin/people' },
        { label: person.name, href: own },
        { label: text.endTitle },
      ]}
      title={text.endTitle}
      lead={
        <>
          <bdi>{person.name}</bdi>: {text.roles[role]}, <Where {...grant} />. <Period {...grant} />.
        </>
      }
      action={`${own}/access/${id}`}
      submit={text.endNow}
      back={own}
      cancel={text.keep}
      danger
      errors={error ? [{ field: 'last', message: error }] : []}
    >
      <When chosen={when} />
      <TextField
        id="last"
        name="last"
        type="date"
        label={text.fields.last}
        defaultValue={last}
        error={error}
      />
    </ChangePage>
  )
}

function When({ chosen }: { chosen: Props['when'] }) {
  const { when } = useText('adminAccess')
  return (
    <fieldset className="choice-group">
      <legend className="field__label">{when.legend}</legend>
      {(['now', 'day'] as const).map((one) => (
        <label key={one} className="check">
          <input
            className="ds-input"
            type="radio"
            name="when"
            value={one}
            defaultChecked={one === chosen}
          />
          <span>
            <b>{when[one]}</b> {when[`${one}Help`]}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
