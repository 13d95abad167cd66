import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { ownCourses } from '#app/features/learning/own-courses.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { cardsOf, pathsOf, readFilters } from './catalogue.ts'
import { CataloguePage } from './catalogue-page.tsx'

export const loader = guard(anyone, async ({ viewer, request }) => {
  const filters = readFilters(new URL(request.url).searchParams)
  const { courses } = await ownCourses(viewer)
  return {
    metaTitle: texts[localeOf(request)].catalogue.metaTitle,
    filters,
    signedIn: viewer !== null,
    jobRoles: catalogue().content.jobRoles.map(({ id, title }) => [id, title] as const),
    cards: cardsOf(courses, filters),
    paths: pathsOf(catalogue().content.learningPaths, courses, filters, viewer),
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.metaTitle }]

export default function Route() {
  return <CataloguePage {...useLoaderData<typeof loader>()} />
}
