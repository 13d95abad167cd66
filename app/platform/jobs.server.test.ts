import { rmSync } from 'node:fs'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { job } from '#db/schema/jobs.ts'
import { setClock } from './clock.server.ts'
import { db } from './database.server.ts'
import { jobStatus, type Recurring, recurring, runDue, runLatest } from './jobs.server.ts'

const folder = await vi.hoisted(async () => {
  const { mkdtempSync } = await import('node:fs')
  const made = mkdtempSync(`${(await import('node:os')).tmpdir()}/leia-jobs-`)
  process.env.DATABASE_URL = `file:${made}/leia.db`
  return made
})

beforeAll(() => migrate(db, { migrationsFolder: 'db/migrations' }))
beforeEach(() => db.delete(job))
afterAll(() => {
  setClock(undefined)
  rmSync(folder, { recursive: true, force: true })
})

const MINUTE = 60_000
const oslo = (text: string) => Date.parse(text)
const at = (text: string) => setClock(oslo(text))

/** A job at five past midnight that remembers when it ran and what for. */
function nightly(changes: Partial<Recurring> = {}) {
  const ran: string[] = []
  const one = recurring({
    name: 'nightly',
    at: '5 0 * * *',
    missed: 'each',
    run: async (dueAt) => void ran.push(new Date(dueAt).toISOString()),
    ...changes,
  })
  return { one, ran }
}

