import { expect, type Page, test } from '@playwright/test'
import { findings } from './support/axe.ts'
import { signIn } from './support/sign-in.ts'

const NEEDS_SCRIPT = 'suggestions come by JavaScript'

const field = (page: Page) => page.locator('#header-search')
const options = (page: Page) => page.locator('#header-search-list').getByRole('option')

test('suggests while someone types, by keyboard alone, and leads there', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, NEEDS_SCRIPT)
  await signIn(page, 'ansatt@rana.example')
  await page.goto('/courses')
  await field(page).focus()
  await field(page).pressSequentially('journalf')
  await expect(options(page).first()).toContainText('journalføring')
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('status').filter({ hasText: 'forslag' })).toHaveCount(1)
  expect(await findings(page)).toEqual([])

  await page.keyboard.press('ArrowDown')
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
  const id = await options(page).first().getAttribute('id')
  await expect(field(page)).toHaveAttribute('aria-activedescendant', `${id}`)
  await page.keyboard.press('ArrowUp')
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant')
  await page.keyboard.press('ArrowUp')
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=journalf$/)
})

test('closes with Escape, keeps what was typed, and clears it with the next', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, NEEDS_SCRIPT)
  await page.goto('/courses')
  await field(page).focus()
  await field(page).pressSequentially('mottak')
  await expect(options(page).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(field(page)).toHaveValue('mottak')
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveValue('')
})

test('takes a click on a suggestion', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, NEEDS_SCRIPT)
  await page.goto('/')
  await field(page).focus()
  await field(page).pressSequentially('postmottak')
  await options(page).first().click()
  await expect(page).toHaveURL(/\/glossary#postmottak$/)
})

test('works in a lesson too, and leaves what React made in place', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, NEEDS_SCRIPT)
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await signIn(page, 'ansatt@rana.example')
  await page.goto('/courses/dokumenthandtering/saksdokument')
  await field(page).focus()
  await field(page).pressSequentially('innsyn')
  await expect(options(page).first()).toBeVisible()
  expect(faults).toEqual([])
})

test('is a form with a page of results', async ({ page }) => {
  await page.goto('/courses')
  await field(page).fill('jornalføring')
  await field(page).press('Enter')
  await expect(page.getByRole('heading', { name: 'Mente du «journalføring»?' })).toBeVisible()
  await page.getByRole('link', { name: 'Journalføringsplikten' }).first().click()
  await expect(page).toHaveURL(/sign-in/)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('leads to the page of search, which fits', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('banner').getByRole('link', { name: 'Søk' }).click()
    await page.locator('#search').fill('mottak')
    await page.locator('#search').press('Enter')
    await expect(page.getByRole('heading', { name: /treff på «mottak»/ })).toBeVisible()
    const box = await page.locator('.search-page').boundingBox()
    expect(box?.width).toBeLessThanOrEqual(360)
  })
})
