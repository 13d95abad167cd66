import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { leads } from '#app/features/access/policies.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { assignmentsView, takeAssignment } from '../assignments.server.ts'
import { AssignmentsPage } from '../assignments-page.tsx'

export const loader = guard(leads, async ({ viewer, scope, request }) => ({
  title: texts[localeOf(request)].assignments.metaTitle,
  view: await assignmentsView(viewer, scope, new URL(request.url)),
}))

/** Assigns within what the leader leads; else the form again with all that was typed. */
export const action = guard(leads, async ({ viewer, scope, request }) => {
  const refused = await takeAssignment(viewer, scope, request)
  if (refused) return data(refused, { status: 422 })
  const query = new URLSearchParams({ saved: '1' })
  if (scope.unit !== null) query.set('unit', scope.unit)
  throw redirect(`/reports/${scope.municipality}/assign?${query}`, 303)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { view } = useLoaderData<typeof loader>()
  return <AssignmentsPage place="report" {...view} {...useActionData<typeof action>()} />
}
