import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { signedIn } from '#app/features/access/policies.ts'
import { ownCompetence } from '#app/features/competence/own-competence.server.ts'
import { catalogueIn } from '#app/features/learning/catalogue.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { competenceView } from './my-competence.ts'
import { MyCompetencePage } from './my-competence-page.tsx'

export const loader = guard(signedIn, async ({ viewer, request }) => ({
  title: texts[localeOf(request)].competence.metaTitle,
  view: competenceView(viewer, await ownCompetence(viewer), catalogueIn(viewer.reads).content),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  return <MyCompetencePage {...useLoaderData<typeof loader>().view} />
}
