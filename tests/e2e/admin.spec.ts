import { expect, type Page, test } from '@playwright/test'
import { findings } from './support/axe.ts'
import { signIn } from './support/sign-in.ts'

const SIZES = { laptop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } }

for (const [size, viewport] of Object.entries(SIZES)) {
  test(`an administrator takes someone in, moves them and gives them access on a ${size}`, async ({
    page,
  }, info) => {
    test.setTimeout(120_000)
    const canTest = info.project.use.javaScriptEnabled !== false
    const clean = async () => canTest && expect(await findings(page)).toEqual([])
    const name = `Åsne Prøve ${size}`
    await page.setViewportSize(viewport)
    await signIn(page, 'admin@rana.example')

    await page.goto('/admin')
    await clean()
    await page.getByRole('link', { name: 'Ansatte', exact: true }).click()
    await page.getByRole('link', { name: 'Legg til ansatt' }).click()
    await page.getByLabel('Navn').fill(name)
    await page.getByRole('button', { name: 'Legg til' }).click()
    await expect(page.getByRole('alert')).toContainText('Fyll ut feltet')
    await expect(page.getByLabel('Navn')).toHaveValue(name)
    await clean()
    await page.getByLabel('E-postadresse').fill(`asne.${size}@rana.example`)
    await page.getByLabel('Enhet').selectOption('1833-stab-hr')
    await page.getByRole('button', { name: 'Legg til' }).click()
    await expect(page.getByRole('main').getByRole('status')).toHaveText('Den ansatte er lagt til.')

    await page.getByRole('link', { name: 'Flytt til enhet' }).click()
    await page.getByLabel('Enhet').selectOption('1833-stab-it')
    await page.getByRole('button', { name: 'Flytt' }).click()
    await expect(page.getByRole('main').getByRole('status')).toHaveText('Flyttingen er lagret.')

    await page.getByRole('link', { name: 'Gi en tilgang' }).click()
    await page.getByRole('radio', { name: 'Leder for en enhet' }).check()
    await page.getByRole('button', { name: 'Gi tilgangen' }).click()
    await expect(page.getByRole('main').getByRole('status')).toHaveText('Tilgangen er gitt.')
    await clean()

    await find(page, `asne prove ${size}`)
    await expect(page.getByRole('rowheader')).toHaveCount(1)
    await page.getByRole('link', { name }).click()
    await page.getByRole('link', { name: 'Se i loggen' }).click()
    await expect(page.getByText('ga en tilgang', { exact: true }).last()).toBeVisible()
    await clean()
  })
}

async function find(page: Page, looked: string): Promise<void> {
  await page.goto('/admin/people')
  await page.getByRole('main').getByLabel('Søk', { exact: true }).fill(looked)
  await page.getByRole('main').getByLabel('Søk', { exact: true }).press('Enter')
}
