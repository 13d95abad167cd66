import { format } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import type { OfflineText } from '#app/i18n/locales/offline/nb.ts'
import { AnswerLines } from './answers/lines.ts'
import { AnswersOnPage } from './answers/on-page.ts'
import { holder } from './device.ts'
import { element } from './dom.ts'
import { fillOfflinePage } from './kept-list.ts'
import type { Opened } from './opened.ts'
import { showConnection } from './status.ts'

/** Begins, on a page that has been open for a while, what there is to do for when there is no network. */
export async function start(text: OfflineText, locale: Locale): Promise<void> {
  const setting = { text, format: format(locale) }
  const place = document.getElementById('connection')
  if (!place) return
  const [connection, answers] = [element('div', {}), element('div', {})]
  place.replaceChildren(connection, answers)
  showConnection(setting, connection)
  const reader = await readerHere().catch(() => undefined)
  const lines = new AnswerLines(setting, answers)
  // A browser may let no site store anything: then a page is what it is without this.
  await Promise.allSettled([
    fillOfflinePage(setting),
    new AnswersOnPage(reader, lines).begin(),
    register(),
  ])
}

/** Whose page this is; the one that stands in for others is nobody's, and its reader is who was here last. */
async function readerHere(): Promise<string | undefined> {
  const { reader, fallback } = document.documentElement.dataset
  if (fallback === undefined) return reader
  const held = await holder.read()
  return held?.isHere ? held.reader : undefined
}

/** Nothing is put on a device before someone has signed in there. */
async function register(): Promise<void> {
  const { reader, keptAt } = document.documentElement.dataset
  if (!reader || !('serviceWorker' in navigator)) return
  const registered = await navigator.serviceWorker.register('/sw.js').catch(() => undefined)
  if (!registered || keptAt) return
  const { active } = await navigator.serviceWorker.ready
  const opened: Opened = {
    kind: 'opened',
    path: location.pathname + location.search,
    files: loadedFiles(),
  }
  active?.postMessage(opened)
}

function loadedFiles(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  const pictures = [...document.images].map(({ currentSrc, src }) => currentSrc || src)
  const ours = [...loaded, ...pictures]
    .filter((address) => address.startsWith(`${location.origin}/`))
    .map((address) => new URL(address).pathname)
  return ours.filter((path) => /^\/(?:assets|media|fonts|art)\//.test(path))
}
