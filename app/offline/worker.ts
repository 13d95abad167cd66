import { answerIn } from './answers/answer.ts'
import { CHANNEL, type Heard } from './answers/channel.ts'
import { handInKept } from './answers/hand-in.ts'
import { putAnswer } from './answers/store.ts'
import {
  addFiles,
  forgetPages,
  holder,
  keepFiles,
  keepOnly,
  keepPage,
  keptPage,
  keptTitle,
  laterFiles,
  tidy,
} from './device.ts'
import { afterVisit, type Seen } from './holder.ts'
import { filesIn, isModule, keyOf, mayKeep } from './kept-pages.ts'
import type { Opened } from './opened.ts'
import { fallback, makeShell, SHELL } from './shell.ts'
import type { Fetched, Told, WorkerScope } from './worker-scope.ts'

const scope = self as unknown as WorkerScope

/** How long a page may take when there is a kept one to show instead. */
const PATIENCE_MS = 8000
/** The server, or what stands before it, says that it can't be reached just now. */
const AWAY = new Set([502, 503, 504])
/** Where an answer is handed in without scripts. */
const ATTEMPTS = /^\/activities\/[^/]+\/attempts$/
const FILE = /^\/(?:assets|media|fonts|art)\//
/** Their addresses name what is in them. */
const UNCHANGING = /^\/(?:assets|media)\//
/** What is downloaded, and ways to sign in elsewhere, which know where a browser came from. */
const LEFT_ALONE =
  /\.(?:csv|json|mjs|pdf|webmanifest|xlsx|zip)$|^\/sign-in\/oidc|^\/me\/privacy\/export$/

scope.addEventListener('install', (event) => event.waitUntil(install()))
scope.addEventListener('activate', (event) => event.waitUntil(activate()))
scope.addEventListener('message', (event) => event.waitUntil(opened(event)))
scope.addEventListener('sync', (event) => {
  if (event.tag === CHANNEL) event.waitUntil(handIn())
})
scope.addEventListener('fetch', (event) => {
  const answer = answerTo(event)
  if (answer) event.respondWith(answer)
})

/** Nothing that an open page needs belongs to one build, so a new worker need not wait for pages to close. */
async function install(): Promise<void> {
  await makeShell()
  await scope.skipWaiting()
}

async function activate(): Promise<void> {
  await keepOnly(SHELL)
  await scope.clients.claim()
}

function answerTo(event: Fetched): Promise<Response> | undefined {
  const { request } = event
  const url = new URL(request.url)
  if (url.origin !== location.origin) return undefined
  if (request.mode !== 'navigate')
    return request.method === 'GET' && FILE.test(url.pathname) ? file(request, url) : undefined
  if (request.method === 'POST') return post(request, url)
  return LEFT_ALONE.test(url.pathname) ? undefined : page(event, url)
}

function post(request: Request, { pathname }: URL): Promise<Response> | undefined {
  if (pathname === '/sign-out') return signOut(request)
  if (!ATTEMPTS.test(pathname)) return undefined
  return wantsOnlyOld(request) ? Promise.resolve(toActivity(pathname)) : plainAnswer(request)
}

/** So a browser asks that goes back to what a form was answered with: nothing is to be sent again. */
function wantsOnlyOld({ cache }: Request): boolean {
  return cache === 'only-if-cached'
}

/** Who goes back to an answer page sees the activity as it is now, with what they had typed. */
function toActivity(pathname: string): Response {
  return Response.redirect(pathname.replace(/\/attempts$/, ''), 303)
}

/** An answer whose form was sent before its script ran: kept where there is no network, and so told. */
async function plainAnswer(request: Request): Promise<Response> {
  const body = await request.clone().text()
  const reply = await fetch(request).catch(() => undefined)
  if (reply && !AWAY.has(reply.status)) return reply
  const { reader, isHere, locale } = (await holder.read()) ?? {}
  const reading = new URL(request.referrer || '/', location.origin).pathname
  const title = isModule(reading) ? await keptTitle(reading) : undefined
  const answer = title && answerIn(body, { path: new URL(request.url).pathname, reading, title })
  if (!answer || !isHere || answer.person !== reader) return fallback(locale)
  return putAnswer({ ...answer, givenAt: Date.now() }).then(
    () => Response.redirect(reading, 303),
    () => fallback(locale),
  )
}

