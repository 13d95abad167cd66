import { eq } from 'drizzle-orm'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { dayOf } from '#app/platform/calendar.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { accessRole, rateLimit, session } from '#db/schema/access.ts'
import {
  membership,
  municipality,
  OPEN_END,
  person,
  personRole,
  profile,
  unit,
} from '#db/schema/people.ts'
import { hasDemoAccounts } from './demo.server.ts'
import { guard } from './guard.server.ts'
import { hashPassword } from './passwords.server.ts'
import { anyone, readsReport, signedIn } from './policies.ts'
import { endSession, visitorOf } from './sessions.server.ts'
import { signIn } from './sign-in.server.ts'

await vi.hoisted(async () => {
  const { mkdtempSync } = await import('node:fs')
  const made = mkdtempSync(`${(await import('node:os')).tmpdir()}/leia-access-`)
  process.env.DATABASE_URL = `file:${made}/leia.db`
})

/** The stored texts that passwords were held against: each costs what its parameters say. */
const verified = vi.hoisted(() => [] as string[])
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>()
  const verify: typeof real.verify = (hash, ...rest) => {
    verified.push(String(hash))
    return real.verify(hash, ...rest)
  }
  return { ...real, verify }
})

let present = Date.UTC(2026, 10, 24, 5, 31)
const TODAY = dayOf(present)
const HOUR = 3_600_000
const PASSWORD = 'fem-ord-som-ingen-gjetter'

beforeAll(async () => {
  await migrate(db, { migrationsFolder: 'db/migrations' })
  for (const [number, name] of [
    ['1833', 'Rana'],
    ['1824', 'Vefsn'],
  ] as const) {
    await db.insert(municipality).values({ number, name, languageForm: 'nøytral' })
    await db
      .insert(unit)
      .values({ id: `${number}-plan`, municipality: number, name: 'Plan', fromOn: 0 })
    await db.insert(profile).values({ id: `${number}:p`, municipality: number, jobRoles: [] })
  }
  const passwordHash = await hashPassword(PASSWORD)
  await employ('kari', passwordHash, TODAY - 400, OPEN_END)
  await employ('left', passwordHash, TODAY - 400, TODAY)
  await employ('newcomer', passwordHash, TODAY + 1, OPEN_END)
  await employ('imported', null, TODAY - 400, OPEN_END)
  const forYears = { person: 'kari', fromOn: TODAY - 400 }
  await db.insert(personRole).values([
    { ...forYears, jobRole: 'leder' },
    { ...forYears, jobRole: 'superbruker', toOn: TODAY },
  ])
  const leads = { ...forYears, role: 'leader' as const }
  await db.insert(accessRole).values([
    { ...leads, scopeKind: 'unit', scope: '1833-plan' },
    { ...leads, scopeKind: 'municipality', scope: '1833', toOn: TODAY },
  ])
})

async function employ(id: string, passwordHash: string | null, fromOn: number, toOn: number) {
  const place = { municipality: '1833', unit: '1833-plan', mainRole: 'leder', profile: '1833:p' }
  await db.insert(person).values({ id, name: id, email: `${id}@rana.kommune.no`, passwordHash })
  await db.insert(membership).values({ person: id, ...place, fromOn, toOn })
}

// The limiter and Lucia read the machine's clock, the rest ours: both stand still here.
// Each test has its own quarter of an hour, past which nobody is held back any more.
beforeEach(() => {
  present += 16 * 60_000
  setTime(present)
})
afterEach(async () => {
  setClock(undefined)
  vi.useRealTimers()
  await db.delete(session)
  await db.delete(rateLimit)
})

function setTime(instant: number) {
  vi.useFakeTimers({ toFake: ['Date'], now: instant })
  setClock(instant)
}

let addresses = 0
const enter = (name: string, changes: Partial<Parameters<typeof signIn>[0]> = {}) => {
  addresses += 1
  const address = `10.0.${addresses >> 8}.${addresses & 255}`
  const email = `${name}@rana.kommune.no`
  const sent = { email, password: PASSWORD, address, cookies: null, userAgent: null }
  return signIn({ ...sent, ...changes })
}

async function cookieOf(name: string, cookies: string | null = null): Promise<string> {
  const outcome = await enter(name, { cookies })
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.cookie.split(';')[0] ?? ''
}

