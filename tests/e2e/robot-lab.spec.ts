import { expect, type Page, test } from '@playwright/test'
import type { Branch, Program, Step } from '#app/features/activities/robot-lab.ts'
import { compiled } from './support/answers.ts'
import { findings } from './support/axe.ts'
import { signIn } from './support/sign-in.ts'

const BUILDING = 'rpa/bygge'
const EXCEPTIONS = 'rpa/unntak'

test('a robot is built, tried and handed in by mouse', async ({ page, javaScriptEnabled }) => {
  test.setTimeout(180_000)
  const solution = await openLab(page, BUILDING, 'admin@rana.example')
  await noFindings(page, javaScriptEnabled)
  const hand = new Mouse(page)
  await build(hand, solution.steps)
  await expect(page.getByText(/Det er nå steg|Steget er lagt til/)).toBeVisible()
  for (const right of solution.rights) await page.locator(`[name=right][value=${right}]`).check()
  await noFindings(page, javaScriptEnabled)
  await page.getByRole('button', { name: 'Kjør prøvekøen' }).click()
  await expect(page.getByText('Andre kjøring endret ingenting')).toBeVisible()
  if (javaScriptEnabled === false) expect(page.url()).toMatch(/#robot-trial$/)
  await page.locator('.robot-tile').nth(2).click()
  await expect(page.getByRole('heading', { name: /^Spor for/ })).toBeVisible()
  await page.getByRole('button', { name: 'Neste operasjon' }).click()
  await expect(page.locator('.robot-step__here')).toBeVisible()
  await noFindings(page, javaScriptEnabled)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Last ned roboten' }).click()
  expect((await download).suggestedFilename()).toBe('robot.robot')
  await handIn(page)
  await expect(page.getByText('Du fikk 100 av 100 poeng')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'En robot som får full pott' })).toBeVisible()
  await noFindings(page, javaScriptEnabled)
})

test('a robot is built and handed in by keyboard alone', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'each step begins at the top of a new page')
  test.setTimeout(240_000)
  const solution = await openLab(page, EXCEPTIONS, 'ansatt@vefsn.example')
  const hand = new Keyboard(page)
  await build(hand, solution.steps)
  for (const right of solution.rights) await hand.tick(`[name=right][value=${right}]`)
  await hand.press('button[value=try]')
  await expect(page.locator('#robot-trial')).toBeFocused()
  await hand.press('.quiz__foot button')
  await expect(page.getByText('Du fikk 100 av 100 poeng')).toBeVisible()
})

test('one who is signed out is told so where they look, and keeps what they wrote', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'it is a page of its own then')
  await openLab(page, BUILDING, 'leder@rana.example')
  const hand = new Mouse(page)
  await build(hand, [{ do: 'log', text: 'Ført' }])
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Kjør prøvekøen' }).click()
  await expect(page.getByRole('alert')).toContainText('Du er logget ut')
  await expect(page.getByRole('alert')).toBeInViewport()
  await expect(page.getByLabel('Tekst i loggen')).toHaveValue('Ført')
})

test('a robot that fails is told why, and no more of what was hidden than a question', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const { steps } = await openLab(page, EXCEPTIONS, 'leder@vefsn.example')
  const hand = new Mouse(page)
  const [first] = steps as [Step]
  await build(hand, [first])
  await page.locator('button[value="up 1"]').click()
  await expect(page.getByRole('alert')).toContainText('Steget kan ikke flyttes den veien.')
  await noFindings(page, javaScriptEnabled)
  await handIn(page)
  await expect(page.getByText('Ikke bestått')).toBeVisible()
  await expect(page.getByText('Tenk over dette før du prøver igjen')).toBeVisible()
  await expect(page.getByText('full pott')).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await noFindings(page, javaScriptEnabled)
})

test('a step waits for a save that is under way', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'nothing is saved on the way without it')
  await openLab(page, BUILDING, 'enhetsleder@rana.example')
  const hand = new Mouse(page)
  await hand.add('find-post', '')
  // The server has the work long before the page knows.
  await page.route('**/drafts', async (route) => {
    const response = await route.fetch()
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.fulfill({ response })
  })
  const saving = page.waitForRequest('**/drafts')
  await page.locator('[name="1 field"]').selectOption({ index: 1 })
  await saving
  await page.waitForTimeout(300)
  await hand.add('journal', '')
  await expect(page.locator('.robot-step__number')).toHaveText(['1', '2'])
})

/** Each test has a person of its own: work in progress is kept. */
async function openLab(page: Page, module: string, email: string): Promise<Program> {
  await signIn(page, email)
  const { key } = compiled(module)
  const [id, lab] = Object.entries(key).find(([, one]) => one.kind === 'robot-lab') ?? []
  if (lab?.kind !== 'robot-lab') throw new Error(`${module} has no robot lab`)
  await page.goto(`/activities/${id?.replaceAll('/', '.')}`)
  await page.waitForLoadState('networkidle')
  return lab.solution
}

