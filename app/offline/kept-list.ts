import { dayOf } from '#app/platform/calendar.ts'
import { forgetPages, holder, keptNotes } from './device.ts'
import { element, type Setting } from './dom.ts'
import type { Note } from './kept-pages.ts'

/** Fills in the page «Uten nett»: what can be read, and why one came here instead of where one wanted. */
export async function fillOfflinePage(setting: Setting): Promise<void> {
  const page = document.querySelector<HTMLElement>('[data-offline-page]')
  if (!page) return
  if (location.pathname !== '/offline') tellWhy(page)
  const isHere = (await holder.read())?.isHere ?? false
  fill(page, isHere ? await keptNotes() : [], setting)
}

function tellWhy(page: HTMLElement): void {
  const { pathname, href } = location
  const kind = kindOf(pathname)
  for (const why of page.querySelectorAll<HTMLElement>('[data-why]'))
    why.hidden = why.dataset.why !== kind
  const again = page.querySelector<HTMLElement>('[data-again]')
  if (!again || kind === 'sign-out' || kind === 'answer') return
  again.querySelector('a')?.setAttribute('href', href)
  again.hidden = false
}

/** What was asked for where this page stands. */
function kindOf(pathname: string): 'answer' | 'lab' | 'page' | 'sign-out' {
  if (pathname === '/sign-out') return 'sign-out'
  if (/^\/activities\/[^/]+\/attempts$/.test(pathname)) return 'answer'
  return pathname.startsWith('/activities/') ? 'lab' : 'page'
}

function fill(page: HTMLElement, notes: Note[], setting: Setting): void {
  const { text } = setting
  const place = page.querySelector('[data-kept]')
  const remove = page.querySelector<HTMLElement>('[data-remove]')
  if (!place || !remove) return
  const list = element(
    'ul',
    { class: 'kept-pages' },
    ...notes.map((note) => itemFor(note, setting)),
  )
  place.replaceChildren(notes.length > 0 ? list : element('p', {}, text.nothingHere))
  remove.hidden = notes.length === 0
  remove.onclick = async () => {
    await forgetPages()
    place.replaceChildren(element('p', { role: 'status' }, text.removed))
    remove.hidden = true
  }
}

function itemFor({ path, title, keptAt }: Note, { text, format }: Setting): HTMLElement {
  const at = text.keptAt(format.dayAndMonth(dayOf(keptAt)), format.time(keptAt))
  return element(
    'li',
    {},
    element('a', { href: path }, title),
    element('span', { class: 'small muted' }, at),
  )
}
