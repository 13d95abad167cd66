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
  return { title, grant, when: 'now' as const, last: isoDay(Math.max(time().today, grant.fromOn)) }
})

/** Ends access after a day; else the form again. */
export const action = guard(administers, async ({ viewer, scope, params, request }) => {
  const form = await readForm(request)
  const typed = String(form.get('last') ?? '')
  const when = form.get('when') === 'now' ? ('now' as const) : ('day' as const)
  const last = when === 'now' ? isoDay(time().today - 1) : typed
  const person = params.person ?? ''
  const problem = await endAccess({ viewer, scope, person }, params.grant ?? '', last)
  if (!problem) throw notFound()
  if (problem !== 'ended') return data({ last: typed, when, problem }, { status: 422 })
  const done = last < isoDay(time().today) ? 'ended' : 'ending'
  throw redirect(`/admin/people/${person}?done=${done}`, 303)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { grant, last, when } = useLoaderData<typeof loader>()
  const page = { grant, last, when, ...useActionData<typeof action>() }
  return <EndAccessPage {...page} />
}
