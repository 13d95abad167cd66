import { createHash } from 'node:crypto'
import { and, eq, inArray } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { reminderLink } from '#db/schema/competence.ts'
import { passwordLink, totp } from '#db/schema/credentials.ts'
import { membership, peopleImport, person } from '#db/schema/people.ts'
import { erasureRequest } from '#db/schema/privacy.ts'
import { scimGroup } from '#db/schema/scim.ts'
import { identityProvider } from '#db/schema/sign-in.ts'
import { subscription } from '#db/schema/subscriptions.ts'

const RANA = '1833'
const ADMINISTRATOR = '1833-0027'

/** What pages need that the demo does not have, by keys that the walk knows. */
export const PLANTED = {
  /** Anywhere that a mail leads to. */
  token: 'a'.repeat(32),
  key: 'planted',
  /** Who has an authenticator app, with the password of the demo. */
  twoSteps: 'to.steg@rana.example',
  /** Who has a last day ahead. */
  leaving: '1833-0063',
} as const

/** Plants it. People whom nothing else in the journeys is about. */
export async function plant(db: Database): Promise<void> {
  const now = Date.now()
  const today = Math.floor(now / 86_400_000)
  const { token, key, leaving, twoSteps } = PLANTED
  const [asker, forgetful, careful] = ['1833-0048', '1833-0064', '1833-0065'] as const
  await db
    .update(membership)
    .set({ toOn: today + 30 })
    .where(and(eq(membership.person, leaving), eq(membership.municipality, RANA)))
  await db.insert(passwordLink).values({
    hash: createHash('sha256').update(token).digest('base64url'),
    person: forgetful,
    email: await emailOf(db, forgetful),
    kind: 'forgotten',
    expiresAt: Math.floor(now / 1000) + 86_400,
  })
  await takesTwoSteps(db, careful, twoSteps)
  await db.insert(reminderLink).values({ token, person: asker, kind: 'offered' })
  await db.insert(subscription).values({
    ...{ id: key, person: '1824-0001', municipality: '1824', unit: null },
    ...{ locale: 'nb', token, startedAt: now },
  })
  await db.insert(erasureRequest).values({
    ...{ id: key, person: asker, municipality: RANA, wanted: ['drafts'] },
    ...{ note: 'Takk', askedAt: now, dueOn: today + 30 },
  })
  const told = { name: 'Saksbehandlere', nameKey: 'saksbehandlere', madeAt: now, changedAt: now }
  await db.insert(scimGroup).values({ id: key, municipality: RANA, ...told })
  await db.insert(identityProvider).values(provider(today))
  await db.insert(peopleImport).values({
    ...{ id: key, municipality: RANA, madeBy: ADMINISTRATOR, madeAt: now },
    ...{ text: 'ansattnummer;navn\n1;Kari Nordmann', isWhole: true, createsUnits: false },
  })
}

async function emailOf(db: Database, id: string): Promise<string> {
  const [found] = await db.select({ email: person.email }).from(person).where(eq(person.id, id))
  return found?.email ?? ''
}

async function takesTwoSteps(db: Database, id: string, email: string): Promise<void> {
  const [demo] = await db
    .select({ passwordHash: person.passwordHash })
    .from(person)
    .where(inArray(person.email, ['ansatt@rana.example']))
  await db
    .update(person)
    .set({ email, ...demo })
    .where(eq(person.id, id))
  await db.insert(totp).values({ person: id, secret: 'sealed by nobody', lastStep: 0, addedAt: 1 })
}

/** Nobody is offered it yet, so that the page for signing in stays as it is. */
function provider(today: number): typeof identityProvider.$inferInsert {
  return {
    ...{ id: PLANTED.key, municipality: RANA, kind: 'entra', label: 'Rana kommune' },
    ...{ issuer: 'https://login.invalid', clientId: 'leia', secret: 'sealed by nobody' },
    ...{ authentication: 'client_secret_post', scopes: 'openid email', recognise: 'email' },
    ...{ claim: 'email', domains: ['rana.example'], acrValues: [], secondFactor: [] },
    ...{ position: 9, fromOn: today + 300 },
  }
}
