import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readsReport } from '#app/features/access/policies.ts'
import type { AccessRole, Viewer } from '#app/features/access/viewer.ts'
import { isoDay, parseDay } from '#app/platform/calendar.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { GOLDEN, goldenDatabase } from '#tests/factories/report-golden.ts'
import type { ReportQuery } from './report-address.ts'
import type { ViewRow } from './view-model.ts'

const PLAIN: ReportQuery = { unit: null, under: null, levels: 'nearest', date: null }
let reporting: typeof import('./open-report.server.ts')

beforeAll(async () => {
  await goldenDatabase()
  const folder = mkdtempSync(path.join(tmpdir(), 'leia-content-'))
  writeFileSync(
    path.join(folder, 'content.json'),
    '{"version":"test","courses":[],"competences":[],"jobRoles":[],"functions":[],"library":[]}',
  )
  process.env.LEIA_CONTENT = folder
  setClock(Date.parse('2025-09-30T12:00:00Z'))
  reporting = await import('./open-report.server.ts')
})
afterAll(() => setClock(undefined))

const leader = (scopeKind: AccessRole['scopeKind'], scope: string): AccessRole => ({
  role: 'leader',
  scopeKind,
  scope,
  municipalities: [GOLDEN],
})
const coordinator: AccessRole = {
  role: 'coordinator',
  scopeKind: 'region',
  scope: 'region',
  municipalities: [GOLDEN],
}

async function open(role: AccessRole, asked: Partial<ReportQuery> = {}) {
  const viewer = {
    municipality: { number: GOLDEN, name: 'Gull' },
    access: [role],
  } as Partial<Viewer> as Viewer
  const url = new URL(`https://leia.example/reports/${GOLDEN}`)
  const decision = readsReport.decide({ viewer, params: { municipality: GOLDEN }, url })
  if ('refused' in decision) throw new Error(decision.refused)
  const { scope } = decision.given
  return reporting.openReport(scope, { ...PLAIN, ...asked }, reporting.seesUnits(viewer, scope))
}

async function rows(role: AccessRole, asked: Partial<ReportQuery> = {}): Promise<ViewRow[]> {
  const opened = await open(role, asked)
  return opened.ok ? [opened.report.total, ...opened.report.rows] : []
}

const whole = leader('municipality', GOLDEN)

it('shows the whole municipality and no part of it before the first night', async () => {
  expect((await rows(whole)).map(({ depth, people }) => [depth, people])).toEqual([[0, 28]])
  const unpublished = { ok: false, reason: 'unpublished', name: 'Gull' }
  expect(await open(leader('unit', 'u2'))).toEqual(unpublished)
  const { publishReports } = await import('./publication.server.ts')
  for (const morning of ['2025-01-01', '2025-09-30'])
    await publishReports(parseDay(morning) as number)
  expect(await open(leader('unit', 'u2'))).toMatchObject({ ok: true })
})

it('opens the whole municipality for its leader, one level or all', async () => {
  // Of 29, two who have moved or changed roles since the turn before are out for a while.
  // One who left on the last day but one stays in the cohort of 1 September.
  expect((await rows(whole)).map(({ people }) => people)).toEqual([27, 15, 12])
  const all = await rows(whole, { levels: 'all' })
  expect(all.map(({ people, depth }) => [people, depth])).toEqual([
    [27, 0],
    [15, 1],
    [5, 2],
    [10, 2],
    [12, 1],
  ])
})

it('shows the leader of a unit what the whole report shows of it, and nothing else', async () => {
  const own = await rows(leader('unit', 'u2'))
  const opened = await rows(whole, { under: 'u2' })
  expect(own).toEqual(opened)
  expect(own.map(({ people }) => people)).toEqual([15, 5, 10])
  for (const under of [GOLDEN, 'u1', 'u3', 'nowhere'])
    expect(await open(leader('unit', 'u2'), { under })).toEqual({ ok: false, reason: 'not-found' })
})

it('tells the leader of a merged unit why there are no figures', async () => {
  expect(await open(leader('unit', 'u4'))).toEqual({ ok: false, reason: 'too-few', name: 'Gull' })
})

it('shows a coordinator the municipality, but none of its units', async () => {
  const opened = await open(coordinator)
  if (!opened.ok) throw new Error(opened.reason)
  expect(opened.report.total.people).toBe(27)
  expect(opened.report.rows).toEqual([])
  expect(opened.choices.units).toEqual([])
  expect(await open(coordinator, { under: 'u2' })).toEqual({ ok: false, reason: 'not-found' })
})

