import { beforeAll, expect, it } from 'vitest'
import { parseDay } from '#app/platform/calendar.ts'
import { GOLDEN, goldenDatabase } from '#tests/factories/report-golden.ts'

let publishing: typeof import('./publication.server.ts')
const day = (text: string) => parseDay(text) as number

beforeAll(async () => {
  const { temporaryFolder } = await import('#tests/support/temporary-folder.ts')
  const { writeFileSync } = await import('node:fs')
  await goldenDatabase()
  process.env.LEIA_CONTENT = temporaryFolder()
  writeFileSync(
    `${process.env.LEIA_CONTENT}/content.json`,
    '{"version":"test","courses":[],"competences":[],"jobRoles":[],"functions":[],"library":[]}',
  )
  publishing = await import('./publication.server.ts')
})

async function figures() {
  const latest = await publishing.latestPublication(GOLDEN)
  if (!latest) throw new Error('nothing is published')
  return latest
}

it('has nothing before the first night', async () => {
  expect(await publishing.latestPublication(GOLDEN)).toBeUndefined()
  expect(await publishing.frozenDays(GOLDEN)).toEqual([])
})

it('publishes each day once, at the close of the day before', async () => {
  expect(await publishing.publishReports(day('2025-02-01'))).toBe(1)
  expect(await publishing.publishReports(day('2025-02-01'))).toBe(0)
  expect((await figures()).on).toBe(day('2025-01-31'))
})

it('is about the employees of the last turn: newcomers wait and leavers stay', async () => {
  const { report } = await figures()
  expect(report.cohortOn).toBe(day('2025-01-01'))
  await publishing.publishReports(day('2025-04-30'))
  expect((await figures()).report.rows[0]?.people).toBe(report.rows[0]?.people)
  await publishing.publishReports(day('2025-05-02'))
  const { db } = await import('#app/platform/database.server.ts')
  const { cohortMember } = await import('#db/schema/reporting.ts')
  const members = await db.select().from(cohortMember)
  expect(new Set(members.map(({ sinceOn }) => sinceOn))).toEqual(new Set([day('2025-05-01')]))
  expect((await figures()).report.cohortOn).toBe(day('2025-05-01'))
})

it('keeps the end of a month as it was, and of nights only the last', async () => {
  const before = await publishing.frozenPublication(GOLDEN, day('2025-01-31'))
  const nights = ['2025-05-03', '2025-05-04', '2025-06-01', '2025-06-02']
  for (const morning of nights) await publishing.publishReports(day(morning))
  expect(await publishing.frozenPublication(GOLDEN, day('2025-01-31'))).toEqual(before)
  const frozen = ['2025-05-31', '2025-01-31'].map(day)
  expect(await publishing.frozenDays(GOLDEN)).toEqual(frozen)
  expect((await figures()).on).toBe(day('2025-06-01'))
  expect(await publishing.frozenPublication(GOLDEN, day('2025-05-03'))).toBeUndefined()
})

it('takes no step back', async () => {
  expect(await publishing.publishReports(day('2025-03-01'))).toBe(0)
})
