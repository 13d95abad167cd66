import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { activityFromSlug } from '#app/features/activities/activity.ts'
import { AnswerPage, SignInAgain } from '#app/features/learning/answer-page.tsx'
import { placeOf } from '#app/features/learning/lessons.server.ts'
import { receive } from '#app/features/learning/receive.server.ts'
import { readForm } from '#app/platform/http/form.ts'
import { notFound } from '#app/platform/http/responses.ts'

/** Requests whose action has answered: Remix runs the loader after it, and can't tell the two apart. */
const answered = new WeakSet<object>()

/** Nothing to see here but what a step led to: the activity stands in its module. */
export const loader = guard(anyone, ({ viewer, params, context }) => {
  const place = placeOf(viewer, activityFromSlug(params.activity ?? ''))
  if (!place) throw notFound()
  if (!answered.has(context)) throw redirect(place.home)
  return place
})

/** Takes a step in an activity; work that is kept is shown where the activity stands. */
export const action = guard(anyone, async ({ viewer, params, context, request }) => {
  const form = await readForm(request)
  const { status, reply } = await receive(viewer, params.activity ?? '', form, { isStep: true })
  if (reply.kind === 'refused') throw new Response(null, { status })
  const isKept = reply.kind === 'view' && status === 200 && reply.view.savedAt !== null
  if (isKept) return redirect(reply.view.home.replace(/\?[^#]*/, ''), 303)
  answered.add(context)
  return data(reply, { status })
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.module.title} – Leia` },
]

export default function Route() {
  const { home, course, module, language } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  if (reply?.kind === 'signed-out') return <SignInAgain next={home} resume={reply.resume} />
  return (
    reply && <AnswerPage course={course} module={module} language={language} view={reply.view} />
  )
}
