import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { oneWriter } from './writer.server.ts'

const query = (sql: string, ...params: unknown[]) => ({ toSQL: () => ({ sql, params }) })
const insert = (n: number) => query('insert into t values (?)', n)

let folder: string
let client: Client

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'leia-writer-'))
  client = createClient({ url: `file:${folder}/t.db`, concurrency: 1 })
  await client.execute('create table t (n integer primary key)')
})
afterEach(() => {
  client.close()
  rmSync(folder, { recursive: true, force: true })
})

const stored = async () =>
  (await client.execute('select n from t order by n')).rows.map((row) => row.n)

describe('the one writer', () => {
  it('stores every job of a crowd and gives each its own results', async () => {
    const write = oneWriter(client)
    const numbers = Array.from({ length: 200 }, (_, n) => n)
    const results = await Promise.all(
      numbers.map((n) => write(insert(n), query('select ? as answer', n))),
    )
    expect(results.map(([, second]) => second?.rows[0]?.answer)).toEqual(numbers)
    expect(await stored()).toEqual(numbers)
  })

  it('lets one job fail whole, and none of its neighbours', async () => {
    const write = oneWriter(client)
    const outcomes = await Promise.allSettled([
      write(insert(1)),
      write(insert(2), insert(1)),
      write(insert(3)),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await stored()).toEqual([1, 3])
  })

  it('goes on after a failure', async () => {
    const write = oneWriter(client)
    await expect(write(query('insert into nowhere values (1)'))).rejects.toThrow('nowhere')
    await write(insert(7))
    expect(await stored()).toEqual([7])
  })
})

describe('a database that another process holds', () => {
  it('is waited for, without holding up anything else', async () => {
    const other = createClient({ url: `file:${folder}/t.db`, concurrency: 1 })
    const ours = createClient({ url: `file:${folder}/t.db`, concurrency: 1, timeout: 20 })
    const holding = await other.transaction('write')
    let turns = 0
    const turning = setInterval(() => turns++, 1)
    const written = Promise.all([1, 2, 3].map((n) => oneWriter(ours)(insert(n))))
    await new Promise((resolve) => setTimeout(resolve, 400))
    clearInterval(turning)
    expect(await stored()).toEqual([])
    await holding.rollback()
    await written
    expect(await stored()).toEqual([1, 2, 3])
    expect(turns).toBeGreaterThan(20)
    other.close()
    ours.close()
  })
})

describe('a disk that fails under a write', () => {
  const failing = (code: string) =>
    ({
      batch: () => Promise.reject(Object.assign(new Error(code), { code })),
    }) as unknown as Client

  it.each([
    ['SQLITE_IOERR_FSYNC', 1],
    ['SQLITE_FULL', 0],
    ['SQLITE_READONLY', 0],
  ])('%s fails everyone who waited, and is told of %i times', async (code, times) => {
    const told: unknown[] = []
    const write = oneWriter(failing(code), (reason) => told.push(reason))
    const outcomes = await Promise.allSettled([write(insert(1)), write(insert(2))])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await new Promise(setImmediate)
    expect(told).toHaveLength(times)
  })
})
