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
        const visit = await watch(await context.newCDPSession(page))
        await page.goto(server.origin + path, { waitUntil: 'networkidle' })
        visits.push({ path, ...visit })
        await context.close()
      }
      const heaviest = visits.reduce((one, other) => (other.bytes > one.bytes ? other : one))
      const note = `${heaviest.path}, the heaviest of ${visits.length} modules`
      return {
        requests: { value: Math.max(...visits.map(({ requests }) => requests)), unit: 'requests' },
        'on the wire': { value: heaviest.bytes / 1000, unit: 'kB', note },
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

/** Counts what comes over the wire, headers included. */
async function watch(session: CDPSession) {
  const visit = { requests: 0, bytes: 0 }
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    // `data:` addresses load from nowhere.
    if (encodedDataLength === 0) return
    visit.requests += 1
    visit.bytes += encodedDataLength
  })
  await session.send('Network.enable')
  return visit
}
