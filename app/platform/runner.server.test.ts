import { rmSync } from 'node:fs'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { job } from '#db/schema/jobs.ts'
import { db } from './database.server.ts'
import { recurring } from './jobs.server.ts'
import { startRunner } from './runner.server.ts'

const folder = await vi.hoisted(async () => {
  const { mkdtempSync } = await import('node:fs')
  const made = mkdtempSync(`${(await import('node:os')).tmpdir()}/leia-runner-`)
  process.env.DATABASE_URL = `file:${made}/leia.db`
  return made
})

beforeAll(() => migrate(db, { migrationsFolder: 'db/migrations' }))
beforeEach(() => db.delete(job))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A job that tells when it has begun, and ends when it is let. */
function held(name: string) {
  let begun = () => {}
  let end = () => {}
  const hasBegun = new Promise<void>((resolve) => {
    begun = resolve
  })
  const mayEnd = new Promise<void>((resolve) => {
    end = resolve
  })
  const run = async () => {
    begun()
    await mayEnd
  }
  return { job: recurring({ name, at: '5 0 * * *', missed: 'latest', run }), hasBegun, end }
}

it('when it is stopped lets what is under way end, and begins nothing new', async () => {
  const [first, second] = [held('first'), held('second')]
  const runner = startRunner({ jobs: [first.job, second.job], mailKinds: {} }, 1)
  await first.hasBegun
  let stopped = false
  const stopping = runner.stop().then(() => {
    stopped = true
  })
  await new Promise(setImmediate)
  expect(stopped).toBe(false)
  first.end()
  await stopping
  const rows = await db.select().from(job).orderBy(job.name)
  expect(rows.map(({ name, doneAt, tries }) => [name, doneAt !== null, tries])).toEqual([
    ['first', true, 1],
    ['second', false, 0],
  ])
})

it('goes on after a fault', async () => {
  const one = held('one')
  await db.client.execute('alter table job rename to gone')
  const runner = startRunner({ jobs: [one.job], mailKinds: {} }, 1)
  await new Promise((resolve) => setTimeout(resolve, 20))
  await db.client.execute('alter table gone rename to job')
  await one.hasBegun
  one.end()
  await runner.stop()
})
