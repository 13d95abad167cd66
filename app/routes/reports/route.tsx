import { type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { readsSomeReport } from '#app/features/access/policies.ts'
import { listReports } from '#app/features/reporting/list-reports.server.ts'
import { reportAddress } from '#app/features/reporting/report-address.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { ReportsPage } from './reports-page.tsx'

/** The reports that the reader may open; a single one opens at once. */
export const loader = guard(readsSomeReport, async ({ scopes, region, request }) => {
  const reports = await listReports(scopes, region)
  const [only] = reports
  if (only && reports.length === 1)
    throw redirect(reportAddress(only.municipality.number, { unit: only.unit?.id ?? null }))
  return { reports, region, title: texts[localeOf(request)].reporting.listTitle }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { reports, region } = useLoaderData<typeof loader>()
  return <ReportsPage reports={reports} region={region} />
}
