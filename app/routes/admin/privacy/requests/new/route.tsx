import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { administers } from '#app/features/access/policies.ts'
import { FOR_LEAVERS, readRequest, requestFields } from '#app/features/privacy/erasure-request.ts'
import { findLeaver, noteRequest } from '#app/features/privacy/erasure-requests.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { LeaverRequestPage } from './leaver-request-page.tsx'

export const loader = guard(administers, ({ request }) => ({
  title: texts[localeOf(request)].dataRights.admin.metaTitle,
  typed: { id: crypto.randomUUID(), note: '', email: '', wanted: ['name'] },
  problems: {},
}))

/** Writes down what someone who has left asks for; else the form again with all that was typed. */
export const action = guard(administers, async ({ viewer, scope, request }) => {
  const typed = requestFields(await readForm(request))
  const read = readRequest(typed, FOR_LEAVERS)
  const leaver = await findLeaver(scope, typed.email)
  const unknown = leaver === undefined ? { email: 'unknown' as const } : {}
  if ('problems' in read || leaver === undefined) {
    const problems = { ...unknown, ...('problems' in read ? read.problems : {}) }
    return data({ typed, problems }, { status: 422 })
  }
  await noteRequest(scope, viewer, leaver, read.request)
  throw redirect('/admin/privacy?done=noted', 303)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { typed, problems } = useLoaderData<typeof loader>()
  return <LeaverRequestPage {...{ typed, problems }} {...useActionData<typeof action>()} />
}
