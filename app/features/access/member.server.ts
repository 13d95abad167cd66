import { and, eq, gt, lt, lte, type SQL } from 'drizzle-orm'
import { normaliseEmail } from '#app/features/people/email.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { accessRole } from '#db/schema/access.ts'
import { membership, municipality, person } from '#db/schema/people.ts'

/** Someone who may have an account: a member somewhere today. */
export type Member = {
  id: string
  name: string
  email: string
  municipality: { number: string; name: string }
}

/** The member whom a condition on `person` finds; who has left has no account any more. */
export async function memberWith(who: SQL | undefined): Promise<Member | undefined> {
  const { id, name, email } = person
  const place = { number: municipality.number, name: municipality.name }
  const day = today()
  const [found] = await db
    .select({ id, name, email, municipality: place })
    .from(person)
    .innerJoin(membership, eq(membership.person, person.id))
    .innerJoin(municipality, eq(municipality.number, membership.municipality))
    .where(and(who, lte(membership.fromOn, day), gt(membership.toOn, day)))
  return found
}

/** The member who has an e-mail address. */
export function memberByEmail(email: string): Promise<Member | undefined> {
  return memberWith(eq(person.email, normaliseEmail(email)))
}

/**
 * Whether someone's roles reach beyond their municipality, today or from a day to come: then nobody
 * there may decide how they sign in, or an administrator could come to be a coordinator.
 */
export async function reachesBeyond(who: string): Promise<boolean> {
  const { fromOn, toOn } = accessRole
  const wide = and(eq(accessRole.person, who), eq(accessRole.scopeKind, 'region'))
  const roles = db.select({ role: accessRole.role }).from(accessRole)
  return (await roles.where(and(wide, gt(toOn, today()), lt(fromOn, toOn)))).length > 0
}
