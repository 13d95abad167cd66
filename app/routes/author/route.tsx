import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { isAuthor } from '#app/features/access/policies.ts'
import { openDesk } from '#app/features/authoring/desk.server.ts'
import { openAdvice } from '#app/features/authoring/open-statistics.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { AuthorPage } from './author-page.tsx'

export const loader = guard(isAuthor, async ({ request }) => {
  const locale = localeOf(request)
  const desk = openDesk(locale)
  const advice = await openAdvice(
    desk.courses.map(({ id }) => id),
    locale,
  )
  return { ...desk, advice, metaTitle: texts[locale].author.title }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.metaTitle} – Leia` },
]

export default function Route() {
  const { metaTitle: _, ...desk } = useLoaderData<typeof loader>()
  return <AuthorPage {...desk} />
}