describe('signing in', () => {
  it('gives a cookie that no script can read, and who it is with what holds today', async () => {
    const outcome = await enter('kari', { email: ' KARI@rana.kommune.no ' })
    expect(outcome).toMatchObject({
      ok: true,
      viewer: {
        id: 'kari',
        municipality: { number: '1833', name: 'Rana', namesUntil: null },
        unit: { id: '1833-plan', name: 'Plan' },
        jobRoles: ['leder'],
        access: [{ role: 'leader', scope: '1833-plan', municipalities: ['1833'] }],
      },
    })
    const cookie = outcome.ok ? outcome.cookie : ''
    expect(cookie).toMatch(/^leia=[a-z0-9]{40}; /)
    for (const part of ['HttpOnly', 'Path=/', 'SameSite=Lax', 'Max-Age=604800'])
      expect(cookie).toContain(part)
  })

  it.each([
    ['a wrong password', 'kari', { password: 'feil' }],
    ['an account that does not exist', 'nobody', {}],
    ['one without a password', 'imported', {}],
    ['one who has left', 'left', {}],
    ['one who has not begun', 'newcomer', {}],
  ])('says the same for %s', async (_, name, changes) => {
    expect(await enter(name, changes)).toEqual({ ok: false, reason: 'wrong' })
    expect(await db.select().from(session)).toEqual([])
  })

  it.each(['imported', 'nobody'])(
    'works as hard for %s as for an account with a password',
    async (name) => {
      const costs = async (who: string) => {
        verified.length = 0
        await enter(who, { password: 'feil' })
        return verified.map((hash) => hash.match(/^\$argon2id\$v=\d+\$[^$]+/)?.[0])
      }
      const known = await costs('kari')
      expect(known).toHaveLength(1)
      expect(await costs(name)).toEqual(known)
    },
  )

  it('binds the cookie to the host when the public address is https', async () => {
    vi.stubEnv('ORIGIN', 'https://leia.example.no')
    vi.resetModules()
    const sessions = await import('./sessions.server.ts')
    vi.unstubAllEnvs()
    const { cookie } = await sessions.startSession('kari', null, {
      method: 'password',
      secondFactor: false,
      userAgent: null,
    })
    expect(cookie).toMatch(/^__Host-leia=/)
    for (const part of ['Secure', 'HttpOnly', 'Path=/']) expect(cookie).toContain(part)
    expect(cookie).not.toContain('Domain')
    expect(await sessions.visitorOf(cookie)).toMatchObject({ id: 'kari' })
  })

  it('stores the password as argon2id and the session under a hash of its cookie', async () => {
    const cookie = await cookieOf('kari')
    const [row] = await db.select().from(person).where(eq(person.id, 'kari'))
    expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    const [stored] = await db.select().from(session)
    expect(cookie).not.toContain(stored?.id)
    expect(await visitorOf(`leia=${stored?.id}`)).toBeNull()
  })

  it('changes the session’s id and ends the one before', async () => {
    const first = await cookieOf('kari')
    const second = await cookieOf('kari', first)
    expect(second).not.toBe(first)
    expect(await visitorOf(first)).toBeNull()
    expect(await visitorOf(second)).toMatchObject({ id: 'kari' })
  })
})

describe('a session', () => {
  it('lives on for twelve hours after its last use, and not longer', async () => {
    const cookie = await cookieOf('kari')
    setTime(present + 5 * HOUR)
    expect(await visitorOf(cookie)).not.toBeNull()
    setTime(present + 16.9 * HOUR)
    expect(await visitorOf(cookie)).not.toBeNull()
    setTime(present + 29 * HOUR)
    expect(await visitorOf(cookie)).toBeNull()
  })

  it('is not written anew at every page', async () => {
    const cookie = await cookieOf('kari')
    const [before] = await db.select().from(session)
    setTime(present + 5 * 60_000)
    await visitorOf(cookie)
    expect(await db.select().from(session)).toEqual([before])
  })

  it('ends after a week, however much it is used', async () => {
    const cookie = await cookieOf('kari')
    for (let hour = 8; hour < 7 * 24; hour += 8) {
      setTime(present + hour * HOUR)
      expect(await visitorOf(cookie), `hour ${hour}`).not.toBeNull()
    }
    setTime(present + 7 * 24 * HOUR)
    expect(await visitorOf(cookie)).toBeNull()
  })

  it('ends at sign-out, and at once for one who leaves or loses it', async () => {
    const [one, other] = [await cookieOf('kari'), await cookieOf('kari')]
    expect(await endSession(one)).toContain('Max-Age=0')
    expect(await visitorOf(one)).toBeNull()
    expect(await visitorOf(other)).not.toBeNull()
    await db.update(membership).set({ toOn: TODAY }).where(eq(membership.person, 'kari'))
    expect(await visitorOf(other)).toBeNull()
    await db.update(membership).set({ toOn: OPEN_END }).where(eq(membership.person, 'kari'))
    await db.delete(session)
    expect(await visitorOf(other)).toBeNull()
  })

  it('of nobody is nobody’s', async () => {
    for (const cookies of [null, '', 'leia=', 'leia=made-up', 'leia=%E0%A4%A', 'other=1'])
      expect(await visitorOf(cookies)).toBeNull()
  })

  it('leaves nothing behind when it has ended', async () => {
    await cookieOf('kari')
    setTime(present + 13 * HOUR)
    await cookieOf('kari')
    expect(await db.select().from(session)).toHaveLength(1)
  })
})

