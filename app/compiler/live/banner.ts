import './banner.css'
import type { LiveError } from './message.ts'

let shown: HTMLElement | undefined

/** Says what keeps the courses from being compiled, over the page as it last was; gone when mended. */
export function showBanner(errors: LiveError[]): void {
  shown?.remove()
  shown = undefined
  // A preview's frame leaves it to the page around it.
  if (errors.length === 0 || window !== window.top) return
  shown = bannerOf(errors)
  document.body.append(shown)
}

function bannerOf(errors: LiveError[]): HTMLElement {
  const banner = element('aside', 'live-banner')
  banner.setAttribute('role', 'alert')
  banner.setAttribute('lang', 'nb')
  banner.setAttribute('data-color-scheme', 'dark')
  const close = element('button', 'live-banner__close', 'Lukk')
  close.setAttribute('type', 'button')
  close.addEventListener('click', () => banner.remove())
  const count = errors.length === 1 ? 'Én feil' : `${errors.length} feil`
  const title = `${count} i kursene. Siden viser det som sist gikk bra.`
  banner.append(element('p', 'live-banner__title', title), close, ...errors.map(errorOf))
  return banner
}

function errorOf({ place, message, mend, code, frame }: LiveError): HTMLElement {
  const item = element('div', 'live-banner__error')
  item.append(
    element('p', 'live-banner__place', place),
    element('p', '', `${message} [${code}]`),
    element('p', 'live-banner__mend', `Slik retter du det: ${mend}`),
  )
  if (frame) item.append(frameOf(frame, place))
  return item
}

/** It scrolls sideways, so it can be reached by keyboard. */
function frameOf(frame: string, place: string): HTMLElement {
  const pre = element('pre', '', frame)
  pre.tabIndex = 0
  pre.setAttribute('role', 'group')
  pre.setAttribute('aria-label', `Utdrag av ${place}`)
  return pre
}

function element(name: string, className: string, text = ''): HTMLElement {
  return Object.assign(document.createElement(name), { className, textContent: text })
}
