import path from 'node:path'
import { openDatabase } from '#db/client.ts'
import { databaseCommand, makeDatabase } from '#tests/support/make-database.ts'
import { Reader } from '#tests/support/reader.ts'
import type { Figure, Scenario } from '#tests/support/scenarios.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { signIn } from '#tests/support/sessions.ts'
import { spread } from '#tests/support/spread.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { compiled, contentWith } from './content-with.ts'

const COURSE = 'ti-sporsmal'
const ATTEMPTS = 100_000
const SIMULATED = 2000
const ROUNDS = 10

/** An author opens the figures of a quiz that has been handed in a hundred thousand times. */
export const itemStatistics: Scenario = {
  name: 'item-statistics',
  target: { 'first count, wall': 5, 'first count, longest block': 50, 'nothing new': 30 },
  async run() {
    const settings = { LEIA_CONTENT: path.join(temporaryFolder(), 'out') }
    await compiled(contentWith({ [COURSE]: 'tests/bench/ten-questions' }), settings.LEIA_CONTENT)
    const database = await makeDatabase({ settings })
    await databaseCommand(database, ['simulate', COURSE, '--people', `${SIMULATED}`], settings)
    const attempts = await multiplied(database)
    const cookie = await signIn(database, 'forfatter@helgeland.example')
    const server = await ServerProcess.start(database, settings)
    try {
      const reader = new Reader(server.origin, cookie)
      await reader.get('/author')
      return await measured(server, reader, `${attempts} attempts`)
    } finally {
      await server.kill()
    }
  },
}

async function measured(server: ServerProcess, reader: Reader, note: string) {
  const memory = await server.ask('memoryBytes')
  await server.ask('watchLoop')
  const first = await opened(server, reader)
  const [block, work] = [await server.ask('longestBlockMs'), await server.ask('longestWorkMs')]
  const grown = ((await server.ask('memoryBytes')) - memory) / 1e6
  const again = []
  for (let round = 0; round < ROUNDS; round += 1) again.push((await opened(server, reader)).cpuMs)
  const figures: Record<string, Figure> = {
    'first count, wall': { value: first.wallMs / 1000, unit: 's', note },
    'first count': { value: first.cpuMs, unit: 'ms' },
    'first count, longest block': { value: block, unit: 'ms', note: 'wall time' },
    'first count, longest work': { value: work, unit: 'ms' },
    'first count, memory': { value: grown, unit: 'MB', note: 'resident, more than before' },
    'nothing new': spread(again, 'ms'),
  }
  return figures
}

async function opened(server: ServerProcess, reader: Reader) {
  const [cpu, clock] = [await server.ask('cpuMs'), performance.now()]
  const { status, body } = await reader.get(`/author/${COURSE}`)
  const wallMs = performance.now() - clock
  if (status !== 200) throw new Error(`/author/${COURSE} answered ${status}: ${body.slice(0, 300)}`)
  return { wallMs, cpuMs: (await server.ask('cpuMs')) - cpu }
}

/** Lets as many more people answer as those who were simulated; gives how many attempts there are. */
async function multiplied(database: string): Promise<number> {
  const { client } = openDatabase(`file:${database}`)
  const like = `from attempt where activity like '${COURSE}/%'`
  const count = async () => Number((await client.execute(`select count(*) ${like}`)).rows[0]?.[0])
  const copies = Math.ceil(ATTEMPTS / (await count()))
  const numbers = `(with recursive one(k) as (select 1 union all select k + 1 from one where k < ${copies - 1}) select k from one)`
  await client.executeMultiple(`
    create temp table taken as select * ${like};
    insert into person (id, name, email)
      select p.id || ':' || k, p.name, k || p.email from person p, ${numbers}
      where p.id in (select person from taken);
    insert into attempt
      (id, person, activity, number, revision, content_hash, answer, score_numerator, score_denominator, passed, submitted_at)
      select id || ':' || k, person || ':' || k, activity, number, revision, content_hash, answer, score_numerator, score_denominator, passed, submitted_at
      from taken, ${numbers};`)
  const attempts = await count()
  client.close()
  return attempts
}
