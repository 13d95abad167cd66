import { expect, type Page, test } from '@playwright/test'
import { bringEyes, findIn } from '#tests/accessibility/look.ts'

/** A page with one thing wrong, what finds it, and what it says. */
const WRONG: [check: Parameters<typeof findIn>[1], html: string, says: RegExp][] = [
  ['everyRule', '<img src="data:,">', /image-alt/],
  ['contrast', '<p style="color: #ccc; background: #fff">Lys grå</p>', /color-contrast/],
  ['structure', '<h1>En</h1><h1>To</h1>', /2 headings of the first level/],
  ['structure', '<h1>En</h1><h3>Tre</h3>', /h3.* jumps a level/],
  ['structure', '<nav aria-label="Meny">1</nav><nav aria-label="Meny">2</nav>', /two menus/],
  ['structure', '<p lang="norsk">Hei</p>', /in no language/],
  ['structure', '<p id="a">1</p><p id="a">2</p>', /#a twice/],
  ['reflow', '<div style="width: 2000px; height: 9px">Bred</div>', /the page is 20\d\d wide/],
  ['reflow', scroller('<table><tr><td style="min-width: 900px">1</table>'), /reached by Tab/],
  ['reflow', scroller('<table><tr><td style="min-width: 900px">1</table>'), /has no name/],
  ['reflow', scroller('<p style="width: 900px">1</p>'), /no table or diagram/],
  ['legible', '<p style="overflow: hidden; height: 8px">Kuttet tekst</p>', /is cut off/],
  ['legible', '<p>Under</p><p style="margin-top: -32px">Over</p>', /«Under» lies on «Over»/],
  [
    'legible',
    '<p style="border: 1px solid; width: 40px; white-space: nowrap">Alt for lang tekst</p>',
    /outside its box/,
  ],
  ['spaced', '<p style="overflow: hidden; height: 1.1em; line-height: 1.1">En</p>', /is cut off/],
  ['targets', '<button style="height: 30px">Trykk</button>', /button.* is \d+ × 30/],
  ['targets', '<a href="#a" style="font-size: 12px">Alene</a>', /a «Alene» is/],
  ['focusWay', '<button tabindex="3">Først</button>', /has a tabindex/],
  ['focusWay', '<button style="outline: none">Uten</button>', /shows no ring/],
  [
    'focusWay',
    '<div style="display: flex; flex-direction: row-reverse; width: 300px"><button>A</button><button>B</button></div>',
    /«B» comes after button «A»/,
  ],
  [
    'focusWay',
    '<button>Under</button><p style="position: fixed; inset: 0; margin: 0">Over</p>',
    /«Under» has the focus under/,
  ],
  [
    'focusWay',
    '<div style="overflow: hidden; width: fit-content"><button>Trang</button></div>',
    /the ring of button «Trang» is cut/,
  ],
  ['motion', '<p style="transition: color 1s">Glir</p>', /«Glir» moves/],
  ['forced', '<button style="border: 0; appearance: none">Flat</button>', /no edge/],
]

const FINE = `<main><h1>Side</h1><p>Les <a href="#a">mer om dette</a> før du går videre.</p>
  <button style="height: 44px; margin: 10px; border: 1px solid">Trykk</button></main>`
const STYLE = '<style>:focus-visible { outline: 3px solid; outline-offset: 3px }</style>'

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'what looks runs in the page')

test('each eye sees what is put before it', async ({ page }) => {
  await bringEyes(page)
  for (const [check, html, says] of WRONG) {
    await show(page, html)
    expect.soft((await findIn(page, check)).join('; '), `${check}: ${html}`).toMatch(says)
  }
})

test('what is fine is let be', async ({ page }) => {
  await bringEyes(page)
  await show(page, FINE)
  for (const check of new Set(WRONG.map(([one]) => one)))
    expect.soft(await findIn(page, check), check).toEqual([])
})

async function show(page: Page, html: string): Promise<void> {
  await page.goto('about:blank')
  await page.setContent(`<html lang="nb"><title>Side – Leia</title>${STYLE}<body>${html}`)
}

function scroller(html: string): string {
  return `<div style="width: 200px; overflow-x: auto">${html}</div>`
}
