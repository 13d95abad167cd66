import type { ReportLink } from '#app/features/reporting/list-reports.server.ts'
import { reportAddress } from '#app/features/reporting/report-address.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Card, Panel } from '#app/ui/card.tsx'

/** The reports to choose from; whoever coordinates the region has it first. */
export function ReportsPage({ reports, region }: { reports: ReportLink[]; region: boolean }) {
  const text = useText('reporting')
  return (
    <div className="wrap">
      <div className="page-head">
        <h1 className="title">{text.reports}</h1>
        <p className="lead">{text.choose}</p>
      </div>
      {region ? (
        <>
          <RegionReports />
          <Panel title={text.reportOf}>
            <ReportList reports={reports} />
          </Panel>
        </>
      ) : (
        <Card>
          <ReportList reports={reports} />
        </Card>
      )}
    </div>
  )
}

function RegionReports() {
  const { title, link, lead } = useText('region')
  const { adoption } = useText('library')
  return (
    <div className="report-ways">
      <Card title={title} className="stack">
        <p>{lead}</p>
        <ButtonLink href="/reports/region">{link}</ButtonLink>
      </Card>
      <Card title={adoption.title} className="stack">
        <p>{adoption.purpose}</p>
        <ButtonLink href="/library/adoption" variant="secondary">
          {adoption.link}
        </ButtonLink>
      </Card>
    </div>
  )
}

function ReportList({ reports }: { reports: ReportLink[] }) {
  return (
    <ul className="plain-list report-list">
      {reports.map((report) => (
        <OneReport key={`${report.municipality.number} ${report.unit?.id}`} report={report} />
      ))}
    </ul>
  )
}

function OneReport({ report: { municipality, unit } }: { report: ReportLink }) {
  const text = useText('reporting')
  const name = text.municipality(municipality.name)
  return (
    <li>
      <a className="big-link" href={reportAddress(municipality.number, { unit: unit?.id ?? null })}>
        {unit?.name ?? name}
      </a>
      {unit && <p className="caption">{name}</p>}
    </li>
  )
}
