import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { adoptionFields, readAdoption } from '#app/features/library/adoption-form.ts'
import { adoptionHistory } from '#app/features/library/adoptions.server.ts'
import { adopt } from '#app/features/library/change-adoption.server.ts'
import { findItem } from '#app/features/library/items.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { time } from '#app/platform/http/time.ts'
import { AdoptPage } from './adopt-page.tsx'
import { adoptView, freshFields } from './adopt-view.ts'

export const loader = guard(administers, async ({ viewer, scope, params, request }) => {
  const found = findItem(viewer, params.item ?? '')
  if (!found) throw notFound()
  const { today } = time()
  const history = await adoptionHistory(scope, found.item.id)
  const view = adoptView(found.item, history, { municipality: viewer.municipality.name, today })
  return {
    tabTitle: `${texts[localeOf(request)].library.adopting.title(found.item.title)} – Leia`,
    view,
    typed: freshFields(found.item, history, today),
    problems: {},
  }
})

/** Records that the municipality takes a version in use; else the form again with all that was typed. */
export const action = guard(administers, async ({ viewer, scope, params, request }) => {
  const found = findItem(viewer, params.item ?? '')
  if (!found) throw notFound()
  const typed = adoptionFields(await readForm(request))
  const read = readAdoption(typed, found.item, time().today)
  if ('problems' in read) return data({ typed, problems: read.problems }, { status: 422 })
  await adopt(scope, viewer, found.item.id, read.adoption)
  throw redirect(`/library/${found.item.id}`, 303)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.tabTitle }]

export default function Route() {
  return <AdoptPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />
}
