import { modulePaths } from '#tests/support/courses.ts'
import { demoDatabase } from '#tests/support/make-database.ts'
import type { Figure, Scenario } from '#tests/support/scenarios.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { signIn } from '#tests/support/sessions.ts'
import { cpuPerRequest } from './cpu.ts'

const BARE_SITE = 'tests/bench/bare-site.ts'

export const lesson = page('lesson', {
  reader: 'ansatt@rana.example',
  paths: modulePaths,
  target: 3,
  moodle: '82–95 ms',
})

export const catalogue = page('catalogue', {
  reader: 'ansatt@rana.example',
  paths: () => ['/courses'],
  target: 3,
  moodle: '90 ms',
})

export const ownPage = page('own-page', { reader: 'ansatt@rana.example', paths: () => ['/'] })

export const frontPage = page('front-page', { reader: null, paths: () => ['/'] })

export const reportPage = page('report', {
  reader: 'leder@rana.example',
  paths: () => ['/reports/1833'],
})

type Page = { reader: string | null; paths(): string[]; target?: number; moodle?: string }

/** Processor time of a page, plain and compressed, beside a handler that only reads what the page reads. */
function page(name: string, { reader, paths, target, moodle }: Page): Scenario {
  return {
    name,
    target: target === undefined ? {} : { plain: target, gzip: target },
    moodle: moodle === undefined ? {} : { plain: moodle, gzip: moodle },
    async run() {
      const database = await demoDatabase()
      const headers: Record<string, string> = reader
        ? { cookie: await signIn(database, reader) }
        : {}
      const site = await ServerProcess.start(database)
      const bare = await ServerProcess.start(database, { SITE: site.origin }, BARE_SITE)
      const loadOf = (server: ServerProcess, coding: string) => ({
        server,
        paths: paths(),
        headers: { ...headers, 'accept-encoding': coding },
      })
      try {
        const costs = await cpuPerRequest({
          plain: loadOf(site, 'identity'),
          gzip: loadOf(site, 'gzip'),
          'bare handler': loadOf(bare, 'identity'),
        })
        return { ...costs, 'plain / bare': ratio(costs.plain, costs['bare handler']) }
      } finally {
        await Promise.all([site.kill(), bare.kill()])
      }
    },
  }
}

function ratio(page: Figure, handler: Figure): Figure {
  const note = 'both in this run; the handler runs from source, through tsx'
  return { value: page.value / handler.value, unit: '×', note }
}
