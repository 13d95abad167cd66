import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { glossary } from '#app/features/learning/glossary.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf, readsIn } from '#app/platform/http/locale.ts'
import { GlossaryPage } from './glossary-page.tsx'

export const loader = guard(anyone, ({ request }) => ({
  metaTitle: texts[localeOf(request)].glossary.metaTitle,
  terms: glossary(readsIn(request)),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.metaTitle }]

export default function Route() {
  return <GlossaryPage {...useLoaderData<typeof loader>()} />
}
