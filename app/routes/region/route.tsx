import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { readsRegion } from '#app/features/access/policies.ts'
import { openRegion } from '#app/features/reporting/region.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { RegionPage } from './region-page.tsx'

/** The municipalities of the region side by side, for those who coordinate it. */
export const loader = guard(readsRegion, async ({ request }) => ({
  region: await openRegion(),
  title: texts[localeOf(request)].region.tabTitle,
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  return <RegionPage region={useLoaderData<typeof loader>().region} />
}
