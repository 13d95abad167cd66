import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { ownCourses } from '#app/features/learning/own-courses.server.ts'
import { search } from '#app/features/search/search.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf, readsIn } from '#app/platform/http/locale.ts'
import { cardsOf, fittingOf, idsOf, pathsOf, readFilters } from './catalogue.ts'
import { CataloguePage } from './catalogue-page.tsx'

export const loader = guard(anyone, async ({ viewer, request }) => {
  const filters = readFilters(new URL(request.url).searchParams)
  const { courses } = await ownCourses(viewer, readsIn(request))
  const fitting = fittingOf(courses, filters)
  const searcher = { viewer, reads: readsIn(request), courses: idsOf(fitting) }
  const wanted = { query: filters.q, kinds: ['course', 'module'], most: 100 } as const
  const found = filters.q ? await search(wanted, searcher) : null
  return {
    metaTitle: texts[localeOf(request)].catalogue.metaTitle,
    filters,
    signedIn: viewer !== null,
    jobRoles: catalogue().content.jobRoles.map(({ id, title }) => [id, title] as const),
    cards: cardsOf(fitting, found),
    corrected: found?.corrected ?? null,
    paths: pathsOf(catalogue().content.learningPaths, courses, filters, viewer),
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.metaTitle }]

export default function Route() {
  return <CataloguePage {...useLoaderData<typeof loader>()} />
}
