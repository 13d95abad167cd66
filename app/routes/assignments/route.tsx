import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { assignmentsView, takeAssignment } from './assignments.server.ts'
import { AssignmentsPage } from './assignments-page.tsx'

export const loader = guard(administers, async ({ viewer, scope, request }) => ({
  title: texts[localeOf(request)].assignments.metaTitle,
  view: await assignmentsView(viewer, scope, new URL(request.url)),
}))

/** Assigns; else the form again with all that was typed. */
export const action = guard(administers, async ({ viewer, scope, request }) => {
  const refused = await takeAssignment(viewer, scope, request)
  if (refused) return data(refused, { status: 422 })
  throw redirect('/admin/assignments?saved=1', 303)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { view } = useLoaderData<typeof loader>()
  return <AssignmentsPage place="admin" {...view} {...useActionData<typeof action>()} />
}
