import { expect, type Page, test } from '@playwright/test'
import { findings } from './support/axe.ts'
import { signIn, signOut } from './support/sign-in.ts'

const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]

test('someone asks for erasure, and an administrator answers', async ({ page }, info) => {
  test.setTimeout(120_000)
  const isFine = finder(page, info.project.use.javaScriptEnabled !== false)
  await signIn(page, 'ansatt@vefsn.example')
  await page.goto('/me/privacy')
  await page.getByRole('link', { name: 'Sletting av egne data' }).click()
  await page.getByRole('button', { name: 'Send kravet' }).click()
  await expect(page.getByRole('link', { name: 'Velg minst én ting' })).toBeVisible()
  await isFine()
  await page.getByLabel('Utkast').check()
  await page.getByLabel('Noe du vil si').fill('Takk')
  await page.getByRole('button', { name: 'Send kravet' }).click()
  await expect(page.getByText('Kravet er sendt')).toBeVisible()
  await expect(page.getByText('Ikke besvart')).toBeVisible()
  await isFine()
})

test('a person takes out all that is held of them', async ({ page }) => {
  await signIn(page, 'ansatt@rana.example')
  await page.goto('/me/privacy')
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Last ned egne data' }).click()
  expect((await coming).suggestedFilename()).toMatch(/^leia-egne-data-.*\.json$/)
  await expect(page.getByText('Fagforbundet, Delta og NTL')).toBeVisible()
})

test('an administrator is told what a record lacks, and answers requests', async ({
  page,
}, info) => {
  test.setTimeout(120_000)
  const isFine = finder(page, info.project.use.javaScriptEnabled !== false)
  await signIn(page, 'leder@rana.example')
  await page.goto('/me/privacy/erasure')
  await page.getByLabel('Svar').first().check()
  await page.getByRole('button', { name: 'Send kravet' }).click()
  await expect(page.getByText('Kravet er sendt')).toBeVisible()
  await signOut(page)
  await signIn(page, 'admin@rana.example')
  await page.goto('/admin/privacy')
  await page.getByRole('button', { name: 'Registrer og åpne lista' }).click()
  await expect(page.getByRole('link', { name: 'Fyll ut feltet' })).toBeVisible()
  await isFine()
  await page.goto('/admin/privacy')
  await page.getByRole('link', { name: /Svar.*Terje Nordhaug/ }).click()
  await page.getByRole('button', { name: 'Gi svaret' }).click()
  await isFine()
  await page.getByLabel('Ikke slett').check()
  await page.getByLabel('Hvorfor ikke').fill('Opplysningene trengs i en sak.')
  await page.getByRole('button', { name: 'Gi svaret' }).click()
  await expect(page.getByText('Kravet er besvart.')).toBeVisible()
})

/** Asks axe at both sizes, where it can run. */
function finder(page: Page, canRun: boolean) {
  return async () => {
    if (!canRun) return
    for (const size of SIZES) {
      await page.setViewportSize(size)
      expect(await findings(page)).toEqual([])
    }
  }
}
