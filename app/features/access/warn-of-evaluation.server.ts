import { municipalities } from '#app/features/people/people.server.ts'
import { format } from '#app/i18n/format.ts'
import { texts } from '#app/i18n/texts.ts'
import type { Day } from '#app/platform/calendar.ts'
import { write } from '#app/platform/database.server.ts'
import { queueMail } from '#app/platform/outbox.server.ts'
import { administratorsOf } from './administrators.server.ts'
import { type NamesEntry, warningOn } from './names-record.ts'
import { namesRecords } from './names-records.server.ts'

const KIND = 'names-evaluation'
const ADMIN_PAGE = '/admin/privacy'

/** Tells administrators that an evaluation is near, or that names have closed; once for each step. */
export async function warnOfEvaluation(today: Day): Promise<void> {
  for (const { number } of await municipalities()) {
    const [last] = await namesRecords(number)
    const step = warningOn(last, today)
    if (last && step !== undefined) await warn(number, last, step, today)
  }
}

async function warn(number: string, last: NamesEntry, step: number | 'passed', today: Day) {
  const on = last.record?.evaluateOn ?? today
  for (const { person, language } of await administratorsOf(number, today)) {
    const { mail } = texts[language].namesRecord
    const day = format(language).day(on)
    const said = step === 'passed' ? mail.passed(day) : mail.near(day, on - today)
    const body = {
      language,
      paragraphs: [said.text, mail.why, { label: mail.open, path: ADMIN_PAGE }],
    }
    const about = { kind: KIND, person, subject: said.subject, body, unsubscribe: null }
    const key = `${KIND}:${last.number}:${step}:${person}`
    await write(queueMail({ key, ...about, about: null }))
  }
}
