import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { startView, takeFile } from './people-import.server.ts'
import { StartPage } from './start-page.tsx'

/** Where an administrator hands in a file of people. */
export const loader = guard(administers, async ({ viewer, scope, request }) => ({
  title: texts[localeOf(request)].peopleImport.metaTitle,
  view: await startView(viewer, scope),
}))

/** Keeps the file until somebody has seen what it changes; else the form again. */
export const action = guard(administers, async ({ viewer, scope, request }) => {
  const taken = await takeFile(viewer, scope, request)
  if (typeof taken !== 'string') return data(taken, { status: 422 })
  throw redirect(`/admin/people/import/${taken}`, 303)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { view } = useLoaderData<typeof loader>()
  return <StartPage {...view} {...useActionData<typeof action>()} />
}
