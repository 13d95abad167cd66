import { inflateSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import type { Target } from './doors.ts'
import { type Mark, marksIn } from './marks.ts'
import type { Change } from './watch.ts'
import type { Answer } from './ways.ts'
import { NONE, OWN, type Visitor, type World } from './world.ts'

/** Addresses where someone who leads or administers is told names of the people that are theirs. */
const NAMES_ON = /^(admin(\/|$)|library\/:item\/adoption|reports\/:municipality\/(people|assign))/
/** Where everyone is told who can see them, and who gave them what to do. */
const TOLD_ON = /^(me\/privacy|me\/competence|$)/
/** What someone earned where they were before. */
const OWN_PAST_ON = /^me\/(competence|certificates|privacy\/export)/
/** Open to whoever holds the number, about its owner. */
const HELD_ON = /^(verify|unsubscribe)\//
const REPORTS = /^reports/
/** Who looks after what is shared is told by the name of their municipality. */
const LIBRARY = /^library(\/|\.|$)/

const SIGN_IN_SHOWS = new Set(['municipality', 'identity_provider'])

/** Whether someone may be shown a mark at an address (as in `routes.ts`). */
function mayShow(
  world: World,
  visitor: Visitor,
  path: string,
  target: Target,
  mark: Mark,
): boolean {
  const municipality = world.moved.includes(mark.person ?? '') ? OWN : mark.municipality
  const { table, person } = mark
  const isPlace = table === 'municipality' || table === 'unit'
  if (municipality === NONE) return true
  if (person !== null && person === visitor.person) return true
  if (HELD_ON.test(path) && target.exists) return isPlace || person === target.owner
  if (path === '' && table === 'municipality') return true
  if (visitor.person !== null && LIBRARY.test(path) && table === 'municipality') return true
  // Who signs in chooses a municipality and one of its providers first.
  if (/^sign(ed)?-(in|out)/.test(path) && SIGN_IN_SHOWS.has(table)) return true
  if (visitor.writes && path.startsWith('author/') && table === 'municipality') return true
  if (OWN_PAST_ON.test(path) && world.moved.includes(visitor.person ?? '')) return isPlace
  if (visitor.coordinates && REPORTS.test(path)) return isPlace || table === 'publication'
  if (municipality !== visitor.municipality) return false
  if (person === null || isPlace) return true
  const isShownNames = visitor.leads !== undefined || visitor.administers !== undefined
  if (visitor.administers && table === 'erasure_request' && path.startsWith('admin/privacy'))
    return true
  return table === 'person' && (TOLD_ON.test(path) || (isShownNames && NAMES_ON.test(path)))
}

/** Marks in an answer that are not for its reader, each in words. */
export function leaks(
  world: World,
  visitor: Visitor,
  path: string,
  target: Target,
  answer: Answer,
  sent: string[],
): string[] {
  return marksIn(without([...sent, ...keysOf(target)], everythingIn(answer)))
    .filter((mark) => !mayShow(world, visitor, path, target, mark))
    .map(
      ({ municipality, table, column, person }) =>
        `tells ${table}.${column} of ${person ?? `someone in ${municipality}`}`,
    )
}

const READS_MAY_WRITE: Record<string, string> = {
  session: 'its end moves with use',
  sighting: 'a look at names leaves its trace',
  certificate: 'what was earned is issued when its owner looks',
}
/** Where someone sets out to a provider to sign in, by a link. */
const ON_THE_WAY = new Set(['rate_limit', 'sign_in_under_way'])
const TELLS = new Set(['act', 'outbox'])
const ANYONE_MAY_WRITE: Record<string, string> = {
  rate_limit: 'tries are counted',
  session: 'a session can be ended',
  edition: 'what was asked, for all',
  passkey_challenge: 'a question to whoever holds a key',
  sign_in_under_way: 'a way to a provider is begun',
}

/** Rows that were written and should not have been, each in words. */
export function writes(
  { name, person, cookieOf, municipality, leads, administers }: Visitor,
  target: Target,
  changes: Change[],
  { isRead, isOut }: { isRead: boolean; isOut: boolean },
): string[] {
  const wrong = changes.filter((change) => {
    const isOwn = person !== null && change.person === person
    // What someone does is written in their municipality's log, and told by mail to those it concerns.
    if (TELLS.has(change.table) && change.verb === 'insert' && !isRead && !isOut)
      return change.municipality !== municipality
    if (ON_THE_WAY.has(change.table) && change.verb !== 'delete') return false
    if (isRead) return !(change.table in READS_MAY_WRITE && (isOwn || change.person === null))
    const isOwnSession = change.table === 'session' && change.person === cookieOf
    if (change.table in ANYONE_MAY_WRITE) return !(isOwn || isOwnSession || change.person === null)
    if (isOut) return true
    if (isOwn || change.person === target.owner) return false
    const isOfficial = leads !== undefined || administers !== undefined
    // Someone new is nowhere until their membership is written, in the same write.
    const isNew = change.table === 'person' && change.verb === 'insert' && !change.municipality
    return !(isOfficial && (isNew || change.municipality === municipality))
  })
  return wrong.map(
    ({ table, verb, municipality: where, person: whose }) =>
      `${name} writes (${verb}) in ${table} of ${whose ?? where ?? 'all'}`,
  )
}

function everythingIn(answer: Answer): string {
  return `${JSON.stringify(answer.headers)}\n${textOf(answer)}`
}

/** The text of an answer, also what is packed: zip parts and deflated streams of a PDF. */
export function textOf({ body, bytes }: Answer): string {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return unzipped(bytes)
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return inflated(bytes)
  return body
}

function unzipped(bytes: Buffer): string {
  const parts = unzipSync(new Uint8Array(bytes))
  return Object.entries(parts)
    .map(([name, part]) => {
      const text = Buffer.from(part)
      return name + (name.endsWith('.pdf') ? inflated(text) : strFromU8(part))
    })
    .join('\n')
}

function inflated(bytes: Buffer): string {
  const file = bytes.toString('latin1')
  const streams = [...file.matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => {
    const end = file.indexOf('endstream', index)
    try {
      return inflateSync(bytes.subarray(index + length, end), { finishFlush: 2 }).toString('latin1')
    } catch {
      return ''
    }
  })
  return [file, ...streams].join('\n')
}

/** The keys in an address. */
export function keysOf({ params, query }: Target): string[] {
  return [...Object.values(params), ...Object.values(query ?? {})]
}

/** What one has sent oneself tells one nothing when it comes back. */
function without(words: string[], text: string): string {
  const longestFirst = words.toSorted((one, other) => other.length - one.length)
  return longestFirst.reduce(
    (rest, word) => (word.length > 3 ? rest.replaceAll(word, '‹key›') : rest),
    text,
  )
}

/** An answer without what differs from one request to the next, and without some keys. */
export function lasting({ status, headers, body }: Answer, keys: string[]): string {
  const { date: _, 'content-length': __, ...others } = headers
  const { 'x-request-id': id, 'content-security-policy': policy, ...rest } = others
  const kept = JSON.stringify([status, rest, String(policy).replace(/'nonce-[^']+'/g, 'nonce')])
  const text = `${kept}\n${body}`
    .replace(/nonce="[^"]*"/g, 'nonce')
    .replaceAll(String(id), 'request')
  return without(keys, text)
}
