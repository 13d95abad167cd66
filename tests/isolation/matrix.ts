import { isLetIn, type Target } from './doors.ts'
import { type Form, formsOf, NEVER_TAKEN } from './forms.ts'
import { keysOf, lasting, leaks, writes } from './judge.ts'
import { addressOf, targetsOf } from './targets.ts'
import { type Change, type Statements, takeChanges } from './watch.ts'
import { type Answer, send, WAYS, type Way } from './ways.ts'
import type { Visitor, World } from './world.ts'

/** A route of the server build: its id, and its address as in `routes.ts`. */
export type Route = { id: string; path: string; verbs: { loader?: unknown; action?: unknown } }
/** Everything that one person can point one way in to one route at. */
export type Group = { route: Route; visitor: Visitor; way: Way }
type Outcome = {
  target: Target
  url: string
  isIn: boolean | undefined
  answer: Answer
  changes: Change[]
  statements: string[]
  form: Form | undefined
}

/** The routes of the build, but for the root, which has no address. */
export function routesOf({ site }: World): Route[] {
  return Object.values(site.serverBuild.routes).flatMap((route) => {
    if (!route || route.id === 'root') return []
    const { loader, action } = route.module
    return [{ id: route.id, path: route.path ?? '', verbs: { loader, action } }]
  })
}

/**
 * Every group there is. A policy is never told which way someone came (`Asked`), so of the ways that
 * run the same as another one `few` leaves all but some visitors out.
 */
export function groupsOf(world: World, { few = false } = {}): Group[] {
  return routesOf(world).flatMap((route) =>
    WAYS.filter(({ runs }) => route.verbs[runs]).flatMap((way) =>
      world.visitors
        .filter(({ name }) => !few || !way.like || OF_EACH_KIND.has(name))
        .map((visitor) => ({ route, visitor, way })),
    ),
  )
}

const OF_EACH_KIND = new Set(['nobody', 'learner', 'leader of a unit', 'leader who has moved here'])

/** Asks for each target in turn, and tells what was wrong. */
export async function faultsIn(
  world: World,
  group: Group,
  statements: Statements,
): Promise<{ faults: string[]; requests: number; sql: string[] }> {
  const { route, visitor, way } = group
  const outcomes: Outcome[] = []
  for (const target of await targetsOf(route.path, world, visitor)) {
    const form = way.runs === 'action' ? formsOf(route.path, world, visitor).right : undefined
    outcomes.push(await ask(world, group, target, statements, form))
  }
  const faults = outcomes.flatMap((one) =>
    [...alone(world, group, one)].map((fault) => told(one, fault)),
  )
  faults.push(...(await unlike(world, group, outcomes, statements)))
  if (way.name === 'POST') faults.push(...(await foreignForms(world, group, statements)))
  return {
    faults: faults.map((fault) => `${visitor.name}, ${way.name}, ${fault}`),
    requests: outcomes.length,
    sql: outcomes.flatMap((one) => one.statements),
  }
}

async function ask(
  world: World,
  { route, visitor, way }: Group,
  target: Target,
  statements: Statements,
  form?: Form,
): Promise<Outcome> {
  const { client } = world.site.controls.db
  const url = way.address(addressOf(route.path, target), route.id)
  await takeChanges(client)
  statements.sent = []
  const answer = await send(world.site, { method: way.method, url, cookie: visitor.cookie, form })
  const sent = [...statements.sent]
  const changes = await takeChanges(client)
  await world.mend(visitor, new Set(changes.map(({ table }) => table)))
  const isIn = isLetIn(route.path, visitor, target)
  return { target, url, isIn, answer, changes, statements: sent, form }
}

/** What is wrong with one answer by itself. */
function alone(world: World, { route, visitor, way }: Group, one: Outcome): string[] {
  const { target, answer, changes, isIn, form } = one
  const isRead = way.method !== 'POST'
  return [
    ...(isFault(route, answer) ? [`is answered with ${answer.status}`] : []),
    ...(isIn === false && !isRefusal(route, visitor, way, answer)
      ? [`lets in (${answer.status})`]
      : []),
    ...(isIn === true && isLockedOut(route, way, answer) ? [`keeps out (${answer.status})`] : []),
    ...leaks(
      world,
      visitor,
      route.path,
      target,
      answer,
      (form ?? []).map(([, value]) => value),
    ),
    ...writes(visitor, target, changes, { isRead, isOut: isIn === false }),
  ]
}

