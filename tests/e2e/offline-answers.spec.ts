import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { answerRightly, compiled, formOf } from './support/answers.ts'
import { findings } from './support/axe.ts'
import { LosingProxy } from './support/losing-proxy.ts'
import { signIn } from './support/sign-in.ts'

const LEARNER = 'leder@vefsn.example'
const OTHER = 'leder@rana.example'

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'no worker without JavaScript')
test.describe.configure({ timeout: 120_000 })

test('an answer given without a network is handed in once, though its page was closed', async ({
  page,
  context,
}) => {
  const module = 'arbeidsflyt/mottak'
  await signIn(page, LEARNER)
  const before = await attemptsAt(page, module)
  await answerOffline(page, context, module)
  await expect(status(page)).toContainText('er lagret på denne enheten')
  await expect(status(page)).toContainText('ikke levert ennå')
  await expect(page.getByText(/^Levert/)).toHaveCount(0)
  expect(await findings(page)).toEqual([])
  await page.close()

  const later = await context.newPage()
  await later.goto(`/courses/${module}`)
  await isAwake(later, module)
  const form = formOf(later, quizOf(module))
  await expect(form.getByText('Svaret er lagret på denne enheten, ikke levert ennå')).toBeVisible()
  await expect(form.getByRole('button', { name: 'Lever svarene' })).toHaveCount(0)
  expect(await form.locator('input:checked').count()).toBeGreaterThan(0)
  expect(await findings(later)).toEqual([])
  await later.close()

  await context.setOffline(false)
  const after = await context.newPage()
  await after.goto('/courses')
  await expect(status(after)).toContainText(/Svaret på «.+» er levert kl\. \d\d[:.]\d\d\./)
  expect(await attemptsAt(after, module)).toBe(before + 1)
  // It is told on each page until it has stood long enough to be read, and then no more.
  await after.goto('/courses')
  await expect(status(after)).toContainText(/er levert kl\./)
  await expect.poll(() => answersOn(after), { timeout: 10_000 }).toBe(0)
  await after.goto('/courses')
  await after.waitForFunction(() => document.querySelector('#connection > div') !== null)
  await expect(status(after)).not.toContainText('levert')
})

test('an answer that was stored, though word of it was lost, is one attempt', async ({
  page,
  baseURL,
}) => {
  const module = 'arbeidsflyt/journalposttyper'
  const proxy = await LosingProxy.to(baseURL ?? '')
  const at = (path: string) => proxy.origin + path
  await page.goto(at('/sign-in'))
  await signInHere(page, LEARNER)
  const before = await attemptsAt(page, module, at(''))
  await page.goto(at(addressOf(module)))
  await settled(page)
  proxy.loses = (path) => path.endsWith('/attempts.json')
  await answerRightly(page, module, quizOf(module))
  await handIn(page, module)
  const form = formOf(page, quizOf(module))
  await expect(form.getByText('Svaret er lagret på denne enheten, ikke levert ennå')).toBeVisible()
  await form.getByRole('button', { name: 'Prøv å levere nå' }).click()
  await expect.poll(() => proxy.lost.length).toBeGreaterThan(1)

  proxy.loses = () => false
  // It tries again by itself, after a while.
  await expect(status(page)).toContainText(/er levert kl\./, { timeout: 60_000 })
  await expect(page.getByText(/^Levert kl\./)).toBeVisible()
  expect(await attemptsAt(page, module, at(''))).toBe(before + 1)
  proxy.stop()
})

test('an answer waits for its owner, and is never handed in as another’s', async ({
  page,
  context,
}) => {
  const module = 'arbeidsflyt/ferdigstilling'
  await signIn(page, OTHER)
  const othersBefore = await attemptsAt(page, module)
  await context.clearCookies({ name: 'leia' })
  await signIn(page, LEARNER)
  const before = await attemptsAt(page, module)
  await answerOffline(page, context, module)
  // The session ends while there is no network.
  await context.clearCookies({ name: 'leia' })
  await page.goto(`/courses/${module}`)
  await context.setOffline(false)
  await expect(status(page)).toContainText('Du er logget ut. Svaret blir levert når du logger inn.')
  expect(await findings(page)).toEqual([])

  await signIn(page, OTHER)
  await page.goto('/courses')
  await expect(status(page)).toContainText('Det blir ikke levert i ditt navn')
  await expect(status(page)).not.toContainText('Ferdigstilling')
  expect(await attemptsAt(page, module)).toBe(othersBefore)

  await context.clearCookies({ name: 'leia' })
  await signIn(page, LEARNER)
  await expect(status(page)).toContainText(/er levert kl\./)
  expect(await attemptsAt(page, module)).toBe(before + 1)
})

test('an answer that was handed in elsewhere meanwhile is told so, and is in the form', async ({
  page,
  context,
  browser,
}) => {
  const module = 'arbeidsflyt/ekspedering'
  await signIn(page, LEARNER)
  const before = await attemptsAt(page, module)
  await answerOffline(page, context, module)

  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  await signIn(other, LEARNER)
  await other.goto(addressOf(module))
  await settled(other)
  await answerRightly(other, module, quizOf(module))
  await handIn(other, module)
  await expect(other.getByText(/^Levert kl\./)).toBeVisible()
  await elsewhere.close()

  await page.goto('/courses')
  await context.setOffline(false)
  await expect(status(page)).toContainText('Du har levert dette forsøket et annet sted.')
  expect(await findings(page)).toEqual([])
  await page.goto(`/courses/${module}`)
  const form = formOf(page, quizOf(module))
  expect(await form.locator('input:checked').count()).toBeGreaterThan(0)
  await expect(form.getByRole('button', { name: 'Lever svarene' })).toBeVisible()
  expect(await attemptsAt(page, module)).toBe(before + 1)
})

