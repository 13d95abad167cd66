import { ancestors, controls, isForTheEar, layerOf, pressed, told } from './elements.ts'

/** 2.5.8 asks for 24 px; what stands by itself is 44 here. */
const LEAST = 24
const OWN = 44
const ALONE = 'button, .ds-button, input, select, textarea, summary'

/** 2.5.8: what is pressed is large enough; a link in running text is as high as its line. */
export function targets(): string[] {
  return controls()
    .filter((control) => !control.matches('iframe, section, [role]') && !isForTheEar(control))
    .flatMap((control) => {
      const { width, height } = pressed(control).getBoundingClientRect()
      if (control.matches(ALONE) && height < OWN - 0.5) return [tooSmall(control, width, height)]
      const isSmall = Math.min(width, height) < LEAST - 0.5
      return isSmall && !isInText(control) ? [tooSmall(control, width, height)] : []
    })
}

function tooSmall(control: Element, width: number, height: number): string {
  return `${told(control)} is ${Math.round(width)} × ${Math.round(height)}`
}

function isInText(control: Element): boolean {
  if (getComputedStyle(control).display !== 'inline') return false
  const block = [...ancestors(control)].find(
    (above) => getComputedStyle(above).display !== 'inline',
  )
  const around = (block?.textContent ?? '').trim().length
  return around > (control.textContent ?? '').trim().length
}

/** 2.4.3, 2.4.7 and 2.4.11: the way of Tab through the page. */
export function focusWay(): string[] {
  const stops = controls()
  const found = [
    ...stops.filter(({ tabIndex }) => tabIndex > 0).map((stop) => `${told(stop)} has a tabindex`),
    ...outOfOrder(stops),
  ]
  for (const stop of stops) found.push(...wrongAt(stop))
  ;(document.activeElement as HTMLElement | null)?.blur()
  window.scrollTo(0, 0)
  return found
}

/** Where reading goes on: never back on the same line, nor up but to the next column. */
function outOfOrder(stops: HTMLElement[]): string[] {
  const seen = stops.filter((stop) => !isForTheEar(stop) && !isSticky(stop))
  return seen.slice(1).flatMap((stop, index) => {
    const before = seen[index] as HTMLElement
    const [a, b] = [before, stop].map((one) => pressed(one).getBoundingClientRect()) as [
      DOMRect,
      DOMRect,
    ]
    if (before.contains(stop) || layerOf(before) !== layerOf(stop)) return []
    const isUp = b.bottom <= a.top + 1 && b.left < a.right - 1
    const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
    const isBack = shared > Math.min(a.height, b.height) / 2 && b.right <= a.left + 1
    return isUp || isBack ? [`${told(stop)} comes after ${told(before)}`] : []
  })
}

function isSticky(stop: Element): boolean {
  return [stop, ...ancestors(stop)].some((one) =>
    /sticky|fixed/.test(getComputedStyle(one).position),
  )
}

function wrongAt(stop: HTMLElement): string[] {
  const before = looks(stop)
  stop.focus({ focusVisible: true } as FocusOptions)
  if (document.activeElement !== stop) return [`${told(stop)} takes no focus`]
  // In a frame the focus goes on to what stands there.
  if (stop.localName === 'iframe') return []
  const ring = ringOf(stop, before)
  return [
    ...(ring ? cutRing(stop, ring) : [`${told(stop)} shows no ring`]),
    ...covering(stop).map((over) => `${told(stop)} has the focus under ${told(over)}`),
  ]
}

type Ring = { around: Element; reach: number }

/** Where the ring may be drawn: on the control, on its label, or on the card that it fills. */
function places(stop: Element): Element[] {
  const label = pressed(stop)
  return [...new Set([stop, label, ...[...ancestors(stop)].slice(0, 3), ...siblings(stop)])]
}

function siblings(stop: Element): Element[] {
  return stop.nextElementSibling ? [stop.nextElementSibling] : []
}

function looks(stop: Element): Map<Element, string> {
  return new Map(places(stop).map((place) => [place, outlineOf(place).join()]))
}

function outlineOf(place: Element): [style: string, width: number, offset: number] {
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(place)
  return [outlineStyle, Number.parseFloat(outlineWidth), Number.parseFloat(outlineOffset)]
}

function ringOf(stop: Element, before: Map<Element, string>): Ring | undefined {
  for (const place of places(stop)) {
    const [style, width, offset] = outlineOf(place)
    const isDrawn = style !== 'none' && width >= 2 && outlineOf(place).join() !== before.get(place)
    if (isDrawn) return { around: place, reach: width + offset }
  }
  return undefined
}

function cutRing(stop: Element, { around, reach }: Ring): string[] {
  const { left, right, top, bottom } = around.getBoundingClientRect()
  const cutting = [...ancestors(around)].find((above) => {
    const { overflowX, overflowY } = getComputedStyle(above)
    const frame = above.getBoundingClientRect()
    const cutsX =
      overflowX !== 'visible' && (left - reach < frame.left - 1 || right + reach > frame.right + 1)
    const cutsY =
      overflowY !== 'visible' && (top - reach < frame.top - 1 || bottom + reach > frame.bottom + 1)
    const scrolls = above.scrollWidth > above.clientWidth || above.scrollHeight > above.clientHeight
    return (cutsX || cutsY) && !scrolls
  })
  return cutting ? [`the ring of ${told(stop)} is cut by ${told(cutting)}`] : []
}

/** What else lies over a corner or the middle of what has the focus. */
function covering(stop: Element): Element[] {
  const shown = pressed(stop)
  const { left, right, top, bottom } = shown.getClientRects()[0] ?? shown.getBoundingClientRect()
  // Lines may reach into each other a little, where neither has ink.
  const inset = Math.min((bottom - top) / 3, 16)
  const x = [Math.max(left, 0) + 3, (left + right) / 2, Math.min(right, innerWidth) - 3]
  const y = [Math.max(top, 0) + inset, (top + bottom) / 2, Math.min(bottom, innerHeight) - inset]
  const hits = [0, 1, 2].map((at) => document.elementFromPoint(x[at] as number, y[at] as number))
  const isOther = (hit: Element) =>
    !(shown.contains(hit) || stop.contains(hit) || hit.contains(stop))
  const over = hits.map((hit) => hit ?? document.documentElement).filter(isOther)
  // What is higher than the window can't be seen whole; it must not be hidden whole.
  const isTall = bottom - top > innerHeight / 2
  return isTall && over.length < hits.length ? [] : [...new Set(over)]
}
