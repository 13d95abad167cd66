import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { ABOUT_TOPICS, AboutPage } from './about-page.tsx'

export const loader = guard(anyone, ({ params, request }) => {
  const topic = ABOUT_TOPICS.find((known) => known === params.topic)
  if (!topic) throw notFound()
  return { topic, title: texts[localeOf(request)].about[topic].title }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} – Leia` }]

export default function Route() {
  return <AboutPage topic={useLoaderData<typeof loader>().topic} />
}
