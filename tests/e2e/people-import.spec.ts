import { expect, type Page, test } from '@playwright/test'
import { findings } from './support/axe.ts'
import { signIn } from './support/sign-in.ts'

const UNIT = 'Helse og omsorg/Hjemmetjenesten'
const HEAD = 'Ansattnummer;Navn;E-post;Enhet;Stillingsroller'

async function hand(page: Page, size: string): Promise<void> {
  const file = [
    ...[HEAD, `9${size.length};Ny ${size};ny.${size}@rana.example;${UNIT};Saksbehandler`],
    `80;Fra Vefsn;ansatt@vefsn.example;${UNIT};Astronaut`,
  ].join('\r\n')
  await page.goto('/admin/people/import')
  const buffer = Buffer.from(file, 'latin1')
  await page.setInputFiles('#file', { name: 'ansatte.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: 'Se hva som endres' }).click()
  await expect(page.getByRole('heading', { name: 'Dette endres' })).toBeVisible()
}

async function isFine(page: Page): Promise<void> {
  expect(await findings(page)).toEqual([])
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(wide).toBe(0)
}

const SIZES = { phone: { width: 360, height: 740 }, laptop: { width: 1280, height: 800 } }

// One file waits at a time for one administrator, so the sizes come one after the other;
// tests/http/people-import.test.ts does the same without JavaScript.
test('an administrator reads people in from a file', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'axe runs in the page')
  await signIn(page, 'admin@rana.example')
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport)
    await hand(page, size)
    await expect(page.getByText('«Astronaut» er ingen stillingsrolle')).toBeVisible()
    await isFine(page)
    await page.getByRole('button', { name: 'Lagre endringene' }).click()
    await expect(page.getByRole('heading', { name: 'Innlesingen er lagret' })).toBeVisible()
    await isFine(page)
  }
})
