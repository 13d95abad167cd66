import { expect, type Locator, test } from '@playwright/test'
import { compiled, formOf } from './support/answers.ts'
import { signIn } from './support/sign-in.ts'

const MODULE = 'dokumenthandtering/innsynskrav'

test.use({ viewport: { width: 360, height: 740 } })

test('a quiz is answered and handed in by keyboard, and what is typed survives a reload', async ({
  page,
  javaScriptEnabled,
}) => {
  await signIn(page, 'admin@rana.example')
  await page.goto(`/courses/${MODULE}`)
  await page.waitForLoadState('networkidle')
  const [activity] = compiled(MODULE).activities
  if (!activity) throw new Error('The module has no activity')
  const form = formOf(page, activity)

  const first = form.getByRole('radio').first()
  await first.focus()
  await page.keyboard.press('Space')
  await expect(first).toBeChecked()
  if (javaScriptEnabled) {
    await expect(form.getByText(/^Lagret/)).toBeVisible()
    await page.reload()
    await page.waitForLoadState('networkidle')
    await expect(form.getByRole('radio').first()).toBeChecked()
  }

  await form.getByRole('button', { name: 'Lever svarene' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Rett dette før du går videre')).toBeVisible()
  await expect(formOf(page, activity).getByRole('radio').first()).toBeChecked()
})

test('each change is saved, an unfinished hand-in too', async ({ page, javaScriptEnabled }) => {
  await signIn(page, 'leder@vefsn.example')
  const module = 'dokumenthandtering/arkivstruktur'
  await page.goto(`/courses/${module}`)
  await page.waitForLoadState('networkidle')
  const [activity] = compiled(module).activities
  if (!activity) throw new Error('The module has no activity')
  const form = formOf(page, activity)
  const controls = form.locator('select, input[type="radio"]')
  for (const index of javaScriptEnabled ? [0, 1, 2] : [0]) {
    const control = controls.nth(index)
    const isSelect = (await control.evaluate((element) => element.localName)) === 'select'
    const saved = javaScriptEnabled && page.waitForResponse(/\/drafts$/)
    await (isSelect ? control.selectOption({ index: 1 }) : control.check())
    if (saved) expect((await saved).status()).toBe(200)
  }
  const before = await answersOf(form)
  if (!javaScriptEnabled) {
    await form.getByRole('button', { name: 'Lever svarene' }).click()
    await expect(page.getByText('Rett dette før du går videre')).toBeVisible()
  }
  await page.goto(`/courses/${module}`)
  expect(await answersOf(formOf(page, activity))).toEqual(before)
})

/** Names and values of what is answered. */
function answersOf(form: Locator): Promise<string[]> {
  return form.locator('input[type="radio"]:checked, select').evaluateAll((all) =>
    (all as HTMLInputElement[])
      .filter(({ value }) => value !== '')
      .map(({ name, value }) => `${name}=${value}`)
      .sort(),
  )
}

test('the way in by keyboard begins with the content', async ({ page }) => {
  await page.goto('/courses')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Hopp til innhold' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#content$/)
})
