import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { agree, previewView } from '../people-import.server.ts'
import { PreviewPage } from '../preview-page.tsx'

/** What a file would change, or has changed. */
export const loader = guard(administers, async ({ viewer, scope, params, request }) => {
  const locale = localeOf(request)
  const view = await previewView(viewer, scope, params.import ?? '', locale)
  if (!view) throw notFound()
  return { title: texts[locale].peopleImport.metaTitle, view }
})

/** Applies just what was shown; else what has changed since. */
export const action = guard(administers, async ({ viewer, scope, params, request }) => {
  const problem = await agree(viewer, scope, params.import ?? '', request)
  if (problem) return data({ problem }, { status: 422 })
  // A key that nobody has may hold what no header can.
  throw redirect(`/admin/people/import/${encodeURIComponent(params.import ?? '')}`, 303)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { view } = useLoaderData<typeof loader>()
  return <PreviewPage {...view} {...useActionData<typeof action>()} />
}
