import type { Act } from '#app/platform/audit.server.ts'
import { NEVER } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import type { Query } from '#app/platform/writer.server.ts'
import {
  changed,
  currentStay,
  enrolled,
  isOurs,
  type KnownPerson,
  kindsOf,
  left,
  type PersonChange,
  stranger,
} from '../changes.ts'
import { Acquaintances, employeeNumberKey, tidyName } from '../identity.ts'
import { loadRoster, type Roster } from '../known.server.ts'
import { type NewProfile, newProfiles, rosterQueries } from '../roster-queries.server.ts'
import type { Directory } from '../scim-tokens.server.ts'
import type { Facts } from './facts.ts'
import { type Grant, rootOf, type Work, workAfter } from './place.ts'
import { refused, ScimProblem } from './problem.ts'

/** What is written as one: people, what the directory told, and the entries of the log. */
export type Stored = { acts: Act[]; queries: Query[]; profiles: NewProfile[] }

/** Writes; also what is required of new profiles, which is not known here. */
export type Store = (stored: Stored) => Promise<unknown>

/** Of a larger change of many people's work the log tells how many, by the group that caused it. */
const MOST_TOLD = 100

/** What groups give a person, and which job roles groups have the say over. */
export type Given = { grants: readonly Grant[]; governed: ReadonlySet<string> }

type Known = { person: string | null; wasActive: boolean }
type Planned = Stored & { person: string | null }

/**
 * What becomes of the person behind a user: begins, changes, leaves or comes back today.
 * Someone whom the municipality knows by number or address already is that person.
 * @throws ScimProblem when the address or the number is somebody else's.
 */
export async function planPerson(
  directory: Directory,
  facts: Facts,
  { person, wasActive }: Known,
  given: Given,
): Promise<Planned> {
  const { municipality } = directory
  const number = facts.number === null ? null : employeeNumberKey(facts.number)
  const told = { name: tidyName(facts.name), email: facts.email, number }
  const roster = await loadRoster(municipality, {
    persons: person === null ? [] : [person],
    numbers: number === null ? [] : [number],
    emails: [facts.email],
  })
  const known = new Acquaintances(roster.people, municipality, today())
  const linked = roster.people.find(({ id }) => id === person)
  const before = linked && isOurs(linked, municipality) ? linked : known.find(told)
  const after = becoming(roster, before, told, { ...facts, wasActive }, given)
  if (after && currentStay(after, today())) refuseTaken(known, told, after.id)
  const changes = after ? [{ before: before ?? null, after }] : []
  const planned = stored({ kind: 'scim', id: directory.token }, roster, changes)
  return { ...planned, person: (after ?? before ?? linked)?.id ?? null }
}

/** A change of several people's work, each as their groups have it now. */
export async function planWork(
  municipality: string,
  given: ReadonlyMap<string, readonly Grant[]>,
  governed: ReadonlySet<string>,
  actor: Act['actor'],
): Promise<Stored & { changed: number }> {
  const roster = await loadRoster(municipality, { persons: [...given.keys()] })
  const changes = roster.people.flatMap((before) => {
    const stay = isOurs(before, municipality) ? currentStay(before, today()) : undefined
    if (!stay) return []
    const work = workAfter(stay, given.get(before.id) ?? [], governed, roster.units)
    return [{ before, after: changed(before, work, today()) }]
  })
  const { acts, ...rest } = stored(actor, roster, changes)
  return { ...rest, acts: acts.length > MOST_TOLD ? [] : acts, changed: acts.length }
}

type Told = { name: string; email: string; number: string | null }

function becoming(
  roster: Roster,
  before: KnownPerson | undefined,
  told: Told,
  { active, wasActive }: { active: boolean; wasActive: boolean },
  given: Given,
): KnownPerson | undefined {
  const { municipality } = roster
  const stay = before && currentStay(before, today())
  if (before && stay) return active ? changed(before, told, today()) : left(before, today())
  // Whom somebody else has ended while the directory says nothing new of it stays away.
  if (!active || wasActive) return undefined
  const work = workAfter(lastWork(roster, before), given.grants, given.governed, roster.units)
  const term = { fromOn: today(), toOn: NEVER }
  return enrolled(before ?? stranger(crypto.randomUUID()), municipality, { ...told, ...work }, term)
}

/** Where someone worked when they left, while it is there; else at the top. */
function lastWork({ units }: Roster, before: KnownPerson | undefined): Work {
  const last = before?.stays.at(-1)
  if (last && units.some(({ id }) => id === last.unit)) return last
  const unit = rootOf(units)
  if (!unit) throw refused('invalidValue', 'The municipality has no unit in Leia yet.')
  return { unit, mainRole: last?.mainRole ?? '', jobRoles: last?.jobRoles ?? [] }
}

/** Never a word that tells of people in other municipalities. */
function refuseTaken(known: Acquaintances, { email, number }: Told, owner: string): void {
  const problem = known.refusalOf(email, owner)
  if (problem === 'address-refused')
    throw refused('invalidValue', 'The e-mail address can’t be used here.')
  if (problem || (number !== null && known.hasNumber(number, owner)))
    throw new ScimProblem(
      409,
      'Another employee has this e-mail address or employee number.',
      'uniqueness',
    )
}

function stored(actor: Act['actor'], roster: Roster, all: Omit<PersonChange, 'kinds'>[]): Stored {
  const { municipality } = roster
  const changes = all
    .map(({ before, after }) => ({
      ...{ before, after },
      kinds: kindsOf(before, after, municipality, today()),
    }))
    .filter(({ kinds }) => kinds.length > 0)
  if (changes.length === 0) return { acts: [], queries: [], profiles: [] }
  return {
    acts: changes.map((change) => actOf(actor, municipality, change)),
    queries: rosterQueries(roster, changes, today()),
    profiles: newProfiles(roster, changes),
  }
}

const ACTS = {
  joined: 'person-enrolled',
  returned: 'person-returned',
  left: 'person-left',
} as const

function actOf(actor: Act['actor'], municipality: string, { after, kinds }: PersonChange): Act {
  const stay = currentStay(after, today()) ?? after.stays.at(-1)
  const { unit = null, fromOn = null, toOn = null } = stay ?? {}
  const [kind] = kinds
  const what = kind && kind in ACTS ? ACTS[kind as keyof typeof ACTS] : 'person-changed'
  return { actor, municipality, what, about: after.id, detail: { kinds, unit, fromOn, toOn } }
}
