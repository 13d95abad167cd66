import { Secret, TOTP } from 'otpauth'

/** RFC 6238 as every authenticator app knows it. */
const SHARED = { issuer: 'Leia', algorithm: 'SHA1', digits: 6, period: 30 }
/** Steps before and after the present one: clocks differ, and people type slowly. */
const WINDOW = 1

/** A new secret, 160 bits in base32. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** What an app reads from the picture. */
export function otpauthUri(secret: string, email: string): string {
  return totpOf(secret, email).toString()
}

/**
 * The time step that a code belongs to; undefined for a code that is wrong, or of a step that is
 * used up. `at` is an instant in Unix milliseconds.
 */
export function stepOfCode(
  secret: string,
  code: string,
  { at, after }: { at: number; after: number },
): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined
  const delta = totpOf(secret).validate({ token: code, timestamp: at, window: WINDOW })
  if (delta === null) return undefined
  const step = Math.floor(at / 1000 / SHARED.period) + delta
  return step > after ? step : undefined
}

function totpOf(secret: string, label = 'Leia'): TOTP {
  return new TOTP({ ...SHARED, label, secret: Secret.fromBase32(secret) })
}
