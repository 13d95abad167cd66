import { format } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { texts } from '#app/i18n/texts.ts'
import { isoDay } from '#app/platform/calendar.ts'
import { type CertificateView, contentWords, extentWords } from '../certificate-view.ts'
import { qrSvg } from '../qr.ts'

/** The darkest blue of the house; a camera wants contrast. */
const INK = '#00303d'

/** All that `certificate.typ` prints, in the order in which the page tells it. */
export function certificatePaper(certificate: CertificateView, locale: Locale) {
  const { certificate: text, competence, shell } = texts[locale]
  const { day } = format(locale)
  const { title, name, municipality, competences, earnedOn, endsOn, status, verify } = certificate
  return {
    language: locale,
    title: text.metaTitle(title),
    date: isoDay(earnedOn),
    heading: text.title,
    notValid: status === 'valid' ? null : text.notValid[status],
    confirms: text.confirms,
    name,
    municipality: shell.municipality(municipality),
    completed: text.completed,
    course: title,
    gives: text.competences,
    competences: competences.map((one) => ({
      title: one.title,
      level: competence.level(one.level),
    })),
    facts: [
      { term: text.passed, value: day(earnedOn) },
      { term: text.validUntil, value: endsOn === null ? text.noEnd : day(endsOn) },
      { term: text.extent, value: extentWords(certificate, text) },
    ],
    check: { words: text.check, href: verify.href, address: verify.words, why: text.checkWhy },
    qr: { svg: qrSvg(verify.qr, INK), alt: text.qr },
    content: contentWords(certificate, text, format(locale)),
  }
}
