import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { activityFromSlug } from '#app/features/activities/activity.ts'
import { placeOf } from '#app/features/learning/lessons.server.ts'
import { receive } from '#app/features/learning/receive.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { AttemptsPage, SignInAgain } from './attempts-page.tsx'

/** Requests whose action has answered: Remix runs the loader after it, and can't tell the two apart. */
const answered = new WeakSet<object>()

/** Nothing to see here but an answer: the activity stands on its module's page. */
export const loader = guard(anyone, ({ viewer, params, context, request }) => {
  const place = placeOf(viewer, activityFromSlug(params.activity ?? ''))
  if (!place) throw notFound()
  if (!answered.has(context)) throw redirect(place.home)
  const { learning } = texts[localeOf(request)]
  return { ...place, metaTitle: learning.resultOf(place.module.title) }
})

/** Takes a form, grades it, stores it and shows what it earned, all in this one request. */
export const action = guard(anyone, async ({ viewer, params, context, request }) => {
  const { status, reply } = await receive(viewer, params.activity ?? '', await readForm(request))
  if (reply.kind === 'refused') throw new Response(null, { status })
  answered.add(context)
  return data(reply, { status })
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.metaTitle} – Leia` },
]

export default function Route() {
  const { home, ...place } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  if (reply?.kind === 'view') return <AttemptsPage {...place} view={reply.view} />
  return <SignInAgain next={home} resume={reply?.kind === 'signed-out' ? reply.resume : ''} />
}
