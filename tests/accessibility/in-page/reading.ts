import { ancestors, isForTheEar, isSeen, layerOf, told } from './elements.ts'

type Box = { left: number; top: number; right: number; bottom: number }
type Words = { element: Element; text: string; box: Box; layer: Element | null }

/** What may scroll sideways by itself: what has its meaning in two dimensions. */
const WIDE = 'table, svg, pre, img, iframe'

/** 1.4.10: the page never scrolls sideways, and what may do so can be reached and has a name. */
export function reflow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  const sideways =
    scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`, ...tooWide()] : []
  return [...sideways, ...scrollers().flatMap(wrongWith)]
}

function tooWide(): string[] {
  const { clientWidth } = document.documentElement
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      element.getBoundingClientRect().right > clientWidth + 1 &&
      isSeen(element) &&
      ![...ancestors(element)].some((above) => getComputedStyle(above).overflowX !== 'visible'),
  )
  return wide.slice(-3).map((element) => `${told(element)} reaches outside`)
}

function scrollers(): HTMLElement[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      !element.matches('textarea, select, input') &&
      element.scrollWidth > element.clientWidth + 1 &&
      /auto|scroll/.test(getComputedStyle(element).overflowX) &&
      isSeen(element),
  )
}

function wrongWith(element: HTMLElement): string[] {
  const isRegion = element.matches('section, [role="region"], [role="group"]')
  const hasName = element.matches('[aria-label], [aria-labelledby]')
  return [
    ...(element.tabIndex < 0 ? [`${told(element)} scrolls and can’t be reached by Tab`] : []),
    ...(isRegion && hasName ? [] : [`${told(element)} scrolls and has no name`]),
    ...(element.matches(WIDE) || element.querySelector(WIDE)
      ? []
      : [`${told(element)} scrolls sideways and is no table or diagram`]),
  ]
}

/** Words that are cut off, lie on each other, or stand outside the box that they belong to. */
export function legible(): string[] {
  const words = wordsOf()
  return [...cutOff(), ...onEachOther(words), ...outside(words)]
}

function cutOff(): string[] {
  const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element)
    const isCut =
      (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
    return (
      isCut &&
      !element.matches('input') &&
      !isForTheEar(element) &&
      isSeen(element) &&
      !element.closest('svg')
    )
  })
  return cut.map((element) => `${told(element)} is cut off`)
}

/** Every piece of text on the page with where it stands, as far as it can be seen. */
function wordsOf(): Words[] {
  const found: Words[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  while (walker.nextNode()) {
    const node = walker.currentNode
    const element = node.parentElement
    const text = node.textContent?.trim()
    if (!text || !element || element.closest('script, style, option, title, desc')) continue
    if (!isSeen(element) || isForTheEar(element)) continue
    range.selectNodeContents(node)
    const around = { frame: frameOf(element), layer: layerOf(element) }
    for (const line of range.getClientRects()) {
      const box = within(line, around.frame)
      if (box) found.push({ element, text, box, layer: around.layer })
    }
  }
  return found
}

/** What an element is seen through. */
function frameOf(element: Element): Box {
  const all = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 }
  return [...ancestors(element)].reduce((frame: Box, above) => {
    if (getComputedStyle(above).overflow === 'visible') return frame
    return within(above.getBoundingClientRect(), frame) ?? { left: 0, top: 0, right: 0, bottom: 0 }
  }, all)
}

function within(one: Box, other: Box): Box | null {
  const box = {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  }
  return box.right - box.left > 1 && box.bottom - box.top > 1 ? box : null
}

/** Glyphs leave a part of their line free above and below. */
function ink({ left, top, right, bottom }: Box): Box {
  const free = (bottom - top) * 0.24
  return { left: left + 1, top: top + free, right: right - 1, bottom: bottom - free }
}

function onEachOther(words: Words[]): string[] {
  const sorted = [...words].sort((a, b) => a.box.top - b.box.top)
  const found = new Set<string>()
  for (const [at, one] of sorted.entries())
    for (const other of sorted.slice(at + 1)) {
      if (other.box.top > one.box.bottom) break
      if (one.layer !== other.layer || one.element === other.element) continue
      if (within(ink(one.box), ink(other.box)))
        found.add(`«${one.text.slice(0, 30)}» lies on «${other.text.slice(0, 30)}»`)
    }
  return [...found]
}

function outside(words: Words[]): string[] {
  const found = words.filter(({ element, box }) => {
    const frame = [element, ...ancestors(element)].find(isBox)?.getBoundingClientRect()
    return (
      frame &&
      !element.closest('svg') &&
      (box.left < frame.left - 2 ||
        box.right > frame.right + 2 ||
        box.top + (box.bottom - box.top) / 4 < frame.top - 2 ||
        box.bottom - (box.bottom - box.top) / 4 > frame.bottom + 2)
    )
  })
  return [...new Set(found.map(({ element }) => `${told(element)} stands outside its box`))]
}

/** Whether something is drawn as a box: with a border all round, or a colour of its own. */
function isBox(element: Element): boolean {
  const style = getComputedStyle(element)
  if (style.display.startsWith('inline') && style.display === 'inline') return false
  const hasBorder = [style.borderLeftWidth, style.borderRightWidth, style.borderTopWidth].every(
    (width) => Number.parseFloat(width) > 0,
  )
  return hasBorder || !/^rgba\(.*, 0\)$|^transparent$/.test(style.backgroundColor)
}

const SPACING = new CSSStyleSheet()
SPACING.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`)

/** 1.4.12: the same with the spacing that a reader may choose. */
export function spaced(): string[] {
  const before = [...document.adoptedStyleSheets]
  document.adoptedStyleSheets = [...before, SPACING]
  const found = [...reflow(), ...legible()]
  document.adoptedStyleSheets = before
  return found.map((finding) => `with more spacing: ${finding}`)
}