/** Addresses that see for themselves who sends them something, since nobody's work may be lost. */
const OWN_WORDS = /^activities\/:activity\/(attempts|steps|drafts)(\.json)?$/

/** Who has not signed in is sent to do so, and learns nothing of what is there; to others there is nothing. */
function isRefusal(
  { path }: Route,
  { person, administers }: Visitor,
  way: Way,
  answer: Answer,
): boolean {
  const { status, headers, body } = answer
  // Whoever holds the office is told what is wrong with a form, and no more than of what is not there.
  if (administers && path.startsWith('admin/') && way.method === 'POST')
    return status === 404 || status === 422 || status === 303
  if (person !== null) return status === 404
  if (OWN_WORDS.test(path)) return [302, 202, 401, 404].includes(status)
  if (way.method === 'POST') return status === 401
  const isToSignIn = `${headers.location ?? body}`.includes('/sign-in?')
  return (status === 302 || status === 202) && (isToSignIn || way.method === 'HEAD')
}

/** A provider that can't be reached is told of by 503. */
function isFault({ path }: Route, { status }: Answer): boolean {
  return status >= 500 && !(status === 503 && path.startsWith('sign-in/oidc/'))
}

/** An address that only takes forms has no page to be seen. */
function isLockedOut({ path, verbs }: Route, way: Way, { status }: Answer): boolean {
  if (way.runs === 'action' && path in NEVER_TAKEN) return status === 401
  if (status === 404) return way.runs === 'action' || !verbs.action
  return status === 401
}

/** What may not be seen must be answered like what does not exist, in as many statements. */
async function unlike(
  world: World,
  group: Group,
  outcomes: Outcome[],
  statements: Statements,
): Promise<string[]> {
  const refused = outcomes.filter(({ isIn }) => isIn === false)
  const faults: string[] = []
  for (const one of refused) {
    const shape = shapeOf(one.target)
    const none = refused.findLast(({ target }) => !target.exists && shapeOf(target) === shape)
    if (!none || none === one || none.target.isContent) continue
    // Keys are taken out of both, for one's own may stand in both.
    const keys = [one, none].flatMap(({ target }) => keysOf(target))
    if (lasting(one.answer, keys) !== lasting(none.answer, keys))
      faults.push(told(one, `is not answered like ${none.target.name}`))
    const again = (outcome: Outcome) => ask(world, group, outcome.target, statements, outcome.form)
    if (!(await isSameWork(one, none, again)))
      faults.push(told(one, `takes more or fewer statements than ${none.target.name}`))
  }
  return faults
}

/** Asked anew when it differs: what the process does besides would be counted too. */
async function isSameWork(
  one: Outcome,
  none: Outcome,
  again: (outcome: Outcome) => Promise<Outcome>,
): Promise<boolean> {
  let [first, second] = [one, none]
  for (let tries = 0; tries < 3; tries += 1) {
    if (first.statements.length === second.statements.length) return true
    first = await again(one)
    second = await again(none)
  }
  return false
}

function shapeOf({ params, query }: Target): string {
  return Object.keys({ ...params, ...query }).join(' ')
}

/** Written whatever a form says. */
const BESIDES = new Set(['session', 'rate_limit', 'sighting'])

/** A form that names what is others' must be answered like one that names nothing there is. */
async function foreignForms(world: World, group: Group, statements: Statements): Promise<string[]> {
  const { route, visitor } = group
  const { foreign, none } = formsOf(route.path, world, visitor)
  const [target] = await targetsOf(route.path, world, visitor)
  if (!foreign || !target) return []
  const one = await ask(world, group, target, statements, foreign)
  const other = none && (await ask(world, group, target, statements, none))
  const written = one.changes.filter(({ table }) => !BESIDES.has(table))
  const words = ({ answer, form = [] }: Outcome) =>
    lasting(answer, [...keysOf(target), ...form.map(([, value]) => value)])
  return [
    ...alone(world, group, { ...one, isIn: undefined }).map((fault) => told(one, fault)),
    ...(written.length > 0 ? [told(one, `writes in ${written[0]?.table} for a foreign form`)] : []),
    ...(!other || words(one) === words(other)
      ? []
      : [told(one, 'answers a form that names what is others’ unlike one that names nothing')]),
  ]
}

function told({ target, url }: Outcome, fault: string): string {
  return `${url} (${target.name}): ${fault}`
}
