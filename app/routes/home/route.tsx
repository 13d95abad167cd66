import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { ownAssignments } from '#app/features/competence/own-assignments.server.ts'
import { catalogueIn } from '#app/features/learning/catalogue.server.ts'
import { ownCourses } from '#app/features/learning/own-courses.server.ts'
import { municipalities } from '#app/features/people/people.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf, readsIn } from '#app/platform/http/locale.ts'
import { time } from '#app/platform/http/time.ts'
import { FrontPage } from './front-page.tsx'
import { frontPage, ownPage } from './home.ts'
import { OwnPage } from './own-page.tsx'

export const loader = guard(anyone, async ({ viewer, request }) => {
  const { front, home } = texts[localeOf(request)]
  const { jobRoles, learningPaths } = catalogueIn(readsIn(request)).content
  const own = await ownCourses(viewer, readsIn(request))
  const assigned = viewer ? await ownAssignments(viewer, own.courses) : []
  return viewer
    ? {
        title: home.title,
        own: ownPage(viewer, { ...own, assigned }, { jobRoles, learningPaths }, time()),
        front: null,
      }
    : {
        title: front.title,
        own: null,
        front: frontPage(own.courses, jobRoles, await municipalities()),
      }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  const { own, front } = useLoaderData<typeof loader>()
  return own ? <OwnPage {...own} /> : <FrontPage {...front} />
}
