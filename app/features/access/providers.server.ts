import { and, asc, count, eq, gt, lte, sql } from 'drizzle-orm'
import { normaliseEmail } from '#app/features/people/email.ts'
import { type Act, type Actor, writeRecorded } from '#app/platform/audit.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { seal, unseal } from '#app/platform/vault.server.ts'
import type { Query } from '#app/platform/writer.server.ts'
import { session } from '#db/schema/access.ts'
import { municipality, person } from '#db/schema/people.ts'
import { identity, identityProvider } from '#db/schema/sign-in.ts'
import type { Choice } from './choices.ts'
import { secretOf } from './oidc/client.server.ts'
import { newPrivateKey, publicKeyOf } from './oidc/client-key.server.ts'
import type { ReportScope } from './policies.ts'
import { CALLBACK_PATH, type Provider, type ProviderSettings } from './providers.ts'
import { resealingAuthenticators } from './second-factor.server.ts'

/** A provider as its administrator may see it: everything but its secret. */
export type OwnProvider = ProviderSettings & {
  id: string
  /** How many have signed in through it. */
  people: number
  /** What the provider is given to know us by; null where a client secret does that. */
  publicKey: object | null
}

/** What a provider must be told of us: where it sends people back to, and where after signing out. */
export const addresses = { redirectUri: env.origin + CALLBACK_PATH, siteAddress: env.origin }

/** Whether a provider's address may be http: where nothing is public. */
export const mayBePlain = !env.secure

const runs = and(
  lte(identityProvider.fromOn, sql.placeholder('today')),
  gt(identityProvider.toOn, sql.placeholder('today')),
)

const choices = db
  .select({
    id: identityProvider.id,
    label: identityProvider.label,
    municipality: municipality.number,
    name: municipality.name,
  })
  .from(identityProvider)
  .innerJoin(municipality, eq(municipality.number, identityProvider.municipality))
  .where(runs)
  .orderBy(asc(municipality.name), asc(identityProvider.position), asc(identityProvider.label))
  .prepare()

const running = db
  .select()
  .from(identityProvider)
  .where(and(eq(identityProvider.id, sql.placeholder('id')), runs))
  .prepare()

/** Every provider that can be signed in through today, municipality by municipality. */
export function providerChoices(): Promise<Choice[]> {
  return choices.all({ today: today() })
}

/** A provider that can be signed in through today. */
export function openProvider(id: string): Promise<Provider | undefined> {
  return running.get({ id, today: today() })
}

/** A municipality's providers, also those that have ended. */
export async function providersOf(scope: ReportScope): Promise<OwnProvider[]> {
  const rows = await db
    .select({ provider: identityProvider, people: count(identity.subject) })
    .from(identityProvider)
    .leftJoin(identity, eq(identity.provider, identityProvider.id))
    .where(eq(identityProvider.municipality, scope.municipality))
    .groupBy(identityProvider.id)
    .orderBy(asc(identityProvider.position), asc(identityProvider.label))
  return rows.map(({ provider, people }) => own(provider, people))
}

/** The address of the page for signing in with a municipality's providers on it. */
export function signInLink({ municipality: number }: ReportScope): string {
  return `${env.origin}/sign-in?municipality=${number}`
}

/** One provider of a municipality, with its secret as it is sealed; undefined also for another's. */
export async function providerOf(scope: ReportScope, id: string): Promise<Provider | undefined> {
  const [found] = await db.select().from(identityProvider).where(mine(scope, id))
  return found
}

/** Adds a provider; the same id twice is one. A private key is made here where one is called for. */
export async function addProvider(
  scope: ReportScope,
  actor: Actor,
  { id, secret, ...settings }: ProviderSettings & { id: string; secret: string },
): Promise<void> {
  const sealed = seal(provenBy(settings, secret), secretOf(id))
  const row = { id, municipality: scope.municipality, ...settings, secret: sealed }
  const insert = db.insert(identityProvider).values(row).onConflictDoNothing()
  await writeRecorded(act(scope, actor, 'provider-added', id, Object.keys(settings)), insert)
}

/**
 * Changes a provider; an empty secret stays what it was. Whoever was known at another issuer or as
 * another client is known no longer, and sessions begun there end; so do those of one that has ended.
 */
