import { format } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { texts } from '#app/i18n/texts.ts'
import { type Day, isoDay } from '#app/platform/calendar.ts'
import { reportAddress } from './report-address.ts'
import { endAddress } from './subscription.ts'

type Told = {
  locale: Locale
  token: string
  on: Day
  municipality: { number: string; name: string }
  unit: { id: string; name: string } | null
}

/** What the mail with a month's report says. */
export function reportMail({ locale, token, on, municipality, unit }: Told) {
  const { mail } = texts[locale].subscription
  const { day } = format(locale)
  const name = unit?.name ?? texts[locale].reporting.municipality(municipality.name)
  const path = reportAddress(municipality.number, { unit: unit?.id, date: isoDay(on) })
  return {
    subject: mail.subject(name, day(on)),
    body: {
      language: locale,
      paragraphs: [
        mail.intro(name, day(on)),
        { label: mail.open, path },
        mail.why,
        { label: mail.end, path: endAddress(token) },
      ],
    },
    unsubscribe: endAddress(token),
  }
}