async function file(request: Request, { pathname }: URL): Promise<Response> {
  if (!UNCHANGING.test(pathname)) return fetch(request).catch(() => kept(request))
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
}

async function kept(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? Response.error()
}

/** From the server first; where it can't be reached, as it was, or what can be read instead. */
async function page(event: Fetched, url: URL): Promise<Response> {
  const key = keyOf(url)
  const { isHere = false, locale } = (await holder.read()) ?? {}
  const before = key && isHere ? await keptPage(key) : undefined
  const asked = fromServer(event, key)
  const late = new Promise<undefined>((gone) => setTimeout(gone, PATIENCE_MS))
  const fresh = await (before ? Promise.race([asked, late]) : asked)
  return fresh ?? before ?? fallback(locale)
}

/** What the server answers, taken in also when it comes too late to be shown. */
async function fromServer(event: Fetched, key: string | null): Promise<Response | undefined> {
  const { request } = event
  // What a browser was led to from such an answer page, it still asks for in that way, which can't be fetched.
  const again = { headers: request.headers, redirect: 'manual' } as const
  const asked = (wantsOnlyOld(request) ? fetch(request.url, again) : fetch(request)).catch(
    () => undefined,
  )
  event.waitUntil(asked)
  const answer = await asked
  if (!answer || AWAY.has(answer.status)) return undefined
  const copy = key ? answer.clone() : answer
  event.waitUntil(inTurn(() => takeIn(copy, key)))
  return answer
}

/** Notes whose page it is, and keeps it if it is of those that are kept. */
async function takeIn(answer: Response, key: string | null): Promise<void> {
  const seen = seenIn(answer)
  if (!seen) return
  const { holder: next, forget } = afterVisit(await holder.read(), seen)
  if (forget) await forgetPages()
  await holder.write(next)
  if (!key || !next?.isHere || !mayKeep(answer)) return
  const files = filesIn(await answer.clone().text())
  await keepPage(key, answer, files)
  await keepFiles(files)
  const later = await laterFiles(files, next.locale)
  await addFiles(key, later)
  await keepFiles(later)
  await tidy(Date.now())
}

function seenIn({ headers }: Response): Seen | undefined {
  const reader = headers.get('Leia-Reader')
  return reader ? { reader, locale: headers.get('Content-Language') ?? 'nb' } : undefined
}

/** Whatever becomes of the session, the next person finds no page here. */
async function signOut(request: Request): Promise<Response> {
  const { locale } = (await holder.read()) ?? {}
  // While they still are here: afterwards their answers would wait until they come back.
  await Promise.race([handIn(), new Promise((late) => setTimeout(late, PATIENCE_MS))])
  await inTurn(async () => {
    await forgetPages()
    await holder.write(undefined)
  })
  return fetch(request).catch(() => fallback(locale))
}

/** Hands in what waits, and tells the pages that are open. */
async function handIn(): Promise<void> {
  const { reader, isHere } = (await holder.read()) ?? {}
  if (!isHere) return
  const channel = new BroadcastChannel(CHANNEL)
  const tell = (heard: Heard) => channel.postMessage(heard)
  await handInKept(reader, {
    sending: ({ attempt }) => tell({ sending: attempt }),
    sent: (answer, reply) => tell({ sent: { answer, reply } }),
  })
  channel.close()
}

/** A page tells what it is and what it loaded: the first one was open before there was a worker. */
async function opened({ data }: Told): Promise<void> {
  const { kind, path, files } = data as Opened
  const key = kind === 'opened' || kind === 'changed' ? keyOf(new URL(path, location.origin)) : null
  if (!key) return
  await inTurn(async () => {
    if (kind === 'changed' || !(await addFiles(key, files))) {
      const answer = await fetch(path, { headers: { Accept: 'text/html' } }).catch(() => undefined)
      if (answer) await takeIn(answer, key)
    }
    if (await addFiles(key, files)) await keepFiles(files)
  })
}

let turn: Promise<unknown> = Promise.resolve()

/** One change of what is kept at a time. */
function inTurn(change: () => Promise<void>): Promise<void> {
  const next = turn.then(change)
  turn = next.catch(() => undefined)
  return next
}
