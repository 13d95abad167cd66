import { data, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { namesWithin, readsReport } from '#app/features/access/policies.ts'
import { REMINDED } from '#app/features/competence/leader-actions.ts'
import { openReport, seesUnits } from '#app/features/reporting/open-report.server.ts'
import { readReportQuery } from '#app/features/reporting/report-address.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { ReportPage } from './report-page.tsx'
import { ReportProblem } from './report-problem.tsx'

/** A municipality's report, or the part of it that the reader leads. */
export const loader = guard(readsReport, async ({ viewer, scope, request }) => {
  const text = texts[localeOf(request)].reporting
  const { searchParams } = new URL(request.url)
  const asked = readReportQuery(searchParams)
  const opened = await openReport(scope, asked, seesUnits(viewer, scope))
  if (opened.ok) {
    const title = text.tabTitle(opened.report.municipality.name)
    const names = namesWithin(viewer, scope) !== undefined
    return { ...opened, names, reminded: searchParams.has(REMINDED), title }
  }
  if (opened.reason === 'not-found') throw notFound()
  const status = opened.reason === 'too-few' || opened.reason === 'unpublished' ? 200 : 422
  return data(
    { ...opened, asked, municipality: scope.municipality, title: text.listTitle },
    { status },
  )
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const opened = useLoaderData<typeof loader>()
  return opened.ok ? <ReportPage {...opened} /> : <ReportProblem {...opened} />
}
