import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { findings } from './support/axe.ts'
import { signIn } from './support/sign-in.ts'

const SIZES = { phone: { width: 360, height: 740 }, laptop: { width: 1280, height: 800 } }

/** The addresses of someone's certificates, newest first. */
async function certificatesOf(page: Page, email: string): Promise<string[]> {
  await signIn(page, email)
  await page.goto('/me/competence')
  const links = page.locator('a[href^="/me/certificates/"]')
  return links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
}

const STATES = [
  ['valid', 'enhetsleder@rana.example', 0, 'Last ned PDF'],
  ['expired', 'enhetsleder@rana.example', -1, 'Du har et nyere bevis for kurset'],
  ['revoked', 'koordinator@helgeland.example', 0, 'Begrunnelse: Beviset var utstedt to ganger'],
] as const

for (const [state, email, at, says] of STATES)
  test(`a certificate that is ${state} has nothing in the way, nor has its public page`, async ({
    page,
    javaScriptEnabled,
  }) => {
    test.skip(javaScriptEnabled === false, 'axe runs in the page')
    test.setTimeout(120_000)
    const own = (await certificatesOf(page, email)).at(at) ?? ''
    await page.goto(own)
    await expect(page.locator('main')).toContainText(says)
    const verify = `/verify/${own.split('/').at(-1)}`
    for (const viewport of Object.values(SIZES)) {
      await page.setViewportSize(viewport)
      for (const colorScheme of ['light', 'dark'] as const)
        for (const path of [own, verify]) {
          await page.emulateMedia({ colorScheme })
          await page.goto(path)
          expect(await findings(page), `${path} ${colorScheme}`).toEqual([])
          const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement)
          expect(scrollWidth, `${path} scrolls sideways`).toBe(clientWidth)
        }
    }
  })

test('its address is copied by a button, or marked where there is no script', async ({
  page,
  context,
  javaScriptEnabled,
}) => {
  const [own = ''] = await certificatesOf(page, 'enhetsleder@rana.example')
  await page.goto(own)
  const link = page.locator('main a[href*="/verify/"]')
  const href = (await link.getAttribute('href')) ?? ''
  expect(href).toContain(await link.textContent())
  const button = page.getByRole('button', { name: 'Kopier lenke' })
  if (javaScriptEnabled === false) return expect(button).toBeHidden()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await button.click()
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Lenken er kopiert')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(href)
})

test('it is downloaded as PDF and as a signed file', async ({ page }) => {
  const [own = ''] = await certificatesOf(page, 'enhetsleder@rana.example')
  await page.goto(own)
  for (const [name, start] of [
    ['Last ned PDF', '%PDF-1.7'],
    ['Last ned digitalt bevis', '{'],
  ] as const) {
    const started = page.waitForEvent('download')
    await page.getByRole('link', { name }).click()
    const file = await (await started).path()
    expect((await readFile(file, 'latin1')).startsWith(start)).toBe(true)
  }
})
