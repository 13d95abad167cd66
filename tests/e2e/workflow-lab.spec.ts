import { expect, type Locator, type Page, test } from '@playwright/test'
import { kindOf } from '#app/features/activities/registry.ts'
import type { Move, RoutingCard } from '#app/features/activities/workflow-lab.ts'
import { CASE_WORK, ROUTING } from '#tests/factories/workflow-course.ts'
import { compiled } from './support/answers.ts'
import { findings } from './support/axe.ts'
import { signIn } from './support/sign-in.ts'

test.use({ viewport: { width: 360, height: 740 } })

/** How someone gets to a control and uses it: with the mouse, or with keys alone. */
type Hand = {
  press(button: Locator): Promise<void>
  choose(radio: Locator): Promise<void>
}

test('cases are taken through the flow by mouse', async ({ page, javaScriptEnabled }) => {
  test.setTimeout(120_000)
  await open(page, CASE_WORK)
  if (javaScriptEnabled) await expectNoFindings(page)
  await playAll(page, { press: (button) => button.click(), choose: (radio) => radio.check() })
  await page.getByRole('button', { name: 'Lever' }).click()
  await expect(page.getByText('Bestått. Du fikk 100 av 100 poeng')).toBeVisible()
  if (javaScriptEnabled) await expectNoFindings(page)
})

test('cases are taken through the flow by keyboard alone', async ({ page }) => {
  test.setTimeout(120_000)
  await open(page, CASE_WORK)
  const press = async (button: Locator) => {
    await reach(page, button)
    await page.keyboard.press('Enter')
  }
  const choose = async (radio: Locator) => {
    const name = await radio.getAttribute('name')
    const group = page.locator(`input[name="${name}"]`)
    await reach(page, group.first())
    await page.keyboard.press('Space')
    for (let tries = 0; tries < 6 && !(await radio.isChecked()); tries += 1)
      await page.keyboard.press('ArrowDown')
  }
  await playAll(page, { press, choose })
  await press(page.getByRole('button', { name: 'Lever' }))
  await expect(page.getByText('Bestått. Du fikk 100 av 100 poeng')).toBeVisible()
})

test('what the case system refuses is told at once, and what is missing too', async ({
  page,
  javaScriptEnabled,
}) => {
  await open(page, CASE_WORK)
  const perform = page.getByRole('button', { name: 'Utfør' })
  await perform.click()
  await expect(page.getByLabel('Klage')).toBeVisible()
  await page.getByRole('button', { name: 'Gå denne veien' }).click()
  await expect(page.getByText('Rett dette før du går videre')).toBeVisible()
  await page.getByLabel('Spørsmål').check()
  await page.getByRole('button', { name: 'Gå denne veien' }).click()
  await page.getByLabel('I posten').check()
  await perform.click()
  await expect(page.getByRole('alert')).toContainText('«Svar» ble stoppet')
  if (javaScriptEnabled) await expectNoFindings(page)
  expect(await sidewaysScroll(page)).toBe(0)
})

test.describe('on a small laptop', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test('what is asked and where the case is in the drawing are seen together', async ({
    page,
    javaScriptEnabled,
  }) => {
    test.skip(javaScriptEnabled === false, 'the drawing is led to its place by JavaScript')
    await open(page, 'arbeidsflyt/avslutning/parkering?again=1')
    await expectTogether(page)
    for (const answer of [/^Ingen/, /^Tildelingskontoret/]) {
      await page.getByLabel(answer).check()
      await page.getByRole('button', { name: 'Utfør' }).first().click()
      await expect(page.getByLabel(answer)).toHaveCount(0)
      await expectTogether(page)
    }
  })
})

