import type { MeaningField } from '#app/features/people/scim-forms.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { SelectField } from '#app/ui/field.tsx'
import type { GroupProps } from '../scim-props.ts'

/** What being in one group gives, and a form to change it. */
export function GroupPage({ group, jobRoles, units, typed, unknown }: GroupProps) {
  const { heading, group: text } = useText('scim')
  const { trail } = useText('admin')
  const crumbs = [
    { label: trail, href: '/admin' },
    { label: heading, href: '/admin/scim' },
    { label: group.name },
  ]
  const common = (field: MeaningField) => ({
    id: field,
    name: field,
    label: text.fields[field],
    defaultValue: typed[field],
    error: unknown.includes(field) ? text.unknown : undefined,
  })
  return (
    <div className="wrap wrap--narrow">
      <Breadcrumbs trail={crumbs} />
      <div className="page-head">
        <h1 className="title">{text.title(group.name)}</h1>
        <p className="lead">
          {text.members(group.members)}. {text.intro}
        </p>
      </div>
      <Card>
        <form className="stack" method="post" action={`/admin/scim/groups/${group.id}`} noValidate>
          <ErrorSummary errors={unknown.map((field) => ({ field, message: text.unknown }))} />
          <SelectField {...common('jobRole')} options={jobRoles} />
          <SelectField {...common('unit')} options={units} />
          <p className="small muted">{text.governs}</p>
          <div className="row">
            <Button>{text.save}</Button>
            <ButtonLink href="/admin/scim" variant="tertiary">
              {text.cancel}
            </ButtonLink>
          </div>
        </form>
      </Card>
    </div>
  )
}
