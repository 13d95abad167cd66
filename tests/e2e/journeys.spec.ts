import { expect, type Locator, type Page, test } from '@playwright/test'
import { signIn } from './support/sign-in.ts'

/** The three users’ journeys by keyboard alone, and the words in which a screen reader is told of them. */
test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'one journey of each is enough')
test.describe.configure({ timeout: 120_000 })

test('an employee finds a module, answers, and hears how it went', async ({ page }) => {
  await signIn(page, 'koordinator@helgeland.example')
  await follow(page, menu(page, 'Kurs'))
  await follow(page, link(page, /Dokumenthåndtering, offentlighet/))
  await follow(page, link(page, /Journalføringsplikten/))
  await page.waitForLoadState('networkidle')
  const quiz = page.getByRole('region', { name: 'Bruk kriteriene' })
  const again = quiz.locator('a[href*="again="]')
  if ((await again.count()) > 0) await follow(page, again)
  await page.waitForLoadState('networkidle')
  await expect(quiz).toMatchAriaSnapshot(`
    - heading "Bruk kriteriene" [level=2]
    - group "Hva må du ta stilling til når du vurderer om en inngående e-post skal journalføres?":
      - checkbox "Om den har verdi som dokumentasjon"
    - group "Hvor mange av de fem skal journalføres?":
      - paragraph:
        - textbox "Svar"
    - button "Lever svarene"
  `)
  // They stand in an order of their own for each.
  const right = /Om noen må behandle|Om den har verdi|Om den er et saksdokument/
  for (const choice of await quiz.getByRole('checkbox', { name: right }).all()) {
    await tabTo(page, choice)
    await page.keyboard.press('Space')
  }
  await tabTo(page, quiz.getByRole('textbox'))
  await page.keyboard.type('3')
  await tabTo(page, quiz.getByRole('button', { name: 'Lever svarene' }))
  await page.keyboard.press('Enter')
  await expect(quiz.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(quiz).toMatchAriaSnapshot(`
    - heading "Bruk kriteriene" [level=2]
    - text: /Levert kl/
    - paragraph: /Bestått\\. Du fikk 3 av 3 poeng/
  `)
})

test('an author opens the desk, tries a module, and finds what to mend', async ({ page }) => {
  await signIn(page, 'forfatter@helgeland.example')
  await follow(page, menu(page, 'Forfatter'))
  await follow(page, link(page, 'Dokumenthåndtering, offentlighet og journalføring'))
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Dokumenthåndtering, offentlighet og journalføring" [level=1]
    - region "Diagnostikk":
      - heading "Diagnostikk" [level=2]
    - region "Rett dette først":
      - list:
        - listitem:
          - paragraph:
            - link /En innbygger sender en søknad/
            - text: Sjekk fasiten
  `)
  await follow(page, link(page, 'Forhåndsvis', true))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goBack()
  await follow(page, link(page, /En innbygger sender en søknad/))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('En innbygger sender')
  await expect(page.getByText('Sjekk fasiten').first()).toBeVisible()
})

test('a leader reads the figures, opens the list, and takes them along', async ({ page }) => {
  await signIn(page, 'enhetsleder@rana.example')
  await follow(page, menu(page, 'Rapporter'))
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading /Kompetanse i/ [level=1]
    - group:
      - list "Last ned rapporten":
        - listitem:
          - link "Last ned PDF"
    - group:
      - form "Velg hva rapporten viser"
    - region "Er vi der vi må være?":
      - heading "Er vi der vi må være?" [level=2]
      - region "Fullføringsgrad":
        - heading "Fullføringsgrad" [level=2]
        - paragraph: /%/
        - paragraph: /Andel av/
  `)
  await tabTo(page, link(page, 'Last ned CSV'))
  const coming = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await coming).suggestedFilename()).toMatch(/\.csv$/)
  const table = page.locator('summary', { hasText: 'Vis tallene som tabell' }).first()
  await tabTo(page, table)
  await page.keyboard.press('Enter')
  await expect(page.locator('details[open] table').first()).toBeVisible()
  await follow(page, page.locator('main a[href*="/people"]').first())
  await expect(page).toHaveURL(/\/people/)
  await expect(page.getByRole('main').getByRole('table').first()).toBeVisible()
})

function menu(page: Page, name: string): Locator {
  return page.getByRole('banner').getByRole('link', { name, exact: true })
}

function link(page: Page, name: string | RegExp, exact = false): Locator {
  return page.getByRole('main').getByRole('link', { name, exact }).first()
}

async function follow(page: Page, to: Locator): Promise<void> {
  await tabTo(page, to)
  await page.keyboard.press('Enter')
  await page.waitForLoadState()
}

/** Presses Tab until it leads there, as someone without a mouse must. */
async function tabTo(page: Page, to: Locator): Promise<void> {
  await expect(to).toBeVisible()
  for (let presses = 0; presses < 250; presses++) {
    if (await to.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never leads to ${to}`)
}
