import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { AdminPage } from './admin-page.tsx'

export const loader = guard(administers, ({ viewer, request }) => ({
  title: texts[localeOf(request)].admin.metaTitle,
  municipality: viewer.municipality.name,
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  return <AdminPage municipality={useLoaderData<typeof loader>().municipality} />
}
