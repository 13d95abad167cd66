import { expect, type Page, test } from '@playwright/test'
import { bringEyes, lookOver } from '#tests/accessibility/look.ts'
import { pageRoutes, routeOf } from '#tests/accessibility/routes.ts'
import { ELSEWHERE, nameOf, PAGES, STATES, type Stop } from '#tests/accessibility/stops.ts'
import { arrive, type Visitor } from '#tests/accessibility/visitors.ts'

/** As many as one person's sign-in is worth, and few enough to be shared between workers. */
const AT_ONCE = 10

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'what looks runs in the page')
// A trace of every element that is asked would take longer than the asking.
test.use({ trace: 'off' })

// A worker would give pages the scripts that a test holds back.
test.use({ serviceWorkers: 'block' })

test('every page of the site is looked at', () => {
  const stops = [...PAGES, ...STATES]
  const seen = new Set([...stops.map(({ at }) => routeOf(at)), ...Object.keys(ELSEWHERE)])
  expect(pageRoutes().filter((route) => !seen.has(route))).toEqual([])
  expect([...seen].filter((route) => !pageRoutes().includes(route))).toEqual([])
})

for (const [as, stops] of byVisitor([...PAGES, ...STATES]))
  for (let from = 0; from < stops.length; from += AT_ONCE)
    test(`nothing is in the way of ${as}, ${from / AT_ONCE + 1}`, async ({ page }) => {
      test.setTimeout(180_000)
      const complaints = keepComplaints(page)
      await bringEyes(page)
      page.setDefaultTimeout(10_000)
      await arrive(page, as)
      for (const stop of stops.slice(from, from + AT_ONCE))
        expect.soft(await found(page, stop), nameOf(stop)).toEqual([])
      expect(complaints).toEqual([])
    })

function byVisitor(stops: Stop[]): [Visitor, Stop[]][] {
  const visitors = [...new Set(stops.map(({ as }) => as))]
  return visitors.map((as) => [as, stops.filter((stop) => stop.as === as)])
}

async function found(page: Page, stop: Stop): Promise<string[]> {
  try {
    await page.goto(stop.from ?? stop.at)
    await stop.reach?.go(page)
  } catch (error) {
    return [`can’t be reached: ${error}`]
  }
  const there = routeOf(page.url())
  const isThere = there === routeOf(stop.at) ? [] : [`is ${there}`]
  return [...isThere, ...(await lookOver(page))]
}

/** What the browser itself complains of: refused scripts and styles, faults, hydration that differs. */
function keepComplaints(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (message) => {
    const expected = /status of (400|404|422)|ERR_FAILED/.test(message.text())
    if (message.type() === 'error' && !expected) complaints.push(message.text())
  })
  return complaints
}
