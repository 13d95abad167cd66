import { expect, type Page, test } from '@playwright/test'
import { signIn } from './support/sign-in.ts'

const PHONE = { width: 390, height: 844 }

test.describe('a leader on a phone', () => {
  test.use({ viewport: PHONE })

  test('gets the answer first, and opens the details that are wanted', async ({ page }) => {
    await signIn(page, 'leder@rana.example')
    await page.goto('/reports/1833')
    const main = page.getByRole('main')
    const answer = main.locator('.report__story')
    await expect(answer).toBeVisible()
    expect((await answer.boundingBox())?.y).toBeLessThan(PHONE.height)
    await expect(main.getByRole('heading', { name: 'Hva utløper?' })).toBeVisible()
    expect(await height(page)).toBeLessThan(7 * PHONE.height)

    const table = main.getByRole('table').filter({ hasText: 'Skjulte kurs samlet' }).first()
    await expect(table).toBeHidden()
    await main.getByText('Vis tabellen: Dekning per enhet og kurs').click()
    await expect(table).toBeVisible()
    await expect(main.getByLabel('Stillingsrolle', { exact: true })).toBeHidden()
    await main.getByText('Velg hva rapporten viser').click()
    await expect(main.getByLabel('Stillingsrolle', { exact: true })).toBeVisible()
  })

  test('reads every name in the drawings whole', async ({ page }) => {
    await signIn(page, 'leder@rana.example')
    await page.goto('/reports/1833')
    const names = await page.locator('.chart--narrow .chart__name').allTextContents()
    expect(names.join(' ')).toContain('prosessrobot i dokumenthåndtering')
    expect(names.filter((name) => name.includes('…'))).toEqual([])
  })
})

test('where there is room, all stands open and there is nothing to press', async ({ page }) => {
  await signIn(page, 'leder@rana.example')
  await page.goto('/reports/1833')
  const main = page.getByRole('main')
  await expect(main.getByLabel('Stillingsrolle', { exact: true })).toBeVisible()
  await expect(
    main.getByRole('columnheader', { name: 'Skjulte kurs samlet' }).first(),
  ).toBeVisible()
  await expect(main.getByText('Vis tabellen').first()).toBeHidden()
})

test('a report tells one share of the municipality, with the region beside it too', async ({
  page,
}) => {
  await signIn(page, 'leder@rana.example')
  await page.goto('/reports/1833')
  const share = await page.locator('.key-figure__value').first().textContent()
  const compared = page.locator('[data-measure="region"] tbody tr').first().locator('td').first()
  expect(await compared.textContent()).toBe(share)
})

test('whoever holds a certificate types its number, and is told when it is none', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Sjekk et kursbevis' }).click()
  const field = page.getByLabel('Nummer på kursbeviset')
  await field.fill('3f2a-90')
  await page.getByRole('button', { name: 'Sjekk beviset' }).click()
  await expect(field).toHaveValue('3f2a-90')
  await expect(field).toHaveAccessibleDescription(/ikke et helt nummer/)
  await field.fill('0123 4567 89AB CDEF 0123 4567 89ab cdef')
  await page.getByRole('button', { name: 'Sjekk beviset' }).click()
  await expect(page.getByText('Vi finner ikke noe kursbevis med dette nummeret')).toBeVisible()
})

function height(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight)
}
