import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { LOCALES } from '#app/i18n/locale.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { manifest } from './manifest.ts'

const HOUR = 3600

/** What a browser needs to install Leia as an app. It asks without cookies, so the page says the language. */
export const loader = guard(anyone, ({ request }) => {
  const asked = new URL(request.url).searchParams.get('lang')
  const locale = LOCALES.find((known) => known === asked) ?? localeOf(request)
  return new Response(JSON.stringify(manifest(texts[locale], locale)), {
    headers: {
      'Content-Type': 'application/manifest+json; charset=utf-8',
      'Cache-Control': `public, max-age=${HOUR}`,
      Vary: 'Cookie, Accept-Language',
    },
  })
})
