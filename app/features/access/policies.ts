import type { Visit } from './session.ts'
import type { AccessRole, Viewer } from './viewer.ts'

/** Who asks for what; all that a policy may look at. */
export type Asked = {
  viewer: Viewer | null
  /** The session, also one that waits for its second factor: then there is no viewer. */
  visit?: Visit | null
  params: Readonly<Record<string, string | undefined>>
  url: URL
}

/** Sign in first; or show once more who you are; or: answer as if there were nothing here. */
export type Refusal = 'sign-in' | 'again' | 'not-found'

/** A policy decides who, and gives what the use case needs to ask within that person's scope. */
export type Policy<Given extends object> = {
  name: string
  decide(asked: Asked): { given: Given } | { refused: Refusal }
}

declare const made: unique symbol

/**
 * The people a report may be about: a whole municipality, or a unit with all below it.
 * Made here only, so that no query can be asked without someone having been let in.
 */
export type ReportScope = {
  readonly municipality: string
  /** Root of the subtree; null is the whole municipality. */
  readonly unit: string | null
  readonly [made]: true
}

/** The people whose names a leader may see: a unit of one's own, with all below it. */
export type NamesScope = ReportScope & { readonly unit: string }

/** Everyone, signed in or not. */
export const anyone: Policy<{ viewer: Viewer | null }> = {
  name: 'anyone',
  decide: ({ viewer }) => ({ given: { viewer } }),
}

/** Everyone, and by which session, also one that waits for its second factor. */
export const anySession: Policy<{ visit: Visit | null }> = {
  name: 'any-session',
  decide: ({ visit = null }) => ({ given: { visit } }),
}

/** Who has given the password, whether or not a second factor is still to be given. */
export const hasSession: Policy<{ visit: Visit }> = {
  name: 'has-session',
  decide: ({ visit }) => (visit ? { given: { visit } } : { refused: 'sign-in' }),
}

/** Who looks after their own sign-in: nothing less than all that they have is asked for. */
export const ownSecurity: Policy<Visit> = {
  name: 'own-security',
  decide: ({ viewer, visit }) => (viewer && visit ? { given: visit } : { refused: 'sign-in' }),
}

/** Who changes how they sign in: a session left open is not enough. */
export const changesOwnSecurity: Policy<Visit> = {
  name: 'changes-own-security',
  decide: (asked) => {
    const decision = ownSecurity.decide(asked)
    return 'given' in decision && !decision.given.session.isFresh ? { refused: 'again' } : decision
  },
}

/** Anyone with a running session and a running membership. */
export const signedIn: Policy<{ viewer: Viewer }> = {
  name: 'signed-in',
  decide: ({ viewer }) => (viewer ? { given: { viewer } } : { refused: 'sign-in' }),
}

/** Who may see figures about the municipality in the address, and which of them. */
export const readsReport: Policy<{ viewer: Viewer; scope: ReportScope }> = {
  name: 'reads-report',
  decide: ({ viewer, params, url }) => {
    if (!viewer) return { refused: 'sign-in' }
    const scopes = scopesIn(viewer, params.municipality ?? '')
    const scope = chosen(scopes, url.searchParams.get('unit') || null)
    return scope ? { given: { viewer, scope } } : { refused: 'not-found' }
  },
}

/** Who may see some report; gives all that are theirs, and whether the whole region is. */
export const readsSomeReport: Policy<{ viewer: Viewer; scopes: ReportScope[]; region: boolean }> = {
  name: 'reads-some-report',
  decide: ({ viewer }) => {
    if (!viewer) return { refused: 'sign-in' }
    const scopes = viewer.access.flatMap((role) => scopeOfLeader(role, viewer) ?? [])
    const region = viewer.access.some(coordinatesRegion)
    return scopes.length > 0 || region
      ? { given: { viewer, scopes, region } }
      : { refused: 'not-found' }
  },
}

/** Who may see figures about the region as a whole. */
export const readsRegion: Policy<{ viewer: Viewer }> = {
  name: 'reads-region',
  decide: ({ viewer }) => holds(viewer, coordinatesRegion),
}

/** Who may see colleagues by name: the leader of their unit, and nobody above. */
export const readsNames: Policy<{ viewer: Viewer; scope: NamesScope }> = {
  name: 'reads-names',
  decide: ({ viewer, params, url }) => {
    if (!viewer) return { refused: 'sign-in' }
    const scopes = namesScopes(viewer, params.municipality ?? '')
    const asked = url.searchParams.get('unit')
    const scope = asked ? scopes.find(({ unit }) => unit === asked) : scopes[0]
    return scope ? { given: { viewer, scope } } : { refused: 'not-found' }
  },
}

