import { type Filter, parse } from 'scim2-parse-filter'
import { GROUP, USER } from './declared.ts'
import { refused } from './problem.ts'

/** What a filter may ask of, by the name it has in a filter (lower case), and the name it has here. */
export type Searchable = Readonly<Record<string, string>>

/** A filter that has been understood: one comparison, or several of which all or any must hold. */
export type Condition =
  | { attribute: string; equals: string | boolean }
  | { all: Condition[] }
  | { any: Condition[] }

export const USERS_BY = {
  id: 'id',
  username: 'userName',
  externalid: 'externalId',
  active: 'active',
  emails: 'email',
  'emails.value': 'email',
} as const satisfies Searchable

export const GROUPS_BY = {
  id: 'id',
  displayname: 'displayName',
  externalid: 'externalId',
  members: 'member',
  'members.value': 'member',
} as const satisfies Searchable

const LONGEST = 500
const CORE = new RegExp(`(?:${USER}|${GROUP}):`.replaceAll('.', '[.]'), 'gi')
/** Entra ID has asked for `emails[type eq "work"] eq "…"`, which the grammar has no room for. */
const BARE_VALUE_PATH = /\](\s+eq\s)/gi

/**
 * Reads a filter made of `eq`, `and`, `or` and value paths.
 * @throws ScimProblem for any other filter, and for an attribute that can't be searched by.
 */
export function readFilter(text: string, searchable: Searchable): Condition {
  return understood(parseFilter(text.replace(CORE, '')), searchable)
}

/**
 * Parses a filter as RFC 7644 § 3.4.2.2 writes it.
 * Line breaks and depth are refused first: the parser's pattern for texts takes exponential time over the former.
 * @throws ScimProblem for what is none.
 */
export function parseFilter(text: string): Filter {
  if (text.length > LONGEST || /\p{Cc}/u.test(text)) throw unreadable()
  try {
    return parse(text.replace(BARE_VALUE_PATH, '].value$1'))
  } catch {
    throw unreadable()
  }
}

function understood(filter: Filter, searchable: Searchable): Condition {
  if (filter.op === 'and') return { all: parts(filter.filters, searchable) }
  if (filter.op === 'or') return { any: parts(filter.filters, searchable) }
  if (filter.op === '[]') return within(filter.attrPath, filter.valFilter, searchable)
  if (filter.op !== 'eq' || !('compValue' in filter)) throw unsupported(filter.op)
  const attribute = nameOf(filter.attrPath, searchable)
  return { attribute, equals: comparable(attribute, filter.compValue) }
}

function parts(filters: Filter[], searchable: Searchable): Condition[] {
  return filters.map((filter) => understood(filter, searchable))
}

/** Inside `[…]` only `value` narrows. The one address kept to search by is the one for work, so `type` must ask for it. */
function within(path: string, filter: Filter, searchable: Searchable): Condition {
  if (filter.op === 'and')
    return { all: filter.filters.map((part) => within(path, part, searchable)) }
  if (filter.op !== 'eq' || !('compValue' in filter)) throw unsupported(filter.op)
  const inner = filter.attrPath.toLowerCase()
  if (inner === 'value') return understood({ ...filter, attrPath: path }, searchable)
  if (inner === 'type' && path.toLowerCase() === 'emails')
    return String(filter.compValue).toLowerCase() === 'work' ? { all: [] } : { any: [] }
  if (inner === 'primary' && path.toLowerCase() === 'emails') return { all: [] }
  throw unsupported(`${path}[${filter.attrPath}]`)
}

function nameOf(path: string, searchable: Searchable): string {
  const key = path.toLowerCase()
  const name = Object.hasOwn(searchable, key) ? searchable[key] : undefined
  if (!name) throw unsupported(path)
  return name
}

function comparable(attribute: string, value: unknown): string | boolean {
  const text = String(value)
  if (attribute !== 'active') return text.replaceAll('\\\\', '\\')
  if (!/^(?:true|false)$/i.test(text)) throw unsupported(`active eq ${text}`)
  return text.toLowerCase() === 'true'
}

function unsupported(what: string) {
  return refused('invalidFilter', `The filter asks for “${what}”, which can't be searched by.`)
}

function unreadable() {
  return refused('invalidFilter', 'The filter can’t be read.')
}
