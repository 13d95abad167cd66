import { type Day, NEVER } from '#app/platform/calendar.ts'

type Detail = Record<string, string | number | boolean | null | string[]>

/** An entry as it is stored: ids and codes. */
export type RawEntry = {
  sequence: number
  /** Unix milliseconds. */
  at: number
  actorKind: 'person' | 'scim' | 'operator' | 'job'
  actor: string | null
  what: string
  about: string | null
  detail: Detail
  hash: string
}

/** Someone or something by name: null for who was erased or is none of the municipality's. */
export type Named = { id: string; kind: 'person' | 'unit' | 'other'; name: string | null }

/** A detail of an entry: a day, the words of something known, or codes that the page has words for. */
export type Told = { key: string } & ({ day: Day } | { text: string } | { codes: string[] })

/** An entry as it is shown. */
export type LogEntry = Omit<RawEntry, 'actor' | 'about' | 'detail'> & {
  actor: Named | null
  about: Named | null
  details: Told[]
}

type Names = ReadonlyMap<string, { kind: 'person' | 'unit'; name: string | null }>

/** Details that name a person or a unit by id. */
const IDS = ['unit', 'parent', 'scope', 'recipient', 'units', 'person']
/** Whom an import changed, by what it did to them. */
const PEOPLE = [
  'joined',
  'returned',
  'left',
  'moved',
  'roles',
  'renamed',
  'address',
  'number',
  'end',
]
const DAYS = ['fromOn', 'toOn', 'dueOn', 'endsOn', 'expiresOn', 'until', 'on']
/** The first day on which it is over; told as the last one on which it is not. */
const ENDS = ['toOn', 'expiresOn']
/** What a reader gains nothing from. */
const UNTOLD = ['scopeKind', 'recipientKind', 'trainingKind', 'commitments', 'provider']

/** Ids whose names are wanted to tell of some entries. */
export function wantedIds(entries: RawEntry[]): string[] {
  return entries.flatMap(({ actor, about, detail }) => [
    actor ?? '',
    about ?? '',
    ...IDS.flatMap((key) => detail[key] ?? []).map(String),
  ])
}

/** An entry with names in the place of ids, as far as they are known today. */
export function readable(
  { actor, about, detail, ...entry }: RawEntry,
  names: Names,
  titles: ReadonlyMap<string, string>,
): LogEntry {
  const isAccess = entry.what.startsWith('access-')
  const isPerson = entry.what.startsWith('person-') || isAccess
  const { scope, ...elsewhere } = detail
  const isWhole = detail.scopeKind === 'municipality'
  const shown = isWhole ? elsewhere : detail
  const ofWhole = isWhole && isAccess ? [{ key: 'scope', codes: ['municipality'] }] : []
  return {
    ...entry,
    actor: actor === null ? null : named(actor, names, entry.actorKind === 'person'),
    about: about === null ? null : named(about, names, isPerson),
    details: Object.entries(shown)
      .flatMap(([key, value]) => told(key, value, names, titles))
      .concat(ofWhole),
  }
}

/** Who is not known any more is still a person, where only a person can have been meant. */
function named(id: string, names: Names, isPerson: boolean): Named {
  const found = names.get(id)
  if (found) return { id, ...found }
  return isPerson ? { id, kind: 'person', name: null } : { id, kind: 'other', name: id }
}

function told(
  key: string,
  value: Detail[string],
  names: Names,
  titles: ReadonlyMap<string, string>,
): Told[] {
  if (value === null || value === '' || UNTOLD.includes(key)) return []
  if (DAYS.includes(key) && typeof value === 'number')
    return value >= NEVER ? [] : [{ key, day: ENDS.includes(key) ? value - 1 : value }]
  const codes = [value].flat().map(String)
  if (codes.length === 0) return []
  if (PEOPLE.includes(key) && Array.isArray(value)) return [{ key, text: String(value.length) }]
  if (IDS.includes(key))
    return [{ key, text: codes.map((id) => names.get(id)?.name ?? id).join(', ') }]
  const words = codes.map((code) => titles.get(code))
  return words.every((word) => word !== undefined)
    ? [{ key, text: words.join(', ') }]
    : [{ key, codes }]
}
