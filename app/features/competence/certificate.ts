import { type Day, NEVER } from '#app/platform/calendar.ts'
import type { Grant } from './grants.ts'

/** Proof that a person completed a course, as it was issued. */
export type Certificate = {
  /** 32 hexadecimal digits. */
  number: string
  name: string
  /** Since when the name is gone. */
  erasedOn?: Day | null
  municipality: string
  course: string
  earnedOn: Day
  /** First day on which it is no longer valid. */
  expiresOn: Day
  /** Instant (Unix milliseconds), when it was taken back. */
  revokedAt: number | null
  /** Why it was; empty when nothing was said. */
  reason: string
  what: {
    title: string
    competences: { id: string; title: string; level: number }[]
    modules: { id: string; title: string; revision: number; minutes: number }[]
    authors: string[]
    contentVersion: string
  }
}

export type CertificateStatus = 'valid' | 'expired' | 'revoked'

/** What a certificate is worth on a day. */
export function statusOn({ revokedAt, expiresOn }: Certificate, day: Day): CertificateStatus {
  if (revokedAt !== null) return 'revoked'
  return expiresOn <= day ? 'expired' : 'valid'
}

/** The last day of a certificate's validity is the day before this; undefined when it never ends. */
export function endOf({ expiresOn }: Certificate): Day | undefined {
  return expiresOn < NEVER ? expiresOn : undefined
}

/** A number as it is written for people: eight groups of four. */
export function writeNumber(number: string): string {
  return number.match(/.{4}/g)?.join('-') ?? number
}

/** A number as someone typed it or followed a link to it; undefined for what can't be one. */
export function readNumber(text: string): string | undefined {
  const digits = text.replace(/[\s-]/g, '').toLowerCase()
  return /^[0-9a-f]{32}$/.test(digits) ? digits : undefined
}

/** The number in what someone typed: by itself, or at the end of the address beside it. */
export function findNumber(typed: string): string | undefined {
  const last = typed.trim().replace(/\/+$/, '').split('/').at(-1)
  return readNumber(last ?? '')
}

/** What certificates that stand give their owner. */
export function grantsFrom(certificates: Certificate[]): Grant[] {
  return certificates
    .filter(({ revokedAt }) => revokedAt === null)
    .map(({ course, earnedOn, expiresOn, what: { competences, modules } }) => ({
      course,
      from: earnedOn,
      to: expiresOn,
      competences,
      modules,
    }))
}