async function noFindings(page: Page, javaScriptEnabled?: boolean): Promise<void> {
  if (javaScriptEnabled !== false) expect(await findings(page)).toEqual([])
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lever', exact: true }).click()
}

type Hand = Mouse | Keyboard

/** Adds the steps one by one at the end of a list, each with what is inside it. */
async function build(hand: Hand, steps: Step[], list = '', prefix = '', before = 0) {
  for (const [index, step] of steps.entries()) {
    const number = `${prefix}${before + index + 1}`
    await hand.add(step.do, list)
    for (const [name, value] of Object.entries(parametersOf(step)))
      await hand.choose(`[name="${number} ${name}"]`, value)
    let count = 0
    for (const [branch, inside] of branchesOf(step)) {
      await build(hand, inside, `${number} ${branch}`, `${number}.`, count)
      count += inside.length
    }
  }
}

const BRANCHES: Branch[] = ['yes', 'no', 'steps', 'onError']

function branchesOf(step: Step): [Branch, Step[]][] {
  const lists = step as Partial<Record<Branch, Step[]>>
  return BRANCHES.flatMap((branch) => (lists[branch] ? [[branch, lists[branch]]] : []))
}

function parametersOf(step: Step): Record<string, string> {
  const { do: kind, ...rest } = step
  if (kind === 'if' && 'condition' in rest) {
    const { path, test: how, value } = rest.condition
    return { condition: `${path} ${how} ${value}` }
  }
  const values = Object.entries(rest).filter(([, value]) => !Array.isArray(value))
  return Object.fromEntries(values.map(([name, value]) => [name, String(value)]))
}

class Mouse {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async add(kind: string, list: string): Promise<void> {
    const named = `button[value="${`add ${kind} ${list}`.trim()}"]`
    const button = this.#page.locator(named)
    if (!(await button.isVisible()))
      await this.#page.locator('.robot-add', { has: button }).locator('summary').last().click()
    const answer = this.#page.waitForResponse((one) => one.request().method() === 'POST')
    await button.click()
    await answer
    await this.#page.waitForLoadState('networkidle')
    // Until the answer is shown a press is not taken; then focus goes on.
    await expect(this.#page.locator(`${named}:focus`)).toHaveCount(0)
  }

  async choose(control: string, value: string): Promise<void> {
    const found = this.#page.locator(control)
    await expect(found).toBeVisible()
    if (control.endsWith(' text"]')) await found.fill(value)
    else await found.selectOption(value)
  }
}

class Keyboard {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async add(kind: string, list: string): Promise<void> {
    const button = `button[value="${`add ${kind} ${list}`.trim()}"]`
    if (!(await this.#page.locator(button).isVisible())) {
      await this.#reach(`.robot-add:has(> fieldset > ${button}) > summary`)
      await this.#page.keyboard.press('Enter')
    }
    await this.press(button)
    // Focus goes on to what was added.
    await expect(this.#page.locator('.robot-step__edit[open] :focus')).toHaveCount(1)
  }

  async choose(control: string, value: string): Promise<void> {
    await this.#reach(control)
    const { keyboard } = this.#page
    if (control.endsWith(' text"]')) return keyboard.type(value)
    const at = await this.#page.locator(control).evaluate((list, wanted) => {
      const values = [...(list as HTMLSelectElement).options].map((option) => option.value)
      return values.indexOf(wanted) - (list as HTMLSelectElement).selectedIndex
    }, value)
    for (let step = 0; step < Math.abs(at); step++)
      await keyboard.press(at > 0 ? 'ArrowDown' : 'ArrowUp')
    await expect(this.#page.locator(control)).toHaveValue(value)
  }

  async tick(control: string): Promise<void> {
    await this.#reach(control)
    await this.#page.keyboard.press('Space')
  }

  async press(button: string): Promise<void> {
    await this.#reach(button)
    const answer = this.#page.waitForResponse((one) => one.request().method() === 'POST')
    await this.#page.keyboard.press('Enter')
    await answer
    await this.#page.waitForLoadState('networkidle')
  }

  /** Tabs on until something has the focus; past the end of the page it begins again. */
  async #reach(wanted: string): Promise<void> {
    for (let step = 0; step < 400; step++) {
      const isThere = await this.#page.evaluate(
        (selector) => document.activeElement?.matches(selector) ?? false,
        wanted,
      )
      if (isThere) return
      await this.#page.keyboard.press('Tab')
    }
    throw new Error(`${wanted} was not reached`)
  }
}
