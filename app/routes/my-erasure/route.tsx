import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { signedIn } from '#app/features/access/policies.ts'
import { FOR_EMPLOYEES, readRequest, requestFields } from '#app/features/privacy/erasure-request.ts'
import { askErasure, requestsOf } from '#app/features/privacy/erasure-requests.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { MyErasurePage } from './my-erasure-page.tsx'

/** What is erased when, and what the viewer has asked to have erased before its time. */
export const loader = guard(signedIn, async ({ viewer, request }) => ({
  title: texts[localeOf(request)].dataRights.own.tabTitle,
  sent: new URL(request.url).searchParams.has('sent'),
  requests: await requestsOf(viewer),
  typed: { id: crypto.randomUUID(), note: '', email: '', wanted: [] as string[] },
  problems: {},
}))

/** Asks the municipality; else the form again with all that was typed. */
export const action = guard(signedIn, async ({ viewer, request }) => {
  const typed = requestFields(await readForm(request))
  const read = readRequest(typed, FOR_EMPLOYEES)
  if ('problems' in read) return data({ typed, problems: read.problems }, { status: 422 })
  const isWaiting = (await requestsOf(viewer)).some(({ outcome }) => outcome === null)
  if (!isWaiting) await askErasure(viewer, read.request)
  throw redirect('/me/privacy/erasure?sent=1', 303)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { title, ...page } = useLoaderData<typeof loader>()
  return <MyErasurePage {...page} {...useActionData<typeof action>()} />
}
