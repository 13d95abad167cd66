import { LOCALES } from '#app/i18n/locale.ts'
import { filesIn, headersOf } from './kept-pages.ts'

/** What the build is called; each new one brings a new worker. */
declare const BUILD: string

/** The cache of the page that stands in for those that are not kept, one a build. */
export const SHELL = `leia-shell-${BUILD}`

/** Fetches that page in each language, as someone who is not signed in sees it. */
export async function makeShell(): Promise<void> {
  const cache = await caches.open(SHELL)
  const files = new Set<string>()
  for (const locale of LOCALES) {
    const headers = { Accept: 'text/html', 'Accept-Language': locale }
    const answer = await fetch('/offline', { credentials: 'omit', cache: 'no-store', headers })
    if (!answer.ok) throw new Error(`/offline was answered with ${answer.status}`)
    const html = await answer.text()
    for (const file of filesIn(html)) files.add(file)
    const page = html.replace('<html ', '<html data-fallback ')
    await cache.put(nameIn(locale), new Response(page, { headers: headersOf(answer) }))
  }
  await cache.addAll([...files])
}

/** The page that tells what can be read without a network. */
export async function fallback(locale = navigator.language.slice(0, 2)): Promise<Response> {
  const cache = await caches.open(SHELL)
  const found =
    (await cache.match(nameIn(locale), { ignoreVary: true })) ??
    (await cache.match(nameIn('nb'), { ignoreVary: true }))
  if (!found) return Response.error()
  return new Response(found.body, { status: 503, headers: found.headers })
}

function nameIn(locale: string): string {
  return `/offline?in=${locale}`
}
