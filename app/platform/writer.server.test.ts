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
