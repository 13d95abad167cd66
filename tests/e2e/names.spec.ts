import { expect, type Page, test } from '@playwright/test'
import { findings } from './support/axe.ts'
import { signIn, signOut } from './support/sign-in.ts'

test('a unit leader looks someone up by name, and that person sees it', async ({ page }, info) => {
  test.setTimeout(120_000)
  const canTest = info.project.use.javaScriptEnabled !== false
  await signIn(page, 'ansatt@rana.example')
  const before = await looks(page)
  if (canTest) expect(await findings(page)).toEqual([])

  await signOut(page)
  await signIn(page, 'enhetsleder@rana.example')
  await page.goto('/reports')
  await page.getByRole('link', { name: 'Se de ansatte ved navn' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ansatte i Plan og byggesak')
  await expect(page.getByText('kan se at du har sett dem')).toBeVisible()
  await page.getByLabel('Navn').fill('ingrid solb')
  await page.getByLabel('Navn').press('Enter')
  await expect(page.getByRole('rowheader')).toHaveCount(1)
  await expect(page.getByRole('rowheader')).toContainText('Ingrid Solbakk')
  if (canTest) expect(await findings(page)).toEqual([])

  await signOut(page)
  await signIn(page, 'ansatt@rana.example')
  expect(await looks(page)).toBeGreaterThanOrEqual(Math.max(before, 1))
  await expect(page.getByRole('rowheader').first()).toContainText('Maren Elvestad')
  await expect(page.getByText('Disse kan se deg ved navn i dag: Maren Elvestad')).toBeVisible()
  if (canTest) expect(await findings(page)).toEqual([])
})

test('the file of names comes down, and tells what it is for', async ({ page }) => {
  await signIn(page, 'enhetsleder@rana.example')
  await page.goto('/reports/1833/people')
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Last ned CSV' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/^ansatte-rana-plan-og-byggesak-.*\.csv$/)
  const answer = await page.request.get('/reports/1833/people.csv')
  expect(await answer.text()).toContain('Ingrid Solbakk;Plan og byggesak;')
})

/** How many looks at the signed-in person their page tells of, reached from the menu of the account. */
async function looks(page: Page): Promise<number> {
  await page.goto('/')
  await page.locator('summary.user').click()
  await page.getByRole('link', { name: 'Hvem har sett meg' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvem har sett meg')
  return page.getByRole('rowheader').count()
}
