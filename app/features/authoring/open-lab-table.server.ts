import type { Locale } from '#app/i18n/locale.ts'
import { texts } from '#app/i18n/texts.ts'
import { courseLabs } from './lab-statistics.server.ts'
import { type LabView, labView } from './lab-table.ts'
import { readySoon } from './ready.server.ts'

/** The labs of a course in words; those that are still being counted say so. */
export async function openLabTable(
  course: string,
  locale: Locale,
  patience?: number,
): Promise<LabView[]> {
  const wording = { text: texts[locale].statistics, locale }
  const labs = await courseLabs(course)
  const counted = await readySoon(
    labs.map(({ statistics }) => statistics),
    patience,
  )
  return labs.map(({ id, title }, at) => {
    const statistics = counted[at]
    return statistics ? labView(statistics, wording) : { id, title, state: 'counting' }
  })
}
