import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { headsFile } from './audit/heads.server.ts'
import { type Act, writeRecorded } from './audit.server.ts'
import { checkAudit, recordRestore } from './audit-check.server.ts'
import { db, write } from './database.server.ts'

const folder = await vi.hoisted(async () => {
  const { mkdtempSync } = await import('node:fs')
  const made = mkdtempSync(`${(await import('node:os')).tmpdir()}/leia-audit-`)
  process.env.DATABASE_URL = `file:${made}/leia.db`
  return made
})

const query = (sql: string, ...params: unknown[]) => ({ toSQL: () => ({ sql, params }) })
const put = (n: number) => query('insert or ignore into thing values (?)', n)
const revoked = (about: string): Act => ({
  actor: { kind: 'operator' },
  municipality: '1833',
  what: 'certificate-revoked',
  about,
  detail: { reason: 'æ «ø»' },
})
const told = async () =>
  (await db.client.execute('select about from act order by sequence')).rows.map((row) => row.about)

/** What someone with the database file in their hands can do. */
async function tamper(sql: string): Promise<void> {
  await db.client.executeMultiple(
    `drop trigger if exists act_stands; drop trigger if exists act_remains; ${sql}`,
  )
}

let triggers: string

beforeAll(async () => {
  await migrate(db, { migrationsFolder: 'db/migrations' })
  await db.client.execute('create table thing (n integer primary key check (n > 0))')
  const { rows } = await db.client.execute(
    "select sql from sqlite_master where type = 'trigger' and tbl_name = 'act'",
  )
  triggers = rows.map(({ sql }) => `${sql};`).join('\n')
})
afterEach(async () => {
  rmSync(headsFile(), { force: true })
  await tamper(`delete from act; delete from thing; ${triggers}`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const WHOLE = { broken: [], missing: [], forged: 0 }

describe('the log of what was done', () => {
  it('tells of a change in the same write, and of nothing that did not happen', async () => {
    await writeRecorded(revoked('first'), put(1))
    await writeRecorded(revoked('again'), put(1))
    await expect(
      writeRecorded(revoked('refused'), put(0), query('insert into thing values (0)')),
    ).rejects.toThrow()
    expect(await told()).toEqual(['first'])
    expect(await checkAudit()).toMatchObject(WHOLE)
  })

  it('keeps its order when many write at once, and several entries of one write together', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        writeRecorded([revoked(`${n}a`), revoked(`${n}b`)], put(n + 1)),
      ),
    )
    expect(await told()).toHaveLength(40)
    expect(await checkAudit()).toMatchObject({ ...WHOLE, head: { sequence: 40 } })
  })

  it('comes after what another process has written meanwhile', async () => {
    await writeRecorded(revoked('ours'), put(1))
    const theirs = query(
      `insert into act select max(sequence) + 1, 0, 'operator', null, null, 'x', null, '{}', 'x' from act`,
    )
    await Promise.all([write(theirs), writeRecorded(revoked('ours too'), put(2))])
    expect(await told()).toEqual(['ours', null, 'ours too'])
  })

  it('refuses to be changed or shortened', async () => {
    await writeRecorded(revoked('first'), put(1))
    await expect(write(query("update act set what = 'nothing'"))).rejects.toThrow('never rewritten')
    await expect(write(query('delete from act'))).rejects.toThrow('never shortened')
  })
})

describe('a log that someone has been at', () => {
  beforeEach(async () => {
    for (const n of [1, 2, 3, 4]) await writeRecorded(revoked(`${n}`), put(n))
  })

  it.each([
    ['an entry was changed', "update act set about = 'x' where sequence = 2", [2], []],
    ['an entry was taken out', 'delete from act where sequence = 2', [3], [2]],
    ['the end was cut off', 'delete from act where sequence > 2', [], [3, 4]],
    ['everything was taken out', 'delete from act', [], [1, 2, 3, 4]],
  ])('shows that %s', async (_, sql, broken, missing) => {
    await tamper(sql)
    expect(await checkAudit()).toMatchObject({ broken, missing, forged: 0 })
  })

  it('shows that the end was cut off and written anew', async () => {
    await tamper('delete from act where sequence > 2')
    const heads = readFileSync(headsFile(), 'utf8')
    await writeRecorded(revoked('new'), put(5))
    writeFileSync(headsFile(), heads)
    expect(await checkAudit()).toMatchObject({ broken: [], missing: [3, 4] })
  })

  it('shows that a kept head is not ours', async () => {
    const heads = readFileSync(headsFile(), 'utf8')
    writeFileSync(headsFile(), heads.replace('"sequence":4', '"sequence":5'))
    expect(await checkAudit()).toMatchObject({ forged: 1 })
  })

  it('is no worse for a last head that was being written when the machine stopped', async () => {
    const heads = readFileSync(headsFile(), 'utf8')
    writeFileSync(headsFile(), heads.slice(0, -20))
    expect(await checkAudit()).toMatchObject(WHOLE)
  })
})

describe('a copy that was restored', () => {
  it('goes on from what the copy holds, and says so itself', async () => {
    for (const n of [1, 2, 3]) await writeRecorded(revoked(`${n}`), put(n))
    await tamper('delete from act where sequence > 1')
    await recordRestore()
    await writeRecorded(revoked('after'), put(9))
    expect(await checkAudit()).toMatchObject({ ...WHOLE, head: { sequence: 3 } })
  })
})
