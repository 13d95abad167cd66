import { guard } from '#app/features/access/guard.server.ts'
import { readsRegion } from '#app/features/access/policies.ts'
import { openRegion } from '#app/features/reporting/region.server.ts'
import {
  type RegionFormat,
  regionFileName,
  writeRegion,
} from '#app/features/reporting/region-file.server.ts'
import { MEDIA_TYPES } from '#app/features/reporting/report-file.server.ts'
import { localeOf } from '#app/platform/http/locale.ts'

/** The region's figures as a file, for those who coordinate it. */
export const loader = guard(readsRegion, async ({ request }) => {
  const locale = localeOf(request)
  const view = await openRegion()
  const written = new URL(request.url).pathname.split('.').at(-1) as RegionFormat
  return new Response(await writeRegion(view, written, locale), {
    headers: {
      'Content-Type': MEDIA_TYPES[written],
      'Content-Disposition': `attachment; filename="${regionFileName(view, written, locale)}"`,
      'Content-Language': locale,
      'Cache-Control': 'private, no-store',
    },
  })
})
