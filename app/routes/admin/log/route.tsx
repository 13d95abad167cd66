import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { readLog } from '#app/features/administration/log.server.ts'
import { readLogQuery } from '#app/features/administration/log-query.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { LogPage } from './log-page.tsx'

export const loader = guard(administers, async ({ viewer, scope, request }) => {
  const query = readLogQuery(new URL(request.url).searchParams)
  return {
    title: texts[localeOf(request)].adminLog.metaTitle,
    municipality: viewer.municipality.name,
    ...{ query, log: await readLog(scope, query) },
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  return <LogPage {...useLoaderData<typeof loader>()} />
}
