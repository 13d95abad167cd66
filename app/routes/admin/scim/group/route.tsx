import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { storePeople } from '#app/features/competence/change-people.server.ts'
import { meaningFields, readMeaning } from '#app/features/people/scim-forms.ts'
import { mapGroup } from '#app/features/people/scim-mapping.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { choicesOf, groupView } from '../scim.server.ts'
import { GroupPage } from './group-page.tsx'

export const loader = guard(administers, async ({ scope, params, request }) => {
  const { scim } = texts[localeOf(request)]
  const view = await groupView(scope, params.group ?? '', scim.group)
  if (!view) throw notFound()
  return { title: scim.groupTitle, view }
})

/** Says what a group gives; else the form again. */
export const action = guard(administers, async ({ viewer, scope, params, request }) => {
  const typed = meaningFields(await readForm(request))
  const read = readMeaning(typed, await choicesOf(scope))
  if ('unknown' in read) return data({ typed, unknown: read.unknown }, { status: 422 })
  const actor = { kind: 'person', id: viewer.id } as const
  const group = params.group ?? ''
  const isThere = await mapGroup(scope.municipality, group, read.meaning, actor, storePeople)
  if (!isThere) throw notFound()
  throw redirect('/admin/scim?saved=1', 303)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { view } = useLoaderData<typeof loader>()
  return <GroupPage {...view} {...useActionData<typeof action>()} />
}
