import type { Day } from '#app/platform/calendar.ts'
import type { Query } from '#app/platform/writer.server.ts'
import {
  changed,
  currentStay,
  type Employment,
  enrolled,
  isOurs,
  type KnownPerson,
  kindsOf,
  left,
  type PersonChange,
  stranger,
  type Term,
} from './changes.ts'
import { Acquaintances, type Refusal } from './identity.ts'
import { loadRoster, type Roster } from './known.server.ts'
import { moversBy } from './moving.server.ts'
import { type NewProfile, newProfiles, rosterQueries } from './roster-queries.server.ts'

/** What can be done to people and units, as the log names it. */
export type PeopleAct =
  | 'person-enrolled'
  | 'person-returned'
  | 'person-changed'
  | 'person-left'
  | 'people-imported'
  | 'unit-created'
  | 'unit-renamed'
  | 'unit-moved'
  | 'unit-closed'

type Detail = Record<string, string | number | boolean | null | string[]>

/** A change that can be written: `changePeople` writes it with its entry of the log. */
export type Planned = {
  ok: true
  municipality: string
  /** Id of whom, or of which unit or import, it is about. */
  about: string
  what: PeopleAct
  detail: Detail
  queries: Query[]
  /** Profiles that it makes: what is required of them has to be stored with it. */
  profiles: NewProfile[]
}

export type Refused = {
  ok: false
  problem: Refusal | 'already-here' | 'not-here' | 'no-such-unit' | 'moving-code'
}

/**
 * Someone begins, or comes back, from a day on. Who was known here by number or address is the same
 * person, with their history; so is one who has left another municipality and gives their own
 * `movingCode`.
 */
export async function enrol(
  municipality: string,
  employment: Employment & { movingCode?: string | undefined },
  term: Term,
  today: Day,
): Promise<Planned | Refused> {
  const { number, email, movingCode = '' } = employment
  const movers = await moversBy(movingCode ? [movingCode] : [], today)
  const mover = movers.get(movingCode)
  const roster = await loadRoster(municipality, {
    ...{ persons: mover ? [mover] : [], numbers: number === null ? [] : [number] },
    emails: [email],
  })
  const known = new Acquaintances(roster.people, municipality, today)
  const moves = roster.people.find(({ id }) => id === mover)
  const before = known.find(employment) ?? moves ?? null
  const isBound = before && !isOurs(before, municipality) && currentStay(before, today)
  if (movingCode && (!before || isBound)) return refused('moving-code')
  if (before && currentStay(before, today)) return refused('already-here')
  const problem = known.refusalOf(email, before?.id)
  if (problem) return refused(problem)
  const someone = before ?? stranger(crypto.randomUUID())
  const after = enrolled(someone, municipality, employment, term)
  return planned(roster, { before, after }, today)
}

/** Someone who left comes back from a day on: the one who is named, whatever number or address they have now. */
export async function comeBack(
  municipality: string,
  person: string,
  employment: Employment,
  { term, today }: { term: Term; today: Day },
): Promise<Planned | Refused> {
  const { number, email } = employment
  const numbers = number === null ? [] : [number]
  const roster = await loadRoster(municipality, { persons: [person], numbers, emails: [email] })
  const before = roster.people.find(({ id }) => id === person)
  if (!before || !isOurs(before, municipality)) return refused('not-here')
  if (currentStay(before, today)) return refused('already-here')
  const known = new Acquaintances(roster.people, municipality, today)
  const problem = known.refusalOf(email, person)
  if (problem) return refused(problem)
  if (number && known.hasNumber(number, person)) return refused('number-in-use')
  return planned(roster, { before, after: enrolled(before, municipality, employment, term) }, today)
}

/** What changes for someone who works here, from today or a later day on; what is left out stays. */
export async function change(
  municipality: string,
  person: string,
  changes: Partial<Employment> & { toOn?: Day },
  today: Day,
  day = today,
): Promise<Planned | Refused> {
  const { number, email } = changes
  const roster = await loadRoster(municipality, {
    persons: [person],
    numbers: number ? [number] : [],
    emails: email === undefined ? [] : [email],
  })
  const before = ours(roster, person, today)
  if (!before) return refused('not-here')
  const known = new Acquaintances(roster.people, municipality, today)
  const problem = email === undefined ? undefined : known.refusalOf(email, person)
  if (problem) return refused(problem)
  if (number && known.hasNumber(number, person)) return refused('number-in-use')
  return planned(roster, { before, after: changed(before, changes, day) }, today, day)
}

/** Someone stops: the day is the first on which they have no access. */
export async function leave(
  municipality: string,
  person: string,
  day: Day,
  today: Day,
): Promise<Planned | Refused> {
  const roster = await loadRoster(municipality, { persons: [person] })
  const before = ours(roster, person, today)
  if (!before) return refused('not-here')
  return planned(roster, { before, after: left(before, day) }, today)
}

function ours(roster: Roster, person: string, today: Day): KnownPerson | undefined {
  const known = roster.people.find(({ id }) => id === person)
  return known && isOurs(known, roster.municipality) && currentStay(known, today)
    ? known
    : undefined
}

const ACTS: Partial<Record<string, PeopleAct>> = {
  joined: 'person-enrolled',
  returned: 'person-returned',
  left: 'person-left',
}

function planned(
  roster: Roster,
  { before, after }: Pick<PersonChange, 'before' | 'after'>,
  today: Day,
  day = today,
): Planned | Refused {
  const { municipality } = roster
  const stay = currentStay(after, day)
  if (stay && !roster.units.some(({ id }) => id === stay.unit)) return refused('no-such-unit')
  const kinds = kindsOf(before, after, municipality, day)
  const changes = [{ before, after, kinds }]
  const [kind = ''] = kinds
  const { unit = null, fromOn = null, toOn = null } = stay ?? after.stays.at(-1) ?? {}
  return {
    ok: true,
    municipality,
    about: after.id,
    what: ACTS[kind] ?? 'person-changed',
    detail: { kinds, unit, fromOn, toOn },
    queries: rosterQueries(roster, changes, today),
    profiles: newProfiles(roster, changes),
  }
}

function refused(problem: Refused['problem']): Refused {
  return { ok: false, problem }
}
