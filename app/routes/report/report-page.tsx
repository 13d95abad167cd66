import type { ReportChoices, SealedReport } from '#app/features/reporting/open-report.server.ts'
import { reportAddress } from '#app/features/reporting/report-address.ts'
import { storyOf } from '#app/features/reporting/story.ts'
import { figureText, rowName } from '#app/features/reporting/wording.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { isoDay } from '#app/platform/calendar.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { fileCsv } from '#app/ui/icons/paths.ts'
import { BehindChart } from './behind-chart.tsx'
import { CourseTable } from './course-table.tsx'
import { ModuleTable } from './module-table.tsx'
import { ReportFilters } from './report-filters.tsx'
import { PrivacyNote, WhoSeesWhat } from './report-foot.tsx'
import { ReportKeyFigures } from './report-key-figures.tsx'
import { UnitTable } from './unit-table.tsx'

type Props = { report: SealedReport; choices: ReportChoices }

/** How a municipality, or a part of it, stands against what is required. */
export function ReportPage({ report, choices }: Props) {
  const chart = report.rows.length > 0
  // A single course's modules say more than the course once more.
  const beside = chart && report.columns.length === 1 && report.modules.length > 0
  return (
    <div className="wrap report">
      <Head report={report} choices={choices} />
      <Story report={report} />
      <ReportFilters report={report} choices={choices} />
      <ReportKeyFigures report={report} />
      <div className="report-grid">
        {chart && <BehindChart report={report} className="report-grid__wide" />}
        {chart && !beside && <CourseTable report={report} className="report-grid__narrow" />}
        {beside && <ModuleTable report={report} className="report-grid__narrow" />}
        <UnitTable report={report} choices={choices} />
        {!beside && <ModuleTable report={report} />}
        <WhoSeesWhat className="report-grid__wide" />
        <PrivacyNote report={report} className="report-grid__narrow" />
      </div>
    </div>
  )
}

function Head({ report, choices }: Props) {
  const { municipality, total, on, contentVersion } = report
  const text = useText('reporting')
  const format = useFormat()
  const name = text.municipality(municipality.name)
  const whole = total.kind === 'whole'
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: text.reports, href: '/reports' },
          ...(choices.under ? [{ label: name, href: addressOf(report, choices, true) }] : []),
          { label: whole ? name : total.name },
        ]}
      />
      <div className="page-head report__head">
        <div>
          <h1 className="title">{text.title(whole ? name : total.name)}</h1>
          <p className="muted">
            {text.status(format.day(on))} {text.version(contentVersion)}{' '}
            {text.selected(text.people(total.people))}
          </p>
        </div>
        <ButtonLink
          className="ds-button report__download"
          href={addressOf(report, choices, false, '.csv')}
          variant="secondary"
          icon={fileCsv}
          download
        >
          {text.downloadCsv}
        </ButtonLink>
      </div>
    </>
  )
}

function Story({ report }: { report: SealedReport }) {
  const { story } = useText('reporting')
  const text = useText('reporting')
  const { state, behind } = storyOf(report)
  const share = figureText(report.total.all, text)
  if (state === 'near') return <p className="lead report__story">{story.near(share)}</p>
  if (state !== 'short') return <p className="lead report__story">{story[state]}</p>
  const even = report.rows.some(({ all }) => all.kind === 'range' || all.kind === 'exact')
  const without = even ? story.shortAndEven(share) : story.short(share)
  const words = behind
    ? story.shortAndBehind(share, rowName(behind, text), figureText(behind.all, text))
    : without
  return <p className="lead report__story">{words}</p>
}

/** The same report elsewhere: as a file, or above what was opened. */
function addressOf(
  { municipality, on }: SealedReport,
  { scope, under, levels, dates }: ReportChoices,
  above: boolean,
  file: '' | '.csv' = '',
): string {
  const date = on === dates[0] ? null : isoDay(on)
  const asked = { unit: scope, under: above ? null : under, levels, date }
  return reportAddress(municipality.number, asked, file)
}
