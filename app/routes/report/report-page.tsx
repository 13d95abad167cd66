import { namedAddress } from '#app/features/reporting/named-query.ts'
import type { ReportChoices, SealedReport } from '#app/features/reporting/open-report.server.ts'
import {
  type ReportFormat,
  type ReportQuery,
  reportAddress,
} from '#app/features/reporting/report-address.ts'
import { changeText, storyText } from '#app/features/reporting/sentences.ts'
import { subscriptionAddress } from '#app/features/reporting/subscription-address.ts'
import { peopleText, titleOfReport } from '#app/features/reporting/wording.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { isoDay } from '#app/platform/calendar.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { WholeRanges } from '#app/ui/whole-ranges.tsx'
import { BehindChart } from './behind-chart.tsx'
import { CourseTable } from './course-table.tsx'
import { Downloads } from './downloads.tsx'
import { MeasurePanel } from './measure-panel.tsx'
import { ModuleTable } from './module-table.tsx'
import { QuotePanel } from './quote-panel.tsx'
import { HelpActions } from './report-actions.tsx'
import { ReportFilters } from './report-filters.tsx'
import { AboutTable, Definitions, PrivacyNote, WhoSeesWhat } from './report-foot.tsx'
import { ReportKeyFigures } from './report-key-figures.tsx'
import { Chapter, Endings, Jumps, Region, Trend, Vulnerable } from './report-story.tsx'
import { RoleTable } from './role-table.tsx'
import { UnitTable } from './unit-table.tsx'

const WIDE = 'report-grid__wide'
const NARROW = 'report-grid__narrow'

type Props = { report: SealedReport; choices: ReportChoices }
type PageProps = Props & {
  /** Whether the reader may see names; false also where they are closed. */
  names?: boolean
  /** Those who lack something have just been reminded. */
  reminded?: boolean
}

/** How a municipality, or a part of it, stands against what is required: told as a story. */
export function ReportPage({ report, choices, names = true, reminded = false }: PageProps) {
  const { sections, onlyWhole, actions } = useText('reporting').measures
  const here = addressOf(report, choices, {})
  return (
    <div className="wrap report">
      <Head report={report} choices={choices} names={names} />
      {reminded && (
        <Alert tone="success" role="status">
          <p>{actions.reminded}</p>
        </Alert>
      )}
      <Jumps report={report} />
      <ReportFilters report={report} choices={choices} />
      <Chapter id="there" title={sections.there}>
        <Answer report={report} />
      </Chapter>
      <Chapter id="help" title={sections.help}>
        <HelpActions report={report} choices={choices} names={names} here={here} />
        <Rows report={report} choices={choices} />
      </Chapter>
      <Endings report={report} choices={choices} />
      <Region report={report} />
      <Vulnerable report={report} />
      {!report.whole && <p className="muted">{onlyWhole}</p>}
      <Chapter id="about" title={sections.about}>
        <div className="report-grid">
          <WhoSeesWhat className={WIDE} />
          <PrivacyNote report={report} className={NARROW} />
        </div>
        <Definitions report={report} />
      </Chapter>
    </div>
  )
}

function Answer({ report }: { report: SealedReport }) {
  const text = useText('reporting')
  const words = { text, format: useFormat() }
  const changed = changeText(report, words)
  return (
    <>
      <p className="lead report__story">
        <WholeRanges>{storyText(report, text)}</WholeRanges>
      </p>
      {changed && (
        <p className="lead">
          <WholeRanges>{changed}</WholeRanges>
        </p>
      )}
      <div className="report-grid">
        <ReportKeyFigures report={report} className={NARROW} />
        <Trend report={report} className={WIDE} />
        {report.change && <MeasurePanel report={report} measure="change" />}
        <QuotePanel report={report} />
      </div>
    </>
  )
}

/** Rows by most missing, units and roles by course, and modules. */
function Rows({ report, choices }: Props) {
  const charted = report.rows.length > 0
  const many = report.columns.length > 1
  const role = (id: string) => addressOf(report, choices, { role: id, under: null })
  return (
    <>
      <AboutTable report={report} asked={choices.on} />
      <div className="report-grid">
        {charted && <BehindChart report={report} className={many ? WIDE : ''} />}
        {charted && many && <CourseTable report={report} className={NARROW} />}
        <UnitTable report={report} choices={choices} />
        <RoleTable report={report} choices={choices} roleAddress={role} />
        <ModuleTable report={report} />
      </div>
    </>
  )
}

function Head({ report, choices, names }: Props & { names: boolean }) {
  const { municipality, total, on, contentVersion } = report
  const text = useText('reporting')
  const format = useFormat()
  const { toNames } = useText('names')
  const name = text.municipality(municipality.name)
  const whole = total.kind === 'whole'
  const above = { under: null, role: null }
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: text.reports, href: '/reports' },
          ...(choices.under || choices.role
            ? [{ label: name, href: addressOf(report, choices, above) }]
            : []),
          { label: whole ? name : total.name },
        ]}
      />
      <div className="page-head report__head">
        <div>
          <h1 className="title">{titleOfReport(report, text)}</h1>
          <p className="muted">
            {text.status(format.day(on))} {text.version(contentVersion)}{' '}
            {text.selected(peopleText(total, text, format))}
          </p>
          {names && choices.scope !== null && (
            <a
              className="big-link no-print"
              href={namedAddress(municipality.number, { unit: choices.scope })}
            >
              {toNames}
            </a>
          )}
        </div>
        <Downloads
          addressOf={(file) => addressOf(report, choices, {}, file)}
          subscription={subscriptionAddress(municipality.number, choices.scope)}
        />
      </div>
    </>
  )
}

/** The same report with something else chosen, or as a file. */
function addressOf(
  { municipality }: SealedReport,
  { scope, under, levels, on, dates, role, course, since }: ReportChoices,
  other: Partial<ReportQuery>,
  file: ReportFormat | null = null,
): string {
  const date = on === dates[0] ? null : isoDay(on)
  const period = since === null ? null : isoDay(since)
  const asked = { unit: scope, under, levels, date, role, course, since: period, ...other }
  return reportAddress(municipality.number, asked, file)
}
