import { useText } from '#app/i18n/i18n.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { TextField } from '#app/ui/field.tsx'
import { Period } from '../requirement-table.tsx'
import type { RequirementLine } from '../requirements-props.ts'

type Props = {
  line: RequirementLine
  /** The last day as it stands in the field. */
  last: string
  isWrong?: boolean
}

/** One of the municipality's requirements, and a form to end it. */
export function EndRequirementPage({ line, last, isWrong = false }: Props) {
  const { requirements: text, trail } = useText('admin')
  const error = isWrong ? text.problems.past : undefined
  const crumbs = [
    { label: trail, href: '/admin' },
    { label: text.heading, href: '/admin/requirements' },
    { label: line.competence },
  ]
  return (
    <div className="wrap wrap--narrow">
      <Breadcrumbs trail={crumbs} />
      <div className="page-head">
        <h1 className="title">{line.competence}</h1>
        <p className="lead">
          {text.level(String(line.level))}, {line.jobRole}. <Period {...line} />
        </p>
      </div>
      {line.state === 'over' ? (
        <p>{text.isOver}</p>
      ) : (
        <Card title={text.endHeading} className="stack">
          <form
            className="stack"
            method="post"
            action={`/admin/requirements/${line.id}`}
            noValidate
          >
            <ErrorSummary errors={error ? [{ field: 'last', message: error }] : []} />
            <TextField
              id="last"
              name="last"
              type="date"
              label={text.last}
              description={text.lastHelp}
              defaultValue={last}
              error={error}
              required
            />
            <div className="row">
              <Button>{text.endNow}</Button>
              <ButtonLink href="/admin/requirements" variant="tertiary">
                {text.keep}
              </ButtonLink>
            </div>
          </form>
        </Card>
      )}
    </div>
  )
}
