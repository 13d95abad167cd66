import { createHash, createHmac, randomBytes } from 'node:crypto'
import { env } from '#app/platform/env.server.ts'
import { readCookie } from '#app/platform/http/cookies.ts'

const NAME = env.secure ? '__Host-leia-way' : 'leia-way'
const SECRET = /^[\w-]{43}$/
/** Longer than anything that is under way, in seconds. */
const LONGEST = 3600

/** The secret that a browser holds while it is on its way through a provider; one for all its tabs. */
export function browserSecret(cookies: string | null): string | undefined {
  const value = readCookie(cookies, NAME)
  return value && SECRET.test(value) ? value : undefined
}

/** That secret, or a new one; with the `Set-Cookie` value that keeps it. */
export function keptSecret(cookies: string | null): { secret: string; cookie: string } {
  const secret = browserSecret(cookies) ?? randomText()
  return { secret, cookie: cookieOf(secret, LONGEST) }
}

/** 256 random bits as text. */
export function randomText(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of a secret: enough to know it again. */
export function fingerprint(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** A value that only the browser's secret leads to; it need not be stored anywhere. */
export function derived(secret: string, what: string): string {
  return createHmac('sha256', secret).update(what).digest('base64url')
}

function cookieOf(value: string, maxAge: number): string {
  const secure = env.secure ? '; Secure' : ''
  return `${NAME}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`
}
