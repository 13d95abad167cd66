import { eq } from 'drizzle-orm'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { dayOf } from '#app/platform/calendar.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { accessRole, session } from '#db/schema/access.ts'
import { totp } from '#db/schema/credentials.ts'
import { membership, municipality, person, profile, unit } from '#db/schema/people.ts'
import { guard } from './guard.server.ts'
import { administers, readsReport, signedIn } from './policies.ts'
import { endingSessions, type How, renewSession, startSession, visitOf } from './sessions.server.ts'

await vi.hoisted(async () => {
  const { mkdtempSync } = await import('node:fs')
  const made = mkdtempSync(`${(await import('node:os')).tmpdir()}/leia-access-`)
  process.env.DATABASE_URL = `file:${made}/leia.db`
})

const PRESENT = Date.UTC(2026, 10, 24, 5, 31)
const HOUR = 3_600_000
const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
const PASSWORD_ONLY: How = { method: 'password', secondFactor: false, userAgent: CHROME }
const BOTH: How = { ...PASSWORD_ONLY, secondFactor: true }

const ROLES = {
  leader: ['unit', '1833-plan'],
  administrator: ['municipality', '1833'],
  author: ['region', 'region'],
  coordinator: ['region', 'region'],
} as const
type Role = keyof typeof ROLES

beforeAll(async () => {
  await migrate(db, { migrationsFolder: 'db/migrations' })
  const place = { municipality: '1833', unit: '1833-plan', profile: '1833:p' }
  await db.insert(municipality).values({ number: '1833', name: 'Rana', languageForm: 'nøytral' })
  await db.insert(unit).values({ id: place.unit, municipality: '1833', name: 'Plan', fromOn: 0 })
  await db.insert(profile).values({ id: place.profile, municipality: '1833', jobRoles: [] })
  const fromOn = dayOf(PRESENT) - 400
  for (const id of ['employee', ...Object.keys(ROLES)]) {
    await db.insert(person).values({ id, name: id, email: `${id}@rana.kommune.no` })
    await db.insert(membership).values({ person: id, ...place, mainRole: 'leder', fromOn })
  }
  for (const [role, [scopeKind, scope]] of Object.entries(ROLES))
    await db
      .insert(accessRole)
      .values({ person: role, role: role as Role, scopeKind, scope, fromOn })
})

afterEach(async () => {
  setClock(undefined)
  vi.useRealTimers()
  await db.delete(session)
  await db.delete(totp)
})

function setTime(instant: number) {
  vi.useFakeTimers({ toFake: ['Date'], now: instant })
  setClock(instant)
}

async function enter(who: string, how = PASSWORD_ONLY): Promise<string> {
  const { cookie } = await startSession(who, null, how)
  return cookie.split(';')[0] ?? ''
}

const enrol = (who: string) =>
  db.insert(totp).values({ person: who, secret: 'x', lastStep: 0, addedAt: 0 })

