import { useText } from '#app/i18n/i18n.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { TextField } from '#app/ui/field.tsx'

type Props = {
  item: { id: string; title: string; version: string }
  /** The last day as it stands in the field. */
  last: string
  isWrong?: boolean
}

/** A form to end what the municipality has in use. */
export function EndAdoptionPage({ item, last, isWrong = false }: Props) {
  const { adopting: text, title, version } = useText('library')
  const error = isWrong ? text.lastProblem : undefined
  const trail = [
    { label: title, href: '/library' },
    { label: item.title, href: `/library/${item.id}` },
    { label: text.endHeading },
  ]
  return (
    <div className="wrap wrap--narrow">
      <Breadcrumbs trail={trail} />
      <div className="page-head">
        <h1 className="title">{text.endHeading}</h1>
        <p className="lead">
          {item.title}. {version(item.version)}.
        </p>
      </div>
      <Card className="stack">
        <form
          className="stack"
          method="post"
          action={`/library/${item.id}/adoption/end`}
          noValidate
        >
          <ErrorSummary errors={error ? [{ field: 'last', message: error }] : []} />
          <TextField
            id="last"
            name="last"
            type="date"
            label={text.last}
            defaultValue={last}
            error={error}
            required
          />
          <div className="row">
            <Button>{text.end}</Button>
            <ButtonLink href={`/library/${item.id}/adoption`} variant="tertiary">
              {text.cancel}
            </ButtonLink>
          </div>
        </form>
      </Card>
    </div>
  )
}
