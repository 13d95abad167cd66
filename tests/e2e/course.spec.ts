import { expect, type Locator, type Page, test } from '@playwright/test'
import { answerRightly, compiled, formOf } from './support/answers.ts'
import { signIn, signOut } from './support/sign-in.ts'

const COURSE = 'dokumenthandtering'
const TITLE = 'Dokumenthåndtering, offentlighet og journalføring'

test.describe.configure({ mode: 'serial' })

test('a leader assigns the course, an employee takes it, and both see that it is done', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await signIn(page, 'enhetsleder@rana.example')
  await assignTo(page, 'Ingrid Solbakk')
  await signOut(page)

  await signIn(page, 'ansatt@rana.example')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ingrid')
  await expect(page.getByRole('link', { name: `${TITLE} må være fullført` })).toBeVisible()
  await expect(await assigned(page)).toContainText('I gang')
  for (const module of await modulesOf(page)) await takeModule(page, module)

  await page.goto(`/courses/${COURSE}`)
  await expect(page.getByText('Du har fullført kurset')).toBeVisible()
  await expect(await assigned(page)).toContainText('Fullført')
  await page.goto('/')
  await expect(page.getByRole('link', { name: `${TITLE} må være fullført` })).toHaveCount(0)

  await signOut(page)
  await signIn(page, 'enhetsleder@rana.example')
  await page.goto('/reports/1833/people?name=Ingrid')
  await expect(page.getByText('Ingrid Solbakk', { exact: true })).toBeVisible()
  await expect(page.getByText(/Gjelder til/).first()).toBeVisible()
})

async function assignTo(page: Page, name: string): Promise<void> {
  await page.goto('/reports/1833/assign')
  await page.getByLabel('Kurs eller læringsløp').selectOption({ label: TITLE })
  await page.getByLabel('Til', { exact: true }).selectOption({ label: name })
  await page.getByRole('button', { name: 'Tildel', exact: true }).click()
  await expect(page.getByText('Tildelingen er lagret')).toBeVisible()
}

/** What was assigned, on the employee's own page of competence. */
async function assigned(page: Page): Promise<Locator> {
  await page.goto('/me/competence')
  return page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: TITLE, exact: false }),
    hasText: 'Tildelt av',
  })
}

async function modulesOf(page: Page): Promise<string[]> {
  await page.goto(`/courses/${COURSE}`)
  const links = page.locator('.module-list a')
  const addresses = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
  return addresses.map((address) => address.replace('/courses/', ''))
}

async function takeModule(page: Page, module: string): Promise<void> {
  for (const activity of compiled(module).activities) {
    await page.goto(`/courses/${module}`)
    await page.waitForLoadState('networkidle')
    const section = page.locator('.quiz', { has: formOf(page, activity) })
    const handIn = section.getByRole('button', { name: 'Lever svarene' })
    const retry = section.getByRole('link', { name: 'Prøv på nytt' })
    if ((await retry.count()) > 0) await retry.click()
    else if ((await handIn.count()) === 0) continue
    await answerRightly(page, module, activity)
    await handIn.click()
    await expect(section.getByText(/^Levert/)).toBeVisible()
    await expect(section.getByText(/^Bestått/)).toBeVisible()
  }
  // The lane tells it at once, though with JavaScript the page was not left.
  if (test.info().project.use.javaScriptEnabled === false) await page.goto(`/courses/${module}`)
  await expect(
    page.locator('.module > .contents li[data-state="done"] [aria-current]'),
  ).toBeVisible()
}
