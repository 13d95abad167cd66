import { namedAddress } from '#app/features/reporting/named-query.ts'
import type { ReportChoices, SealedReport } from '#app/features/reporting/open-report.server.ts'
import { type ReportFormat, reportAddress } from '#app/features/reporting/report-address.ts'
import { storyText } from '#app/features/reporting/sentences.ts'
import { subscriptionAddress } from '#app/features/reporting/subscription-address.ts'
import { peopleText } from '#app/features/reporting/wording.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { isoDay } from '#app/platform/calendar.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { BehindChart } from './behind-chart.tsx'
import { CourseTable } from './course-table.tsx'
import { Downloads } from './downloads.tsx'
import { ModuleTable } from './module-table.tsx'
import { ReportFilters } from './report-filters.tsx'
import { Definitions, PrivacyNote, WhoSeesWhat } from './report-foot.tsx'
import { ReportKeyFigures } from './report-key-figures.tsx'
import { UnitTable } from './unit-table.tsx'

const WIDE = 'report-grid__wide'
const NARROW = 'report-grid__narrow'

type Props = { report: SealedReport; choices: ReportChoices }

/** How a municipality, or a part of it, stands against what is required. */
export function ReportPage({ report, choices }: Props) {
  const text = useText('reporting')
  return (
    <div className="wrap report">
      <Head report={report} choices={choices} />
      <p className="lead report__story">{storyText(report, text)}</p>
      <ReportFilters report={report} choices={choices} />
      <ReportKeyFigures report={report} />
      <div className="report-grid">
        {report.columns.length > 1 ? (
          <ManyCourses report={report} choices={choices} />
        ) : (
          <OneCourse report={report} choices={choices} />
        )}
      </div>
      <Definitions report={report} />
    </div>
  )
}

function ManyCourses({ report, choices }: Props) {
  const charted = report.rows.length > 0
  return (
    <>
      {charted && <BehindChart report={report} className={WIDE} />}
      {charted && <CourseTable report={report} className={NARROW} />}
      <UnitTable report={report} choices={choices} />
      <ModuleTable report={report} />
      <WhoSeesWhat className={WIDE} />
      <PrivacyNote report={report} className={NARROW} />
    </>
  )
}

/** A single course leaves room beside its column, and its modules say more than the course. */
function OneCourse({ report, choices }: Props) {
  const { rows, modules } = report
  return (
    <>
      {rows.length > 0 && (
        <BehindChart report={report} className={modules.length > 0 ? WIDE : ''} />
      )}
      <ModuleTable report={report} className={NARROW} />
      <UnitTable report={report} choices={choices} className={WIDE} />
      <PrivacyNote report={report} className={NARROW} />
      <WhoSeesWhat />
    </>
  )
}

function Head({ report, choices }: Props) {
  const { municipality, total, on, contentVersion } = report
  const text = useText('reporting')
  const format = useFormat()
  const { toNames } = useText('names')
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
            {text.selected(peopleText(total, text, format))}
          </p>
          {choices.scope !== null && (
            <a
              className="big-link"
              href={namedAddress(municipality.number, { unit: choices.scope })}
            >
              {toNames}
            </a>
          )}
        </div>
        <Downloads
          addressOf={(file) => addressOf(report, choices, false, file)}
          subscription={subscriptionAddress(municipality.number, choices.scope)}
        />
      </div>
    </>
  )
}

/** The same report elsewhere: as a file, or above what was opened. */
function addressOf(
  { municipality, on }: SealedReport,
  { scope, under, levels, dates }: ReportChoices,
  above: boolean,
  file: ReportFormat | null = null,
): string {
  const date = on === dates[0] ? null : isoDay(on)
  const asked = { unit: scope, under: above ? null : under, levels, date }
  return reportAddress(municipality.number, asked, file)
}
