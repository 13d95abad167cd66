import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { accessRole } from '#db/schema/access.ts'
import { inDatabase, makeDatabase } from '#tests/support/make-database.ts'
import { Reader } from '#tests/support/reader.ts'
import type { Scenario } from '#tests/support/scenarios.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { startSessions } from '#tests/support/sessions.ts'
import { spread } from '#tests/support/spread.ts'
import { namedCsvCosts, namedLabel, namedTargets } from './named-csv.ts'

const WARM_UP = 5
const ROUNDS = 20

/** The figures of 2,000 people as CSV, asked for by their leader; and people by name, as a file. */
export const completionCsv: Scenario = {
  name: 'csv',
  target: { processor: 150, wall: 150, ...namedTargets(10_000), ...namedTargets(10_000, true) },
  moodle: {
    processor: '4,604 ms',
    [namedLabel(2000, 'wall')]: '4,604 ms',
    [namedLabel(10_000, 'wall')]: '39,404 ms',
    [namedLabel(10_000, 'statements')]: '60,055',
  },
  run: async () => ({
    ...(await costOf('csv')),
    ...(await namedCsvCosts(2000)),
    ...(await namedCsvCosts(10_000)),
    ...(await namedCsvCosts(10_000, true)),
  }),
}

/** The same on paper; all its processor time is counted, the thread that sets it included. */
export const reportPdf: Scenario = {
  name: 'pdf',
  target: { processor: 1000, wall: 1000 },
  run: () => costOf('pdf'),
}

async function costOf(format: 'csv' | 'pdf') {
  const database = await makeDatabase({ seed: ['--people', '2000', '--municipalities', '1'] })
  const { cookie, number } = await inDatabase(database, leaderSession)
  const server = await ServerProcess.start(database)
  const reader = new Reader(server.origin, cookie)
  const cost = { processor: [] as number[], wall: [] as number[] }
  try {
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      const [cpu, clock] = [await server.ask('cpuMs'), performance.now()]
      const { status, body } = await reader.get(`/reports/${number}.${format}`)
      const wall = performance.now() - clock
      const processor = (await server.ask('cpuMs')) - cpu
      if (status !== 200 || body.length < 1000) throw new Error(`the ${format} answered ${status}`)
      if (round < 0) continue
      cost.processor.push(processor)
      cost.wall.push(wall)
    }
    return { processor: spread(cost.processor, 'ms'), wall: spread(cost.wall, 'ms') }
  } finally {
    await server.kill()
  }
}

async function leaderSession(db: Database): Promise<{ cookie: string; number: string }> {
  const leads = and(eq(accessRole.role, 'leader'), eq(accessRole.scopeKind, 'municipality'))
  const [leader] = await db.select().from(accessRole).where(leads).limit(1)
  const [cookie] = leader ? await startSessions(db, [leader.person]) : []
  if (!leader || !cookie) throw new Error('the seeded municipality has no leader')
  return { cookie, number: leader.scope }
}
