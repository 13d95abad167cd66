import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { type Repair, takeIn } from '#app/features/activities/template-lab.ts'
import { compiled } from './support/answers.ts'
import { findings } from './support/axe.ts'
import { signIn } from './support/sign-in.ts'

const PERMIT = 'maler/betinget-tekst'
const REPLY = 'maler/klart-for-alle'

test('a template is repaired, tried and handed in by mouse', async ({
  page,
  javaScriptEnabled,
}) => {
  test.setTimeout(180_000)
  const solution = await openLab(page, PERMIT, 'admin@rana.example')
  await noFindings(page, javaScriptEnabled)
  const hand = new Mouse(page)
  await hand.press('try uten-nummer')
  await expect(page.getByText('Feltet Fødselsnummer er tomt i denne saken.')).toBeVisible()
  await hand.press('edit brev-7')
  await noFindings(page, javaScriptEnabled)
  await hand.press('close')
  for (const repair of solution) await repairWith(hand, repair)
  await expect(
    page.getByText('«Kopi til: [Navn]» gjentas for hver i Kopimottakere.').last(),
  ).toBeVisible()
  await noFindings(page, javaScriptEnabled)
  await takesLetterAlong(page)
  await page.getByRole('button', { name: 'Lever', exact: true }).click()
  await expect(page.getByText('Du fikk 100 av 100 poeng')).toBeVisible()
  await expect(page.getByText('Mottaker med strengt fortrolig adresse')).toBeVisible()
  await noFindings(page, javaScriptEnabled)
})

test('a template is repaired and handed in by keyboard alone', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'each step begins at its place on a new page')
  test.setTimeout(240_000)
  await page.setViewportSize({ width: 360, height: 740 })
  const solution = await openLab(page, REPLY, 'leder@rana.example')
  const hand = new Keyboard(page)
  for (const repair of solution) await repairWith(hand, repair)
  await hand.press('try vanlig')
  await expect(page.getByRole('heading', { name: /^Brevet: / })).toBeFocused()
  expect(await sideways(page)).toBe(0)
  await hand.reach('.quiz__foot button')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Du fikk 100 av 100 poeng')).toBeVisible()
  expect(await sideways(page)).toBe(0)
})

test('a template that fails is told why, and its repairs can be taken back', async ({
  page,
  javaScriptEnabled,
}) => {
  await openLab(page, PERMIT, 'leder@vefsn.example')
  const hand = new Mouse(page)
  await hand.press('edit brev-2')
  await hand.press('wrap brev-2')
  await expect(page.locator('.error-summary')).toContainText('Teksten er med')
  await noFindings(page, javaScriptEnabled)
  await hand.press('remove brev-2')
  await hand.press('edit brev-13')
  await hand.press('remove brev-13')
  await hand.press('try vanlig')
  await expect(page.getByText('Det stopper ved «hvis Målform er nn».')).toBeVisible()
  await hand.press('undo 1')
  await expect(page.getByText('Det stopper ved')).toHaveCount(0)
  await page.getByRole('button', { name: 'Lever', exact: true }).click()
  await expect(page.getByText('Ikke bestått')).toBeVisible()
  await expect(page.getByText('Datoer er skrevet på norsk').first()).toBeVisible()
  await expect(page.getByText('Søker som bruker nynorsk')).toHaveCount(0)
  await noFindings(page, javaScriptEnabled)
})

/** Each test has a person of its own: work in progress is kept. */
async function openLab(page: Page, module: string, email: string): Promise<Repair[]> {
  await signIn(page, email)
  const [id, lab] =
    Object.entries(compiled(module).key).find(([, one]) => one.kind === 'template-lab') ?? []
  if (lab?.kind !== 'template-lab') throw new Error(`${module} has no template lab`)
  await page.goto(`/activities/${id?.replaceAll('/', '.')}`)
  await page.waitForLoadState('networkidle')
  return lab.faults.flatMap(({ repairs }) => repairs)
}

async function noFindings(page: Page, javaScriptEnabled?: boolean): Promise<void> {
  if (javaScriptEnabled !== false) expect(await findings(page)).toEqual([])
}

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

/** The letter that is shown, as a Word file that can be taken in again. */
async function takesLetterAlong(page: Page): Promise<void> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Last ned brevet (Word)' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('uten-nummer.docx')
  const taken = takeIn(new Uint8Array(readFileSync(await file.path())))
  expect(JSON.stringify(taken)).toContain('Dato: 16.\u00a0mars 2026')
}

type Hand = Mouse | Keyboard

/** Opens the paragraph of a repair, chooses what it needs, and does it. */
async function repairWith(hand: Hand, repair: Repair): Promise<void> {
  const paragraph = repair.do === 'wrap' ? repair.from : repair.paragraph
  const place = 'tag' in repair ? `${paragraph} ${repair.tag}` : paragraph
  await hand.press(`edit ${paragraph}`)
  for (const [part, value] of Object.entries(chosenIn(repair)))
    await hand.choose(`${part} ${place}`, value)
  await hand.press(`${repair.do} ${place}`)
}

function chosenIn(repair: Repair): Record<string, string> {
  switch (repair.do) {
    case 'field':
      return { path: repair.path, filter: repair.filter ?? '' }
    case 'condition':
      return { when: whenOf(repair) }
    case 'wrap':
      return { to: repair.to, when: whenOf(repair) }
    case 'move':
      return { before: repair.before }
    default:
      return {}
  }
}

function whenOf({ negated, condition }: { negated: boolean; condition: string }): string {
  return `${negated ? '^' : '#'}${condition}`
}

class Mouse {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async press(step: string): Promise<void> {
    const answer = this.#page.waitForResponse((one) => one.request().method() === 'POST')
    const button = `button[value="${step}"]`
    await this.#page.locator(button).click()
    await answer
    await this.#page.waitForLoadState('networkidle')
    // Until the answer is shown a press is not taken; then focus goes on.
    await expect(this.#page.locator(`${button}:focus`)).toHaveCount(0)
  }

  async choose(control: string, value: string): Promise<void> {
    await this.#page.locator(`select[name="${control}"]`).selectOption(value)
  }
}

class Keyboard {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async press(step: string): Promise<void> {
    await this.reach(`button[value="${step}"]`)
    const answer = this.#page.waitForResponse((one) => one.request().method() === 'POST')
    await this.#page.keyboard.press('Enter')
    await answer
    await this.#page.waitForLoadState('networkidle')
    // Focus goes on to what the step led to.
    await expect(this.#page.locator('.template-lab [data-focus]')).toBeFocused()
  }

  async choose(control: string, value: string): Promise<void> {
    const list = `select[name="${control}"]`
    await this.reach(list)
    const at = await this.#page.locator(list).evaluate((element, wanted) => {
      const { options, selectedIndex } = element as HTMLSelectElement
      return [...options].findIndex((one) => one.value === wanted) - selectedIndex
    }, value)
    for (let step = 0; step < Math.abs(at); step++)
      await this.#page.keyboard.press(at > 0 ? 'ArrowDown' : 'ArrowUp')
    await expect(this.#page.locator(list)).toHaveValue(value)
  }

  /** Tabs on until something has the focus; past the end of the page it begins again. */
  async reach(wanted: string): Promise<void> {
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
