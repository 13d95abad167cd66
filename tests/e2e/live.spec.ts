import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Frame, type Page, test } from '@playwright/test'
import { type DevServer, openInDev, startDevServer } from '#tests/support/dev-server.ts'
import { demoDatabase } from '#tests/support/make-database.ts'
import { signIn, signInBeginners } from '#tests/support/sessions.ts'

const FILE = 'courses/dokumenthandtering/02-journalforingsplikten.mdx'
const LESSON = '/courses/dokumenthandtering/journalforingsplikten'
const PREVIEW = '/author/dokumenthandtering/preview/journalforingsplikten'
const DETAILS = '<Details title="Til slutt">\n\nEn tekst å lese videre i.\n\n</Details>'
const BROKEN = '<Callout kind="tips">\n\nHer mangler slutten.'

test.describe.configure({ mode: 'serial', timeout: 90_000 })
test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'pages follow by JavaScript')

let server: DevServer
let file = ''
let text: string
/** `Cookie` headers of someone who has done nothing yet, and of an author. */
let learner = ''
let author = ''

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for
test.beforeAll(async ({}, { project }) => {
  if (project.use.javaScriptEnabled === false) return
  test.setTimeout(180_000)
  const database = await demoDatabase()
  learner = (await signInBeginners(database, 1))[0]?.cookie ?? ''
  author = await signIn(database, 'forfatter@helgeland.example')
  server = await startDevServer(database)
  file = path.join(server.content, FILE)
  text = `${readFileSync(file, 'utf8')}\n\n${DETAILS}\n`
  writeFileSync(file, text)
})
test.afterAll(() => server?.stop())

test.beforeEach(() => {
  if (file) writeFileSync(file, text)
})

test('what is saved shows on the learner’s page, where the reader was', async ({ page }) => {
  await openAs(learner, page, LESSON)
  const kept = await settle(page, page.mainFrame())
  writeFileSync(file, `${text}\nNye ord på siden.\n`)
  await expect(page.getByText('Nye ord på siden.')).toBeVisible()
  expect(await kept()).toEqual(STANDING)
})

test('what is saved shows in the preview, where the author was', async ({ page }) => {
  await openAs(author, page, PREVIEW)
  const frame = page.frames().find((one) => one !== page.mainFrame())
  if (!frame) throw new Error('the preview has no frame')
  const kept = await settle(page, frame)
  writeFileSync(file, `${text}\nNye ord i rammen.\n`)
  await expect(frame.getByText('Nye ord i rammen.')).toBeVisible()
  expect(await kept()).toEqual(STANDING)
})

test('a mistake is told at its place until it is mended', async ({ page }) => {
  await openAs(learner, page, LESSON)
  const banner = page.getByRole('alert')
  const line = text.split('\n').length + 1
  writeFileSync(file, `${text}\n${BROKEN}\n`)
  await expect(banner).toContainText(`02-journalforingsplikten.mdx:${line}:`)
  await expect(banner).toContainText('Slik retter du det:')
  await expect(page.locator('main').getByText('Her mangler slutten.')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Journalføringsplikten')
  writeFileSync(file, `${text}\n${BROKEN}\n\n</Callout>\n`)
  await expect(page.locator('main').getByText('Her mangler slutten.')).toBeVisible()
  await expect(banner).toBeHidden()
})

async function openAs(cookie: string, page: Page, address: string): Promise<void> {
  const [name = '', value = ''] = cookie.split('=')
  await page.context().addCookies([{ name, value, url: server.origin }])
  await openInDev(page, server.origin + address)
}

const STANDING = { typed: '4', isOpen: true, moved: 0 }

/** Types, opens and scrolls; gives what says later how that stands. */
async function settle(page: Page, frame: Frame) {
  const typed = frame.getByRole('textbox').first()
  const details = frame.locator('details', { hasText: 'Til slutt' })
  await typed.fill(STANDING.typed)
  await details.locator('summary').click()
  const place = () => frame.evaluate(() => Math.round(scrollY))
  await frame.evaluate(() => scrollTo({ top: 1200, behavior: 'instant' }))
  const before = await place()
  expect(before).toBeGreaterThan(1000)
  return async () => {
    // The new data of a hydrated page comes a little after its prose.
    await page.waitForLoadState('networkidle')
    const isOpen = await details.evaluate((one) => (one as HTMLDetailsElement).open)
    return { typed: await typed.inputValue(), isOpen, moved: (await place()) - before }
  }
}