it('refuses a day outside the lattice and says which there are', async () => {
  const opened = await open(whole, { date: '2025-09-29' })
  expect(opened).toMatchObject({ ok: false, reason: 'no-such-date' })
  expect(await open(whole, { date: '2024-12-31' })).toMatchObject({ ok: true })
})

it('says of which days the whole, the rows and the people are', async () => {
  const opened = await open(whole)
  if (!opened.ok) throw new Error(opened.reason)
  const { on, rowsOn, cohortOn } = opened.report
  expect([on, rowsOn, cohortOn].map(isoDay)).toEqual(['2025-09-30', '2025-09-29', '2025-09-01'])
})

it('refuses levels that there are not', async () => {
  expect(await open(whole, { levels: null })).toEqual({ ok: false, reason: 'no-such-levels' })
})

describe('the lattice', () => {
  it('opens a main role of the whole municipality, never one in a unit', async () => {
    const opened = await open(whole, { role: 'ansatt' })
    if (!opened.ok) throw new Error(opened.reason)
    expect(opened.report.total).toMatchObject({ kind: 'role', name: 'ansatt' })
    expect(opened.report.rows).toEqual([])
    expect(opened.report.whole).toBeNull()
    expect(await open(whole, { role: 'ansatt', under: 'u2' })).toEqual({
      ok: false,
      reason: 'unit-and-role',
    })
    expect(await open(leader('unit', 'u2'), { role: 'ansatt' })).toEqual({
      ok: false,
      reason: 'not-found',
    })
    expect(await open(coordinator, { role: 'ansatt' })).toEqual({ ok: false, reason: 'not-found' })
  })

  it.each(['arkivleder', 'astronaut', '<b>'])(
    'says of the role %s which there are',
    async (role) => {
      const opened = await open(whole, { role })
      if (opened.ok || opened.reason !== 'no-such-role') throw new Error('It was opened.')
      expect(opened.choices.map(({ id }) => id)).toContain('ansatt')
      expect(opened.choices.map(({ id }) => id)).not.toContain(role)
    },
  )

  it('shows one course, and says which there are when it is none of them', async () => {
    const [all, one] = [await open(whole), await open(whole, { course: 'K1' })]
    if (!all.ok || !one.ok) throw new Error('It was not opened.')
    expect(one.report.columns.map(({ course }) => course)).toEqual(['K1'])
    const at = all.report.columns.findIndex(({ course }) => course === 'K1')
    expect(one.report.rows.map((row) => row.all)).toEqual(
      all.report.rows.map((row) => row.courses[at]),
    )
    const refused = await open(whole, { course: 'K9' })
    expect(refused).toMatchObject({ ok: false, reason: 'no-such-course' })
  })

  it('tells both ends of a period, and refuses one that is backwards or not frozen', async () => {
    const opened = await open(whole, { since: '2024-12-31' })
    if (!opened.ok) throw new Error(opened.reason)
    expect(opened.report.change?.since).toBe(parseDay('2024-12-31'))
    expect(opened.report.change?.all.kind).toBe('range')
    for (const [since, backwards] of [
      ['2025-09-30', true],
      ['2026-12-31', true],
      ['2025-08-31', false],
      ['i fjor', false],
    ] as const)
      expect(await open(whole, { since })).toMatchObject({ reason: 'no-such-period', backwards })
  })

  it('tells measures of the whole municipality only', async () => {
    const opened = await open(whole)
    if (!opened.ok) throw new Error(opened.reason)
    expect(opened.report.whole?.waiting.length).toBeGreaterThan(0)
    const unit = await open(leader('unit', 'u2'))
    expect(unit.ok && unit.report.whole).toBeNull()
  })
})

it('has a fingerprint that follows the figures', async () => {
  const sums = await Promise.all([{}, {}, { date: '2024-12-31' }, { under: 'u2' }].map(sum))
  expect(sums[0]).toMatch(/^[0-9a-f]{64}$/)
  expect(sums[1]).toBe(sums[0])
  expect(new Set(sums).size).toBe(3)
})

async function sum(asked: Partial<ReportQuery>): Promise<string> {
  const opened = await open(whole, asked)
  return opened.ok ? opened.report.checksum : ''
}