/** Those who write courses. */
export const isAuthor: Policy<{ viewer: Viewer }> = {
  name: 'is-author',
  decide: ({ viewer }) => holds(viewer, (role) => role.role === 'author'),
}

/** Who administers their own municipality: its requirements and its assignments. */
export const administers: Policy<{ viewer: Viewer; scope: ReportScope }> = {
  name: 'administers',
  decide: ({ viewer }) => {
    if (!viewer) return { refused: 'sign-in' }
    const own = viewer.municipality.number
    return viewer.access.some((role) => administersAll(role, own))
      ? { given: { viewer, scope: scope(own, null) } }
      : { refused: 'not-found' }
  },
}

/** Who leads people in the municipality in the address, and which of them; a coordinator leads nobody. */
export const leads: Policy<{ viewer: Viewer; scope: ReportScope }> = {
  name: 'leads',
  decide: ({ viewer, params, url }) => {
    if (!viewer) return { refused: 'sign-in' }
    const here = viewer.municipality.number === params.municipality
    const scopes = here ? viewer.access.flatMap((role) => scopeOfLeader(role, viewer) ?? []) : []
    const scope = chosen(scopes, url.searchParams.get('unit') || null)
    return scope ? { given: { viewer, scope } } : { refused: 'not-found' }
  },
}

/** The scope of a report for someone who is not here, while they may read it: for what is sent to them. */
export function scopeOfReader(
  viewer: Viewer,
  municipality: string,
  unit: string | null,
): ReportScope | undefined {
  return scopesIn(viewer, municipality).find((scope) => scope.unit === unit)
}

/** The people of a scope by name; undefined when their names are not for this viewer, or closed. */
export function namesWithin(viewer: Viewer, scope: ReportScope): NamesScope | undefined {
  return namesScopes(viewer, scope.municipality).find(({ unit }) => unit === scope.unit)
}

/** Scope for a command that an operator runs on the server, where no one is signed in. */
export function scopeOfOperator(municipality: string): ReportScope {
  return scope(municipality, null)
}

function holds(viewer: Viewer | null, wanted: (role: AccessRole) => boolean) {
  if (!viewer) return { refused: 'sign-in' as const }
  return viewer.access.some(wanted) ? { given: { viewer } } : { refused: 'not-found' as const }
}

function scopesIn(viewer: Viewer, municipality: string): ReportScope[] {
  const reaching = viewer.access.filter((role) => role.municipalities.includes(municipality))
  if (reaching.some(coordinatesRegion)) return [scope(municipality, null)]
  return reaching.flatMap((role) => scopeOfLeader(role, viewer) ?? [])
}

/** All that rests on names asks here: no name until the municipality has in place what § 9-2 asks for. */
function namesScopes(viewer: Viewer, municipality: string): NamesScope[] {
  if (viewer.municipality.namesUntil === null) return []
  return viewer.access
    .flatMap((role) => scopeOfLeader(role, viewer) ?? [])
    .filter((one): one is NamesScope => one.municipality === municipality && one.unit !== null)
}

/** The unit asked for and no other; with none asked for, the whole municipality before a unit. */
function chosen(scopes: ReportScope[], unit: string | null): ReportScope | undefined {
  const found = scopes.find((one) => one.unit === unit)
  return unit === null ? (found ?? scopes[0]) : found
}

/** A role kept from a former municipality counts for nothing: tenants are apart. */
function scopeOfLeader(role: AccessRole, viewer: Viewer): ReportScope | undefined {
  const own = viewer.municipality.number
  if (role.role !== 'leader' || !role.municipalities.includes(own)) return undefined
  return scope(own, role.scopeKind === 'unit' ? role.scope : null)
}

function administersAll(role: AccessRole, municipality: string): boolean {
  const isHere = role.scopeKind === 'municipality' && role.scope === municipality
  return role.role === 'administrator' && isHere
}

function coordinatesRegion(role: AccessRole): boolean {
  return role.role === 'coordinator' && role.scopeKind === 'region'
}

function scope(municipality: string, unit: string | null): ReportScope {
  return { municipality, unit } as ReportScope
}
