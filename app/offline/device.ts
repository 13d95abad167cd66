import { clear, createStore, del, entries, get, set, values } from 'idb-keyval'
import type { Holder } from './holder.ts'
import {
  headersOf,
  isModule,
  LIMITS,
  laterIn,
  mayKeep,
  type Note,
  overdue,
  stamped,
  titleIn,
} from './kept-pages.ts'

/** Named by the form of what is in them: a new form gets a new name, and the worker clears the old. */
const PAGES = 'leia-pages-1'
const FILES = 'leia-files-1'
const notes = createStore('leia-pages-1', 'notes')
const state = createStore('leia-reader-1', 'state')

export const holder = {
  read: () => get<Holder>('holder', state),
  write: (next: Holder | undefined) => (next ? set('holder', next, state) : del('holder', state)),
}

/** Keeps a page as it is now, in place of an earlier copy. */
export async function keepPage(path: string, answer: Response, files: string[]): Promise<void> {
  if (!mayKeep(answer)) return
  const html = await answer.text()
  const keptAt = Date.now()
  const cache = await caches.open(PAGES)
  await cache.put(path, new Response(stamped(html, keptAt), { headers: headersOf(answer) }))
  await set(path, { path, title: titleIn(html), keptAt, files } satisfies Note, notes)
}

/** A kept page, as it was. */
export async function keptPage(path: string): Promise<Response | undefined> {
  const cache = await caches.open(PAGES)
  return cache.match(path, { ignoreVary: true })
}

/** The title of a kept page. */
export async function keptTitle(path: string): Promise<string | undefined> {
  return (await get<Note>(path, notes))?.title
}

/** Kept pages, modules first, by title. */
export async function keptNotes(): Promise<Note[]> {
  const all = await values<Note>(notes)
  const place = ({ path, title }: Note) => `${isModule(path) ? 0 : 1} ${title}`
  return all.toSorted((one, other) => place(one).localeCompare(place(other), 'nb'))
}

/** Says that a kept page needs these files too. Gives false when it is not kept. */
export async function addFiles(path: string, files: string[]): Promise<boolean> {
  const note = await get<Note>(path, notes)
  if (!note) return false
  await set(path, { ...note, files: [...new Set([...note.files, ...files])] }, notes)
  return true
}

/** Fetches files that are not here yet; the browser's own cache has most of them. */
export async function keepFiles(files: string[]): Promise<void> {
  const cache = await caches.open(FILES)
  await Promise.all(
    files.map(async (file) => {
      if (await cache.match(file, { ignoreVary: true })) return
      const answer = await fetch(file).catch(() => undefined)
      const bytes = Number(answer?.headers.get('Content-Length') ?? 0)
      if (answer?.status === 200 && bytes <= LIMITS.fileBytes) await cache.put(file, answer)
    }),
  )
}

/** What the kept scripts of a page may ask for when they run. */
export async function laterFiles(files: string[], locale: string): Promise<string[]> {
  const cache = await caches.open(FILES)
  const scripts = files.filter((file) => file.endsWith('.js'))
  const kept = await Promise.all(scripts.map((file) => cache.match(file, { ignoreVary: true })))
  const code = await Promise.all(kept.map((each) => each?.text() ?? ''))
  return code.flatMap((text) => laterIn(text, locale))
}

/** Takes away what is past its time, what is too much, and files that no kept page needs. */
export async function tidy(now: number): Promise<void> {
  const all = await entries<string, Note>(notes)
  const gone = new Set(
    overdue(
      all.map(([, note]) => note),
      now,
    ),
  )
  const [pages, kept] = await Promise.all([caches.open(PAGES), caches.open(FILES)])
  for (const path of gone) await Promise.all([pages.delete(path), del(path, notes)])
  const needed = new Set(all.flatMap(([path, note]) => (gone.has(path) ? [] : note.files)))
  for (const { url } of await kept.keys())
    if (!needed.has(new URL(url).pathname)) await kept.delete(url)
}

/** Leaves no page of anyone's on the device. */
export async function forgetPages(): Promise<void> {
  await Promise.all([caches.delete(PAGES), caches.delete(FILES), clear(notes)])
}

/** Takes away caches of earlier forms and builds. */
export async function keepOnly(shell: string): Promise<void> {
  const ours = [PAGES, FILES, shell]
  const names = (await caches.keys()).filter((name) => name.startsWith('leia-'))
  await Promise.all(names.filter((name) => !ours.includes(name)).map((name) => caches.delete(name)))
}
