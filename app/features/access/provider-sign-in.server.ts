import type { Locale } from '#app/i18n/locale.ts'
import { log } from '#app/platform/log.server.ts'
import { reachesBeyond } from './member.server.ts'
import { hasSecondFactor, isStrictEnough } from './oidc/claims.ts'
import { addressAt, redeem, signOutAddress } from './oidc/client.server.ts'
import { faultOf, type Reason } from './oidc/fault.server.ts'
import { beginIntroduction } from './oidc/introductions.server.ts'
import { link, recognise } from './oidc/recognise.server.ts'
import { beginTrip, endTrip, type Trip } from './oidc/under-way.server.ts'
import { openProvider } from './providers.server.ts'
import type { Provider } from './providers.ts'
import { countTrip, forgiveTrip, type TooMany } from './rate-limit.server.ts'
import { startSession } from './sessions.server.ts'
import type { Viewer } from './viewer.ts'

/** Who asks, as far as a request tells. */
export type Asker = { address: string; cookies: string | null; userAgent: string | null }

/** What is told of a provider to those who come from it. */
export type Named = Pick<Provider, 'id' | 'label' | 'municipality'>

/** Why nobody was signed in. */
export type Refused =
  | { reason: Reason | 'too-weak' | 'unknown' | 'left' | 'other'; provider: Named; next: string }
  /** No trip of this browser: too old, used, or begun elsewhere. */
  | { reason: 'no-trip' }

export type SetOut =
  | { ok: true; address: URL; cookie: string }
  | { ok: false; reason: 'no-provider' }
  | TooMany
  | { ok: false; reason: 'unreachable'; provider: Named; next: string }

export type CameBack =
  | SignedIn
  | { ok: false; introduce: { token: string; provider: Named } }
  | ({ ok: false } & Refused)

export type SignedIn = {
  ok: true
  cookie: string
  viewer: Viewer
  isPending: boolean
  next: string
  resume: string
  municipality: string
}

/** Sends a browser to a provider, and remembers that it is on its way; `again` asks for proof anew. */
export async function setOut(
  { provider: id, again = false, ...trip }: Trip & { again?: boolean },
  { address, cookies }: Asker,
  locale: Locale,
): Promise<SetOut> {
  const provider = await openProvider(id)
  if (!provider) return { ok: false, reason: 'no-provider' }
  const tooMany = await countTrip(address)
  if (tooMany) return tooMany
  const { checks, cookie } = await beginTrip({ provider: id, ...trip }, cookies)
  const asked = again ? { ...provider, prompt: 'login' as const } : provider
  try {
    return { ok: true, address: await addressAt(asked, checks, locale), cookie }
  } catch (error) {
    warn(provider, error)
    return { ok: false, reason: 'unreachable', provider: named(provider), next: trip.next }
  }
}

/** Signs in whoever comes back from a provider, if it means someone who works in its municipality. */
export async function comeBack(query: string, asker: Asker): Promise<CameBack> {
  const state = new URLSearchParams(query).get('state') ?? ''
  const ended = await endTrip(state, asker.cookies)
  const provider = ended && (await openProvider(ended.trip.provider))
  if (!ended || !provider) return { ok: false, reason: 'no-trip' }
  const { trip, checks } = ended
  const told = await redeem(provider, query, checks).catch((error) => warn(provider, error))
  if (typeof told === 'string') return refused(provider, trip, told)
  return welcome({ provider, trip, ...told }, asker)
}

type Told = Awaited<ReturnType<typeof redeem>> & { provider: Provider; trip: Trip }

async function welcome(told: Told, asker: Asker): Promise<CameBack> {
  const { provider, trip, subject, claims } = told
  if (!isStrictEnough(provider, claims)) return refused(provider, trip, 'too-weak')
  const secondFactor = hasSecondFactor(provider, claims)
  const { person, ...found } = await recognise(provider, subject, claims)
  if (person === undefined) {
    const why = 'why' in found ? found.why : 'unknown'
    if (why !== 'unknown' || provider.recognise !== 'mail') return refused(provider, trip, why)
    const stranger = { provider: provider.id, subject, hasSecondFactor: secondFactor }
    const token = await beginIntroduction({ ...stranger, ...trip }, asker.cookies)
    return { ok: false, introduce: { token, provider: named(provider) } }
  }
  const isNew = 'isNew' in found && found.isNew
  if (isNew && !(await link(provider, subject, person))) return refused(provider, trip, 'other')
  return begin({ provider, trip, person, secondFactor }, asker)
}

type Known = {
  provider: Provider
  trip: Omit<Trip, 'provider'>
  person: string
  secondFactor: boolean
}

/** Starts the session of someone whom a provider has shown to be who they are. */
export async function begin(
  { provider, trip, person, secondFactor }: Known,
  { address, cookies, userAgent }: Asker,
): Promise<SignedIn | ({ ok: false } & Refused)> {
  // A municipality's provider vouches for that municipality: not for what reaches beyond it.
  const isVouchedFor = secondFactor && !(await reachesBeyond(person))
  const how = { method: 'oidc', provider: provider.id, secondFactor: isVouchedFor } as const
  const { viewer, ...started } = await startSession(person, cookies, { ...how, userAgent })
  if (!viewer) return refused(provider, trip, 'left')
  await forgiveTrip(address)
  const { next, resume } = trip
  return { ok: true, viewer, ...started, next, resume, municipality: provider.municipality }
}

export function named({ id, label, municipality }: Provider): Named {
  return { id, label, municipality }
}

function refused<Why extends Refused['reason']>(
  provider: Provider,
  { next }: { next: string },
  reason: Why,
) {
  return { ok: false as const, reason, provider: named(provider), next } as { ok: false } & Refused
}

function warn({ id, municipality }: Provider, error: unknown): Reason {
  const { reason, code } = faultOf(error)
  log.warn({ provider: id, municipality, reason, code }, 'sign-in at a provider failed')
  return reason
}

/** Where someone who is signed out here can sign out at a provider; undefined where there is no such place. */
export async function signOutThere(
  id: string,
): Promise<{ href: string; label: string } | undefined> {
  const provider = await openProvider(id)
  if (!provider) return undefined
  try {
    const address = await signOutAddress(provider)
    return address && { href: address.href, label: provider.label }
  } catch (error) {
    warn(provider, error)
    return undefined
  }
}
