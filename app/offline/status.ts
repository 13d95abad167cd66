import { dayOf } from '#app/platform/calendar.ts'
import { cloudSlash, cloudUp } from '#app/ui/icons/paths.ts'
import { type Connection, connectionOf } from './connection.ts'
import { element, type Setting, statusLine } from './dom.ts'

/** Says in the page's own place for it how the page stands with the network, and again when that changes. */
export function showConnection(setting: Setting, place: Element): void {
  const { keptAt, lab, fallback } = document.documentElement.dataset
  const page = {
    keptAt: keptAt === undefined ? null : Number(keptAt),
    isFallback: fallback !== undefined,
    isLab: lab !== undefined,
  }
  const tell = (isOnline: boolean, isBack: boolean) => {
    const line = lineFor(connectionOf({ ...page, isOnline, isBack }), setting)
    place.replaceChildren(...(line ? [line] : []))
  }
  window.addEventListener('online', () => tell(true, true))
  window.addEventListener('offline', () => tell(false, false))
  tell(navigator.onLine, false)
}

function lineFor(connection: Connection, { text, format }: Setting): HTMLElement | undefined {
  const { state } = text
  if (connection.kind === 'fine') return undefined
  if (connection.kind === 'back') {
    return statusLine(cloudUp, 'success', [
      state.back,
      connection.isCopy ? again(state.reload) : '',
    ])
  }
  const more = element('a', { href: '/offline' }, state.whatIsHere)
  if (connection.kind === 'offline')
    return gone(state.offline, connection.isLab ? state.lab : state.canRead, more)
  const { at, isOffline } = connection
  const asItWas = state.kept(format.dayAndMonth(dayOf(at)), format.time(at))
  return isOffline
    ? gone(state.offline, asItWas, more)
    : gone(state.away, asItWas, again(state.reload))
}

function again(words: string): HTMLElement {
  return element('a', { href: location.href }, words)
}

function gone(...words: (Node | string)[]): HTMLElement {
  return statusLine(cloudSlash, 'warning', words)
}
