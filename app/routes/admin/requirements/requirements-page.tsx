import type { RequirementField } from '#app/features/competence/requirement-form.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card, Panel } from '#app/ui/card.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { SelectField, TextField } from '#app/ui/field.tsx'
import { RequirementTable } from './requirement-table.tsx'
import type { Options, RequirementsProps } from './requirements-props.ts'

/** What the municipality requires besides, what it has required, and a form for one more. */
export function RequirementsPage(props: RequirementsProps) {
  const { municipality, running, over } = props
  const { requirements: text, trail } = useText('admin')
  const { municipality: named } = useText('shell')
  return (
    <div className="wrap">
      <Breadcrumbs trail={[{ label: trail, href: '/admin' }, { label: text.heading }]} />
      <div className="page-head">
        <h1 className="title">{text.title(named(municipality))}</h1>
        <p className="lead">{text.lead}</p>
      </div>
      <div className="stack stack--loose">
        <Panel title={text.running}>
          <RequirementTable lines={running} empty={text.noneRunning} mayEnd />
        </Panel>
        <Card title={text.add} className="stack">
          <NewRequirement {...props} />
        </Card>
        {over.length > 0 && (
          <Panel title={text.over}>
            <RequirementTable lines={over} empty="" />
          </Panel>
        )}
      </div>
    </div>
  )
}

function NewRequirement({ typed, problems, jobRoles, competences, today }: RequirementsProps) {
  const { requirements: text } = useText('admin')
  const messageOf = (field: RequirementField) => {
    const problem = problems[field]
    return problem && text.problems[problem]
  }
  const errors = (Object.keys(problems) as RequirementField[]).map((field) => ({
    field,
    message: `${text.fields[field]}: ${messageOf(field)}`,
  }))
  const choose = (options: Options) => [['', text.choose] as const, ...options]
  const common = (field: RequirementField) => ({
    id: field,
    name: field,
    label: text.fields[field],
    defaultValue: typed[field],
    error: messageOf(field),
  })
  return (
    <form className="stack" method="post" action="/admin/requirements" noValidate>
      <ErrorSummary errors={errors} />
      <input type="hidden" name="id" value={typed.id} />
      <SelectField {...common('jobRole')} options={choose(jobRoles)} required />
      <SelectField {...common('competence')} options={choose(competences)} required />
      <SelectField
        {...common('level')}
        options={['1', '2', '3'].map((level) => [level, text.level(level)] as const)}
      />
      <div className="filters">
        <TextField {...common('from')} type="date" min={today} required />
        <TextField {...common('until')} type="date" min={today} description={text.untilHelp} />
      </div>
      <p className="small muted">{text.effect}</p>
      <Button>{text.save}</Button>
    </form>
  )
}
