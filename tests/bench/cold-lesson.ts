import { type CDPSession, chromium } from '@playwright/test'
import { chromiumPath, ensureChromium } from '#tests/support/chromium.mjs'
import { modulePaths } from '#tests/support/courses.ts'
import { demoDatabase } from '#tests/support/make-database.ts'
import type { Scenario } from '#tests/support/scenarios.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { signIn } from '#tests/support/sessions.ts'

/** The heaviest module of all, opened in a browser that has nothing of the site yet. */
export const coldLesson: Scenario = {
  name: 'cold-lesson',
  target: { requests: 15, 'on the wire': 170 },
  async run() {
    ensureChromium()
    const database = await demoDatabase()
    const cookie = await signIn(database, 'ansatt@rana.example')
    const server = await ServerProcess.start(database)
    const browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
    })
    try {
      const visits = []
      for (const path of modulePaths()) {
        const context = await browser.newContext()
        await context.addCookies([cookieFor(server.origin, cookie)])
        const page = await context.newPage()
        const loaded = await watch(await context.newCDPSession(page))
        await page.goto(server.origin + path, { waitUntil: 'networkidle' })
        visits.push({ path, loaded })
        await context.close()
      }
      const [heaviest] = visits.sort(
        (one, other) => kilobytes(other.loaded) - kilobytes(one.loaded),
      )
      if (!heaviest) throw new Error('there is no module to open')
      const { path, loaded } = heaviest
      return {
        requests: { value: loaded.length, unit: 'requests', note: byType(loaded) },
        'on the wire': { value: kilobytes(loaded), unit: 'kB', note: `${path}, the heaviest` },
      }
    } finally {
      await browser.close()
      await server.kill()
    }
  },
}

function cookieFor(url: string, header: string) {
  const [name = '', value = ''] = header.split('=')
  return { name, value, url }
}

type Loaded = { type: string; bytes: number }

/** Collects what comes over the wire, headers included. */
async function watch(session: CDPSession): Promise<Loaded[]> {
  const types = new Map<string, string>()
  const loaded: Loaded[] = []
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength: bytes }) => {
    // `data:` addresses come from nowhere.
    if (bytes > 0) loaded.push({ type: types.get(requestId) ?? 'Other', bytes })
  })
  await session.send('Network.enable')
  return loaded
}

function kilobytes(loaded: Loaded[]): number {
  return loaded.reduce((sum, { bytes }) => sum + bytes, 0) / 1000
}

/** «Script 9: 110 kB, …» */
function byType(loaded: Loaded[]): string {
  return [...new Set(loaded.map(({ type }) => type))]
    .map((type) => loaded.filter((one) => one.type === type))
    .map((some) => `${some[0]?.type} ${some.length}: ${kilobytes(some).toFixed(1)} kB`)
    .join(', ')
}
