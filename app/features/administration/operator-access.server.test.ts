import { migrate } from 'drizzle-orm/libsql/migrator'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startSession, visitOf } from '#app/features/access/sessions.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { accessRole } from '#db/schema/access.ts'
import { passwordLink, recoveryCode, totp } from '#db/schema/credentials.ts'
import { membership, municipality, OPEN_END, person, profile, unit } from '#db/schema/people.ts'
import { grantByOperator } from './operator-access.server.ts'

await vi.hoisted(async () => {
  const { mkdtempSync } = await import('node:fs')
  const made = mkdtempSync(`${(await import('node:os')).tmpdir()}/leia-operator-`)
  process.env.DATABASE_URL = `file:${made}/leia.db`
  process.env.SEALING_KEYS = `${made}/sealing-keys`
})

const EMAIL = 'kari@rana.kommune.no'
const FACTOR = { person: 'kari', secret: 'x', lastStep: 0, addedAt: 0 }
const give = (role: 'author' | 'coordinator' | 'administrator', fromOn = today()) =>
  grantByOperator({ email: EMAIL, role, unit: null }, { fromOn })

beforeAll(async () => {
  await migrate(db, { migrationsFolder: 'db/migrations' })
  const place = { municipality: '1833', unit: '1833-plan', profile: '1833:p', mainRole: 'leder' }
  await db.insert(municipality).values({ number: '1833', name: 'Rana', languageForm: 'nynorsk' })
  await db.insert(unit).values({ id: place.unit, municipality: '1833', name: 'Plan', fromOn: 0 })
  await db.insert(profile).values({ id: place.profile, municipality: '1833', jobRoles: [] })
  await db.insert(person).values({ id: 'kari', name: 'Kari', email: EMAIL })
  await db.insert(membership).values({ person: 'kari', ...place, fromOn: 0, toOn: OPEN_END })
})
beforeEach(async () => {
  for (const table of [accessRole, totp, recoveryCode, passwordLink]) await db.delete(table)
})

/** All that an administrator, with a provider of their own, could have made ready beforehand. */
async function prepared() {
  const link = { hash: 'x', person: 'kari', email: EMAIL, kind: 'invitation' as const }
  await db.update(person).set({ passwordHash: 'x' })
  await db.insert(passwordLink).values({ ...link, expiresAt: 2 ** 40 })
  await db.insert(totp).values(FACTOR)
  await db.insert(recoveryCode).values({ person: 'kari', hash: 'x' })
  const how = { method: 'oidc', provider: 'p', secondFactor: true, userAgent: null } as const
  return (await startSession('kari', null, how)).cookie.split(';')[0] ?? ''
}

async function waysIn() {
  const [row] = await db.select({ hash: person.passwordHash }).from(person)
  const rows = await Promise.all([totp, recoveryCode, passwordLink].map((t) => db.select().from(t)))
  return [row?.hash, ...rows.map(({ length }) => length)]
}

describe('the first role that reaches beyond a municipality', () => {
  it.each([0, 30])(
    'withdraws what could have been made ready for it, %i days before',
    async (ahead) => {
      const cookie = await prepared()
      expect(await give('author', today() + ahead)).toBe('anew')
      expect(await waysIn()).toEqual([null, 0, 0, 0])
      expect(await visitOf(cookie)).toBeNull()
    },
  )

  it('is alone in that: neither the next one nor a role in the municipality does', async () => {
    await give('author')
    const cookie = await prepared()
    expect([await give('coordinator'), await give('administrator')]).toEqual(['given', 'given'])
    expect(await waysIn()).toEqual(['x', 1, 1, 1])
    expect(await visitOf(cookie)).not.toBeNull()
  })
})
