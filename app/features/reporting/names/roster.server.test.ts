import { gt } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { NamesScope } from '#app/features/access/policies.ts'
import { parseDay } from '#app/platform/calendar.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { assignment } from '#db/schema/competence.ts'
import { completion } from '#db/schema/learning.ts'
import { personRole } from '#db/schema/people.ts'
import { namesScope } from '#tests/factories/names-scope.ts'
import { GOLDEN, golden, goldenDatabase } from '#tests/factories/report-golden.ts'
import { isMissing, type NamedPerson } from '../named-person.ts'

const NOW = parseDay('2025-09-01') as number

let readRoster: typeof import('./roster.server.ts').readRoster
let assignedTo: typeof import('#app/features/competence/assignments.server.ts').assignedTo
let catalogue: typeof import('#app/features/learning/catalogue.server.ts').catalogue
let db: typeof import('#app/platform/database.server.ts').db
let read: (scope: NamesScope, on: number) => Promise<NamedPerson[] | undefined>

beforeAll(async () => {
  await goldenDatabase()
  db = (await import('#app/platform/database.server.ts')).db
  readRoster = (await import('./roster.server.ts')).readRoster
  assignedTo = (await import('#app/features/competence/assignments.server.ts')).assignedTo
  catalogue = (await import('#app/features/learning/catalogue.server.ts')).catalogue
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

describe('mandatory training', () => {
  const from = { municipality: GOLDEN, assignedBy: 'p27', assignedAt: 0, mandatory: true } as const
  const course = () => catalogue().content.courses.find((one) => one.status === 'published')

  it('is told of those whom assignments reach, and of nobody else', async () => {
    const to = (recipientKind: 'unit' | 'person' | 'job-role', recipient: string) => ({
      recipientKind,
      recipient,
    })
    const recipients = [
      to('unit', 'u1'),
      to('unit', 'u2'),
      to('unit', 'u21'),
      to('unit', 'u3'),
      to('person', 'p01'),
      to('person', 'p16'),
      to('job-role', 'leder'),
      to('job-role', 'alle-ansatte'),
    ]
    const made = recipients.map((recipient, i) => ({
      ...from,
      ...recipient,
      id: `a${i}`,
      trainingKind: 'course' as const,
      training: course()?.id ?? '',
      dueOn: NOW + i,
    }))
    const voluntary = { ...made[0], id: 'v', dueOn: 1, mandatory: false }
    const withdrawn = { ...made[0], id: 'w', dueOn: 2, withdrawnBy: 'p27', withdrawnAt: 1 }
    await db.insert(assignment).values([...made, voluntary, withdrawn] as typeof made)
    setClock(NOW * 86_400_000)
    await db.insert(personRole).values([
      { person: 'p01', jobRole: 'leder', fromOn: 0 },
      { person: 'p11', jobRole: 'leder', fromOn: NOW },
      { person: 'p16', jobRole: 'leder', fromOn: 0, toOn: NOW },
    ])
    for (const unit of below) {
      const scope = namesScope(GOLDEN, unit)
      const told = (await assignedTo(scope)).filter(({ assignment: id }) => id !== 'v')
      expect(await reached(scope)).toEqual(
        told.map(({ assignment: id, person }) => `${person} ${NOW + Number(id.slice(1))}`).sort(),
      )
    }
  })

  async function reached(scope: NamesScope): Promise<string[]> {
    const roster = await readRoster(scope, NOW)
    return (roster?.members ?? [])
      .flatMap((member) => roster?.dutiesOf(member).map(({ dueOn }) => `${member.id} ${dueOn}`))
      .map(String)
      .sort()
  }
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
