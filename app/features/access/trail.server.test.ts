import { eq, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { dayOf, parseDay } from '#app/platform/calendar.ts'
import { accessRole, namesRecord, sighting } from '#db/schema/access.ts'
import { namesScope } from '#tests/factories/names-scope.ts'
import { GOLDEN, goldenDatabase } from '#tests/factories/report-golden.ts'
import { forgetSightings } from '#tests/support/forget-sightings.ts'

const NOON = Date.UTC(2025, 5, 2, 10)
const MINUTE = 60_000

let platform: typeof import('#app/platform/database.server.ts')
let clock: typeof import('#app/platform/clock.server.ts')
let trail: typeof import('./trail.server.ts')
let seen: typeof import('./seen-by.server.ts')

beforeAll(async () => {
  await goldenDatabase()
  platform = await import('#app/platform/database.server.ts')
  clock = await import('#app/platform/clock.server.ts')
  trail = await import('./trail.server.ts')
  seen = await import('./seen-by.server.ts')
})

beforeEach(async () => {
  await forgetSightings()
  clock.setClock(NOON)
})

const MOVE = { person: 'p29', from: 'u21', to: 'u31' }
const crowd = Array.from({ length: 51 }, (_, i) => `x${i}`)

async function look(
  people: string[],
  { unit = 'u21', viewer = 'p27', what = 'list' as 'list' | 'csv', at = NOON } = {},
) {
  clock.setClock(at)
  const scope = namesScope(GOLDEN, unit)
  await trail.leaveTrace({ viewer, scope, what, people, on: dayOf(at) })
}
const looksAt = async (person: string) => (await seen.seenBy(person, 1)).sightings

describe('a look at a few', () => {
  it('is seen by them and by nobody else', async () => {
    await look(['p01', 'p02'])
    expect(await looksAt('p01')).toMatchObject([
      { viewer: 'p27', unit: 'Skole', what: 'list', looks: 1, firstAt: NOON, lastAt: NOON },
    ])
    expect(await looksAt('p02')).toHaveLength(1)
    for (const other of ['p03', 'p20', 'p27', 'x']) expect(await looksAt(other)).toEqual([])
  })

  it('is one row with a count within ten minutes, and another thing is another row', async () => {
    await look(['p01', 'p02'])
    await look(['p02', 'p01'], { at: NOON + 9 * MINUTE })
    expect(await looksAt('p01')).toMatchObject([
      { looks: 2, firstAt: NOON, lastAt: NOON + 9 * MINUTE },
    ])
    await look(['p01'], { at: NOON + 9 * MINUTE })
    await look(['p01', 'p02'], { at: NOON + 9 * MINUTE, what: 'csv' })
    await look(['p01', 'p02'], { at: NOON + 9 * MINUTE, viewer: 'p28' })
    await look(['p01', 'p02'], { at: NOON + 10 * MINUTE })
    expect(await looksAt('p01')).toHaveLength(5)
    expect((await looksAt('p01'))[0]).toMatchObject({ lastAt: NOON + 10 * MINUTE })
  })

  it('is theirs also when they are later said to have come to the unit after it', async () => {
    const before = (parseDay('2025-01-10') as number) * 86_400_000
    await look([MOVE.person], { unit: MOVE.to, at: before })
    expect(await looksAt(MOVE.person)).toHaveLength(1)
  })

  it('is none of one’s own', async () => {
    await look(['p01', 'p02'], { viewer: 'p01' })
    expect(await looksAt('p01')).toEqual([])
    expect(await looksAt('p02')).toHaveLength(1)
  })

  it('leaves nothing when it told of nobody', async () => {
    await look([])
    expect(await platform.db.select().from(sighting)).toEqual([])
  })
})

describe('a look at many', () => {
  it('is one row, seen by those who were members that day in the unit or below it', async () => {
    await look(crowd, { unit: 'u2' })
    expect(await platform.db.select().from(sighting)).toMatchObject([{ people: null, looks: 1 }])
    for (const member of ['p01', 'p12']) expect(await looksAt(member)).toHaveLength(1)
    for (const other of ['p16', 'p27']) expect(await looksAt(other)).toEqual([])
  })

  it('is seen by one who moved only for the days that they were there', async () => {
    const moved = parseDay('2025-05-01') as number
    const before = (moved - 1) * 86_400_000 + 12 * 60 * MINUTE
    const after = moved * 86_400_000 + 12 * 60 * MINUTE
    await look(crowd, { unit: MOVE.from, at: after })
    expect(await looksAt(MOVE.person)).toEqual([])
    await look(crowd, { unit: MOVE.from, at: before })
    expect(await looksAt(MOVE.person)).toHaveLength(1)
    await look(crowd, { unit: MOVE.to, at: before })
    expect(await looksAt(MOVE.person)).toHaveLength(1)
    await look(crowd, { unit: MOVE.to, at: after })
    expect(await looksAt(MOVE.person)).toHaveLength(2)
  })
})

describe('the trail', () => {
  it('is never rewritten', async () => {
    await look(['p01'])
    for (const change of [{ viewer: 'p02' }, { people: [] }, { firstAt: 0 }])
      await expect(platform.db.update(sighting).set(change)).rejects.toThrow()
    await expect(platform.db.delete(sighting)).rejects.toThrow()
    await platform.db.update(sighting).set({ looks: sql`looks + 1` })
  })

  it('fails, and tells so, when it can’t be written', async () => {
    await expect(look(['p01'], { viewer: 'nobody' })).rejects.toThrow()
  })

  it('is told a page at a time, newest first', async () => {
    for (let i = 0; i < 51; i++) await look(['p01'], { at: NOON + i * 60 * MINUTE })
    const first = await seen.seenBy('p01', 1)
    expect([first.sightings.length, first.page, first.pages]).toEqual([50, 1, 2])
    expect(first.sightings[0]?.firstAt).toBe(NOON + 50 * 60 * MINUTE)
    const last = await seen.seenBy('p01', 9)
    expect([last.sightings.length, last.page]).toEqual([1, 2])
  })
})

const record = (id: string, evaluateOn: number) => ({
  ...{ id, municipality: GOLDEN, purpose: 'hjelp', discussedWith: 'Fagforbundet', evaluateOn },
  ...{ discussedOn: 0, recordedBy: 'p05', recordedAt: 0 },
})

describe('who can look', () => {
  it('is whoever leads the unit or one above it, and works there still', async () => {
    const today = dayOf(NOON)
    const role = { role: 'leader', scopeKind: 'unit', fromOn: 0 } as const
    await platform.db.insert(accessRole).values([
      { ...role, person: 'p02', scope: 'u21' },
      { ...role, person: 'p12', scope: 'u2' },
      { ...role, person: 'p16', scope: 'u3' },
      { ...role, person: 'p03', scope: 'u21', toOn: today },
      { ...role, person: 'p04', scope: 'u1' },
      { ...role, person: 'p05', role: 'administrator', scope: 'u21' },
    ])
    const watchers = (person: string) => seen.seenBy(person, 1).then((all) => all.watchers)
    expect(await watchers('p01')).toEqual([])
    await platform.db.insert(namesRecord).values(record('open', today))
    expect(await watchers('p01')).toEqual([
      { name: 'p02', unit: 'Skole' },
      { name: 'p12', unit: 'Oppvekst' },
    ])
    expect(await watchers('p02')).toEqual([{ name: 'p12', unit: 'Oppvekst' }])
    await platform.db.insert(namesRecord).values(record('over', today - 1))
    expect(await watchers('p01')).toEqual([])
    await platform.db.insert(namesRecord).values(record('again', today))
    await platform.db.delete(accessRole).where(eq(accessRole.role, 'leader'))
    expect(await watchers('p01')).toEqual([])
  })
})
