import { expect, test } from '@playwright/test'
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

test('the way in by keyboard begins with the content', async ({ page }) => {
  await page.goto('/courses')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Hopp til innhold' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#content$/)
})
