import fc from 'fast-check'
import { isLetIn } from './doors.ts'
import { type Form, formsOf } from './forms.ts'
import { writes } from './judge.ts'
import { type Route, routesOf } from './matrix.ts'
import { addressOf, targetsOf } from './targets.ts'
import { takeChanges } from './watch.ts'
import { send } from './ways.ts'
import type { Visitor, World } from './world.ts'

/** What became of the inputs to one action. */
export type Stormed = {
  action: string
  sent: number
  statuses: Record<number, number>
  faults: string[]
}
/** A body as it is sent, and what it says that it is. */
export type Input = { body: string; type: string | undefined; path: string | undefined }

const HUGE = 'å'.repeat(60_000)
const DEEP = `${'['.repeat(5_000)}${']'.repeat(5_000)}`
const WORDS = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\udfff\ud800',
  '\u202egnp.exe',
  'e\u0301\u0301\u0301',
  '👩‍👩‍👧‍👦'.repeat(50),
  '\r\nSet-Cookie: leia=x',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '[object Object]',
  'null',
  'undefined',
  'NaN',
  'true',
  '-1',
  '0',
  '1e999',
  '-0',
  '0x10',
  '9007199254740993',
  '99999999999999999999999999',
  '2026-02-30',
  '0000-00-00',
  '9999-12-31',
  '275760-09-14',
  '-000001-01-01',
  "' or 1=1 --",
  '<script>alert(1)</script>',
  '{{7*7}}#{7*7}',
  '../../../etc/passwd',
  '%00',
  '%E0%A4%A',
  '{"a":1}',
  '[]',
  '[[[]]]',
  HUGE,
  DEEP,
]
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '',
  'q.',
  'q.x.y.z',
  'a[b]',
  'a[]',
  '\0',
  'q.__proto__.b1',
]

const word = (foreign: string[]) =>
  fc.oneof(
    fc.constantFrom(...WORDS, ...foreign),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.integer().map(String),
    fc.double().map(String),
  )

type Change = (form: Form) => Form

/** One thing that is wrong with a form. */
function change(foreign: string[]): fc.Arbitrary<Change> {
  const at = fc.nat(200)
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(at, word(foreign)).map(
        ([n, value]): Change =>
          (form) =>
            form.map((field, i) => (i === n % form.length ? [field[0], value] : field)),
      ),
    },
    fc.tuple(at).map(
      ([n]): Change =>
        (form) =>
          form.filter((_, i) => i !== n % form.length),
    ),
    fc.tuple(at, word(foreign)).map(
      ([n, value]): Change =>
        (form) => [...form, [form[n % Math.max(1, form.length)]?.[0] ?? 'x', value]],
    ),
    fc.tuple(fc.constantFrom(...NAMES), word(foreign)).map(
      ([name, value]): Change =>
        (form) => [...form, [name, value]],
    ),
    fc.tuple(at, fc.constantFrom(...NAMES)).map(
      ([n, name]): Change =>
        (form) =>
          form.map((field, i) => (i === n % form.length ? [name, field[1]] : field)),
    ),
    fc.constant<Change>((form) => Array.from({ length: 300 }, () => form[0] ?? ['x', 'y'])),
    fc.constant<Change>(() => []),
  )
}

const URLENCODED = 'application/x-www-form-urlencoded'
const BOUNDARY = 'grense'

/** A wrong form in one of the ways that a body can be put. */
function input(form: Form, foreign: string[]): fc.Arbitrary<Input> {
  const wrong = fc
    .array(change(foreign), { minLength: 1, maxLength: 4 })
    .map((changes) => changes.reduce((changed, one) => one(changed), form))
  const path = fc.option(word(foreign), { freq: 6, nil: undefined })
  const body = fc.oneof(
    {
      weight: 12,
      arbitrary: wrong.map((one) => [new URLSearchParams(one).toString(), URLENCODED] as const),
    },
    {
      weight: 2,
      arbitrary: wrong.map(
        (one) => [multipart(one), `multipart/form-data; boundary=${BOUNDARY}`] as const,
      ),
    },
    wrong.map(
      (one) => [multipart(one).slice(0, -20), `multipart/form-data; boundary=${BOUNDARY}`] as const,
    ),
    wrong.map((one) => [multipart(one), 'multipart/form-data; boundary=en-annen'] as const),
    wrong.map((one) => [multipart(one), 'multipart/form-data'] as const),
    wrong.map((one) => [JSON.stringify(Object.fromEntries(one)), 'application/json'] as const),
    wrong.map((one) => [JSON.stringify(one), URLENCODED] as const),
    wrong.map((one) => [new URLSearchParams(one).toString(), 'text/plain'] as const),
    wrong.map((one) => [new URLSearchParams(one).toString(), undefined] as const),
    wrong.map(
      (one) => [new URLSearchParams(one).toString(), `${URLENCODED}; charset=utf-16`] as const,
    ),
    wrong.map((one) => [`${new URLSearchParams(one)}&a=%E0%A4%A&%zz=%&=&&&`, URLENCODED] as const),
    fc.string({ unit: 'binary', maxLength: 2_000 }).map((text) => [text, URLENCODED] as const),
    fc.json({ maxDepth: 6 }).map((text) => [text, 'application/json'] as const),
  )
  return fc.tuple(body, path).map(([[text, type], place]) => ({ body: text, type, path: place }))
}

