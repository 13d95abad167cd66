import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseDay } from '#app/platform/calendar.ts'
import { goldenDatabase } from '#tests/factories/report-golden.ts'
import { RETENTION, type RuleId } from './retention.ts'

const TODAY = parseDay('2026-11-24') as number
const DAY_MS = 86_400_000

let platform: typeof import('#app/platform/database.server.ts')
let clock: typeof import('#app/platform/clock.server.ts')
let retention: typeof import('./retention.server.ts')
let derived: typeof import('#app/features/reporting/derived.server.ts')
let proof: typeof import('./erasing/erase.server.ts')

beforeAll(async () => {
  await goldenDatabase()
  platform = await import('#app/platform/database.server.ts')
  clock = await import('#app/platform/clock.server.ts')
  retention = await import('./retention.server.ts')
  derived = await import('#app/features/reporting/derived.server.ts')
  proof = await import('./erasing/erase.server.ts')
  clock.setClock(TODAY * DAY_MS + 4 * 3_600_000)
  await retention.eraseOverdue(TODAY)
})

const ask = (sql: string, ...args: (string | number)[]) => platform.db.client.execute({ sql, args })
const count = async (sql: string, ...args: (string | number)[]) =>
  Number((await ask(`select count(*) as n from ${sql}`, ...args)).rows[0]?.n)
const daysOf = (id: RuleId) => RETENTION.find((rule) => rule.id === id)?.days as number

describe('what is over by itself', () => {
  const old = (id: RuleId, days: number) => (TODAY - daysOf(id) - days) * DAY_MS
  const rows: [RuleId, string, (days: number) => Promise<unknown>][] = [
    [
      'drafts',
      'draft',
      (days) => ask(`insert into draft values ('p01', 'k/m/a', 1, '{}', ?)`, old('drafts', days)),
    ],
    [
      'reminders',
      'reminder',
      (days) =>
        ask(
          `insert into reminder values ('p01', 'wish', 'x', ?)`,
          TODAY - daysOf('reminders') - days,
        ),
    ],
    [
      'sightings',
      'sighting',
      (days) => {
        const on = TODAY - daysOf('sightings') - days
        return ask(
          `insert into sighting (id, viewer, municipality, unit, people, what, "on", first_at, last_at)
          values ('s', 'p02', '9999', 'u21', '["p01"]', 'list', ?, 0, 0)`,
          on,
        )
      },
    ],
    [
      'sign-in',
      'session',
      (days) =>
        ask(
          `insert into session (id, person, expires_at, created_at) values ('s', 'p01', ?, 0)`,
          old('sign-in', days) / 1000,
        ),
    ],
    [
      'mail',
      'outbox',
      (days) =>
        ask(
          `insert into outbox (id, key, kind, person, recipient, subject, body, state, created_at, next_at)
          values ('m', 'm', 'reminder', 'p01', '', '', '{}', 'sent', ?, 0)`,
          old('mail', days),
        ),
    ],
  ]

  it.each(rows)('goes by the rule «%s», and no sooner', async (id, table, add) => {
    await add(-1)
    expect(await retention.eraseOverdue(TODAY)).toEqual(new Map())
    expect(await count(table)).toBe(1)
    await retention.eraseOverdue(TODAY + 2)
    expect(await count(table)).toBe(0)
    await add(1)
    expect(await retention.overdueOn(TODAY)).toEqual(new Map([[id, 1]]))
    expect(await retention.eraseOverdue(TODAY)).toEqual(new Map([[id, 1]]))
    expect(await retention.overdueOn(TODAY)).toEqual(new Map())
  })

  it('leaves mail that is still to be sent', async () => {
    const at = old('mail', 10)
    await ask(
      `insert into outbox (id, key, kind, person, recipient, subject, body, created_at, next_at)
      values ('w', 'w', 'reminder', 'p01', '', '', '{}', ?, 0)`,
      at,
    )
    expect(await retention.eraseOverdue(TODAY)).toEqual(new Map())
    await ask(`delete from outbox`)
  })
})

describe('an old answer', () => {
  const add = (id: string, days: number) =>
    ask(
      `insert into attempt (id, person, activity, number, revision, content_hash, answer,
        score_numerator, score_denominator, passed, submitted_at)
      values (?, 'p01', 'k/m/a', ?, 1, 'h', '{"mitt":"svar"}', 1, 2, 1, ?)`,
      id,
      days,
      (TODAY - days) * DAY_MS,
    )

  it('is emptied, and what it was worth stands', async () => {
    await add('gammelt', daysOf('answers') + 2)
    await add('nytt', daysOf('answers') - 2)
    await expect(ask(`update attempt set answer = 'null'`)).rejects.toThrow('never rewritten')
    await retention.eraseOverdue(TODAY)
    const { rows } = await ask(
      'select id, answer, score_numerator, passed from attempt order by id',
    )
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { id: 'gammelt', answer: 'null', score_numerator: 1, passed: 1 },
      { id: 'nytt', answer: '{"mitt":"svar"}', score_numerator: 1, passed: 1 },
    ])
    await ask('delete from attempt')
  })
})

describe('the proof', () => {
  it('says what rule, which day and how much, and is the same for the same rows', async () => {
    await ask(`insert into draft values ('p01', 'b', 1, '"hemmelig"', 0), ('p01', 'a', 1, '{}', 0)`)
    await retention.eraseOverdue(TODAY)
    const { rows } = await ask('select * from erasure order by number desc limit 1')
    const commitment = proof.commitmentTo('drafts', TODAY, ['p01 a', 'p01 b'])
    expect(rows[0]).toMatchObject({ rule: 'drafts', on: TODAY, rows: 2, commitment })
    expect(JSON.stringify(rows)).not.toContain('p01')
  })

  it('stands in the log, and can be neither changed nor forgotten', async () => {
    expect(await count(`act where what = 'erased-in-time'`)).toBe(await count('erasure'))
    await expect(ask('update erasure set rows = 0')).rejects.toThrow('never rewritten')
    await expect(ask('delete from erasure')).rejects.toThrow('never forgotten')
  })

  it('leaves no door open', async () => {
    expect(await count('erasure_run')).toBe(0)
    await ask(
      `insert into sighting (id, viewer, municipality, unit, what, "on", first_at, last_at)
      values ('x', 'p02', '9999', 'u21', 'list', ?, 0, 0)`,
      TODAY,
    )
    await expect(ask('delete from sighting')).rejects.toThrow('before its time')
  })
})

describe('figures', () => {
  it('are as true after erasure as before, whoever has left and whenever', async () => {
    await derived.tick(TODAY)
    const people = (await ask(`select distinct person from membership`)).rows.map((r) => r.person)
    const leavers = fc.subarray(people as string[], { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(leavers, fc.integer({ min: 0, max: 2500 }), async (ids, days) => {
        for (const id of ids)
          await ask(
            'update membership set to_on = min(to_on, ?) where person = ?',
            TODAY - days,
            id,
          )
        await retention.eraseOverdue(TODAY)
        await derived.tick(TODAY)
        expect(await derived.checkDerived()).toEqual([])
        expect(await retention.overdueOn(TODAY)).toEqual(new Map())
      }),
      { numRuns: 15 },
    )
  })
})
