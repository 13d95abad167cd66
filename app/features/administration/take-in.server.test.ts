import { rmSync } from 'node:fs'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { checkAudit } from '#app/platform/audit-check.server.ts'
import { db } from '#app/platform/database.server.ts'
import { writeContent } from '#tests/factories/learning.ts'
import { takeIn } from './take-in.server.ts'

const folder = await vi.hoisted(async () => {
  const { mkdtempSync } = await import('node:fs')
  const made = mkdtempSync(`${(await import('node:os')).tmpdir()}/leia-take-in-`)
  process.env.DATABASE_URL = `file:${made}/leia.db`
  process.env.LEIA_CONTENT = made
  return made
})
const RANA = { number: '1833', name: 'Rana', samiName: null, languageForm: 'nøytral' } as const

beforeAll(async () => {
  writeContent(folder, [], [])
  await migrate(db, { migrationsFolder: 'db/migrations' })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('gives a municipality one unit at the top, once, and tells the log', async () => {
  expect(await takeIn(RANA, 'Rana kommune')).toBe('taken-in')
  expect(await takeIn({ ...RANA, name: 'Other' }, 'Other')).toBe('there')
  const found = await db.client.execute(
    'select m.name, u.name as unit, u.parent from municipality m join unit u on u.municipality = m.number',
  )
  expect(found.rows).toMatchObject([{ name: 'Rana', unit: 'Rana kommune', parent: null }])
  const told = await db.client.execute('select what from act order by sequence')
  expect(told.rows.map(({ what }) => what)).toEqual(['municipality-taken-in', 'unit-created'])
  expect(await checkAudit()).toMatchObject({ broken: [], missing: [] })
})