function multipart(form: Form): string {
  const parts = form.map(
    ([name, value], i) =>
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name.replaceAll('"', '%22')}"${i % 3 === 2 ? '; filename="x.bin"\r\nContent-Type: application/octet-stream' : ''}\r\n\r\n${value}\r\n`,
  )
  return `${parts.join('')}--${BOUNDARY}--\r\n`
}

/** Tables that may be written in though an input is refused, with the reason. */
const KEPT: Record<string, string> = {
  rate_limit: 'tries are counted',
  session: 'its end moves with use',
  draft: 'work that can’t be handed in is kept for its owner',
  edition: 'what was asked, for all',
  sighting: 'the page that tells what is wrong shows a colleague',
  sign_in_under_way: 'a way to a provider is begun before it is known to answer',
  passkey_challenge: 'a question is asked anew',
}

type Options = { each: number; seed: number }

/** Sends each action so many bad inputs, as everybody who may call it. */
export async function* storm(
  world: World,
  { each, seed, from = 0 }: Options & { from?: number },
): AsyncGenerator<Stormed> {
  const routes = routesOf(world).filter(({ verbs }) => verbs.action)
  for (const route of routes.slice(from)) yield await stormOne(world, route, { each, seed })
}

async function stormOne(world: World, route: Route, { each, seed }: Options): Promise<Stormed> {
  const callers = await callersOf(world, route)
  const stormed: Stormed = { action: `/${route.path}`, sent: 0, statuses: {}, faults: [] }
  const share = Math.ceil(each / callers.length)
  for (const [index, visitor] of callers.entries()) {
    const { right } = formsOf(route.path, world, visitor)
    const foreign = [world.stranger, world.colleague, world.sessionElsewhere, '1824', '1824-stab']
    const inputs = fc.sample(input(right, foreign), { seed: seed + index, numRuns: share })
    for (const one of inputs) await sendOne(world, route, visitor, one, stormed)
  }
  return stormed
}

async function callersOf(world: World, route: Route): Promise<Visitor[]> {
  const found: Visitor[] = []
  for (const visitor of world.visitors) {
    const targets = await targetsOf(route.path, world, visitor)
    if (targets.some((target) => isLetIn(route.path, visitor, target) !== false))
      found.push(visitor)
  }
  return found.length > 0 ? found : world.visitors.slice(2, 3)
}

async function sendOne(
  world: World,
  route: Route,
  visitor: Visitor,
  { body, type, path }: Input,
  stormed: Stormed,
): Promise<void> {
  const { client } = world.site.controls.db
  const targets = await targetsOf(route.path, world, visitor)
  const target = targets.find((one) => isLetIn(route.path, visitor, one) !== false) ?? targets[0]
  if (!target) return
  const params = path === undefined ? target.params : withBad(target.params, path)
  const url = addressOf(route.path, { ...target, params })
  await takeChanges(client)
  const answer = await send(world.site, {
    method: 'POST',
    url,
    cookie: visitor.cookie,
    form: body,
    headers: type === undefined ? {} : { 'content-type': type },
  }).catch((error: unknown) => ({ status: isCutOff(error, body) ? 413 : 599, body: String(error) }))
  const changes = await takeChanges(client)
  await world.mend(visitor, new Set(changes.map(({ table }) => table)))
  stormed.sent += 1
  stormed.statuses[answer.status] = (stormed.statuses[answer.status] ?? 0) + 1
  const isRefused = answer.status >= 400
  const written = isRefused ? changes.filter(({ table }) => !(table in KEPT)) : []
  const wrong = writes(visitor, target, changes, { isRead: false, isOut: false })
  const faults = [
    ...(answer.status >= 500 && answer.status !== 503 ? [`is answered with ${answer.status}`] : []),
    ...written.map(({ table }) => `writes in ${table} though it answers ${answer.status}`),
    ...(isRefused ? [] : wrong),
  ]
  for (const fault of faults)
    stormed.faults.push(
      `${visitor.name} at ${url.slice(0, 200)} (${type}): ${fault}; ${JSON.stringify(body.slice(0, 300))}`,
    )
}

/** Whoever pours in tens of megabytes may be cut off before the answer has come. */
function isCutOff(error: unknown, body: string): boolean {
  const { code } = Object(error) as { code?: string }
  return body.length > 16_000_000 && /^(ECONNRESET|EPIPE)$/.test(code ?? '')
}

/** The last key of an address as something that it never is. */
function withBad(params: Record<string, string>, bad: string): Record<string, string> {
  const last = Object.keys(params).at(-1)
  return last === undefined
    ? params
    : { ...params, [last]: encodeURIComponent(wellFormed(bad)).slice(0, 2_000) || '%20' }
}

/** Lone surrogates can't stand in an address at all. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString()
}
