import { expect, type Locator, type Page, test } from '@playwright/test'
import { kindOf } from '#app/features/activities/registry.ts'
import { compiled, formOf } from './support/answers.ts'
import { findings } from './support/axe.ts'
import { MODULE } from './support/every-type.ts'
import { signIn } from './support/sign-in.ts'

const TYPES = 8

test.use({ viewport: { width: 360, height: 740 } })

test('every type of question is answered by keyboard alone', async ({
  page,
  javaScriptEnabled,
}) => {
  test.setTimeout(120_000)
  const { form, wanted, types } = await openQuiz(page)
  expect(types.size).toBe(TYPES)
  if (javaScriptEnabled) expect(await findings(page)).toEqual([])
  await form.evaluate((element) => {
    element.tabIndex = -1
    element.focus()
  })
  await answerByKeyboard(page, wanted)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Bestått. Du fikk 15 av 15 poeng')).toBeVisible()
  if (javaScriptEnabled) expect(await findings(page)).toEqual([])
})

test('an ordering is also dragged into place', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'places are chosen from lists')
  const { form } = await openQuiz(page)
  const items = form.locator('.ordering__item')
  await items.nth(1).evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const [first, last] = [await items.first().textContent(), items.last()]
  const from = await items.first().locator('.ordering__handle').boundingBox()
  const to = await last.boundingBox()
  if (!from || !to) throw new Error('The ordering is not on the page')
  await page.mouse.move(from.x + 5, from.y + 5)
  await page.mouse.down()
  await page.mouse.move(to.x + 5, to.y + to.height - 2, { steps: 8 })
  await page.mouse.up()
  await expect(last).toHaveText(first ?? '')
})

async function openQuiz(page: Page) {
  await signIn(page, 'forfatter@helgeland.example')
  await page.goto(`/courses/${MODULE}`)
  await page.waitForLoadState('networkidle')
  const { activities, key } = compiled(MODULE)
  const [activity] = activities
  if (activity?.kind !== 'quiz') throw new Error('The module has no quiz')
  const kind = kindOf(activity)
  const answer = kind.solve(activity as never, key[activity.id] as never)
  const types = new Set(activity.questions.map(({ type }) => type))
  return { form: formOf(page, activity), wanted: kind.fields(answer), types }
}

/** Tabs from control to control, gives each what is wanted, and stops on the button that hands in. */
async function answerByKeyboard(page: Page, wanted: Record<string, string[]>): Promise<void> {
  for (let step = 0; step < 200; step++) {
    await page.keyboard.press('Tab')
    const control = page.locator(':focus')
    const { kind, name, value } = await control.evaluate((element) => ({
      kind: element.getAttribute('type') ?? element.localName,
      name: element.getAttribute('name') ?? '',
      value: element.getAttribute('value') ?? '',
    }))
    if (kind === 'submit') return
    if (kind === 'radio') await choose(page, wanted[name]?.[0])
    else if (kind === 'checkbox' && wanted[name]?.includes(value))
      await page.keyboard.press('Space')
    else if (kind === 'select') await chooseInList(page, control, wanted[name]?.[0])
    else if (kind === 'text') await page.keyboard.type(wanted[name]?.[0] ?? '')
    else if (kind === 'button') await moveItem(page, control, wanted)
  }
  throw new Error('The button was not reached')
}

async function choose(page: Page, wanted: string | undefined): Promise<void> {
  await page.keyboard.press('Space')
  for (let step = 0; step < 10; step++) {
    if ((await page.locator(':focus').inputValue()) === wanted) return
    await page.keyboard.press('ArrowDown')
  }
}

async function chooseInList(page: Page, list: Locator, wanted: string | undefined): Promise<void> {
  await page.keyboard.press('Home')
  for (let step = 0; step < 12; step++) {
    if ((await list.inputValue()) === wanted) return
    await page.keyboard.press('ArrowDown')
  }
}

/** Presses «up» while the item stands below its place. */
async function moveItem(
  page: Page,
  button: Locator,
  wanted: Record<string, string[]>,
): Promise<void> {
  const item = page.locator('.ordering__item', { has: button })
  const field = item.locator('input[type="hidden"]')
  if (!(await button.getAttribute('data-up')) || (await field.count()) === 0) return
  const place = Number(wanted[(await field.getAttribute('name')) ?? '']?.[0])
  while (Number(await field.inputValue()) > place) await page.keyboard.press('Enter')
}
