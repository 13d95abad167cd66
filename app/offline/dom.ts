import type { Format } from '#app/i18n/format.ts'
import type { OfflineText } from '#app/i18n/locales/offline/nb.ts'

/** What all that the script does on a page has at hand. */
export type Setting = { text: OfflineText; format: Format }

/** An element with what is in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...inside)
  return made
}

/** A picture beside words, as `ui/icon.tsx` draws it. */
export function icon(path: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  const about = { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' }
  for (const [key, value] of Object.entries(about)) svg.setAttribute(key, value)
  for (const [key, value] of Object.entries({
    d: path,
    fill: 'currentColor',
    'fill-rule': 'evenodd',
  }))
    drawn.setAttribute(key, value)
  svg.append(drawn)
  return svg
}

/** A line in the page's place for its state: what it is about stands first, in bold. */
export function statusLine(
  picture: string,
  tone: 'info' | 'warning' | 'success' | 'danger',
  [title = '', ...rest]: (Node | string)[],
): HTMLElement {
  const words = element('p', {}, element('strong', {}, title))
  for (const each of rest) words.append(' ', each)
  const inside = element('div', { class: 'wrap' }, icon(picture), words)
  return element('div', { class: 'connection__line', 'data-color': tone }, inside)
}
