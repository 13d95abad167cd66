import { statSync } from 'node:fs'
import { openIndex } from '#app/platform/search/read-index.server.ts'
import { wordsIn } from '#app/platform/search/words.ts'
import { type Random, randomFrom } from '#db/seed/random.ts'
import { databaseCommand, demoDatabase } from '#tests/support/make-database.ts'
import { Reader } from '#tests/support/reader.ts'
import type { Figure, Scenario } from '#tests/support/scenarios.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { signIn } from '#tests/support/sessions.ts'
import { spread } from '#tests/support/spread.ts'
import { type Thousand, thousandModules } from './thousand-modules.ts'

const QUERIES = 200

/** Two hundred searches of all kinds in a thousand modules, by someone who is signed in. */
export const search: Scenario = {
  name: 'search',
  target: { 'suggestions, p95': 30, 'page, p95': 30 },
  async run() {
    const thousand = thousandModules()
    const settings = { LEIA_CONTENT: thousand.folder }
    const database = await demoDatabase()
    await databaseCommand(database, ['migrate'], settings)
    const cookie = await signIn(database, 'ansatt@rana.example')
    const server = await ServerProcess.start(database, settings)
    try {
      const asker = { server, reader: new Reader(server.origin, cookie) }
      const queries = queriesFrom(thousand)
      await costs(asker, '/search.json', queries)
      const suggestions = await costs(asker, '/search.json', queries)
      const page = await costs(asker, '/search', queries)
      return {
        ...told('suggestions', suggestions),
        ...told('page', page),
        ...indexFigures(thousand),
      }
    } finally {
      await server.kill()
    }
  },
}

type Asker = { server: ServerProcess; reader: Reader }

/** Processor time of each search, one at a time. */
async function costs({ server, reader }: Asker, path: string, queries: string[]) {
  const series: number[] = []
  for (const q of queries) {
    const before = await server.ask('cpuMs')
    const { status } = await reader.get(`${path}?${new URLSearchParams({ q })}`)
    series.push((await server.ask('cpuMs')) - before)
    if (status !== 200) throw new Error(`«${q}» is answered with ${status}`)
  }
  return series
}

function told(name: string, series: number[]): Record<string, Figure> {
  const { value, p95 = Number.NaN } = spread(series, 'ms')
  const note = `${series.length} searches; the slowest ${Math.max(...series).toFixed(0)} ms`
  return {
    [`${name}, median`]: { value, unit: 'ms' },
    [`${name}, p95`]: { value: p95, unit: 'ms', note },
  }
}

function indexFigures({ index, seconds, lessons }: Thousand): Record<string, Figure> {
  const before = process.cpuUsage()
  openIndex(index).close()
  const { user, system } = process.cpuUsage(before)
  const opening = (user + system) / 1000
  return {
    'index written': { value: seconds, unit: 's', note: `${lessons.length} modules` },
    'index size': { value: statSync(index).size / 1e6, unit: 'MB' },
    'index opened': { value: opening, unit: 'ms', note: 'once for each server' },
  }
}

/** Beginnings, words, several words, parts of compounds, mistakes, and what is nowhere. */
function queriesFrom({ titles, lessons }: Thousand): string[] {
  const random = randomFrom('queries')
  const prose = lessons.flatMap(({ segments }) =>
    segments.flatMap((one) => (one.kind === 'prose' ? [one.html.replace(/<[^>]+>/g, ' ')] : [])),
  )
  const word = (texts: string[]): string => {
    const text = random.pick(texts)
    const long = wordsIn(text).filter(({ start, end }) => end - start > 4)
    if (long.length === 0) return word(texts)
    const { start, end } = random.pick(long)
    return text.slice(start, end)
  }
  const kinds: (() => string)[] = [
    () => word(titles).slice(0, random.between(2, 6)),
    () => word(prose).slice(0, random.between(3, 6)),
    () => word(prose),
    () => `${word(titles)} ${word(prose)}`,
    () => word(prose).slice(random.between(2, 4)),
    () => `${word(prose)}s${word(prose)}`,
    () => mistaken(word(titles), random),
    () => mistaken(word(prose), random),
    () => `hvordan ${word(prose)} og ${word(prose)} i ${word(titles)}`,
    () => `xq${word(prose)}zx`,
  ]
  return Array.from({ length: QUERIES }, (_, n) => kinds[n % kinds.length]?.() ?? '')
}

/** With two letters swapped, or one of them left out. */
function mistaken(word: string, random: Random): string {
  const at = random.between(1, word.length - 2)
  const [a = '', b = ''] = [word[at], word[at + 1]]
  return word.slice(0, at) + (random.chance(0.5) ? b + a : b) + word.slice(at + 2)
}
