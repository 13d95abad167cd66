import { fork } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { addMonths, dayOf, isoDay, monthEnd } from '#app/platform/calendar.ts'
import { inDatabase } from '#tests/support/make-database.ts'
import { Reader } from '#tests/support/reader.ts'
import type { Figure, Scenario } from '#tests/support/scenarios.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { signIn } from '#tests/support/sessions.ts'
import { spread } from '#tests/support/spread.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { type Filled, filled } from './nation/filled.ts'

const MUNICIPALITIES = 357
const SIZES = [60, 2500, 25_000]
const WARM_UP = 5
const ROUNDS = 20

type Chosen = { number: string; people: number }

/** Reports over a database as large as the nation, or smaller for a quick look. */
export function nation(people = 500_000): Scenario {
  return {
    name: 'nation',
    onRequest: true,
    target: {
      ...Object.fromEntries(SIZES.map((size) => [pageOf(size), 20])),
      ...Object.fromEntries(SIZES.map((size) => [`${pageOf(size)}, past date / today`, 2])),
      'page, the region of 18': 50,
      'page, the nation of 357': 200,
      'largest, five times the history / once': 1.25,
    },
    async run() {
      const size = { people, largest: people / 20, municipalities: MUNICIPALITIES }
      const { database, settings } = await copied(await filled(size))
      const chosen = await inDatabase(database, async ({ client }) => {
        const found = await Promise.all(SIZES.map((size) => client.execute(nearest(size))))
        return found.map(({ rows: [row] }) => ({
          number: String(row?.[0]),
          people: Number(row?.[1]),
        }))
      })
      const numbers = chosen.map(({ number }) => number)
      const env = { ...settings, DATABASE_URL: `file:${database}` }
      await script('publish', numbers, env)
      const pages = await openedPages({ database, settings }, chosen)
      const read = await script('measure', numbers, env)
      const largest = numbers.at(-1) ?? ''
      await script('lengthen', [largest], env)
      const longer = await script('measure', [largest], env)
      return { ...pages, ...figuresOf(read, longer, chosen) }
    },
  }
}

function pageOf(size: number): string {
  return `page, about ${size} people`
}

function nearest(size: number): string {
  return `select municipality, people from tally_whole order by abs(people - ${size}) limit 1`
}

async function copied({ database, settings }: Filled): Promise<Filled> {
  const copy = path.join(temporaryFolder(), 'nation.db')
  copyFileSync(database, copy)
  return { database: copy, settings }
}

type Series = Record<string, number[]>

/** Runs a script beside; gives what it tells. */
async function script(name: string, args: string[], env: Record<string, string>): Promise<Series> {
  const file = `tests/bench/nation/${name}.ts`
  const child = fork(file, args, { env: { ...process.env, ...env }, execArgv: ['--import', 'tsx'] })
  let told: Series = {}
  child.on('message', (message) => {
    told = message as Series
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${file} ended with ${code}`)
  return told
}

const ALL_BUT_A_REGION = `
delete from publication where municipality not in (select number from municipality limit 18)`

/** Processor time of the server for the page of a whole municipality, today and at a month's end. */
async function openedPages({ database, settings }: Filled, chosen: Chosen[]) {
  const cookie = await signIn(database, 'koordinator@helgeland.example')
  const server = await ServerProcess.start(database, settings)
  const figures: Record<string, Figure> = {}
  const past = isoDay(monthEnd(addMonths(dayOf(Date.now()), -1)))
  try {
    for (const [at, { number, people }] of chosen.entries()) {
      const name = pageOf(SIZES[at] ?? 0)
      const reader = new Reader(server.origin, cookie)
      const today = await costOf(server, reader, `/reports/${number}`)
      const then = await costOf(server, reader, `/reports/${number}?date=${past}`)
      figures[name] = { ...spread(today, 'ms'), note: `${people} people` }
      const ratio = spread(then, '').value / spread(today, '').value
      figures[`${name}, past date / today`] = { value: ratio, unit: '×' }
    }
    const side = new Reader(server.origin, cookie)
    const all = await costOf(server, side, '/reports/region')
    await inDatabase(database, ({ client }) => client.execute(ALL_BUT_A_REGION))
    const some = await costOf(server, side, '/reports/region')
    const note = 'of one published, the others’ figures are copies'
    figures['page, the nation of 357'] = { ...spread(all, 'ms'), note }
    figures['page, the region of 18'] = { ...spread(some, 'ms'), note }
    return figures
  } finally {
    await server.kill()
  }
}

async function costOf(server: ServerProcess, reader: Reader, address: string): Promise<number[]> {
  const costs = []
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const before = await server.ask('cpuMs')
    const { status } = await reader.get(address)
    if (status !== 200) throw new Error(`${address} is answered with ${status}`)
    if (round >= 0) costs.push((await server.ask('cpuMs')) - before)
  }
  return costs
}

function figuresOf(read: Series, longer: Series, chosen: Chosen[]): Record<string, Figure> {
  const one = (name: string) => spread(read[name] ?? [], 'ms')
  const largest = `${chosen.at(-1)?.number} read`
  const of = chosen.flatMap(({ number, people }) =>
    ['read', 'protected', 'recomputed'].map((what) => [
      `${people} people, whole ${what}`,
      one(`${number} ${what}`),
    ]),
  )
  return {
    ...Object.fromEntries(of),
    'a day moved on, all': one('a day moved on, all'),
    'largest, made anew': one('rebuilt'),
    'largest, five times the history / once': {
      value: spread(longer[largest] ?? [], '').value / one(largest).value,
      unit: '×',
    },
  }
}
