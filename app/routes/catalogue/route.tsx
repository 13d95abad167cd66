import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { catalogueIn } from '#app/features/learning/catalogue.server.ts'
import { ownCourses } from '#app/features/learning/own-courses.server.ts'
import { search } from '#app/features/search/search.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf, readsIn } from '#app/platform/http/locale.ts'
import { cardsOf, fittingOf, idsOf, pathsOf, readFilters } from './catalogue.ts'
import { CataloguePage } from './catalogue-page.tsx'

export const loader = guard(anyone, async ({ viewer, request }) => {
  const filters = readFilters(new URL(request.url).searchParams)
  const reads = readsIn(request)
  const { jobRoles, learningPaths } = catalogueIn(reads).content
  const { courses } = await ownCourses(viewer, reads)
  const fitting = fittingOf(courses, filters)
  const searcher = { viewer, reads, courses: idsOf(fitting) }
  const wanted = { query: filters.q, kinds: ['course', 'module'], most: 100 } as const
  const found = filters.q ? await search(wanted, searcher) : null
  return {
    metaTitle: texts[localeOf(request)].catalogue.metaTitle,
    filters,
    signedIn: viewer !== null,
    jobRoles: jobRoles.map(({ id, title }) => [id, title] as const),
    cards: cardsOf(fitting, found),
    corrected: found?.corrected ?? null,
    paths: pathsOf(learningPaths, courses, filters, viewer),
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.metaTitle }]

export default function Route() {
  return <CataloguePage {...useLoaderData<typeof loader>()} />
}
