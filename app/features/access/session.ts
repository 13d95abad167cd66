import type { AccessRole, Viewer } from './viewer.ts'

/** How someone signed in. `provider` is the id of an identity provider, for `oidc`. */
export type SignInMethod = 'password' | 'oidc' | 'passkey'

/** A running session: how it began, and what it still lacks. Instants are Unix seconds. */
export type Session = {
  /** Tells sessions of one person apart; nobody can sign in with it. */
  key: string
  method: SignInMethod
  provider: string | null
  startedAt: number
  usedAt: number
  secondFactorAt: number | null
  /** Its person has a second factor, which this session waits for: nothing is open until then. */
  isPending: boolean
  /** Access roles that count only once a second factor is given. */
  dormant: AccessRole[]
  /** Proved within the last quarter of an hour: enough to change how one signs in. */
  isFresh: boolean
}

/** Who is here, and by which session. */
export type Visit = { viewer: Viewer; session: Session }

type Limits = { idle: number; longest: number }

const HOUR = 3600

/** A session ends this long after its last use, and however used after a week. Seconds. */
export const LIMITS: Limits = { idle: 12 * HOUR, longest: 7 * 24 * HOUR }

/** Who can change what others may do, or read of many, leaves a machine open for less long. */
const STRICT: Limits = { idle: HOUR, longest: 12 * HOUR }

/** Whether a session has run for too long, or unused for too long, for what its person may do. */
export function hasEnded({ viewer, session }: Visit, now: number): boolean {
  const roles = [...viewer.access, ...session.dormant]
  const { idle, longest } = roles.some(rulesOthers) ? STRICT : LIMITS
  return session.usedAt + idle <= now || session.startedAt + longest <= now
}

/** Whether who is here proved who they are so lately that they may change how they do. */
export function isFresh(started: number, secondFactorAt: number | null, now: number): boolean {
  return Math.max(started, secondFactorAt ?? 0) + HOUR / 4 > now
}

/** Where one goes after signing in: to give the second factor first, when the session waits for it. */
export function afterSignIn(isPending: boolean, next: string): string {
  return isPending ? secondFactorPath(next) : next
}

/** The page that asks for the second factor, and leads on. */
export function secondFactorPath(next: string): string {
  return `/sign-in/second-factor?${new URLSearchParams({ next })}`
}

/** The page that asks anew for what its person has, and leads on. */
export function againPath(next: string): string {
  return `${secondFactorPath(next)}&again=1`
}

function rulesOthers({ role }: AccessRole): boolean {
  return role === 'administrator' || role === 'coordinator'
}
