import { and, eq, gt, lte, type SQL, sql } from 'drizzle-orm'
import { employeeNumberKey } from '#app/features/people/identity.ts'
import { writeRecorded } from '#app/platform/audit.server.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { employeeNumber, membership, person } from '#db/schema/people.ts'
import { scimUser } from '#db/schema/scim.ts'
import { identity } from '#db/schema/sign-in.ts'
import type { Provider } from '../providers.ts'
import { type Claims, plainClaim, trustedAddress } from './claims.ts'

/** `unknown`: nobody here; `left`: works here no longer; `other`: known at the provider as someone else. */
export type Recognised =
  | { person: string; isNew: boolean }
  | { person: undefined; why: 'unknown' | 'left' | 'other' }

const linked = db
  .select({ person: identity.person })
  .from(identity)
  .where(
    and(
      eq(identity.provider, sql.placeholder('provider')),
      eq(identity.subject, sql.placeholder('subject')),
    ),
  )
  .prepare()

/**
 * Whom a provider means: the person it has named before, else one that it tells of for the first time.
 * Only ever someone who works in the provider's own municipality today.
 */
export async function recognise(
  provider: Provider,
  subject: string,
  claims: Claims,
): Promise<Recognised> {
  const before = await linked.get({ provider: provider.id, subject })
  if (before)
    return (await worksHere(before.person, provider))
      ? { person: before.person, isNew: false }
      : { person: undefined, why: 'left' }
  const found = await matching(provider, claims)
  if (!found) return { person: undefined, why: 'unknown' }
  if (await isLinked(found, provider)) return { person: undefined, why: 'other' }
  return { person: found, isNew: true }
}

/** Links a person to who they are at a provider; false when one of them has just been linked otherwise. */
export async function link(provider: Provider, subject: string, who: string): Promise<boolean> {
  const row = { provider: provider.id, subject, person: who, linkedAt: now() }
  const act = {
    actor: { kind: 'person' as const, id: who },
    municipality: provider.municipality,
    what: 'identity-linked' as const,
    about: who,
    detail: { provider: provider.id },
  }
  const insert = db.insert(identity).values(row).onConflictDoNothing()
  const [result] = await writeRecorded(act, insert)
  return result?.rowsAffected === 1
}

/** The person with an address who works in a provider's municipality today. */
export async function withAddress(address: string, at: Provider): Promise<string | undefined> {
  return one(at, eq(person.email, address))
}

/** Whether somebody is linked to someone at the provider already. */
export async function isLinked(who: string, { id }: Provider): Promise<boolean> {
  const theirs = and(eq(identity.person, who), eq(identity.provider, id))
  return (await db.select({ person: identity.person }).from(identity).where(theirs)).length > 0
}

async function worksHere(who: string, at: Provider): Promise<boolean> {
  return (await one(at, eq(person.id, who))) !== undefined
}

async function matching(provider: Provider, claims: Claims): Promise<string | undefined> {
  if (provider.recognise === 'mail') return undefined
  if (provider.recognise === 'email') {
    const address = trustedAddress(provider, claims)
    return address === undefined ? undefined : withAddress(address, provider)
  }
  const told = plainClaim(provider, claims)
  if (told === undefined) return undefined
  return provider.recognise === 'directory'
    ? one(provider, inDirectory(provider, told))
    : one(provider, numbered(provider, told))
}

/** The one person in the provider's municipality of whom something holds; nobody when it holds of two. */
async function one({ municipality }: Provider, holds: SQL | undefined) {
  const day = today()
  const here = and(
    eq(membership.person, person.id),
    eq(membership.municipality, municipality),
    lte(membership.fromOn, day),
    gt(membership.toOn, day),
  )
  const people = db.select({ id: person.id }).from(person).innerJoin(membership, here)
  const [found, another] = await people.where(holds).limit(2)
  return another ? undefined : found?.id
}

function inDirectory({ municipality }: Provider, id: string): SQL {
  return sql`${person.id} in (select ${scimUser.person} from ${scimUser}
    where ${scimUser.municipality} = ${municipality} and ${scimUser.externalId} = ${id}
      and ${scimUser.active})`
}

function numbered({ municipality }: Provider, number: string): SQL {
  return sql`${person.id} in (select ${employeeNumber.person} from ${employeeNumber}
    where ${employeeNumber.municipality} = ${municipality}
      and ${employeeNumber.number} = ${employeeNumberKey(number)})`
}
