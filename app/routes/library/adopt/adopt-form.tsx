import { REASONS } from '#app/features/library/adoption.ts'
import type { AdoptionFields, AdoptionProblems } from '#app/features/library/adoption-form.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { SelectField, TextField } from '#app/ui/field.tsx'
import type { AdoptView } from './adopt-view.ts'

type Props = { view: AdoptView; typed: AdoptionFields; problems: AdoptionProblems }

/** The version, from when, who decided it, and what is done otherwise. */
export function AdoptForm({ view, typed, problems }: Props) {
  const { adopting: text } = useText('library')
  const labelOf = useLabels()
  const messageOf = (field: string) => {
    const problem = problems[field]
    return problem && text.problems[problem]
  }
  const errors = Object.keys(problems).map((field) => {
    return { field, message: `${labelOf(field)}: ${messageOf(field)}` }
  })
  const common = (field: string) => ({
    id: field,
    name: field,
    label: labelOf(field),
    error: messageOf(field),
  })
  const versions = view.versions.map((version) => [version, version] as const)
  return (
    <form className="stack" method="post" action={`/library/${view.id}/adoption`} noValidate>
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={typed.id} />
      <div className="filters">
        <SelectField {...common('version')} defaultValue={typed.version} options={versions} />
        <TextField
          {...common('from')}
          type="date"
          description={view.isInUse ? text.fromHelp : undefined}
          defaultValue={typed.from}
          required
        />
      </div>
      <TextField
        {...common('decidedBy')}
        description={text.decidedByHelp}
        defaultValue={typed.decidedBy}
        required
      />
      <fieldset className="library-adopt__deviations">
        <legend className="heading-4">{text.deviations}</legend>
        <p className="small muted">{text.deviationsHelp}</p>
        {typed.deviations.map((one, n) => {
          const [text, reason] = [common(`text-${n}`), common(`reason-${n}`)]
          return <Deviation key={text.id} typed={one} text={text} reason={reason} />
        })}
      </fieldset>
      <div className="row">
        <Button>{text.save}</Button>
        <ButtonLink href={`/library/${view.id}`} variant="tertiary">
          {text.cancel}
        </ButtonLink>
      </div>
    </form>
  )
}

type Control = { id: string; name: string; label: string; error: string | undefined }

function Deviation(props: {
  typed: AdoptionFields['deviations'][number]
  text: Control
  reason: Control
}) {
  const { typed, text, reason } = props
  const { adopting, reasons } = useText('library')
  const options = REASONS.map((one) => [one, reasons[one]] as const)
  return (
    <div className="library-adopt__deviation">
      <TextField {...text} defaultValue={typed.text} />
      <SelectField
        {...reason}
        defaultValue={typed.reason}
        options={[['', adopting.noReason], ...options]}
      />
    </div>
  )
}

/** What a field is called, also one of a deviation. */
function useLabels(): (field: string) => string {
  const { adopting: text } = useText('library')
  return (field) => {
    const [, kind, n] = /^(text|reason)-(\d)$/.exec(field) ?? []
    if (kind) return (kind === 'text' ? text.deviation : text.reason)(Number(n) + 1)
    return text[field as 'version' | 'from' | 'decidedBy']
  }
}