describe('a session', () => {
  it('knows how it began, on which device, and nothing of where', async () => {
    setTime(PRESENT)
    const how: How = { ...BOTH, method: 'oidc', provider: 'rana-entra' }
    const visit = await visitOf(await enter('employee', how))
    expect(visit?.session).toMatchObject({
      method: 'oidc',
      provider: 'rana-entra',
      startedAt: PRESENT / 1000,
      usedAt: PRESENT / 1000,
      secondFactorAt: PRESENT / 1000,
    })
    const [row] = await db.select().from(session)
    expect(row?.device).toEqual({ browser: 'Chrome', system: 'Windows' })
  })

  it('takes a strange device as unknown', async () => {
    for (const userAgent of [null, '', 'x', '\u0000'.repeat(600), 'Mozilla/5.0 ('])
      await enter('employee', { ...PASSWORD_ONLY, userAgent })
    expect(await db.select().from(session)).toHaveLength(5)
  })

  it.each([
    ['employee', 11, true],
    ['leader', 11, true],
    ['author', 11, true],
    ['administrator', 0.9, true],
    ['administrator', 1, false],
    ['coordinator', 1, false],
  ])('of an %s lives %d hours unused: %s', async (who, hours, lives) => {
    for (const how of [PASSWORD_ONLY, BOTH]) {
      setTime(PRESENT)
      const cookie = await enter(who, how)
      setTime(PRESENT + hours * HOUR)
      expect((await visitOf(cookie)) !== null).toBe(lives)
    }
  })

  it('of an administrator ends after twelve hours, however much it is used', async () => {
    setTime(PRESENT)
    const cookie = await enter('administrator', BOTH)
    for (let hour = 0.5; hour < 12; hour += 0.5) {
      setTime(PRESENT + hour * HOUR)
      expect(await visitOf(cookie), `hour ${hour}`).not.toBeNull()
    }
    setTime(PRESENT + 12 * HOUR)
    expect(await visitOf(cookie)).toBeNull()
  })

  it('gets a new id when more is allowed, and the old one opens nothing', async () => {
    const old = await enter('administrator')
    const { key } = (await visitOf(old))?.session ?? { key: '' }
    const { query, cookie } = renewSession(key, { secondFactor: true })
    await write(query)
    expect(await visitOf(old)).toBeNull()
    const visit = await visitOf(cookie.split(';')[0] ?? '')
    expect(visit?.viewer.access).toMatchObject([{ role: 'administrator' }])
    expect(visit?.session.secondFactorAt).not.toBeNull()
  })

  it('can be the only one left of its person', async () => {
    const [first, second] = [await enter('employee'), await enter('employee')]
    const stranger = await enter('leader')
    await write(endingSessions('employee', (await visitOf(second))?.session.key))
    const left = await Promise.all([first, second, stranger].map(visitOf))
    expect(left.map((visit) => visit?.viewer.id)).toEqual([undefined, 'employee', 'leader'])
  })
})

describe('without a second factor', () => {
  it.each([
    ['leader', true],
    ['administrator', false],
    ['author', false],
    ['coordinator', false],
  ])('the role of a %s counts: %s', async (role, counts) => {
    const visit = await visitOf(await enter(role))
    expect(visit?.viewer.access.map((one) => one.role)).toEqual(counts ? [role] : [])
    expect(visit?.session.dormant.map((one) => one.role)).toEqual(counts ? [] : [role])
    const proved = await visitOf(await enter(role, BOTH))
    expect(proved?.viewer.access).toHaveLength(1)
    expect(proved?.session.dormant).toEqual([])
  })

  it('roles count where the demo accounts are, and only there', async () => {
    const demo = { id: 'demo', name: 'demo', email: 'admin@rana.example' }
    await db.insert(person).values(demo)
    const cookie = await enter('administrator')
    expect((await visitOf(cookie))?.viewer.access).toEqual([])
    await db.update(person).set({ passwordHash: 'x' }).where(eq(person.id, 'demo'))
    expect((await visitOf(cookie))?.viewer.access).toHaveLength(1)
    await db.delete(person).where(eq(person.id, 'demo'))
  })

  it('a person who has one is nobody until it is given', async () => {
    await enrol('employee')
    const cookie = await enter('employee')
    expect((await visitOf(cookie))?.session.isPending).toBe(true)
    expect((await ask(signedIn, '/', cookie)).location).toBe('/sign-in?next=%2F')
    expect((await visitOf(await enter('employee', BOTH)))?.session.isPending).toBe(false)
  })
})

describe('a guarded route', () => {
  it('leads to the second factor only who would be let in by it', async () => {
    const administrator = await enter('administrator')
    const seen = await ask(administers, '/admin?a=b', administrator)
    expect(seen.location).toBe('/sign-in/second-factor?next=%2Fadmin%3Fa%3Db')
    expect((await ask(administers, '/admin', administrator, 'POST')).status).toBe(401)
    expect((await ask(administers, '/admin', await enter('author'))).status).toBe(404)
    expect((await ask(readsReport, '/reports/1833', administrator)).status).toBe(404)
    expect((await ask(administers, '/admin', await enter('administrator', BOTH))).status).toBe(200)
  })
})

async function ask(
  policy: Parameters<typeof guard>[0],
  url: string,
  cookie: string,
  method = 'GET',
) {
  const request = new Request(`http://localhost:3000${url}`, {
    method,
    headers: { Cookie: cookie },
  })
  const params = { municipality: url.split('/')[2] }
  const page = guard(policy, () => new Response('let in'))
  const answer = page({ request, params, context: { prose: new Map() } as never })
  const response = await answer.catch((thrown: Response) => thrown)
  return { status: response.status, location: response.headers.get('Location') }
}
