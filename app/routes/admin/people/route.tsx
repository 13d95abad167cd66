import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { listPeople } from '#app/features/administration/directory.server.ts'
import { readDirectoryQuery } from '#app/features/administration/directory-query.ts'
import { jobRoleOptions } from '#app/features/administration/job-roles.server.ts'
import { unitOptions } from '#app/features/administration/unit-list.ts'
import { listUnits } from '#app/features/administration/units.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { PeoplePage } from './people-page.tsx'

export const loader = guard(administers, async ({ viewer, scope, request }) => {
  const query = readDirectoryQuery(new URL(request.url).searchParams)
  const [directory, units] = await Promise.all([listPeople(scope, query), listUnits(scope)])
  return {
    title: texts[localeOf(request)].adminPeople.metaTitle,
    municipality: viewer.municipality.name,
    ...{ query, directory, units: unitOptions(units), jobRoles: jobRoleOptions() },
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  return <PeoplePage {...useLoaderData<typeof loader>()} />
}
