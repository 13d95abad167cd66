import { gt } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { NamesScope } from '#app/features/access/policies.ts'
import { parseDay } from '#app/platform/calendar.ts'
import { completion } from '#db/schema/learning.ts'
import { namesScope } from '#tests/factories/names-scope.ts'
import { GOLDEN, golden, goldenDatabase } from '#tests/factories/report-golden.ts'
import { isMissing, type NamedPerson } from '../named-person.ts'

let db: typeof import('#app/platform/database.server.ts').db
let read: (scope: NamesScope, on: number) => Promise<NamedPerson[] | undefined>

beforeAll(async () => {
  await goldenDatabase()
  db = (await import('#app/platform/database.server.ts')).db
  const { readRoster } = await import('./roster.server.ts')
  const { standingsOf } = await import('./standings.server.ts')
  read = async (scope, on) => {
    const roster = await readRoster(scope, on)
    if (!roster) return undefined
    const people: NamedPerson[] = []
    for await (const some of standingsOf(roster, roster.members)) people.push(...some)
    return people
  }
})

const below = golden.units.filter(({ parent }) => parent).map(({ unit = '' }) => unit)

it('tells what has expired and what is outdated from what never was', async () => {
  const people = await everyone(parseDay('2025-09-30') as number)
  const stateOf = (id: string, course: string) =>
    people.get(id)?.courses.find((one) => one.course === course)?.state
  expect(stateOf('p06', 'K1')).toBe('outdated')
  const states = new Set([...people.values()].flatMap(({ courses }) => courses.map((c) => c.state)))
  expect([...states].sort()).toEqual(['expired', 'expiring', 'never', 'outdated', 'valid'])
})

// The later day first: names are told as they stand today, so what was passed after it must go.
describe.each(['2025-09-30', '2024-12-31'])('the golden people by name on %s', (date) => {
  const on = parseDay(date) as number
  beforeAll(() => db.delete(completion).where(gt(completion.passedOn, on)))

  it.each(below)('are as many with everything in %s as the report counts', async (unit) => {
    const people = (await read(namesScope(GOLDEN, unit), on)) ?? []
    const obliged = people.filter(({ courses }) => courses.length > 0)
    const qualified = obliged.filter(({ courses }) => !courses.some(isMissing))
    const [valid, required] = Object.values(golden.expected[date].qualified_by_unit[unit])
    expect([qualified.length, obliged.length]).toEqual([valid, required])
  })
})

it('gives nobody for the whole municipality, another, or a unit that does not exist', async () => {
  const top = golden.units.find(({ parent }) => !parent)?.unit ?? ''
  const scopes = [
    namesScope(GOLDEN, top),
    namesScope('1833', below[0] ?? ''),
    namesScope(GOLDEN, 'u0'),
  ]
  for (const scope of scopes) expect(await read(scope, 20_000)).toBeUndefined()
})

async function everyone(on: number): Promise<Map<string, NamedPerson>> {
  const lists = await Promise.all(below.map((unit) => read(namesScope(GOLDEN, unit), on)))
  return new Map(lists.flatMap((people) => people ?? []).map((person) => [person.id, person]))
}