test('an answer is kept where the network went before the late script came', async ({
  page,
  context,
}) => {
  const [first, module] = ['rpa/drift', 'rpa/unntak']
  await signIn(page, LEARNER)
  const before = await attemptsAt(page, module)
  await answerOffline(page, context, first)
  await context.setOffline(false)
  await expect(status(page)).toContainText(/er levert kl\./)

  const hasty = await context.newPage()
  await hasty.addInitScript(() => {
    const real = window.setTimeout
    const without = (go: TimerHandler, ms?: number) => (ms === 2500 ? 0 : real(go, ms))
    window.setTimeout = without as typeof window.setTimeout
  })
  await hasty.goto(addressOf(module))
  await isAwake(hasty, module)
  await answerRightly(hasty, module, quizOf(module))
  await context.setOffline(true)
  await handIn(hasty, module)
  const form = formOf(hasty, quizOf(module))
  await expect(form.getByText('Svaret er lagret på denne enheten, ikke levert ennå')).toBeVisible()
  await hasty.close()

  await context.setOffline(false)
  await page.goto('/courses')
  await expect(status(page)).toContainText(/er levert kl\./)
  expect(await attemptsAt(page, module)).toBe(before + 1)
})

test('a form pressed without a network before its script came is kept too', async ({
  page,
  context,
}) => {
  const module = 'arbeidsflyt/avslutning'
  await signIn(page, LEARNER)
  const before = await attemptsAt(page, module)
  await page.goto(addressOf(module))
  await settled(page)
  await page.close()

  await context.setOffline(true)
  const bare = await context.newPage()
  // Its scripts wait for a form to be near.
  await bare.addInitScript(() => {
    Object.assign(window, {
      IntersectionObserver: class {
        observe() {}
      },
    })
  })
  await bare.goto(`/courses/${module}`)
  await answerRightly(bare, module, quizOf(module))
  await handIn(bare, module)
  await expect(status(bare)).toContainText('er lagret på denne enheten')
  await expect(bare).toHaveURL(new RegExp(`/courses/${module}$`))
  expect(await findings(bare)).toEqual([])

  await context.setOffline(false)
  await expect(status(bare)).toContainText(/er levert kl\./)
  expect(await attemptsAt(bare, module)).toBe(before + 1)
})

/** Opens a module, loses the network, answers its quiz and presses the button. */
async function answerOffline(page: Page, context: BrowserContext, module: string): Promise<void> {
  await page.goto(addressOf(module))
  await settled(page)
  await context.setOffline(true)
  await isAwake(page, module)
  await answerRightly(page, module, quizOf(module))
  await handIn(page, module)
  const form = formOf(page, quizOf(module))
  await expect(form.getByText('Svaret er lagret på denne enheten, ikke levert ennå')).toBeVisible()
}

/** A module with a new attempt at its quiz, whatever was handed in before. */
function addressOf(module: string): string {
  return `/courses/${module}?again=${quizOf(module).id.split('/')[2]}`
}

/** Scripts come when a form is near, and from the device when there is no network. */
async function isAwake(page: Page, module: string): Promise<void> {
  const form = formOf(page, quizOf(module))
  await form.scrollIntoViewIfNeeded()
  const isHydrated = () =>
    form.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps')))
  await expect.poll(isHydrated).toBe(true)
}

/** Waits until the page has its worker, and what is late on it. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.waitForFunction(() => document.querySelector('#connection > div') !== null)
  // The texts that its scripts ask for come last.
  const isKept = () =>
    page.evaluate(async () => {
      const pages = await caches.open('leia-pages-1')
      const files = await (await caches.open('leia-files-1')).keys()
      const hasTexts = files.some(({ url }) => url.includes('/assets/nb-'))
      return hasTexts && (await pages.match(location.pathname)) !== undefined
    })
  await expect.poll(isKept).toBe(true)
}

function handIn(page: Page, module: string): Promise<void> {
  return formOf(page, quizOf(module)).getByRole('button', { name: 'Lever svarene' }).click()
}

function quizOf(module: string) {
  const quiz = compiled(module).activities.find(({ kind }) => kind === 'quiz')
  if (!quiz) throw new Error(`${module} has no quiz`)
  return quiz
}

/** How many attempts the server has of whoever is signed in. */
async function attemptsAt(page: Page, module: string, origin = ''): Promise<number> {
  const slug = quizOf(module).id.replaceAll('/', '.')
  await page.goto(`${origin}/activities/${slug}/attempts`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return page.locator('.attempts > li').count()
}

/** How many answers the device holds. */
function answersOn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((counted, failed) => {
        const open = indexedDB.open('leia-answers-1')
        open.onerror = () => failed(open.error)
        open.onsuccess = () => {
          const all = open.result.transaction('answers').objectStore('answers').count()
          all.onerror = () => failed(all.error)
          all.onsuccess = () => counted(all.result)
        }
      }),
  )
}

async function signInHere(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-postadresse').fill(email)
  await page.getByLabel('Passord').fill('helgeland-demo')
  await page.locator('main').getByRole('button', { name: 'Logg inn' }).click()
  await expect(page).not.toHaveURL(/sign-in/)
}

function status(page: Page) {
  return page.locator('#connection')
}
