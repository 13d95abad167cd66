import type { CDPSession, Page } from '@playwright/test'
import { modulePaths } from '#tests/support/courses.ts'
import type { Scenario } from '#tests/support/scenarios.ts'
import { inChromium } from './in-chromium.ts'

/** The heaviest module of all, opened in a browser that has nothing of the site yet. */
export const coldLesson: Scenario = {
  name: 'cold-lesson',
  target: { requests: 12, 'on the wire': 150 },
  run: () =>
    inChromium(async ({ origin, cookieOf, open }) => {
      const cookie = await cookieOf('ansatt@rana.example')
      const visits = []
      for (const path of modulePaths()) {
        const page = await open(cookie)
        const loaded = await watch(await page.context().newCDPSession(page))
        await page.goto(origin + path, { waitUntil: 'networkidle' })
        const read = [...loaded]
        await reachQuiz(page, read)
        visits.push({ path, loaded: read, worked: [...loaded] })
        await page.context().close()
      }
      const [heaviest] = visits.sort(
        (one, other) => kilobytes(other.loaded) - kilobytes(one.loaded),
      )
      if (!heaviest) throw new Error('there is no module to open')
      const { path, loaded, worked } = heaviest
      return {
        requests: { value: loaded.length, unit: 'requests', note: byType(loaded) },
        'on the wire': { value: kilobytes(loaded), unit: 'kB', note: `${path}, the heaviest` },
        'when its quiz is reached': { value: kilobytes(worked), unit: 'kB', note: byType(worked) },
      }
    }),
}

/** Its scripts come one after another; the page was idle once already, so that is no sign of all being there. */
const ALL_COME_MS = 1000

async function reachQuiz(page: Page, read: Loaded[]): Promise<void> {
  const isThere = read.some(({ type }) => type === 'Script')
  const come = isThere || page.waitForResponse((one) => one.request().resourceType() === 'script')
  await page.locator('form[action^="/activities/"]').first().scrollIntoViewIfNeeded()
  await come
  await page.waitForTimeout(ALL_COME_MS)
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
