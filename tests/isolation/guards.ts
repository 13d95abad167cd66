import type { Asked, Policy } from '#app/features/access/policies.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { isLetIn } from './doors.ts'
import { faultsIn, type Group, groupsOf, type Route, routesOf } from './matrix.ts'
import { targetsOf } from './targets.ts'
import type { Statements } from './watch.ts'
import { OTHER, type World } from './world.ts'

type Verb = 'loader' | 'action'
type AnyPolicy = Policy<Record<string, unknown>>
/** One guard as if it were not there, and how the matrix took it. */
export type Removed = { guard: string; policy: string; proof: string | undefined; tried: number }

/** Policies that let everybody in anyway: there is nothing to remove. */
const OPEN: Record<string, string> = {
  anyone: 'the handler looks at who it is',
  'any-session': 'the handler looks at which session it is',
}

/** A fault that tells that someone got further than they may; a crash proves nothing. */
const IS_PROOF = /lets in|is not answered like|tells |writes |names what is others/

const NEW_SESSION = {
  key: 'none',
  method: 'password',
  provider: null,
  startedAt: 0,
  usedAt: 0,
  secondFactorAt: null,
  isPending: false,
  dormant: [],
  isFresh: true,
}

/** What a handler is given when nobody decides: whom it is asked by, and the scope that it is asked for. */
function unguarded(
  { viewer, visit, params, url }: Asked,
  standIn: Viewer,
): Record<string, unknown> {
  const who = viewer ?? standIn
  const municipality = params.municipality ?? who.municipality.number
  const asked = url.searchParams.get('unit')
  const scope = { municipality, unit: asked }
  const named = { municipality, unit: asked ?? who.unit.id }
  const session = visit?.session ?? NEW_SESSION
  const isNamed = url.pathname.includes('/people')
  return {
    viewer: who,
    visit: visit ?? { viewer: who, session },
    session,
    scope: isNamed ? named : scope,
    scopes: [scope],
    region: true,
  }
}

/** Each guard of the build in turn taken away, with what the matrix then finds. */
export async function* withoutGuards(
  world: World,
  statements: Statements,
): AsyncGenerator<Removed> {
  const standIn = await someone(world)
  for (const route of routesOf(world))
    for (const verb of ['loader', 'action'] as const) {
      const policy = policyOf(route, verb)
      if (!policy || policy.name in OPEN) continue
      yield { ...(await without(world, statements, { route, verb, policy, standIn })) }
    }
}

type Removal = { route: Route; verb: Verb; policy: AnyPolicy; standIn: Viewer }

async function without(world: World, statements: Statements, removal: Removal): Promise<Removed> {
  const { route, verb, policy, standIn } = removal
  const { decide } = policy
  const removed = { guard: `${verb} of /${route.path}`, policy: policy.name }
  let tried = 0
  for (const group of await keptOut(world, route, verb)) {
    let calls = 0
    // Remix runs the loaders after an action: only the action's own guard is away.
    policy.decide = (asked) =>
      verb === 'action' && calls++ > 0 ? decide(asked) : { given: unguarded(asked, standIn) }
    try {
      const { faults } = await faultsIn(world, group, statements)
      tried += 1
      const proof = faults.find((fault) => IS_PROOF.test(fault))
      if (proof) return { ...removed, proof, tried }
    } finally {
      policy.decide = decide
    }
  }
  return { ...removed, proof: undefined, tried }
}

/** Groups in which someone is kept out of something, those who are most like insiders first. */
async function keptOut(world: World, route: Route, verb: Verb): Promise<Group[]> {
  const groups = groupsOf(world).filter((one) => one.route.id === route.id && one.way.runs === verb)
  const out: Group[] = []
  for (const group of groups.filter(({ way }) => way.method !== 'HEAD')) {
    const targets = await targetsOf(route.path, world, group.visitor)
    if (targets.some((target) => isLetIn(route.path, group.visitor, target) === false))
      out.push(group)
  }
  return out
}

/** The policy that a loader or action is behind. */
export function policyOf({ verbs }: Route, verb: Verb): AnyPolicy | undefined {
  return (verbs[verb] as { policy?: AnyPolicy } | undefined)?.policy
}

/** Someone from elsewhere in whose name a handler runs for nobody. */
async function someone(world: World): Promise<Viewer> {
  const [row] = await world.run(
    `select p.id, p.name, p.email, m.main_role as mainRole, m.profile, u.id as unit, u.name as unitName
     from person p join membership m on m.person = p.id join unit u on u.id = m.unit where p.id = ?`,
    [world.stranger],
  )
  const { unit, unitName, ...person } = row as Record<string, string>
  return {
    ...person,
    municipality: { number: OTHER, name: 'elsewhere' },
    unit: { id: unit, name: unitName },
    jobRoles: ['alle-ansatte'],
    access: [],
  } as unknown as Viewer
}
