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
  problem?: AccessProblem
}

/** Ends what someone may do; it stays in the history. */
export function EndAccessPage({ grant, last, problem }: Props) {
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
      <TextField
        id="last"
        name="last"
        type="date"
        label={text.fields.last}
        description={text.lastHelp}
        defaultValue={last}
        error={error}
        required
      />
    </ChangePage>
  )
}
