import type { MetaFunction } from '@remix-run/node'
import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { OfflinePage } from './offline-page.tsx'

/** What can be read without a network; also what a device shows instead of a page that it does not have. */
export const loader = guard(anyone, ({ request }) => ({
  title: texts[localeOf(request)].offline.title,
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  return <OfflinePage />
}