describe('too many tries', () => {
  it('at an account stop it for a quarter of an hour, also with the right password', async () => {
    for (const name of ['kari', 'nobody']) {
      for (let i = 0; i < 10; i++)
        expect(await enter(name, { password: 'feil' })).toMatchObject({ reason: 'wrong' })
      setTime(present + 60_000)
      expect(await enter(name)).toEqual({
        ok: false,
        reason: 'too-many',
        retryAfterSeconds: 14 * 60,
        retryAt: present + 15 * 60_000,
      })
      setTime(present)
    }
    setTime(present + 15 * 60_000 + 1000)
    expect(await enter('kari')).toMatchObject({ ok: true })
  })

  it('are counted on disk, so that a restart forgives nothing', async () => {
    for (let i = 0; i < 11; i++) await enter('kari', { password: 'feil' })
    const rows = await db.select().from(rateLimit)
    expect(rows.find(({ key }) => key.startsWith('account'))?.points).toBe(11)
    expect(JSON.stringify(rows)).not.toContain('kari')
    vi.resetModules()
    const afterRestart = await import('./sign-in.server.ts')
    const same = {
      email: 'kari@rana.kommune.no',
      password: PASSWORD,
      cookies: null,
      userAgent: null,
    }
    const outcome = await afterRestart.signIn({ ...same, address: '198.51.100.1' })
    expect(outcome).toMatchObject({ reason: 'too-many' })
  })

  it('from one address stop it for every account, but not for other addresses', async () => {
    const address = '192.0.2.1'
    const names = Array.from({ length: 100 }, (_, i) => `name${i}`)
    await Promise.all(names.map((name) => enter(name, { password: 'feil', address })))
    expect(await enter('kari', { address })).toMatchObject({ reason: 'too-many' })
    expect(await enter('kari')).toMatchObject({ ok: true })
  })

  it('are forgiven by the right password', async () => {
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 9; i++) await enter('kari', { password: 'feil' })
      expect(await enter('kari')).toMatchObject({ ok: true })
    }
  })

  it('can’t be squeezed in at the same time', async () => {
    const tries = Array.from({ length: 40 }, () => enter('kari', { password: 'feil' }))
    const outcomes = await Promise.all(tries)
    const made = outcomes.filter((outcome) => !outcome.ok && outcome.reason === 'wrong')
    expect(made).toHaveLength(10)
  })
})

describe('a guarded route', () => {
  const page = guard(signedIn, ({ viewer }) => viewer.id)
  const report = guard(readsReport, ({ scope }) => scope)
  const ask = (url: string, cookie = '', method = 'GET') => ({
    request: new Request(`http://localhost:3000${url}`, { method, headers: { Cookie: cookie } }),
    params: { municipality: url.split('/')[2]?.split('?')[0] },
    context: { prose: new Map() } as never,
  })
  const thrown = (answer: Promise<unknown>) =>
    answer.then(
      () => undefined,
      (response: Response) => response,
    )

  it('carries the name of its policy', () => {
    const guarded = [page, report, guard(anyone, () => 1)]
    expect(guarded.map(({ policy }) => policy.name)).toEqual([
      'signed-in',
      'reads-report',
      'anyone',
    ])
  })

  it('sends a visitor to sign in and back again', async () => {
    const response = await thrown(page(ask('/courses/k1?a=b&c=d')))
    expect(response?.status).toBe(302)
    const target = new URL(response?.headers.get('Location') ?? '', 'http://localhost')
    expect(target.pathname).toBe('/sign-in')
    expect(target.searchParams.get('next')).toBe('/courses/k1?a=b&c=d')
  })

  it('answers a visitor’s write with 401', async () => {
    expect((await thrown(page(ask('/courses/k1', '', 'POST'))))?.status).toBe(401)
  })

  it('lets the signed-in person through, within their scope', async () => {
    const cookie = await cookieOf('kari')
    expect(await page(ask('/courses', cookie))).toBe('kari')
    expect(await report(ask('/reports/1833', cookie))).toEqual({
      municipality: '1833',
      unit: '1833-plan',
    })
  })

  it('answers for another municipality exactly as for one that does not exist', async () => {
    const cookie = await cookieOf('kari')
    const answers = await Promise.all(
      ['/reports/1824', '/reports/9999', '/reports/x'].map(async (url) => {
        const response = await thrown(report(ask(url, cookie)))
        return {
          status: response?.status,
          text: response?.statusText,
          body: await response?.text(),
        }
      }),
    )
    expect(answers[0]?.status).toBe(404)
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  })

  it('reads the session once for all loaders of a request', async () => {
    const cookie = await cookieOf('kari')
    const spy = vi.spyOn(db.client, 'execute')
    const args = ask('/courses', cookie)
    await Promise.all([page(args), page(args), page(args)])
    expect(spy).toHaveBeenCalledTimes(1)
    await page(ask('/courses', cookie))
    expect(spy).toHaveBeenCalledTimes(2)
    spy.mockRestore()
  })
})

describe('demo accounts', () => {
  it('are those at .example that have a password', async () => {
    expect(await hasDemoAccounts()).toBe(false)
    await db.insert(person).values({ id: 'd', name: 'd', email: 'd@rana.example' })
    expect(await hasDemoAccounts()).toBe(false)
    await db.update(person).set({ passwordHash: 'x' }).where(eq(person.id, 'd'))
    expect(await hasDemoAccounts()).toBe(true)
  })
})
