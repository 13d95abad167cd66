import { setTimeout } from 'node:timers/promises'
import type { Locale } from '#app/i18n/locale.ts'
import { texts } from '#app/i18n/texts.ts'
import { courseLabs } from './lab-statistics.server.ts'
import { type LabView, labView } from './lab-table.ts'

/** How long a page waits for what takes long to count; it goes on after that. */
const PATIENCE_MS = 1500

/** The labs of a course in words; those that are still being counted say so. */
export async function openLabTable(
  course: string,
  locale: Locale,
  patience = PATIENCE_MS,
): Promise<LabView[]> {
  const wording = { text: texts[locale].statistics, locale }
  const labs = await courseLabs(course)
  const given = new AbortController()
  const late = setTimeout(patience, null, { signal: given.signal }).catch(() => null)
  try {
    const told = labs.map(({ statistics }) => Promise.race([statistics, late]))
    const views = await Promise.all(told)
    return labs.map(({ id, title }, at) => {
      const statistics = views[at]
      return statistics ? labView(statistics, wording) : { id, title, state: 'counting' }
    })
  } finally {
    given.abort()
  }
}
