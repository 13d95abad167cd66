import type { Locator, Page } from '@playwright/test'
import type { Figure, Scenario } from '#tests/support/scenarios.ts'
import { inChromium } from './in-chromium.ts'

/** How much slower the processor is made, as on an old laptop or a cheap phone. */
const SLOWER = 4
/** So many presses in each, spread over all there is to press. */
const PRESSES = 30
const QUIET_MS = 250

/** A quiz, and a lab of each kind. */
const WORKED_IN: Record<string, string> = {
  quiz: '/courses/dokumenthandtering/innsynskrav?again=behandle-kravet',
  'workflow lab': '/activities/arbeidsflyt.avslutning.parkering',
  'template lab': '/activities/maler.betinget-tekst.vedtaksmal',
  'robot lab': '/activities/rpa.bygge.postmottak',
}

/** From a press to the next paint, in a quiz and in each lab, at a fourth of the processor. */
export const nextPaint: Scenario = {
  name: 'next-paint',
  target: Object.fromEntries(Object.keys(WORKED_IN).map((name) => [name, 100])),
  run: () =>
    inChromium(async ({ origin, cookieOf, open }) => {
      const figures: Record<string, Figure> = {}
      const cookie = await cookieOf('leder@vefsn.example')
      for (const [name, address] of Object.entries(WORKED_IN)) {
        const page = await open(cookie)
        figures[name] = await worst(page, origin + address)
        await page.context().close()
      }
      return figures
    }),
}

const CONTROLS =
  'form[action^="/activities/"] :is(input[type=radio], input[type=checkbox], button[value]):visible:enabled'

type Interaction = Took & { what: string }
/** To the next paint, and of that in our scripts. */
type Took = { ms: number; own: number }

/** The slowest of many presses and of the hand-in that ends them, in milliseconds. */
async function worst(page: Page, address: string): Promise<Figure> {
  await page.addInitScript(observe)
  await page.goto(address, { waitUntil: 'networkidle' })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const all: Interaction[] = []
  for (let n = 0; n < PRESSES; n += 1) {
    const controls = page.locator(CONTROLS)
    const count = await controls.count()
    if (count === 0) throw new Error(`There is nothing to press at ${address}.`)
    all.push(...(await pressed(page, controls.nth((n * 7) % count))))
  }
  all.push(...(await pressed(page, page.getByRole('button', { name: /^Lever/ }).first())))
  const ordered = all.toSorted((one, other) => other.ms - one.ms)
  const [slowest] = ordered
  if (!slowest) throw new Error(`No press was seen at ${address}.`)
  const median = ordered[Math.floor(ordered.length / 2)]?.ms
  const own = Math.max(...all.map((one) => one.own))
  const note = `${slowest.what}; median ${median} ms of ${all.length} presses; in scripts ≤ ${Math.ceil(own)} ms`
  return { value: slowest.ms, unit: 'ms', note }
}

async function pressed(page: Page, control: Locator): Promise<Interaction[]> {
  const what = (await control.getAttribute('value')) ?? (await control.textContent()) ?? ''
  await control.click()
  await page.waitForTimeout(QUIET_MS)
  const seen = await page.evaluate(() => (window as unknown as Watched).taken?.splice(0) ?? [])
  const [slowest] = seen.toSorted((one, other) => other.ms - one.ms)
  const own = Math.max(...seen.map((one) => one.own))
  return slowest ? [{ ms: slowest.ms, own, what }] : []
}

type Watched = { taken?: Took[] }

/** Runs in the page: writes down how long each press took to the next paint. */
function observe() {
  const taken: Took[] = []
  Object.assign(window, { taken })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & {
      interactionId?: number
    })[])
      if (entry.interactionId)
        taken.push({ ms: entry.duration, own: entry.processingEnd - entry.processingStart })
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
  // A press that changes nothing to be seen (a choice made already) would wait for whatever is painted next.
  addEventListener('load', () => {
    const dot = document.body.appendChild(document.createElement('i'))
    dot.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 1px; height: 1px'
    const blink = () => {
      dot.style.background = dot.style.background === 'white' ? 'snow' : 'white'
      requestAnimationFrame(blink)
    }
    blink()
  })
}
