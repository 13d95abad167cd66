/** What is known of a kept page besides the page itself. */
export type Note = { path: string; title: string; keptAt: number; files: string[] }

/** How much of the site a device may hold. */
export const LIMITS = { pages: 60, days: 30, fileBytes: 3_000_000 } as const

/** Own page, catalogue, courses and modules; reports, people and administration are never kept. */
const KEPT = /^\/(?:courses(?:\/[^/]+){0,2})?$/
const MODULE = /^\/courses\/[^/]+\/[^/]+$/
const FILE = /\/(?:assets|media|fonts|art)\/[\w./~-]+/g
const DAY_MS = 86_400_000

/** Under which name a page is kept; null for an address of which nothing is. */
export function keyOf({ pathname, search }: URL): string | null {
  if (!KEPT.test(pathname)) return null
  const isSame = search === '' || (isModule(pathname) && search.startsWith('?again='))
  return isSame ? pathname : null
}

export function isModule(path: string): boolean {
  return MODULE.test(path)
}

/** Whether an answer is a whole page that its server lets a device hold. */
export function mayKeep(answer: Pick<Response, 'status' | 'type' | 'redirected' | 'headers'>) {
  const { status, type, redirected, headers } = answer
  if (status !== 200 || redirected || (type !== 'basic' && type !== 'default')) return false
  const isPage = headers.get('Content-Type')?.startsWith('text/html') ?? false
  return isPage && !headers.get('Cache-Control')?.includes('no-store')
}

/** The files of our own that a page names. */
export function filesIn(html: string): string[] {
  return [...new Set(html.match(FILE) ?? [])]
}

const LATER = /import\("\.\/([\w-]+\.js)"\)/g
const LANGUAGE = /^(nb|nn|en)-/

/** The scripts that a script may ask for when it runs, without those of other languages. */
export function laterIn(code: string, locale: string): string[] {
  const names = [...code.matchAll(LATER)].map(([, name = '']) => name)
  const own = names.filter((name) => (LANGUAGE.exec(name)?.[1] ?? locale) === locale)
  return [...new Set(own)].map((name) => `/assets/${name}`)
}

/** A page that says when it was kept. */
export function stamped(html: string, keptAt: number): string {
  return html.replace('<html ', `<html data-kept-at="${keptAt}" `)
}

/** The headers of an answer whose text is kept: what tells of its way over the wire is no longer so. */
export function headersOf({ headers }: Response): Headers {
  const kept = new Headers(headers)
  for (const name of ['Content-Encoding', 'Content-Length', 'Transfer-Encoding']) kept.delete(name)
  return kept
}

/** A page's own title. */
export function titleIn(html: string): string {
  const [, title = ''] = /<title[^>]*>([^<]*)</.exec(html) ?? []
  return title
    .replace(/ – Leia$/, '')
    .replace(/&(?:amp|lt|gt|quot|#x27);/g, (as) => PLAIN[as] ?? as)
}

const PLAIN: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}

/** The pages that are past their time, and the oldest of those that are too many. */
export function overdue(notes: Note[], now: number): string[] {
  const newest = notes.toSorted((one, other) => other.keptAt - one.keptAt)
  return newest
    .filter(({ keptAt }, at) => at >= LIMITS.pages || keptAt <= now - LIMITS.days * DAY_MS)
    .map(({ path }) => path)
}
