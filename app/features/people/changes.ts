import type { Day } from '#app/platform/calendar.ts'
import { type During, endedOn, followedBy } from './periods.ts'
import { profileId, profileRoles } from './profile.ts'

/** Where someone works, and as what. */
export type Place = {
  municipality: string
  unit: string
  mainRole: string
  /** As `profileRoles` gives them. */
  jobRoles: string[]
}

/** A person with their history, in whichever municipality; periods in the order in which they began. */
export type KnownPerson = {
  id: string
  name: string
  /** As `normaliseEmail` gives it. */
  email: string
  /** Employee numbers in the municipality that asks, as `employeeNumberKey` gives them. */
  numbers: string[]
  stays: During<Place>[]
  roles: During<{ jobRole: string }>[]
}

/** What a municipality says of someone who works there. */
export type Employment = {
  name: string
  email: string
  number: string | null
  unit: string
  /** The first of the job roles, when left out. */
  mainRole?: string
  jobRoles: string[]
}

/** Days over which someone works in a municipality. */
export type Term = { fromOn: Day; toOn: Day }

/** What has become of someone, seen from a municipality. */
export type ChangeKind =
  | 'joined'
  | 'returned'
  | 'left'
  | 'moved'
  | 'roles'
  | 'renamed'
  | 'address'
  | 'number'
  | 'end'

export type PersonChange = {
  /** Nobody that Leia knew. */
  before: KnownPerson | null
  after: KnownPerson
  kinds: ChangeKind[]
}

/** Someone of whom nothing is known yet. */
export function stranger(id: string): KnownPerson {
  return { id, name: '', email: '', numbers: [], stays: [], roles: [] }
}

/** Whether a municipality is the one that someone works in, will work in, or last worked in. */
export function isOurs({ stays }: KnownPerson, municipality: string): boolean {
  return stays.at(-1)?.municipality === municipality
}

/** The stay that runs on a day or is to come; undefined for one who has left. */
export function currentStay({ stays }: KnownPerson, day: Day): During<Place> | undefined {
  return stays.find(({ toOn }) => toOn > day)
}

/** Someone from the day on which they begin, or come back: never before an earlier stay has ended. */
export function enrolled(
  known: KnownPerson,
  municipality: string,
  employment: Employment,
  { fromOn, toOn }: Term,
): KnownPerson {
  const free = Math.max(fromOn, freeFrom(known, municipality))
  return placed(named(known, employment), placeOf(municipality, employment), {
    fromOn: free,
    toOn: Math.max(free, toOn),
  })
}

/** The day from which nothing that another municipality has stored would be written over. */
function freeFrom({ stays }: KnownPerson, municipality: string): Day {
  const last = stays.at(-1)
  if (!last) return 0
  const isTheirs = last.municipality !== municipality && last.fromOn === last.toOn
  return isTheirs ? last.toOn + 1 : last.toOn
}

/**
 * Someone whose name, address, place or end changes on a day; `toOn` as it was when left out.
 * What was planned for a later day still comes then.
 */
export function changed(
  known: KnownPerson,
  changes: Partial<Employment> & { toOn?: Day },
  day: Day,
): KnownPerson {
  const current = currentStay(known, day)
  if (!current) throw new Error(`${known.id} has left: only who is here can change.`)
  const { municipality, unit, mainRole, jobRoles } = current
  const next = { ...known, number: null, unit, mainRole, jobRoles, ...changes }
  const fromOn = Math.max(day, current.fromOn)
  const toOn = Math.max(fromOn, changes.toOn ?? known.stays.at(-1)?.toOn ?? fromOn)
  const place = placeOf(municipality, next)
  const ahead = known.stays.filter((stay) => fromOn < stay.fromOn && stay.fromOn < toOn)
  return [{ ...place, fromOn }, ...replanned(ahead, current, place)].reduce(
    (person, stay) => placed(person, stay, { fromOn: stay.fromOn, toOn }),
    named(known, next),
  )
}

/** Someone for whom a day is the first on which they no longer work here. */
export function left(known: KnownPerson, day: Day): KnownPerson {
  const undone = known.stays.find(({ fromOn }) => fromOn >= day)
  const stays = endedOn(known.stays, day)
  return {
    ...known,
    // Who never came to work here is still one whom the municipality knows.
    stays: undone ? [...stays, { ...undone, fromOn: day, toOn: day }] : stays,
    roles: endedOn(known.roles, day),
  }
}

/** What has become of someone, as the municipality tells it; none when nothing has. */
export function kindsOf(
  before: KnownPerson | null,
  after: KnownPerson,
  municipality: string,
  day: Day,
): ChangeKind[] {
  const [was, is] = [before && currentStay(before, day), currentStay(after, day)]
  if (!was && !is) return []
  if (!was) return [before && isOurs(before, municipality) ? 'returned' : 'joined']
  if (!is) return ['left']
  const found: [ChangeKind, boolean][] = [
    ['moved', was.unit !== is.unit],
    ['roles', was.mainRole !== is.mainRole || profileOf(was) !== profileOf(is)],
    ['renamed', before?.name !== after.name],
    ['address', before?.email !== after.email],
    ['number', after.numbers.some((number) => !before?.numbers.includes(number))],
    ['end', was.toOn !== is.toOn],
  ]
  return found.filter(([, holds]) => holds).map(([kind]) => kind)
}

/** The id of the profile that a place comes with. */
export function profileOf({ municipality, jobRoles }: Pick<Place, 'municipality' | 'jobRoles'>) {
  return profileId(municipality, jobRoles)
}

/** What was to stay as it was when a planned day comes, follows what it is now. */
function replanned(ahead: During<Place>[], was: Place, is: Place): During<Place>[] {
  const [first, ...rest] = ahead
  if (!first) return []
  const roles = hasSameRoles(first, was) ? is : first
  const unit = first.unit === was.unit ? is.unit : first.unit
  const next = { ...first, unit, mainRole: roles.mainRole, jobRoles: roles.jobRoles }
  return [next, ...replanned(rest, first, next)]
}

function placeOf(
  municipality: string,
  { unit, mainRole, jobRoles }: Pick<Employment, 'unit' | 'mainRole' | 'jobRoles'>,
): Place {
  const first = mainRole ?? jobRoles[0]
  const roles = profileRoles(first === undefined ? jobRoles : [...jobRoles, first])
  return { municipality, unit, mainRole: first ?? (roles[0] as string), jobRoles: roles }
}

function named(known: KnownPerson, { name, email, number }: Employment): KnownPerson {
  const isNew = number !== null && !known.numbers.includes(number)
  return { ...known, name, email, numbers: isNew ? [...known.numbers, number] : known.numbers }
}

function placed(known: KnownPerson, place: Place, term: Term): KnownPerson {
  const stays = followedBy(known.stays, { ...place, ...term }, isSamePlace)
  const names = new Set([...known.roles.map(({ jobRole }) => jobRole), ...place.jobRoles])
  const roles = [...names].flatMap((jobRole) => {
    const held = known.roles.filter((one) => one.jobRole === jobRole)
    return place.jobRoles.includes(jobRole)
      ? followedBy(held, { jobRole, ...term }, () => true)
      : endedOn(held, term.fromOn)
  })
  return { ...known, stays, roles }
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.unit === other.unit && hasSameRoles(one, other)
}

function hasSameRoles(one: Place, other: Place): boolean {
  return one.mainRole === other.mainRole && profileOf(one) === profileOf(other)
}
