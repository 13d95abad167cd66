import { guard } from '#app/features/access/guard.server.ts'
import { readsRegion } from '#app/features/access/policies.ts'
import { adoptionCsv } from '#app/features/library/adoption-csv.ts'
import { openAdoption } from '#app/features/library/adoptions.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { fileHeaders } from '#app/platform/http/file-answer.ts'
import { localeOf } from '#app/platform/http/locale.ts'

/** What the municipalities have in use as a file, for those who coordinate the region. */
export const loader = guard(readsRegion, async ({ request }) => {
  const locale = localeOf(request)
  const { library } = texts[locale]
  const body = adoptionCsv(await openAdoption(), library)
  const name = `${library.adoption.fileName}.csv`
  return new Response(body, { headers: fileHeaders('text/csv; charset=utf-8', locale, name) })
})
