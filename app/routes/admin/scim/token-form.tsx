import type { TokenField } from '#app/features/people/scim-forms.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { TextField } from '#app/ui/field.tsx'
import type { ScimProps } from './scim-props.ts'

/** A form for one more token. */
export function TokenForm({ typed, problems, today }: ScimProps) {
  const { make: text } = useText('scim')
  const messageOf = (field: TokenField) => {
    const problem = problems[field]
    return problem && text.problems[problem]
  }
  const errors = (Object.keys(problems) as TokenField[]).map((field) => ({
    field,
    message: messageOf(field) ?? '',
  }))
  const common = (field: TokenField) => ({
    id: field,
    name: field,
    label: text.fields[field],
    defaultValue: typed[field],
    error: messageOf(field),
    required: true,
  })
  return (
    <form className="stack" method="post" action="/admin/scim" noValidate>
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={typed.id} />
      <TextField {...common('label')} description={text.labelHelp} maxLength={200} />
      <TextField {...common('until')} type="date" min={today} description={text.untilHelp} />
      <Button>{text.save}</Button>
    </form>
  )
}
