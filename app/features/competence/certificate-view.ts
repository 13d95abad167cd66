import type { Course } from '#app/compiler/lesson.ts'
import type { Format } from '#app/i18n/format.ts'
import type { CertificateText } from '#app/i18n/locales/certificate/nb.ts'
import { type Day, dayOf } from '#app/platform/calendar.ts'
import {
  type Certificate,
  type CertificateStatus,
  endOf,
  statusOn,
  writeNumber,
} from './certificate.ts'
import { type QrCode, qrCode } from './qr.ts'

/** A certificate as its owner sees it, on the page and on paper. */
export type CertificateView = Certificate['what'] & {
  number: string
  name: string
  municipality: string
  course: string
  earnedOn: Day
  /** Null when it never ends. */
  endsOn: Day | null
  status: CertificateStatus
  revoked: { on: Day; reason: string } | null
  /** The course has asked for more since then; null when it is as it was, or gone. */
  changed: { href: string } | null
  /** A later one for the same course that is valid. */
  newer: { href: string } | null
  /** Where anyone can check it: as a link, as it is read, and for a camera. */
  verify: { href: string; words: string; qr: QrCode }
}

type Around = {
  origin: string
  today: Day
  /** As it is now; undefined when it is gone. */
  course: Pick<Course, 'id' | 'modules'> | undefined
  /** All that the same person has. */
  all: Certificate[]
}

/** What a certificate says on a day, next to the course as it is now. */
export function certificateView(
  certificate: Certificate,
  { origin, today, course, all }: Around,
): CertificateView {
  const { number, name, municipality, earnedOn, what, revokedAt, reason } = certificate
  const href = `${origin}/verify/${writeNumber(number)}`
  const newer = all.find(
    (other) => isNewer(other, certificate) && statusOn(other, today) === 'valid',
  )
  return {
    ...what,
    number,
    name,
    municipality,
    course: certificate.course,
    earnedOn,
    endsOn: endOf(certificate) ?? null,
    status: statusOn(certificate, today),
    revoked: revokedAt === null ? null : { on: dayOf(revokedAt), reason },
    changed: course && isChanged(what, course) ? { href: `/courses/${course.id}` } : null,
    newer: newer ? { href: `/me/certificates/${newer.number}` } : null,
    verify: { href, words: href.replace(/^https?:\/\//, ''), qr: qrCode(href) },
  }
}

/** What the course and its content were: «Modulene hadde revisjon 1 og 2, …». */
export function contentWords(
  { municipality, modules, authors, contentVersion }: CertificateView,
  text: CertificateText,
  { list }: Format,
): string {
  const revisions = [...new Set(modules.map(({ revision }) => revision))].sort((a, b) => a - b)
  return [
    text.issued(municipality),
    text.content(list(revisions.map(String)), contentVersion),
    ...(authors.length > 0 ? [text.authors(list(authors))] : []),
  ].join(' ')
}

/** How large the course was. */
export function extentWords({ modules }: CertificateView, text: CertificateText): string {
  const minutes = modules.reduce((sum, module) => sum + module.minutes, 0)
  return text.size(modules.length, minutes)
}

function isNewer(one: Certificate, { course, earnedOn }: Certificate): boolean {
  return one.course === course && one.earnedOn > earnedOn
}

function isChanged({ modules }: Certificate['what'], course: Around['course']): boolean {
  const asked = course?.modules.filter(({ optional }) => !optional) ?? []
  return asked.some(({ id, revision }) => {
    const passed = modules.find((module) => module.id === id)
    return !passed || passed.revision < revision
  })
}
