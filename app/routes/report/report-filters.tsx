import type { ReportChoices, SealedReport } from '#app/features/reporting/open-report.server.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { isoDay } from '#app/platform/calendar.ts'
import { Button } from '#app/ui/button.tsx'
import { SelectField } from '#app/ui/field.tsx'
import { Tuck } from '#app/ui/tuck.tsx'

type Props = { report: SealedReport; choices: ReportChoices }

/** What to show: a plain form that asks for the page again. */
export function ReportFilters({ report, choices }: Props) {
  const text = useText('reporting')
  const { scope, units, levels } = choices
  const { municipality } = report
  return (
    <Tuck summary={text.filters} className="tuck--card">
      <form
        className="ds-card filters"
        method="get"
        action={`/reports/${municipality.number}`}
        aria-label={text.filters}
      >
        {scope && <input type="hidden" name="unit" value={scope} />}
        {units.length > 1 && choices.role === null && <UnitField choices={choices} />}
        {units.length > 0 && (
          <SelectField
            id="levels"
            name="levels"
            label={text.levels}
            defaultValue={levels}
            options={[
              ['nearest', text.level.nearest],
              ['all', text.level.all],
            ]}
          />
        )}
        <RoleField choices={choices} />
        <CourseField choices={choices} />
        <DateField report={report} choices={choices} />
        <PeriodField choices={choices} />
        <Button>{text.show}</Button>
      </form>
    </Tuck>
  )
}

function UnitField({ choices: { units, under, scope } }: { choices: ReportChoices }) {
  const text = useText('reporting')
  const options = units.map(({ unit, name, depth }) => {
    // The first is the whole of what the reader may see: nothing is opened below it.
    if (depth === 0) return ['', scope ? name : text.wholeMunicipality] as const
    return [unit ?? '', `${'– '.repeat(depth - 1)}${name}`] as const
  })
  return (
    <SelectField
      id="under"
      name="under"
      label={text.unit}
      defaultValue={under ?? ''}
      options={options}
    />
  )
}

/** Only where no unit is opened: the two are never told together. */
function RoleField({ choices: { roles, role, under } }: { choices: ReportChoices }) {
  const { measures } = useText('reporting')
  if (roles.length === 0 || under !== null) return null
  return (
    <SelectField
      id="role"
      name="role"
      label={measures.filters.role}
      defaultValue={role ?? ''}
      options={[['', measures.roles.all], ...roles.map(({ id, name }) => [id, name] as const)]}
    />
  )
}

function CourseField({ choices: { courses, course } }: { choices: ReportChoices }) {
  const { filters } = useText('reporting').measures
  if (courses.length < 2) return null
  return (
    <SelectField
      id="course"
      name="course"
      label={filters.course}
      defaultValue={course ?? ''}
      options={[['', filters.allCourses], ...courses.map(({ id, name }) => [id, name] as const)]}
    />
  )
}

function PeriodField({ choices: { periods, since } }: { choices: ReportChoices }) {
  const { filters } = useText('reporting').measures
  const format = useFormat()
  if (periods.length === 0) return null
  return (
    <SelectField
      id="since"
      name="since"
      label={filters.period}
      defaultValue={since === null ? '' : isoDay(since)}
      options={[
        ['', filters.noPeriod],
        ...periods.map(
          ({ kind, since: day }) => [isoDay(day), filters[kind](format.day(day))] as const,
        ),
      ]}
    />
  )
}

/** Parts of a municipality are told as of last night, so that theirs is not called today. */
function DateField({ report, choices }: Props) {
  const text = useText('reporting')
  const format = useFormat()
  const { on, dates } = choices
  const isWhole = report.total.kind === 'whole'
  const options = dates.map((day, index) => {
    if (index === 0) return ['', isWhole ? text.today(format.day(day)) : text.newest] as const
    return [isoDay(day), format.day(day)] as const
  })
  return (
    <SelectField
      id="date"
      name="date"
      label={text.statusDate}
      defaultValue={on === dates[0] ? '' : isoDay(on)}
      options={options}
    />
  )
}
