import { eq } from 'drizzle-orm'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { dayOf } from '#app/platform/calendar.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { accessRole, session } from '#db/schema/access.ts'
import { act } from '#db/schema/audit.ts'
import { passkey, passwordLink, recoveryCode, totp } from '#db/schema/credentials.ts'
import { outbox } from '#db/schema/mail.ts'
import { membership, municipality, OPEN_END, person, profile, unit } from '#db/schema/people.ts'
import {
  choosePassword,
  forgotPassword,
  inviteToPassword,
  ownerOfLink,
  passwordLinkByHand,
  preparePasswordLink,
} from './password-links.server.ts'
import { resetSecondFactor } from './second-factor.server.ts'
import { startSession, visitOf } from './sessions.server.ts'

await vi.hoisted(async () => {
  const { mkdtempSync } = await import('node:fs')
  const made = mkdtempSync(`${(await import('node:os')).tmpdir()}/leia-access-`)
  process.env.DATABASE_URL = `file:${made}/leia.db`
  process.env.SEALING_KEYS = `${made}/sealing-keys`
})

const PRESENT = Date.UTC(2026, 10, 24, 5, 31)
const DAY = 86_400_000
const PASSWORD = 'trapp skrue vifte lampe'
const ADMINISTRATOR = { kind: 'person', id: 'admin' } as const

beforeAll(async () => {
  await migrate(db, { migrationsFolder: 'db/migrations' })
  const place = { municipality: '1833', unit: '1833-plan', profile: '1833:p', mainRole: 'leder' }
  await db.insert(municipality).values({ number: '1833', name: 'Rana', languageForm: 'nynorsk' })
  await db.insert(unit).values({ id: place.unit, municipality: '1833', name: 'Plan', fromOn: 0 })
  await db.insert(profile).values({ id: place.profile, municipality: '1833', jobRoles: [] })
  const today = dayOf(PRESENT)
  for (const [id, toOn] of [
    ['kari', OPEN_END],
    ['ola', OPEN_END],
    ['eva', OPEN_END],
    ['left', today],
  ] as const) {
    await db.insert(person).values({ id, name: id, email: `${id}@rana.kommune.no` })
    await db.insert(membership).values({ person: id, ...place, fromOn: today - 400, toOn })
  }
  setClock(PRESENT)
})
afterEach(async () => {
  setClock(PRESENT)
  for (const table of [passwordLink, outbox, session, totp, passkey, recoveryCode])
    await db.delete(table)
})

async function mailedLink() {
  const [mail] = await db.select().from(outbox)
  if (!mail) throw new Error('no mail')
  const prepared = await preparePasswordLink(mail)
  const link = prepared?.body?.paragraphs.find((one) => typeof one !== 'string')
  return {
    mail,
    prepared,
    token: typeof link === 'object' ? (link.path.split('/').at(-1) ?? '') : '',
  }
}

