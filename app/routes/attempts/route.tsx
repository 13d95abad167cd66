import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { activityFromSlug } from '#app/features/activities/activity.ts'
import { receiveAnswer } from '#app/features/competence/receive-answer.server.ts'
import { AnswerPage, SignInAgain } from '#app/features/learning/answer-page.tsx'
import { placeOf } from '#app/features/learning/lessons.server.ts'
import { ownAttempts } from '#app/features/learning/own-attempts.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { readForm } from '#app/platform/http/form.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { AttemptsPage } from './attempts-page.tsx'

/** Requests whose action has answered: Remix runs the loader after it, and can't tell the two apart. */
const answered = new WeakSet<object>()

/** The reader's own attempts; after an answer only the place that it is shown in. */
export const loader = guard(anyone, async ({ viewer, params, context, request }) => {
  const activity = activityFromSlug(params.activity ?? '')
  const place = placeOf(viewer, activity)
  if (!place || !activity) throw notFound()
  const metaTitle = texts[localeOf(request)].learning.resultOf(place.module.title)
  if (answered.has(context)) return { ...place, metaTitle, attempts: [] }
  // Whoever is signed out signs in on the way to the module.
  if (!viewer) throw redirect(place.home)
  return { ...place, metaTitle, attempts: await ownAttempts(viewer, activity) }
})

/** Takes a form, grades it, stores it and shows what it earned, all in this one request. */
export const action = guard(anyone, async ({ viewer, params, context, request }) => {
  const { status, reply } = await receiveAnswer(
    viewer,
    params.activity ?? '',
    await readForm(request),
  )
  if (reply.kind === 'refused') throw new Response(null, { status })
  answered.add(context)
  return data(reply, { status })
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.metaTitle} – Leia` },
]

export default function Route() {
  const { home, course, module, language, attempts } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  if (reply?.kind === 'view')
    return <AnswerPage course={course} module={module} language={language} view={reply.view} />
  if (reply?.kind === 'signed-out') return <SignInAgain next={home} resume={reply.resume} />
  return <AttemptsPage course={course} module={module} home={home} attempts={attempts} />
}