describe('a recurring job', () => {
  it('runs once for each time it is due, by the clock in Oslo', async () => {
    const { one, ran } = nightly()
    at('2026-10-24T12:00:00+02:00')
    await runDue([one])
    for (const time of ['2026-10-25T00:04:59+02:00', '2026-10-25T00:05:00+02:00']) {
      at(time)
      await runDue([one])
      await runDue([one])
    }
    at('2026-10-26T00:05:00+01:00')
    await runDue([one])
    expect(ran).toEqual([
      '2026-10-23T22:05:00.000Z',
      '2026-10-24T22:05:00.000Z',
      '2026-10-25T23:05:00.000Z',
    ])
  })

  it.each([
    ['each', ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24']],
    ['latest', ['2026-11-20', '2026-11-24']],
  ] as const)('makes up for %s of the times missed while nothing ran', async (missed, days) => {
    const { one, ran } = nightly({ missed })
    at('2026-11-20T06:00:00+01:00')
    await runDue([one])
    at('2026-11-24T06:00:00+01:00')
    await runDue([one])
    expect(
      ran.map((time) => new Date(oslo(time) + 2 * 3_600_000).toISOString().slice(0, 10)),
    ).toEqual(days)
  })

  it('that is due at night is run once when it falls into the hour that comes twice or never', async () => {
    const { one, ran } = nightly({ at: '30 2 * * *' })
    for (const day of [
      '2026-10-24',
      '2026-10-25',
      '2026-10-26',
      '2027-03-27',
      '2027-03-28',
      '2027-03-29',
    ]) {
      if (day === '2027-03-27') await db.delete(job)
      at(`${day}T12:00:00+01:00`)
      await runDue([one])
    }
    expect(ran).toHaveLength(6)
  })

  it('runs in the order of the list, earlier times first', async () => {
    const order: string[] = []
    const named = (name: string) =>
      recurring({
        name,
        at: '5 0 * * *',
        missed: 'each',
        run: async (due) => void order.push(`${name} ${new Date(due).getUTCDate()}`),
      })
    const list = ['z', 'a'].map(named)
    at('2026-11-20T06:00:00+01:00')
    await runDue(list)
    at('2026-11-22T06:00:00+01:00')
    await runDue(list)
    expect(order).toEqual(['z 19', 'a 19', 'z 20', 'a 20', 'z 21', 'a 21'])
  })

  it('that is no cron expression is told at once', () => {
    expect(() => nightly({ at: 'every night' })).toThrow()
  })
})

describe('a job that fails', () => {
  it('is tried again at longer and longer intervals until it is done, and holds up no other', async () => {
    let broken = true
    const bad = nightly({
      name: 'bad',
      run: () => (broken ? Promise.reject(new Error('no')) : Promise.resolve()),
    })
    const good = nightly()
    at('2026-11-20T06:00:00+01:00')
    const start = oslo('2026-11-20T06:00:00+01:00')
    const tries: number[] = []
    for (let minute = 0; minute <= 200; minute++) {
      setClock(start + minute * MINUTE)
      if ((await runDue([bad.one])) > 0) tries.push(minute)
    }
    expect(tries).toEqual([0, 1, 3, 7, 15, 31, 63, 123, 183])
    expect(await runDue([bad.one, good.one])).toBe(1)
    expect((await jobStatus(bad.one)).undone).toMatchObject([{ tries: 9, lastError: 'Error: no' }])
    broken = false
    setClock(start + 300 * MINUTE)
    await runDue([bad.one])
    expect(await jobStatus(bad.one)).toMatchObject({ undone: [], doneAt: start + 300 * MINUTE })
  })

  it('gives way to its next time when only the latest counts', async () => {
    const { one } = nightly({ missed: 'latest', run: () => Promise.reject(new Error('no')) })
    at('2026-11-20T06:00:00+01:00')
    await runDue([one])
    at('2026-11-21T06:00:00+01:00')
    await runDue([one])
    expect((await jobStatus(one)).undone).toMatchObject([
      { dueAt: oslo('2026-11-21T00:05:00+01:00') },
    ])
  })
})

describe('of several processes', () => {
  it('one runs each time', async () => {
    const { one, ran } = nightly({
      run: async (dueAt) => {
        ran.push(`${dueAt}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      },
    })
    at('2026-11-20T06:00:00+01:00')
    await Promise.all(Array.from({ length: 5 }, () => runDue([one])))
    at('2026-11-22T06:00:00+01:00')
    await Promise.all(Array.from({ length: 5 }, () => runDue([one])))
    expect(ran).toHaveLength(3)
    expect(new Set(ran).size).toBe(3)
  })

  it('another takes over what one left, when it has shown no sign of life', async () => {
    const { one, ran } = nightly()
    at('2026-11-20T06:00:00+01:00')
    const dueAt = oslo('2026-11-20T00:05:00+01:00')
    const leaseUntil = oslo('2026-11-20T06:02:00+01:00')
    await db.insert(job).values({ name: 'nightly', dueAt, nextAt: dueAt, tries: 1, leaseUntil })
    expect(await runDue([one])).toBe(0)
    at('2026-11-20T06:02:00+01:00')
    expect(await runDue([one])).toBe(1)
    expect(ran).toHaveLength(1)
  })
})

it('leaves one row for a job of which only the latest time counts, and all for others', async () => {
  const often = nightly({ name: 'often', at: '*/5 * * * *', missed: 'latest' })
  const each = nightly()
  for (const day of [20, 21, 22]) {
    at(`2026-11-${day}T06:00:00+01:00`)
    await runDue([often.one, each.one])
  }
  const rows = await db.select({ name: job.name }).from(job).orderBy(job.name)
  expect(rows.map(({ name }) => name)).toEqual(['nightly', 'nightly', 'nightly', 'often'])
})

it('runs no time of a job while another process is at an earlier one', async () => {
  const { one, ran } = nightly({ missed: 'latest' })
  at('2026-11-20T06:00:00+01:00')
  const dueAt = oslo('2026-11-19T00:05:00+01:00')
  const leaseUntil = oslo('2026-11-20T06:02:00+01:00')
  await db.insert(job).values({ name: 'nightly', dueAt, nextAt: dueAt, tries: 1, leaseUntil })
  await runDue([one])
  expect(ran).toEqual([])
  at('2026-11-20T06:02:00+01:00')
  await runDue([one])
  expect(ran.at(-1)).toBe('2026-11-19T23:05:00.000Z')
})

describe('an operator', () => {
  it('runs a job’s latest time again', async () => {
    const { one, ran } = nightly()
    at('2026-11-20T06:00:00+01:00')
    expect(await runLatest(one)).toBe('done')
    expect(await runLatest(one)).toBe('done')
    expect(ran).toEqual(['2026-11-19T23:05:00.000Z', '2026-11-19T23:05:00.000Z'])
    expect(await runDue([one])).toBe(0)
  })

  it('is told when it fails, and when it is running', async () => {
    const { one } = nightly({
      run: async () => {
        expect(await runLatest(one)).toBe('taken')
        throw new Error('no')
      },
    })
    at('2026-11-20T06:00:00+01:00')
    expect(await runLatest(one)).toBe('failed')
  })

  it('sees when no process runs jobs', async () => {
    const { one } = nightly()
    at('2026-11-20T06:00:00+01:00')
    expect((await jobStatus(one)).overlooked).toBe(oslo('2026-11-20T00:05:00+01:00'))
    await runDue([one])
    expect((await jobStatus(one)).overlooked).toBeNull()
    at('2026-11-21T00:19:00+01:00')
    expect((await jobStatus(one)).overlooked).toBeNull()
    at('2026-11-21T00:21:00+01:00')
    expect((await jobStatus(one)).overlooked).toBe(oslo('2026-11-21T00:05:00+01:00'))
  })

  it('sees when it is due next', async () => {
    const { one } = nightly()
    at('2026-11-20T06:00:00+01:00')
    expect(await jobStatus(one)).toMatchObject({
      doneAt: null,
      nextAt: oslo('2026-11-21T00:05:00+01:00'),
    })
  })
})
