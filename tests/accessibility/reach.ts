import { expect, type Locator, type Page } from '@playwright/test'
import { answerRightly, compiled, formOf } from '#tests/e2e/support/answers.ts'

/** Something that is done on a page, and what it is called. */
export type Reach = { what: string; go: (page: Page) => Promise<void> }

/** Follows the first link that fits, page after page. */
export function follow(...selectors: string[]): Reach {
  return {
    what: 'by a link',
    go: async (page) => {
      for (const selector of selectors) {
        await page.locator(selector).first().click()
        await page.waitForLoadState()
      }
    },
  }
}

/** Opens everything that can be folded out. */
export function open(selector: string): Reach {
  return {
    what: `with ${selector} open`,
    go: (page) =>
      page.locator(selector).evaluateAll((all) => {
        for (const one of all) one.toggleAttribute('open', true)
      }),
  }
}

/** Presses a button of the page. */
export function press(name: string): Reach {
  return {
    what: `after «${name}»`,
    go: async (page) => {
      await page.waitForLoadState('networkidle')
      await page.locator('main').getByRole('button', { name, exact: true }).first().click()
      await page.waitForLoadState('networkidle')
    },
  }
}

/** The same on a page whose scripts never came. */
export function pressWithoutScript(name: string): Reach {
  return {
    what: `after «${name}» without scripts`,
    go: async (page) => {
      await page.route(/\.js$/, (route) => route.abort())
      await page.reload()
      await page.locator('main').getByRole('button', { name, exact: true }).first().click()
      await page.waitForLoadState()
      await page.unroute(/\.js$/)
    },
  }
}

/** Sends a form with nothing in it, and sees that the focus is where the page says what is wrong. */
export function blank(button: string): Reach {
  return {
    what: `refused after «${button}»`,
    go: async (page) => {
      const form = page
        .locator('main form')
        .filter({ has: page.getByRole('button', { name: button, exact: true }) })
        .last()
      await form.evaluate(empty)
      const answer = page.waitForResponse((response) => response.request().method() === 'POST')
      await form.getByRole('button', { name: button, exact: true }).click()
      expect((await answer).status(), 'the form is refused').toBe(422)
      await page.waitForLoadState()
      await expect(page.locator(WRONG), 'the focus is at what is wrong').toBeFocused()
    },
  }
}

/** The first place of a page that says what is wrong. */
const WRONG = ':nth-match(.error-summary, main [aria-invalid="true"], main [role="alert"], 1)'

function empty(form: Element): void {
  const fields = form.querySelectorAll<HTMLInputElement>('input, textarea, select')
  for (const field of fields) {
    if (field.matches('[type="checkbox"], [type="radio"]')) field.checked = false
    else if (field.type !== 'hidden') field.value = ''
  }
}

/** The first quiz of a module handed in with nothing answered. */
export const refusedAnswer: Reach = {
  what: 'with a hand-in refused',
  go: async (page) => {
    const handIn = page.getByRole('button', { name: 'Lever svarene' }).first()
    await scriptsNear(page, handIn)
    await handIn.click()
    await expect(page.locator('.error-summary')).toBeFocused()
  },
}

/** The first quiz of a module answered rightly. */
export const answered: Reach = {
  what: 'with a quiz answered',
  go: async (page) => {
    const module = new URL(page.url()).pathname.replace('/courses/', '')
    const [activity] = compiled(module).activities
    if (!activity) throw new Error(`${module} has no quiz`)
    await page.goto(`${page.url()}?again=${activity.id.split('/')[2]}`)
    await scriptsNear(page, formOf(page, activity))
    await answerRightly(page, module, activity)
    await formOf(page, activity).getByRole('button', { name: 'Lever svarene' }).click()
    await expect(page.getByText(/^Bestått/).first()).toBeVisible()
  },
}

/** Scripts come when an activity is near. */
async function scriptsNear(page: Page, activity: Locator): Promise<void> {
  await activity.scrollIntoViewIfNeeded()
  await expect.poll(() => activity.evaluate(isReacts)).toBe(true)
  await page.waitForLoadState('networkidle')
}

function isReacts(element: Element): boolean {
  return Object.keys(element).some((key) => key.startsWith('__reactProps'))
}
