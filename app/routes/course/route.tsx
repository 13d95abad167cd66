import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { arrivalIn } from '#app/features/competence/arrival.server.ts'
import { catalogueIn } from '#app/features/learning/catalogue.server.ts'
import { ownCourse } from '#app/features/learning/own-courses.server.ts'
import { taughtBy } from '#app/features/library/items.server.ts'
import { readsIn } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { courseView } from './course.ts'
import { CoursePage } from './course-page.tsx'

export const loader = guard(anyone, async ({ viewer, params, context, request }) => {
  const own = await ownCourse(viewer, params.course ?? '', readsIn(request))
  if (!own) throw notFound()
  context.prose.set('intro', own.course.intro)
  const arrival = viewer && !own.next ? await arrivalIn(viewer, own.course.id) : null
  const taught = viewer ? taughtBy(own.course, viewer) : []
  const signedIn = viewer !== null
  return courseView(own, catalogueIn(readsIn(request)).content.jobRoles, {
    signedIn,
    arrival,
    taught,
  })
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} – Leia` }]

export default function Route() {
  return <CoursePage {...useLoaderData<typeof loader>()} />
}