export async function changeProvider(
  scope: ReportScope,
  actor: Actor,
  before: Provider,
  { secret, ...settings }: ProviderSettings & { secret: string },
): Promise<void> {
  const { id } = before
  const isElsewhere = before.issuer !== settings.issuer || before.clientId !== settings.clientId
  const isOver = settings.toOn <= today()
  const changed = changesOf(before, settings, secret)
  const newSecret = secretAfter(before, settings, secret)
  const update = db.update(identityProvider).set({ ...settings, ...newSecret })
  await writeRecorded(
    act(scope, actor, 'provider-changed', id, changed),
    ...(isElsewhere ? [db.delete(identity).where(eq(identity.provider, id))] : []),
    ...(isElsewhere || isOver ? [db.delete(session).where(eq(session.provider, id))] : []),
    update.where(mine(scope, id)),
  )
}

/** Forgets who someone is at a provider, so that they are recognised anew; false when nobody was known so. */
export async function forgetIdentity(
  scope: ReportScope,
  actor: Actor,
  provider: Provider,
  email: string,
): Promise<boolean> {
  const address = eq(person.email, normaliseEmail(email))
  const [who] = await db.select({ id: person.id }).from(person).where(address)
  if (!who || provider.municipality !== scope.municipality) return false
  const theirs = and(eq(identity.provider, provider.id), eq(identity.person, who.id))
  const told = {
    ...act(scope, actor, 'identity-forgotten', who.id),
    detail: { provider: provider.id },
  }
  const ended = and(eq(session.provider, provider.id), eq(session.person, who.id))
  const [, result] = await writeRecorded(
    told,
    db.delete(session).where(ended),
    db.delete(identity).where(theirs),
  )
  return result?.rowsAffected === 1
}

/** Seals every secret with the newest key; gives how many. */
export async function resealSecrets(): Promise<number> {
  const rows = await db.select().from(identityProvider)
  const updates: Query[] = rows.map(({ id, secret }) => {
    const about = secretOf(id)
    const sealed = seal(unseal(secret, about), about)
    return db.update(identityProvider).set({ secret: sealed }).where(eq(identityProvider.id, id))
  })
  updates.push(...(await resealingAuthenticators()))
  const told = { actor: { kind: 'operator' as const }, municipality: null, about: null }
  if (updates.length > 0) await writeRecorded({ ...told, what: 'secrets-resealed' }, ...updates)
  return updates.length
}

/** Sealed anew, where the way to prove who we are, or the secret itself, has changed. */
function secretAfter(before: Provider, settings: ProviderSettings, secret: string) {
  const isKept = before.authentication === settings.authentication && secret === ''
  if (isKept || (secret === '' && !usesKey(settings) && !usesKey(before))) return {}
  return { secret: seal(provenBy(settings, secret), secretOf(before.id)) }
}

function provenBy(settings: ProviderSettings, secret: string): string {
  return usesKey(settings) ? newPrivateKey() : secret
}

/** Whether a private key proves who we are, and not a client secret. */
function usesKey({ authentication }: Pick<ProviderSettings, 'authentication'>): boolean {
  return authentication === 'private_key_jwt'
}

/** Names of what is changed, for the log: never a value. */
function changesOf(before: Provider, settings: ProviderSettings, secret: string): string[] {
  const names = Object.keys(settings) as (keyof ProviderSettings)[]
  const text = (value: unknown) => JSON.stringify(value)
  const changed = names.filter((name) => text(before[name]) !== text(settings[name]))
  return secret === '' ? changed : [...changed, 'secret']
}

function own({ municipality: _, secret, ...provider }: Provider, people: number): OwnProvider {
  const publicKey = usesKey(provider) ? publicKeyOf(unseal(secret, secretOf(provider.id))) : null
  return { ...provider, people, publicKey }
}

function mine({ municipality: number }: ReportScope, id: string) {
  return and(eq(identityProvider.id, id), eq(identityProvider.municipality, number))
}

function act(
  { municipality: number }: ReportScope,
  actor: Actor,
  what: Act['what'],
  about: string,
  fields: string[] = [],
): Act {
  return { actor, municipality: number, what, about, detail: { fields } }
}