test('rules are written, tried and handed in', async ({ page, javaScriptEnabled }) => {
  test.setTimeout(120_000)
  await open(page, ROUTING)
  const { card, decisions, texts } = solvedCard()
  for (const [n, id] of decisions.entries()) {
    const list = card[id]
    for (const [r, { tests, option }] of (list?.rows ?? []).entries()) {
      await page.locator(`button[value="add ${n}"]`).click()
      for (const [t, { fact, is }] of tests.entries())
        await field(page, `card ${n} ${r} ${t}`).selectOption({ label: texts(fact, `${is}`) })
      await field(page, `card ${n} ${r} to`).selectOption(option)
    }
    await field(page, `card ${n} else`).selectOption(list?.otherwise ?? '')
  }
  await page.getByRole('button', { name: 'Prøv på «En vanlig søknad»' }).click()
  await expect(page.getByText('Slik gikk «En vanlig søknad»')).toBeVisible()
  if (javaScriptEnabled) await expectNoFindings(page)
  expect(await sidewaysScroll(page)).toBe(0)
  await page.getByRole('button', { name: 'Lever' }).click()
  await expect(page.getByText('Bestått. Du fikk 100 av 100 poeng')).toBeVisible()
})

async function open(page: Page, lab: string): Promise<void> {
  await signIn(page, 'forfatter@helgeland.example')
  await page.goto(`/activities/${lab.replaceAll('/', '.')}`)
  await page.waitForLoadState('networkidle')
}

function solved(lab: string) {
  const { activities, key } = compiled(lab.split('/').slice(0, 2).join('/'))
  const [activity] = activities
  const own = key[lab]
  if (activity?.kind !== 'workflow-lab' || own?.kind !== 'workflow-lab') throw new Error(lab)
  const kind = kindOf(activity)
  const served = kind.serve(activity, own, { person: 'hvem som helst', number: 1 })
  return { activity, answer: kind.solve(served, own) }
}

async function playAll(page: Page, hand: Hand): Promise<void> {
  const { answer } = solved(CASE_WORK)
  const { moves } = answer as { moves: Record<string, Move[]> }
  for (const [id, own] of Object.entries(moves)) {
    const tab = page.locator(`button[value="open ${id}"]`)
    await hand.press(tab)
    await expect(tab).toHaveAttribute('aria-current', 'true')
    for (const [n, move] of own.entries()) {
      await make(page, hand, move)
      const log = page.locator('.case-log li')
      expect(await log.count()).toBeGreaterThan(n)
    }
    await expect(page.getByRole('heading', { name: 'Saken er ført til ende' })).toBeVisible()
  }
}

async function make(page: Page, hand: Hand, move: Move): Promise<void> {
  const work = page.locator('input[name="work"]')
  const before = await work.inputValue()
  if (move.move === 'perform') {
    for (const [question, option] of Object.entries(move.answers))
      await hand.choose(radio(page, `answer ${move.step} ${question}`, option))
    await hand.press(page.locator(`button[value="perform ${move.step}"]:not([hidden])`))
  } else if (move.move === 'choose') {
    const way = page.locator(`input[type="radio"][value="${move.way}"]`)
    await hand.choose(way)
    await hand.press(page.getByRole('button', { name: 'Gå denne veien' }))
  } else throw new Error(`${move.move} is not needed here`)
  await expect(work).not.toHaveValue(before)
}

async function expectTogether(page: Page): Promise<void> {
  const next = page.locator('.workflow-lab__next')
  await expect(next.locator('legend').first()).toBeInViewport({ ratio: 1 })
  await expect(next.getByRole('button', { name: 'Utfør' }).first()).toBeInViewport({ ratio: 1 })
  // Cut by its frame as by the window.
  await expect(page.locator('.mark--here').first()).toBeInViewport({ ratio: 0.95 })
}

function radio(page: Page, name: string, value: string): Locator {
  return page.locator(`input[name="${name}"][value="${value}"]`)
}

function field(page: Page, name: string): Locator {
  return page.locator(`select[name="${name}"]`)
}

/** Tabs on to a control, round the page if it must. */
async function reach(page: Page, control: Locator): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The control was not reached')
}

function solvedCard() {
  const { activity, answer } = solved(ROUTING)
  const { card } = answer as { card: RoutingCard }
  const texts = (fact: string, value: string) =>
    `${activity.facts.find(({ id }) => id === fact)?.name} er ${value}`
  return { card, decisions: Object.keys(card), texts }
}

async function expectNoFindings(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await findings(page), colorScheme).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null })
}

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}
