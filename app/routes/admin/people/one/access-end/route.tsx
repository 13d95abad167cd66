import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { endAccess, endable } from '#app/features/administration/change-access.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { isoDay } from '#app/platform/calendar.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { time } from '#app/platform/http/time.ts'
import { EndAccessPage } from './end-access-page.tsx'

export const loader = guard(administers, async ({ viewer, scope, params, request }) => {
  const grant = await endable({ viewer, scope, person: params.person ?? '' }, params.grant ?? '')
  if (!grant) throw notFound()
  const title = texts[localeOf(request)].adminAccess.endMetaTitle
  return { title, grant, last: isoDay(Math.max(time().today, grant.fromOn)) }
})

/** Ends access after a day; else the form again. */
export const action = guard(administers, async ({ viewer, scope, params, request }) => {
  const last = String((await readForm(request)).get('last') ?? '')
  const person = params.person ?? ''
  const problem = await endAccess({ viewer, scope, person }, params.grant ?? '', last)
  if (!problem) throw notFound()
  if (problem !== 'ended') return data({ last, problem }, { status: 422 })
  throw redirect(`/admin/people/${person}?done=ended`, 303)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { grant, last } = useLoaderData<typeof loader>()
  return <EndAccessPage grant={grant} last={last} {...useActionData<typeof action>()} />
}
