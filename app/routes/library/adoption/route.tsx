import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { readsRegion } from '#app/features/access/policies.ts'
import { openAdoption } from '#app/features/library/adoptions.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { time } from '#app/platform/http/time.ts'
import { AdoptionPage } from './adoption-page.tsx'

/** What the municipalities have taken in use, side by side, for those who coordinate the region. */
export const loader = guard(readsRegion, async ({ request }) => ({
  matrix: await openAdoption(),
  on: time().today,
  title: texts[localeOf(request)].library.adoption.tabTitle,
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  return <AdoptionPage {...useLoaderData<typeof loader>()} />
}
