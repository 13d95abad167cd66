import {
  AUTHENTICATIONS,
  PROMPTS,
  type ProviderField,
  type ProviderFields,
  type ProviderProblems,
  RECOGNITIONS,
} from '#app/features/access/provider-form.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { SelectField, TextField } from '#app/ui/field.tsx'

export type FormProps = { typed: ProviderFields; problems: ProviderProblems; isNew: boolean }

/** Everything that can be decided about a provider. */
export function ProviderForm({ typed, problems, isNew }: FormProps) {
  const { admin: text } = useText('oidc')
  const errors = (Object.keys(problems) as ProviderField[]).map((field) => ({
    field,
    message: `${text.fields[field]}: ${text.problems[problems[field] ?? 'missing']}`,
  }))
  return (
    <form
      className="stack"
      method="post"
      action={`/admin/sign-in/${isNew ? 'new' : typed.id}`}
      noValidate
    >
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={typed.id} />
      <input type="hidden" name="kind" value={typed.kind} />
      <ServiceFields {...{ typed, problems, isNew }} />
      <PeopleFields {...{ typed, problems, isNew }} />
      <PeriodFields {...{ typed, problems, isNew }} />
      {!isNew && <p className="small muted">{text.forgetsAll}</p>}
      <Button>{text.save}</Button>
    </form>
  )
}

function ServiceFields({ typed, problems, isNew }: FormProps) {
  const { admin: text } = useText('oidc')
  const common = useCommon(typed, problems)
  return (
    <>
      <TextField {...common('label')} description={text.help.label} required />
      <TextField {...common('issuer')} description={text.help.issuer[typed.kind]} required />
      <TextField {...common('clientId')} required />
      <SelectField
        {...common('authentication')}
        options={AUTHENTICATIONS.map((one) => [one, text.authentications[one]] as const)}
      />
      <TextField
        {...common('secret')}
        type="password"
        defaultValue=""
        description={isNew ? text.help.newSecret : text.help.secret}
        autoComplete="off"
      />
      <TextField {...common('scopes')} required />
    </>
  )
}

function PeopleFields({ typed, problems }: FormProps) {
  const { admin: text } = useText('oidc')
  const common = useCommon(typed, problems)
  return (
    <>
      <SelectField
        {...common('recognise')}
        options={RECOGNITIONS.map((one) => [one, text.recognitions[one]] as const)}
      />
      <TextField {...common('claim')} description={text.help.claim} />
      <TextField {...common('domains')} description={text.help.domains} />
      <TextField {...common('acrValues')} description={text.help.acrValues} />
      <TextField {...common('secondFactor')} description={text.help.secondFactor} />
      <SelectField
        {...common('prompt')}
        options={PROMPTS.map((one) => [one, text.prompts[one]] as const)}
      />
    </>
  )
}

function PeriodFields({ typed, problems }: FormProps) {
  const { admin: text } = useText('oidc')
  const common = useCommon(typed, problems)
  return (
    <>
      <TextField {...common('position')} inputMode="numeric" />
      <div className="filters">
        <TextField {...common('from')} type="date" required />
        <TextField {...common('until')} type="date" description={text.help.until} />
      </div>
    </>
  )
}

function useCommon(typed: ProviderFields, problems: ProviderProblems) {
  const { admin: text } = useText('oidc')
  return (field: Exclude<ProviderField, 'kind'>) => {
    const problem = problems[field]
    return {
      id: field,
      name: field,
      label: text.fields[field],
      defaultValue: field === 'secret' ? '' : typed[field],
      error: problem && text.problems[problem],
    }
  }
}