describe('an invitation', () => {
  it('lets a person who had no password choose one, in the language of the municipality', async () => {
    expect(await inviteToPassword(ADMINISTRATOR, 'kari')).toBe(true)
    const { mail, token } = await mailedLink()
    expect(mail.subject).toBe('Vel passord i Leia')
    expect(JSON.stringify(mail)).not.toContain(token)
    expect(await ownerOfLink(token)).toMatchObject({ id: 'kari' })
    expect(await choosePassword(token, PASSWORD)).toEqual({
      ok: true,
      email: 'kari@rana.kommune.no',
    })
    const [told] = await db.select().from(act).where(eq(act.what, 'password-invited'))
    expect(told).toMatchObject({ actor: 'admin', about: 'kari', municipality: '1833' })
  })

  it('is worth something for seven days', async () => {
    const token = (await passwordLinkByHand(' OLA@rana.kommune.no '))?.split('/').at(-1) ?? ''
    setClock(PRESENT + 7 * DAY - 1000)
    expect(await ownerOfLink(token)).toMatchObject({ id: 'ola' })
    setClock(PRESENT + 7 * DAY)
    expect(await ownerOfLink(token)).toBeUndefined()
    expect(await choosePassword(token, PASSWORD)).toEqual({ ok: false, reason: 'gone' })
  })

  it('sets one password when it is used twice at once', async () => {
    const token = (await passwordLinkByHand('ola@rana.kommune.no'))?.split('/').at(-1) ?? ''
    const outcomes = await Promise.all(
      [PASSWORD, `${PASSWORD}s`].map((p) => choosePassword(token, p)),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('is for no one who has left, or never was', async () => {
    expect(await inviteToPassword(ADMINISTRATOR, 'left')).toBeUndefined()
    expect(await inviteToPassword(ADMINISTRATOR, 'nobody')).toBeUndefined()
    expect(await passwordLinkByHand('left@rana.kommune.no')).toBeUndefined()
    expect(await db.select().from(passwordLink)).toEqual([])
  })

  it('is not sent any more once it is worth nothing', async () => {
    await inviteToPassword(ADMINISTRATOR, 'kari')
    await db.delete(passwordLink)
    expect((await mailedLink()).prepared).toBeNull()
  })
})

describe('someone whose roles reach beyond the municipality', () => {
  it('is let in anew by who runs Leia, and by no administrator', async () => {
    const role = { role: 'coordinator', scopeKind: 'region', scope: 'region', fromOn: 0 } as const
    await db.insert(accessRole).values({ person: 'ola', ...role })
    await db.insert(totp).values({ person: 'ola', secret: 'x', lastStep: 0, addedAt: 0 })
    const ola = { id: 'ola', municipality: '1833' }
    expect(await inviteToPassword(ADMINISTRATOR, 'ola')).toBeUndefined()
    expect(await resetSecondFactor(ADMINISTRATOR, ola)).toBe(false)
    expect([await db.select().from(outbox), await db.select().from(totp)]).toMatchObject([[], [{}]])
    await db.update(person).set({ passwordHash: 'set by whoever had the mail' })
    expect(await resetSecondFactor({ kind: 'operator' }, ola)).toBe(true)
    expect(await db.select().from(totp)).toEqual([])
    const [row] = await db.select().from(person).where(eq(person.id, 'ola'))
    expect(row?.passwordHash).toBeNull()
    await db.delete(accessRole)
  })
})

describe('a forgotten password', () => {
  it('is helped by mail only where a second factor is asked for, for who reaches beyond', async () => {
    const role = { role: 'author', scopeKind: 'region', scope: 'region', fromOn: 0 } as const
    await db.update(person).set({ passwordHash: 'x' })
    await db.insert(accessRole).values(['ola', 'eva'].map((id) => ({ person: id, ...role })))
    await db.insert(totp).values({ person: 'eva', secret: 'x', lastStep: 0, addedAt: 0 })
    for (const id of ['ola', 'kari', 'eva']) await forgotPassword(`${id}@rana.kommune.no`, '::1')
    // Longer than the latest mail waits.
    await new Promise((done) => setTimeout(done, 900))
    const mailed = (await db.select().from(outbox)).map((mail) => mail.person)
    expect(mailed.sort()).toEqual(['eva', 'kari'])
    await db.delete(accessRole)
  })
})

describe('a reset of second factors', () => {
  it('takes all of one person’s, ends their sessions, and tells them and the log', async () => {
    const cookies: string[] = []
    for (const id of ['kari', 'ola']) {
      await db.insert(totp).values({ person: id, secret: 'x', lastStep: 0, addedAt: 0 })
      await db.insert(recoveryCode).values({ person: id, hash: id })
      const key = { publicKey: '', counter: 0, transports: [], name: 'x', addedAt: 0 }
      await db.insert(passkey).values({ id, person: id, ...key })
      const how = { method: 'password', secondFactor: true, userAgent: null } as const
      cookies.push((await startSession(id, null, how)).cookie.split(';')[0] ?? '')
    }
    await resetSecondFactor(ADMINISTRATOR, { id: 'kari', municipality: '1833' })
    for (const table of [totp, recoveryCode, passkey])
      expect((await db.select().from(table)).map((row) => row.person)).toEqual(['ola'])
    const visits = await Promise.all(cookies.map(visitOf))
    expect(visits.map((visit) => visit?.viewer.id)).toEqual([undefined, 'ola'])
    const [mail] = await db.select().from(outbox)
    expect(mail).toMatchObject({ person: 'kari', kind: 'security' })
    const told = (await db.select().from(act)).find(
      ({ what, about }) => what === 'second-factor-reset' && about === 'kari',
    )
    expect(told).toMatchObject({ actorKind: 'person', actor: 'admin', about: 'kari' })
  })
})
