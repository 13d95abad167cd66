import { readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import path from 'node:path'
import { chromium, type Frame, type Page } from '@playwright/test'
import { chromiumPath, ensureChromium } from '#tests/support/chromium.mjs'
import { type DevServer, openInDev, startDevServer } from '#tests/support/dev-server.ts'
import { demoDatabase } from '#tests/support/make-database.ts'
import type { Scenario } from '#tests/support/scenarios.ts'
import { signIn } from '#tests/support/sessions.ts'
import { spread } from '#tests/support/spread.ts'

const EDITS = 10
const WARM_UP = 3
const FILE = 'courses/dokumenthandtering/02-journalforingsplikten.mdx'
const PAGE = '/courses/dokumenthandtering/journalforingsplikten'
const PREVIEW = '/author/dokumenthandtering/preview/journalforingsplikten?key=1'

/** From the moment a file is saved until its new words are on the screen, under the authors' server. */
export const editVisible: Scenario = {
  name: 'edit-visible',
  target: { 'learner page': 500, 'preview frame': 500 },
  async run() {
    ensureChromium()
    const database = await demoDatabase()
    const cookie = await signIn(database, 'forfatter@helgeland.example')
    const server = await startDevServer(database)
    const browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
    })
    try {
      const page = await browser.newPage()
      const [name = '', value = ''] = cookie.split('=')
      await page.context().addCookies([{ name, value, url: server.origin }])
      await openInDev(page, server.origin + PAGE)
      const learner = await edits(server, page.mainFrame())
      await openInDev(page, server.origin + PREVIEW)
      const preview = await edits(server, frameOf(page))
      const note = `${EDITS} edits; wall time, load ${loadavg()[0]?.toFixed(1)}`
      return {
        'learner page': { ...spread(learner, 'ms'), note },
        'preview frame': { ...spread(preview, 'ms'), note },
      }
    } finally {
      await browser.close()
      await server.stop()
    }
  },
}

function frameOf(page: Page): Frame {
  const frame = page.frames().find((one) => one !== page.mainFrame())
  if (!frame) throw new Error('the preview has no frame')
  return frame
}

/** Milliseconds of each edit; the first few only warm up. */
async function edits(server: DevServer, frame: Frame): Promise<number[]> {
  const file = path.join(server.content, FILE)
  const text = readFileSync(file, 'utf8')
  const series: number[] = []
  for (let edit = 0; edit < WARM_UP + EDITS; edit++) {
    const words = `Avsnitt ${Date.now()}`
    const saved = performance.now()
    writeFileSync(file, `${text}\n${words}\n`)
    await whenShown(frame, words)
    series.push(performance.now() - saved)
  }
  return series.slice(WARM_UP)
}

const LOOK_EACH_MS = 20
const LOST_MS = 15_000

/** @throws when the words have not come within fifteen seconds. */
async function whenShown(frame: Frame, words: string): Promise<void> {
  const isThere = (wanted: string) => document.body.textContent?.includes(wanted)
  await frame.waitForFunction(isThere, words, { polling: LOOK_EACH_MS, timeout: LOST_MS })
}
