import type { ReportLink } from '#app/features/reporting/list-reports.server.ts'
import { reportAddress } from '#app/features/reporting/report-address.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { barChart } from '#app/ui/icons/paths.ts'

/** The reports to choose from. */
export function ReportsPage({ reports, region }: { reports: ReportLink[]; region: boolean }) {
  const text = useText('reporting')
  const { link } = useText('region')
  const { adoption } = useText('library')
  return (
    <div className="wrap">
      <div className="page-head">
        <h1 className="title">{text.reports}</h1>
        <p className="lead">{text.choose}</p>
        {region && (
          <ul className="plain-list report-ways">
            <li>
              <a className="big-link" href="/reports/region">
                {link}
              </a>
            </li>
            <li>
              <a className="big-link" href="/library/adoption">
                {adoption.link}
              </a>
            </li>
          </ul>
        )}
      </div>
      <ul className="plain-list report-list">
        {reports.map(({ municipality, unit }) => (
          <li key={`${municipality.number} ${unit?.id}`} className="ds-card">
            <a
              className="big-link strong"
              href={reportAddress(municipality.number, { unit: unit?.id ?? null })}
            >
              <Icon of={barChart} />
              {unit?.name ?? text.municipality(municipality.name)}
            </a>
            <p className="caption">
              {unit ? text.municipality(municipality.name) : text.wholeMunicipality}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
