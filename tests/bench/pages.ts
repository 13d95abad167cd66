import type { Scenario } from '#tests/support/scenarios.ts'
import { demoDatabase } from '#tests/support/make-database.ts'
import { signIn } from '#tests/support/sessions.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { modulePaths } from '#tests/support/courses.ts'
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
  const perFigure = <T>(value: T | undefined): Record<string, T> =>
    value === undefined ? {} : { plain: value, gzip: value }
  return {
    name,
    target: perFigure(target),
    moodle: perFigure(moodle),
    async run() {
      const database = await demoDatabase()
      const cookie = reader && (await signIn(database, reader))
      const site = await ServerProcess.start(database)
      const bare = await ServerProcess.start(database, { SITE: site.origin }, BARE_SITE)
      const asks = (server: ServerProcess, coding: string) => {
        const headers = { 'accept-encoding': coding, ...(cookie ? { cookie } : {}) }
        return { server, paths: paths(), headers }
      }
      try {
        const loads = [asks(site, 'identity'), asks(site, 'gzip'), asks(bare, 'identity')]
        const [plain, gzip, handler] = await cpuPerRequest(loads)
        const ratio = plain.value / handler.value
        const note = 'plain page / bare handler, in this run; the handler runs from source through tsx'
        return { plain, gzip, 'bare handler': handler, ratio: { value: ratio, unit: '×', note } }
      } finally {
        await Promise.all([site.kill(), bare.kill()])
      }
    },
  }
}
