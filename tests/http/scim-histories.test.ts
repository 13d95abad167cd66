import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { dayOf } from '#app/platform/calendar.ts'
import {
  directoryOf,
  ENTERPRISE,
  entraGroup,
  entraUser,
  type TestDirectory,
} from '#tests/support/directory.ts'
import { openSite, type Site } from '#tests/support/site.ts'

let site: Site
let rana: TestDirectory
beforeAll(async () => {
  site = await openSite()
  rana = await directoryOf(site, '1833')
})

type Step =
  | { do: 'make'; who: number }
  | { do: 'delete'; who: number }
  | { do: 'active'; who: number; value: 'True' | 'False' }
  | { do: 'rename'; who: number; name: string }
  | { do: 'join' | 'leave'; who: number; group: number }
/** What the directory holds: who is a user, active or not, and in which groups. */
type Model = Map<number, { id: string; active: boolean; groups: Set<number> }>

const ROLES = ['arkivleder', 'saksbehandler']
const who = fc.nat({ max: 2 })
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('make' as const), who }),
  fc.record({ do: fc.constant('delete' as const), who }),
  fc.record({
    do: fc.constant('active' as const),
    who,
    value: fc.constantFrom('True' as const, 'False' as const),
  }),
  fc.record({
    do: fc.constant('rename' as const),
    who,
    name: fc.constantFrom('Berg', 'Dahl', 'Åsen'),
  }),
  fc.record({
    do: fc.constantFrom('join' as const, 'leave' as const),
    who,
    group: fc.nat({ max: 1 }),
  }),
)
/** Comes back without the groups of before, and so without what they gave. */
const CAME_BACK: Step[] = [
  { do: 'make', who: 0 },
  { do: 'join', who: 0, group: 0 },
  { do: 'delete', who: 0 },
  { do: 'make', who: 0 },
]
const rows = async (sql: string, ...args: (string | number)[]) =>
  (await site.controls.db.client.execute({ sql, args })).rows

describe('whatever a directory tells, in whatever order', () => {
  it('people are one each, work here while they are active, and have what their groups give', async () => {
    const groups = await Promise.all(ROLES.map(groupGiving))
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        run += 1
        const model: Model = new Map()
        for (const one of steps) await take(one, model, groups, run)
        await hold(model, run)
      }),
      { numRuns: 25, examples: [[CAME_BACK]] },
    )
  })
})

async function groupGiving(jobRole: string): Promise<string> {
  const { id } = (await rana.post('/Groups', entraGroup(`Gir ${jobRole}`))).body
  await rows('INSERT INTO scim_mapping (group_id, job_role) VALUES (?, ?)', id, jobRole)
  return id
}

const nameOf = (run: number, n: number) => `Løp${run} Nr${n}`
const numberOf = (run: number, n: number) => `L${run}-${n}`

async function take(one: Step, model: Model, groups: string[], run: number): Promise<void> {
  const user = model.get(one.who)
  if (one.do === 'make') {
    const told = { [ENTERPRISE]: { employeeNumber: numberOf(run, one.who) } }
    const { status, body } = await rana.post('/Users', entraUser(nameOf(run, one.who), told))
    expect(status).toBe(user ? 409 : 201)
    if (!user) model.set(one.who, { id: body.id, active: true, groups: new Set() })
    return
  }
  if (!user) return
  const { id } = user
  if (one.do === 'delete') {
    expect((await rana.delete(`/Users/${id}`)).status).toBe(204)
    model.delete(one.who)
  } else if (one.do === 'active') {
    await rana.patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: one.value })
    user.active = one.value === 'True'
  } else if (one.do === 'rename') {
    await rana.patch(`/Users/${id}`, { op: 'Replace', path: 'name.familyName', value: one.name })
  } else {
    const op = one.do === 'join' ? 'Add' : 'Remove'
    await rana.patch(`/Groups/${groups[one.group]}`, {
      op,
      path: 'members',
      value: [{ value: id }],
    })
    user.groups[one.do === 'join' ? 'add' : 'delete'](one.group)
  }
}

async function hold(model: Model, run: number): Promise<void> {
  const today = dayOf(Date.now())
  for (let n = 0; n < 3; n += 1) {
    const user = model.get(n)
    const people = await rows(
      'SELECT DISTINCT person FROM employee_number WHERE number = ?',
      numberOf(run, n),
    )
    expect(people.length).toBeLessThanOrEqual(1)
    const person = String(people[0]?.person)
    const stays = await rows(
      'SELECT * FROM membership WHERE person = ? AND to_on > ?',
      person,
      today,
    )
    expect(stays).toHaveLength(user?.active ? 1 : 0)
    const held = await rows(
      'SELECT job_role FROM person_role WHERE person = ? AND to_on > ? ORDER BY 1',
      person,
      today,
    )
    const given = [...(user?.groups ?? [])].map((group) => ROLES[group])
    const wanted = user?.active ? ['alle-ansatte', ...given].toSorted() : []
    expect(held.map((row) => row.job_role)).toEqual(wanted)
  }
}
