import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { signedIn } from '#app/features/access/policies.ts'
import { activityFromSlug } from '#app/features/activities/activity.ts'
import { placeOf } from '#app/features/learning/lessons.server.ts'
import { ownAttempt } from '#app/features/learning/own-attempts.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { AttemptPage } from './attempt-page.tsx'

/** One of the reader's own attempts, as it was asked and answered. */
export const loader = guard(signedIn, async ({ viewer, params, request }) => {
  const activity = activityFromSlug(params.activity ?? '')
  const place = placeOf(viewer, activity)
  const attempt = activity && (await ownAttempt(viewer, activity, params.attempt ?? ''))
  if (!place || !attempt) throw notFound()
  const { learning } = texts[localeOf(request)]
  const { course, module, language } = place
  const list = `/activities/${params.activity}/attempts`
  return { course, module, language, list, attempt, metaTitle: learning.resultOf(module.title) }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.metaTitle} – Leia` },
]

export default function Route() {
  return <AttemptPage {...useLoaderData<typeof loader>()} />
}
