import { expect, type Page } from '@playwright/test'

/** Signs in through the page, as a person would, and comes to where it leads. */
export async function signIn(page: Page, email: string, to = /^(?!.*sign-in)/): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-postadresse').fill(email)
  await page.getByLabel('Passord').fill('helgeland-demo')
  await page.locator('main').getByRole('button', { name: 'Logg inn' }).click()
  await expect(page).toHaveURL(to)
}

/** Leaves nobody signed in. */
export async function signOut(page: Page): Promise<void> {
  await page.context().clearCookies({ name: 'leia' })
}
