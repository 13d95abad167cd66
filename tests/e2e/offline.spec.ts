import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { findings } from './support/axe.ts'
import { signIn } from './support/sign-in.ts'

const MODULE = '/courses/dokumenthandtering/journalforingsplikten'
const UNTOUCHED = '/courses/ki/ki-forordningen'
const OTHER_MODULE = '/courses/dokumenthandtering/saksdokument'

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'no worker without JavaScript')

test('a module that was opened is read without a network, and says from when it is', async ({
  page,
  context,
}) => {
  await signIn(page, 'ansatt@rana.example')
  await openToKeep(page, MODULE)
  await context.setOffline(true)
  await expect(status(page)).toContainText('Du er uten nett')
  expect(await findings(page)).toEqual([])

  await page.goto(MODULE)
  await expect(status(page)).toContainText(
    /Dette er siden slik den var \d+\.\s\w+ kl\. \d\d[:.]\d\d/,
  )
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Journalføringsplikten')
  const pictures = page.locator('.module__text img')
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded()
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(0)
  }
  // It runs: what is written for the browser was kept with it.
  await expect(page.locator('.quiz form').first()).toBeVisible()
  expect(await findings(page)).toEqual([])
})

test('going back to a refused answer sends nothing again, and says nothing of the network', async ({
  page,
}) => {
  await signIn(page, 'ansatt@rana.example')
  await openToKeep(page, UNTOUCHED)
  // As before its script runs: the last one is too far down to have run.
  await page.locator('main form[action$="attempts"]').last().evaluate(submitPlainly)
  await expect(page.getByRole('alert')).toContainText('Rett dette')
  await page.goto('/courses')
  const sent: string[] = []
  page.on('response', (reply) => {
    if (reply.request().method() === 'POST' && !reply.fromServiceWorker()) sent.push(reply.url())
  })
  await page.goBack()
  await expect(page).toHaveURL(new RegExp(UNTOUCHED))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('KI-forordningen')
  await expect(status(page)).toBeEmpty()
  expect(sent).toEqual([])
})

test('where a page is not kept, the ones that are can be reached', async ({ page, context }) => {
  await signIn(page, 'ansatt@vefsn.example')
  await openToKeep(page, MODULE)
  await context.setOffline(true)
  await page.goto('/reports')
  await expect(page.locator('[data-why=page]')).toBeVisible()
  expect(await findings(page)).toEqual([])
  await page.getByRole('link', { name: 'Journalføringsplikten' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Journalføringsplikten')

  await page.goto('/activities/rpa.bygge.postmottak')
  await expect(page.locator('[data-why=lab]')).toBeVisible()
  await context.setOffline(false)
  await page.goto('/reports')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Uten nett')
})

test('signing out leaves no page on the device, with and without a network', async ({
  page,
  context,
}) => {
  await signIn(page, 'ansatt@rana.example')
  await openToKeep(page, MODULE)
  expect(await keptPages(page)).toContain(MODULE)
  await context.setOffline(true)
  await pressSignOut(page)
  await expect(page.locator('[data-why=sign-out]')).toBeVisible()
  expect(await keptPages(page)).toEqual([])

  await context.setOffline(false)
  await openToKeep(page, MODULE)
  await pressSignOut(page)
  await expect(page.getByRole('link', { name: 'Logg inn' }).first()).toBeVisible()
  expect(await keptPages(page)).toEqual([])
  await isNotReadable(page, context, MODULE)
})

test('another person on the device finds nothing of the one before', async ({ page, context }) => {
  await signIn(page, 'ansatt@rana.example')
  await openToKeep(page, MODULE)
  // The session is gone without anyone having signed out.
  await context.clearCookies({ name: 'leia' })
  await page.goto('/')
  await isNotReadable(page, context, MODULE)

  await signIn(page, 'ansatt@vefsn.example')
  await openToKeep(page, OTHER_MODULE)
  await expect.poll(() => keptPages(page)).not.toContain(MODULE)
  await isNotReadable(page, context, MODULE)
  await context.setOffline(true)
  await page.goto(OTHER_MODULE)
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Uten nett')
})

async function isNotReadable(page: Page, context: BrowserContext, path: string): Promise<void> {
  await context.setOffline(true)
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uten nett')
  await expect(page.locator('[data-kept]')).not.toContainText('trenger JavaScript')
  await expect(page.locator(`[data-kept] a[href="${path}"]`)).toHaveCount(0)
  await context.setOffline(false)
  await page.goto('/')
}

async function pressSignOut(page: Page): Promise<void> {
  await page
    .locator('.header .fold')
    .filter({ has: page.locator('form[action="/sign-out"]') })
    .locator('summary')
    .first()
    .click()
  await page.locator('form[action="/sign-out"]:visible button').click()
}

/** Opens a page, and stays until the device has it with all its files. */
async function openToKeep(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await expect.poll(() => keptPages(page)).toContain(path)
  await expect.poll(() => missingFiles(page)).toEqual([])
}

function keptPages(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const kept = await (await caches.open('leia-pages-1')).keys()
    return kept.map(({ url }) => new URL(url).pathname)
  })
}

function missingFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
    const files = loaded.filter((name) => /\/(assets|media|fonts)\//.test(name))
    const found = await Promise.all(files.map((file) => caches.match(file)))
    return files.filter((_, at) => !found[at])
  })
}

function status(page: Page) {
  return page.locator('#connection')
}

function submitPlainly(form: HTMLElement | SVGElement): void {
  HTMLFormElement.prototype.submit.call(form)
}
