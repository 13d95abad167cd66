import { appendFileSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { dayOf } from '#app/platform/calendar.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { certificate, revocation } from '#db/schema/competence.ts'
import { completion } from '#db/schema/learning.ts'
import { membership, municipality, OPEN_END, profile, unit } from '#db/schema/people.ts'
import { makeLearningWorld, NOW } from '#tests/support/learning-world.ts'
import { revokeCertificate } from './certificates.server.ts'
import { issueCertificates } from './issue.server.ts'
import { flawsOfJournal, reconcileIssued } from './issued.server.ts'

const folder = await vi.hoisted(async () => {
  const { mkdtempSync } = await import('node:fs')
  const made = mkdtempSync(`${(await import('node:os')).tmpdir()}/leia-issued-`)
  process.env.DATABASE_URL = `file:${made}/leia.db`
  process.env.LEIA_CONTENT = made
  return made
})
const journal = path.join(folder, 'issued', 'certificates.jsonl')

beforeAll(async () => {
  await makeLearningWorld(folder)
  const [number, fromOn, profileId] = ['1833', dayOf(NOW) - 500, '1833:alle-ansatte']
  await db.insert(municipality).values({ number, name: 'Rana', languageForm: 'bokmål' })
  await db.insert(unit).values({ id: '1833:1', municipality: number, name: 'Rådmann', fromOn })
  await db.insert(profile).values({ id: profileId, municipality: number, jobRoles: [] })
  const works = { municipality: number, unit: '1833:1', profile: profileId, fromOn }
  await db.insert(membership).values({ ...works, person: 'kari', mainRole: 'saksbehandler' })
  setClock(NOW)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(async () => {
  await forget()
  rmSync(journal, { force: true })
})

const ALL = ['to-quizer', 'begrenset', 'lesestoff', 'ventende']
const certificates = () => db.select().from(certificate)
const lines = () => readFileSync(journal, 'utf8').split('\n').filter(Boolean)

/** Kari completes the course and gets her certificate; gives it. */
async function earned() {
  const pass = { person: 'kari', revision: 1, expiresOn: OPEN_END, recordedAt: NOW }
  const rows = ALL.map((id) => ({ ...pass, module: `kurs/${id}`, passedOn: dayOf(NOW) }))
  await db.insert(completion).values(rows)
  await issueCertificates('kari')
  return (await certificates())[0] as typeof certificate.$inferSelect
}

/** What restoring an earlier copy leaves of it. */
async function forget(): Promise<void> {
  await db.delete(revocation)
  await db.delete(certificate)
  await db.delete(completion)
}

describe('a database that was set back to before a certificate', () => {
  it('has it again as it was, also when what earned it is lost', async () => {
    const issued = await earned()
    await forget()
    expect(await reconcileIssued()).toMatchObject({ certificates: 1, homeless: 0 })
    expect(await certificates()).toEqual([issued])
  })

  it('gives it the same number when it is earned again, before anybody has brought it back', async () => {
    const { number } = await earned()
    await forget()
    expect((await earned()).number).toBe(number)
    expect(await certificates()).toHaveLength(1)
    expect(lines()).toHaveLength(1)
  })

  it('knows again that it was revoked', async () => {
    const { number } = await earned()
    await revokeCertificate(number, 'Utstedt ved en feil')
    await forget()
    expect(await reconcileIssued()).toMatchObject({ certificates: 1, revocations: 1 })
    const [back] = await db.select().from(revocation)
    expect(back).toMatchObject({ number, reason: 'Utstedt ved en feil' })
  })

  it('leaves out those whom it does not know, and says how many', async () => {
    const { number } = await earned()
    const line = lines()[0]?.replace('"kari"', '"nyansatt"').replace(number, 'f'.repeat(32))
    appendFileSync(journal, `${line}\n`)
    expect(await reconcileIssued()).toMatchObject({ certificates: 0, homeless: 1 })
  })

  it('is left alone the second time', async () => {
    await earned()
    await forget()
    await reconcileIssued()
    const nothing = { certificates: 0, revocations: 0, homeless: 0, journaled: 0 }
    expect(await reconcileIssued()).toEqual(nothing)
  })
})

describe('the journal', () => {
  it('has a certificate before the database has it', async () => {
    await db.run(
      `create trigger full before insert on certificate begin select raise(abort, 'full'); end`,
    )
    await expect(earned()).rejects.toThrow()
    await db.run('drop trigger full')
    const [line = ''] = lines()
    await issueCertificates('kari')
    expect((await certificates())[0]?.number).toBe(JSON.parse(line).number)
  })

  it('settles which number counts when another process was a moment earlier', async () => {
    const first = await earned()
    await forget()
    const other = { ...JSON.parse(lines()[0] ?? ''), number: 'e'.repeat(32) }
    rmSync(journal)
    appendFileSync(journal, `${JSON.stringify(other)}\n`)
    expect((await earned()).number).toBe(other.number)
    expect(first.number).not.toBe(other.number)
  })

  it('bears a line that a crash cut off, and takes up what it has missed', async () => {
    const issued = await earned()
    appendFileSync(journal, '{"kind":"issued","number":"abc')
    await revokeCertificate(issued.number, 'Feil')
    expect(lines()).toHaveLength(3)
    rmSync(journal)
    expect(await flawsOfJournal()).toBe(2)
    expect((await reconcileIssued()).journaled).toBe(2)
    expect(await flawsOfJournal()).toBe(0)
  })
})
