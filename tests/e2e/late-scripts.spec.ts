import { expect, type Page, test } from '@playwright/test'
import { signIn } from './support/sign-in.ts'

/** What is done before the scripts of a module have come, and with pages that the browser has kept. */
test.skip(
  ({ javaScriptEnabled }) => javaScriptEnabled === false,
  'there are no scripts to wait for',
)
test.use({ serviceWorkers: 'block' })

const MODULE = '/courses/dokumenthandtering/journalforingsplikten'

test('a story goes on from what was chosen before the scripts came', async ({ page }) => {
  await signIn(page, 'ansatt@rana.example')
  const release = await heldBack(page)
  await page.goto(`${MODULE}?again=fredag`)
  const quiz = page.locator('#fredag')
  const choice = quiz.getByLabel('Journalfører den i saken om skoleskyss nå')
  await choice.check()
  await expect(quiz.locator('.scenario-step')).toHaveCount(3)
  release()
  await expect(quiz.locator('.scenario-step')).toHaveCount(2)
  await expect(choice).toBeChecked()
  await expect(quiz.getByRole('group', { name: 'Du svarer moren' })).toBeVisible()
})

test('a new attempt is opened each time, by the same link', async ({ page }) => {
  await signIn(page, 'ansatt@rana.example')
  await page.goto(`${MODULE}?again=fredag#fredag`)
  for (const _ of [1, 2]) {
    await handInFriday(page)
    await page.locator('#fredag a[href*="again="]').click()
    await expect(page.getByRole('button', { name: 'Lever svarene' }).last()).toBeVisible()
    await expect(page.locator('#fredag input:checked')).toHaveCount(0)
  }
})

async function handInFriday(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  const quiz = page.locator('#fredag')
  await quiz.getByLabel('Journalfører den i saken').check()
  await quiz.getByLabel('Ingenting, for svaret er så kort').check()
  await quiz.getByRole('button', { name: 'Lever svarene' }).click()
  await expect(quiz.getByText('Levert kl.')).toBeVisible()
}

/** Keeps back all scripts until the function that it gives is called. */
async function heldBack(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.js', async (route) => {
    await released
    await route.continue()
  })
  return release
}
