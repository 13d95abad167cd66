import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { overview } from '#app/features/administration/overview.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { AdminPage } from './admin-page.tsx'

export const loader = guard(administers, async ({ viewer, scope, request }) => ({
  title: texts[localeOf(request)].admin.metaTitle,
  municipality: viewer.municipality.name,
  namesUntil: viewer.municipality.namesUntil,
  overview: await overview(scope),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  return <AdminPage {...useLoaderData<typeof loader>()} />
}
