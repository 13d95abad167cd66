import { expect, type Page, test } from '@playwright/test'
import { bringEyes, lookOver } from '#tests/accessibility/look.ts'
import { IdentityProvider } from '#tests/support/identity-provider.ts'
import { findings } from './support/axe.ts'
import { signIn } from './support/sign-in.ts'

const MODULE = '/courses/rpa/rydd-forst'

let idp: IdentityProvider
test.beforeAll(async () => {
  idp = await IdentityProvider.start()
  idp.accounts.set('ingrid', { sub: 'ingrid', email: 'ansatt@rana.example' })
  idp.accounts.set('leder', { sub: 'leder', email: 'leder@rana.example' })
})
test.afterAll(() => idp?.stop())

test('an administrator lets the employees sign in at the municipality’s provider', async ({
  page,
  baseURL,
}, info) => {
  test.setTimeout(120_000)
  const canTest = info.project.use.javaScriptEnabled !== false
  idp.register({
    client_id: 'leia',
    client_secret: 'hemmelig',
    redirect_uris: [`${baseURL}/sign-in/oidc/callback`],
    post_logout_redirect_uris: [String(baseURL)],
    token_endpoint_auth_method: 'client_secret_post',
  })
  const label = `Rana ${new URL(idp.issuer).port}`
  await signIn(page, 'admin@rana.example')
  await setUp(page, label)
  await page.getByRole('button', { name: 'Prøv nå' }).click()
  await expect(page.getByText('Alt ser ut til å stemme.')).toBeVisible()
  if (canTest) expect(await findings(page)).toEqual([])

  await page.context().clearCookies()
  await page.goto('/sign-in?next=/me/privacy')
  if (canTest) expect(await findings(page)).toEqual([])
  await page.getByLabel('Kommune').selectOption({ label: 'Rana' })
  await page.getByRole('button', { name: 'Gå videre' }).click()
  if (canTest) expect(await findings(page)).toEqual([])
  await page.getByRole('link', { name: `Logg inn med ${label}` }).click()
  await page.getByRole('link', { name: 'ingrid' }).click()
  await expect(page).toHaveURL(/\/me\/privacy$/)

  await page.locator('summary.user').click()
  await page.getByRole('button', { name: 'Logg ut' }).click()
  await expect(page.getByRole('link', { name: `Logg ut av ${label} også` })).toBeVisible()
  if (canTest) expect(await findings(page)).toEqual([])
  await page.getByRole('link', { name: `Logg ut av ${label} også` }).click()
  await expect(page).toHaveURL(new RegExp(`^${idp.issuer}/session/end`))
})

test('work that waits comes through the provider with its owner', async ({
  page,
  baseURL,
}, info) => {
  test.skip(info.project.use.javaScriptEnabled !== false, 'With JavaScript the work stays here.')
  test.setTimeout(120_000)
  idp.register({
    client_id: 'leia-work',
    client_secret: 'hemmelig',
    redirect_uris: [`${baseURL}/sign-in/oidc/callback`],
    token_endpoint_auth_method: 'client_secret_post',
  })
  await signIn(page, 'admin@rana.example')
  const label = `Arbeid ${new URL(idp.issuer).port}`
  await setUp(page, label, 'leia-work')
  await page.context().clearCookies()
  await signIn(page, 'leder@rana.example')
  const answer = await handInSignedOut(page)
  await page.getByRole('button', { name: 'Logg inn på en annen måte' }).click()
  await page.getByLabel('Kommune').selectOption({ label: 'Rana' })
  await page.getByRole('button', { name: 'Gå videre' }).click()
  await expect(page.getByText('Svarene dine er tatt vare på')).toBeVisible()
  await page.getByRole('button', { name: `Logg inn med ${label}` }).click()
  await page.getByRole('link', { name: 'leder' }).click()
  await expect(page).toHaveURL(new RegExp(`^${baseURL}${MODULE}(#|$)`))
  await expect(page.locator(answer).first()).toBeChecked()
})

test('nothing is in the way of who shows by a code who they are', async ({
  page,
  baseURL,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'what looks runs in the page')
  test.setTimeout(180_000)
  idp.register({
    client_id: 'leia-new',
    client_secret: 'hemmelig',
    redirect_uris: [`${baseURL}/sign-in/oidc/callback`],
    token_endpoint_auth_method: 'client_secret_post',
  })
  idp.accounts.set('ukjent', { sub: 'ukjent' })
  await bringEyes(page)
  await signIn(page, 'admin@rana.example')
  const label = `Ny ${new URL(idp.issuer).port}`
  await setUp(page, label, 'leia-new', 'Med en kode på e-post, denne ene gangen')
  await page.context().clearCookies()
  await page.goto('/sign-in')
  await page.getByLabel('Kommune').selectOption({ label: 'Rana' })
  await page.getByRole('button', { name: 'Gå videre' }).click()
  await page.getByRole('link', { name: `Logg inn med ${label}` }).click()
  await page.getByRole('link', { name: 'ukjent' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vis hvem du er')
  expect(await lookOver(page)).toEqual([])
  await page.getByRole('button', { name: 'Send koden' }).click()
  await expect(page).toHaveURL(/introduction$/)
  expect(await lookOver(page)).toEqual([])
  await page.getByLabel('E-postadressen din på jobb').fill('leder@rana.example')
  await page.getByRole('button', { name: 'Send koden' }).click()
  expect(await lookOver(page)).toEqual([])
  await page.getByLabel('Koden fra e-posten').fill('00000000')
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click()
  await expect(page).toHaveURL(/introduction\/code$/)
  expect(await lookOver(page)).toEqual([])
})

async function setUp(
  page: Page,
  label: string,
  clientId = 'leia',
  recognise?: string,
): Promise<void> {
  await page.goto('/admin')
  await page.getByRole('link', { name: 'Innlogging', exact: true }).click()
  await page.getByLabel('Tjeneste').selectOption({ label: 'En annen tjeneste (OpenID Connect)' })
  await page.getByRole('button', { name: 'Legg til en innlogging' }).click()
  await page.getByLabel('Navnet på knappen').fill(label)
  await page.getByLabel('Utsteder').fill(idp.issuer)
  await page.getByLabel('Klient-ID').fill(clientId)
  await page.getByLabel('Klienthemmelighet').fill('hemmelig')
  await page.getByLabel('Slik viser Leia hvem den er').selectOption('client_secret_post')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await expect(page.getByRole('link', { name: 'Fyll ut feltet' })).toBeVisible()
  await page.getByLabel('Kommunens egne e-postdomener').fill('rana.example')
  if (recognise) await page.locator('select[name="recognise"]').selectOption({ label: recognise })
  await page.getByLabel('Klienthemmelighet').fill('hemmelig')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await expect(page.getByText('Endringene er lagret.')).toBeVisible()
}

/** Answers a question and hands in when the session has ended meanwhile; gives what finds the answer. */
async function handInSignedOut(page: Page): Promise<string> {
  await page.goto(MODULE)
  const form = page.locator('form[action$="/attempts"]').first()
  const choice = form.locator('input[type="radio"]').first()
  await choice.check()
  const name = await choice.getAttribute('name')
  const value = await choice.getAttribute('value')
  await page.context().clearCookies({ name: 'leia' })
  await form.locator('button[type="submit"]').first().click()
  await expect(page.getByText('Svarene dine er tatt vare på')).toBeVisible()
  return `input[name="${name}"][value="${value}"]`
}
