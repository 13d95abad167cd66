import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { listJobRoles } from '#app/features/administration/job-roles.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { JobRolesPage } from './job-roles-page.tsx'

export const loader = guard(administers, async ({ viewer, scope, request }) => ({
  title: texts[localeOf(request)].adminJobRoles.metaTitle,
  municipality: viewer.municipality.name,
  jobRoles: await listJobRoles(scope),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  return <JobRolesPage {...useLoaderData<typeof loader>()} />
}
