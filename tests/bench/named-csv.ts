import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { accessRole } from '#db/schema/access.ts'
import { inDatabase, makeDatabase } from '#tests/support/make-database.ts'
import type { Figure } from '#tests/support/scenarios.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { startSessions } from '#tests/support/sessions.ts'
import { spread } from '#tests/support/spread.ts'

const WARM_UP = 3
const ROUNDS = 15
const YEARS = 5
/** Some of those that are seeded have left. */
const WITH_LEAVERS = 1.05
/** Between the municipality and everyone in it: the unit of the leader who downloads. */
const ALL = 'everyone'

type Costs = { [what: string]: Figure }

/** The people of a unit by name as a file, asked for by its leader, as their history grows. */
export async function namedCsvCosts(people: number, isLong = false): Promise<Costs> {
  const seeded = Math.ceil(people * WITH_LEAVERS)
  const database = await makeDatabase({ seed: ['--people', `${seeded}`, '--municipalities', '1'] })
  const address = await inDatabase(database, async (db) => {
    if (isLong) await lengthenHistory(db)
    return leaderOfAll(db)
  })
  const server = await ServerProcess.start(database)
  try {
    const costs = Object.entries(await costsOf(server, people, address))
    return Object.fromEntries(costs.map(([what, cost]) => [namedLabel(people, what, isLong), cost]))
  } finally {
    await server.kill()
  }
}

/** What a figure is called among those of other files. */
export function namedLabel(people: number, what: string, isLong = false): string {
  return `${people} by name${isLong ? `, ${YEARS} × the history` : ''}, ${what}`
}

/** At most this much of each figure. */
export function namedTargets(people: number, isLong = false): Record<string, number> {
  const most = { wall: 250, statements: 20, 'longest turn': 50 }
  return Object.fromEntries(
    Object.entries(most).map(([what, target]) => [namedLabel(people, what, isLong), target]),
  )
}

type Address = { cookie: string; path: string }

async function costsOf(server: ServerProcess, people: number, address: Address): Promise<Costs> {
  const [wall, processor, first]: number[][] = [[], [], []]
  let [statements, block] = [0, 0]
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    await server.ask('watchLoop')
    const [cpu, sent] = [await server.ask('cpuMs'), await server.ask('statements')]
    const took = await download(server.origin, people, address)
    const [spent, asked] = [(await server.ask('cpuMs')) - cpu, await server.ask('statements')]
    if (round < 0) continue
    wall?.push(took.wall)
    first?.push(took.first)
    processor?.push(spent)
    statements = Math.max(statements, asked - sent)
    block = Math.max(block, await server.ask('longestWorkMs'))
  }
  return {
    wall: spread(wall ?? [], 'ms'),
    'first byte': spread(first ?? [], 'ms'),
    processor: spread(processor ?? [], 'ms'),
    statements: { value: statements, unit: '' },
    'longest turn': { value: block, unit: 'ms' },
  }
}

async function download(origin: string, people: number, { cookie, path }: Address) {
  const began = performance.now()
  const answer = await fetch(origin + path, { headers: { cookie } })
  const reader = answer.body?.getReader()
  let first = Number.NaN
  let lines = 0
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    if (Number.isNaN(first)) first = performance.now() - began
    for (const byte of part.value) if (byte === 10) lines += 1
  }
  if (answer.status !== 200 || lines < people)
    throw new Error(`${path} answered ${answer.status} with ${lines} lines`)
  return { first, wall: performance.now() - began }
}

/** Nobody leads everyone by name: a unit below the municipality is put above all others. */
async function leaderOfAll(db: Database): Promise<Address> {
  const leads = and(eq(accessRole.role, 'leader'), eq(accessRole.scopeKind, 'unit'))
  const [leader] = await db.select().from(accessRole).where(leads).limit(1)
  const [cookie] = leader ? await startSessions(db, [leader.person]) : []
  if (!leader || !cookie) throw new Error('the seeded municipality has no leader of a unit')
  for (const statement of [
    `insert into unit (id, municipality, parent, name, from_on, to_on)
      select '${ALL}', municipality, id, name, from_on, to_on from unit where parent is null`,
    `insert into unit_ancestor select unit, '${ALL}', 1 from unit_ancestor where depth = 0`,
    `update access_role set scope = '${ALL}' where person = '${leader.person}' and scope_kind = 'unit'`,
  ])
    await db.client.execute(statement)
  const { rows } = await db.client.execute('select number from municipality')
  return { cookie, path: `/reports/${rows[0]?.number}/people.csv?unit=${ALL}` }
}

/** Everyone has passed everything a year earlier too, and the year before. */
async function lengthenHistory(db: Database): Promise<void> {
  for (let year = 1; year < YEARS; year++)
    await db.client.execute(
      `insert or ignore into completion select person, module, passed_on - ${year * 366}, revision,
        expires_on - ${year * 366}, 0 from completion where recorded_at > 0`,
    )
}
