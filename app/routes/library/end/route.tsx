import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { readLastDay } from '#app/features/library/adoption-form.ts'
import { adoptionsIn } from '#app/features/library/adoptions.server.ts'
import { endAdoption } from '#app/features/library/change-adoption.server.ts'
import { findItem } from '#app/features/library/items.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { isoDay } from '#app/platform/calendar.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { time } from '#app/platform/http/time.ts'
import { EndAdoptionPage } from './end-adoption-page.tsx'

export const loader = guard(administers, async ({ viewer, scope, params, request }) => {
  const found = findItem(viewer, params.item ?? '')
  const inUse = await adoptionsIn(scope.municipality)
  const adoption = inUse.find(({ item }) => item === found?.item.id)
  if (!found || !adoption) throw notFound()
  const { id, title } = found.item
  return {
    tabTitle: `${texts[localeOf(request)].library.adopting.endHeading} – Leia`,
    item: { id, title, version: adoption.version },
    last: isoDay(time().today),
  }
})

/** Ends the municipality's use of an item after a day; else the form again. */
export const action = guard(administers, async ({ viewer, scope, params, request }) => {
  const item = params.item ?? ''
  const form = await readForm(request)
  const toOn = readLastDay(form, time().today)
  if (toOn === undefined)
    return data({ last: String(form.get('last') ?? ''), isWrong: true }, { status: 422 })
  if (!(await endAdoption(scope, viewer, item, toOn))) throw notFound()
  throw redirect(`/library/${item}`, 303)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.tabTitle }]

export default function Route() {
  return <EndAdoptionPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />
}
