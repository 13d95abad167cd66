import type { ReportChoices, SealedReport } from '#app/features/reporting/open-report.server.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { isoDay } from '#app/platform/calendar.ts'
import { Button } from '#app/ui/button.tsx'
import { SelectField } from '#app/ui/field.tsx'

type Props = { report: SealedReport; choices: ReportChoices }

/** What to show: a plain form that asks for the page again. */
export function ReportFilters({ report, choices }: Props) {
  const text = useText('reporting')
  const { scope, units, levels } = choices
  const { municipality } = report
  return (
    <form
      className="ds-card filters"
      method="get"
      action={`/reports/${municipality.number}`}
      aria-label={text.filters}
    >
      {scope && <input type="hidden" name="unit" value={scope} />}
      {units.length > 1 && <UnitField choices={choices} />}
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
      <DateField report={report} choices={choices} />
      <Button>{text.show}</Button>
    </form>
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

function DateField({ report, choices }: Props) {
  const text = useText('reporting')
  const format = useFormat()
  const { dates } = choices
  const options = dates.map((day, index) => {
    if (index === 0) return ['', text.today(format.day(day))] as const
    return [isoDay(day), format.day(day)] as const
  })
  return (
    <SelectField
      id="date"
      name="date"
      label={text.statusDate}
      defaultValue={report.on === dates[0] ? '' : isoDay(report.on)}
      options={options}
    />
  )
}
