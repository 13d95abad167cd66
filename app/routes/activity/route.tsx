import { type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { signedIn } from '#app/features/access/policies.ts'
import { activityFromSlug } from '#app/features/activities/activity.ts'
import { labPage } from '#app/features/learning/lab-page.server.ts'
import { LabPage } from '#app/features/learning/lab-page.tsx'
import { notFound } from '#app/platform/http/responses.ts'

export const handle = { hydrate: true, lab: true }

/** A lab on its own page; a quiz is found in its module. */
export const loader = guard(signedIn, async ({ viewer, params, request }) => {
  const activity = activityFromSlug(params.activity ?? '')
  const isAgain = new URL(request.url).searchParams.has('again')
  const page = activity && (await labPage(viewer, activity, isAgain))
  if (!page) throw notFound()
  if (page.view.asked.kind === 'quiz') throw redirect(page.view.home)
  return page
})

/** Going back in the browser shows the work as it is now. */
export const headers = () => ({ 'Cache-Control': 'private, no-store' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.view.asked.title} – Leia` },
]

export default function Route() {
  return <LabPage {...useLoaderData<typeof loader>()} />
}
