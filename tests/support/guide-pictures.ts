// The pictures of the guide in docs/images: `npx tsx tests/support/guide-pictures.ts`, while `npm start` runs.
import { chromium, type Page } from '@playwright/test'
import { signIn } from '#tests/e2e/support/sign-in.ts'
import { chromiumPath } from './chromium.mjs'

const origin = process.argv[2] ?? 'http://127.0.0.1:3000'

const executablePath = chromiumPath()
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(executablePath && { executablePath }),
})
const page = await browser.newPage({
  baseURL: origin,
  viewport: { width: 1000, height: 800 },
  reducedMotion: 'reduce',
  locale: 'nb-NO',
})
await signIn(page, 'forfatter@helgeland.example')
await page.goto('/author/guide')
for (const id of await entriesOf(page)) await picture(page, id)
await browser.close()

function entriesOf(page: Page): Promise<string[]> {
  return page.locator('.guide__entry').evaluateAll((entries) => entries.map(({ id }) => id))
}

async function picture(page: Page, id: string): Promise<void> {
  const path = `docs/images/guide-${id}.png`
  await page.locator(`#${id} .guide__result`).screenshot({ path })
  console.log(path)
}
