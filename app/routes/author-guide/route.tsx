import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { isAuthor } from '#app/features/access/policies.ts'
import { openGuide } from '#app/features/authoring/guide.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { GuidePage } from './guide-page.tsx'

/** Every component and type of question, for those who write. */
export const loader = guard(isAuthor, ({ request, context }) => {
  const locale = localeOf(request)
  const opened = openGuide(locale)
  if (!opened) throw notFound()
  for (const [id, html] of opened.prose) context.prose.set(id, html)
  return { guide: opened.guide, metaTitle: texts[locale].author.guide.title }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.metaTitle} – Leia` },
]

export default function Route() {
  return <GuidePage {...useLoaderData<typeof loader>().guide} />
}
