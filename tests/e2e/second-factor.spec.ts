import { expect, type Page, test } from '@playwright/test'
import { codeAt } from '#tests/support/authenticator.ts'
import { findings } from './support/axe.ts'
import { signIn, signOut } from './support/sign-in.ts'

/** Nobody else signs in as this person, whose sign-in takes two steps now and then. */
const PERSON = 'ansatt@vefsn.example'

test.describe.configure({ mode: 'serial' })

test('an authenticator app is added, asked for, and taken away', async ({ page }, info) => {
  const canTest = info.project.use.javaScriptEnabled !== false
  await signIn(page, PERSON)
  await openSecurity(page)
  if (canTest) expect(await findings(page)).toEqual([])

  await page.getByRole('link', { name: 'Legg til kodeapp' }).click()
  if (canTest) expect(await findings(page)).toEqual([])
  const secret = ((await page.locator('.security__secret').textContent()) ?? '').replaceAll(' ', '')
  await page.getByLabel('Kode fra appen').fill('000000')
  await page.getByRole('button', { name: 'Legg til' }).click()
  await expect(page.getByText('Koden stemmer ikke')).toBeVisible()
  await page.getByLabel('Kode fra appen').fill(codeAt(secret, Date.now()))
  await page.getByRole('button', { name: 'Legg til' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ta vare på reservekodene')
  if (canTest) expect(await findings(page)).toEqual([])
  const [code = ''] = await page.getByRole('listitem').locator('code').allTextContents()

  await signOut(page)
  await givePassword(page, PERSON)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vis at det er deg')
  if (canTest) expect(await findings(page)).toEqual([])
  await page.getByLabel('Kode fra appen, eller en reservekode').fill(code)
  await page.getByRole('button', { name: 'Gå videre' }).click()
  await openSecurity(page)
  await expect(page.getByText('Du har 9 ubrukte reservekoder.')).toBeVisible()
  await page.getByRole('button', { name: 'Fjern kodeappen' }).click()
  await expect(page.getByRole('link', { name: 'Legg til kodeapp' })).toBeVisible()
})

test('a passkey is made, signs in by itself, and is the second step', async ({ page }, info) => {
  test.skip(info.project.use.javaScriptEnabled === false, 'passkeys need JavaScript, and say so')
  await virtualAuthenticator(page)
  await signIn(page, PERSON)
  await openSecurity(page)
  await page.getByRole('link', { name: 'Legg til passnøkkel' }).click()
  expect(await findings(page)).toEqual([])
  await page.getByLabel('Navn på passnøkkelen').fill('Jobbtelefonen')
  await page.getByRole('button', { name: 'Lag passnøkkel' }).click()
  await expect(page.getByText('Passnøkkelen er lagt til.')).toBeVisible()

  await signOut(page)
  await page.goto('/sign-in?next=%2Fcourses')
  await page.getByRole('link', { name: 'Logg inn med passnøkkel' }).click()
  expect(await findings(page)).toEqual([])
  await page.getByRole('button', { name: 'Bruk passnøkkel' }).click()
  await expect(page).toHaveURL(/\/courses$/)

  await signOut(page)
  await givePassword(page, PERSON)
  await page.getByRole('link', { name: 'Bruk passnøkkel' }).click()
  await page.getByRole('button', { name: 'Bruk passnøkkel' }).click()
  await expect(page).not.toHaveURL(/sign-in/)
  await openSecurity(page)
  await expect(page.getByRole('listitem').filter({ hasText: 'Jobbtelefonen' })).toContainText(
    'sist brukt',
  )
  await expect(page.getByRole('rowheader').first()).toContainText('Chrome på Linux')

  await page.getByRole('button', { name: 'Fjern Jobbtelefonen' }).click()
  await expect(page.getByText('Jobbtelefonen')).toHaveCount(0)
  await signOut(page)
  await page.goto('/sign-in/passkey')
  await page.getByRole('button', { name: 'Bruk passnøkkel' }).click()
  await expect(page.getByRole('alert')).toContainText('Passnøkkelen virket ikke her')
})

test('without JavaScript a passkey can’t be used, and the page says so', async ({ page }, info) => {
  test.skip(info.project.use.javaScriptEnabled !== false, 'only where there is none')
  await page.goto('/sign-in/passkey')
  await expect(page.getByText('Passnøkler virker bare med JavaScript')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Bruk passnøkkel' })).toBeDisabled()
  await page.getByRole('link', { name: 'Logg inn på en annen måte' }).click()
  await expect(page.getByLabel('E-postadresse')).toBeVisible()
})

/** A security key that lives in the browser, and whose owner has always just put a finger on it. */
async function virtualAuthenticator(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

async function openSecurity(page: Page): Promise<void> {
  await page.goto('/')
  await page.locator('summary.user').click()
  await page.getByRole('link', { name: 'Sikkerhet og innlogging' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sikkerhet og innlogging')
}

/** What `signIn` does, up to the second step. */
async function givePassword(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-postadresse').fill(email)
  await page.getByLabel('Passord').fill('helgeland-demo')
  await page.locator('main').getByRole('button', { name: 'Logg inn' }).click()
}
