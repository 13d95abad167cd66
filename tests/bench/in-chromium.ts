import { type Browser, chromium, type Page } from '@playwright/test'
import { chromiumPath, ensureChromium } from '#tests/support/chromium.mjs'
import { demoDatabase } from '#tests/support/make-database.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { signIn } from '#tests/support/sessions.ts'

/** A site of its own over the demo, and a Chromium that opens its pages. */
export type InChromium = {
  origin: string
  /** `name=value` of a new session of someone's. */
  cookieOf(email: string): Promise<string>
  /** A page of a browser that has nothing of the site yet, signed in with a cookie. */
  open(cookie?: string): Promise<Page>
}

const ARGS = ['--no-sandbox', '--disable-background-networking', '--no-first-run']

/** Serves the demo, starts Chromium, and ends both when the work is done. */
export async function inChromium<T>(
  work: (site: InChromium, browser: Browser) => Promise<T>,
  args: string[] = [],
): Promise<T> {
  ensureChromium()
  const database = await demoDatabase()
  const server = await ServerProcess.start(database)
  const executablePath = chromiumPath()
  const browser = await chromium.launch({ executablePath, args: [...ARGS, ...args] })
  const open = async (cookie?: string) => {
    const context = await browser.newContext({ locale: 'nb-NO' })
    if (cookie) await context.addCookies([cookieFor(server.origin, cookie)])
    return context.newPage()
  }
  try {
    const cookieOf = (email: string) => signIn(database, email)
    return await work({ origin: server.origin, cookieOf, open }, browser)
  } finally {
    await browser.close()
    await server.kill()
  }
}

function cookieFor(url: string, header: string) {
  const [name = '', value = ''] = header.split('=')
  return { name, value, url }
}
