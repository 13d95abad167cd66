import type { Filter } from 'scim2-parse-filter'
import type { Operation } from './operations.ts'
import { refused } from './problem.ts'
import { isObject } from './read.ts'

/** What is to happen with a group's members, whoever they are now. */
export type MemberChange = {
  /** Whether those who are not told of leave. */
  onlyThese: boolean
  joining: ReadonlySet<string>
  leaving: ReadonlySet<string>
}

type Sets = { onlyThese: boolean; joining: Set<string>; leaving: Set<string> }

const LONGEST_ID = 100
const MOST_MEMBERS = 20_000

/** A group that shall have these members and no others. */
export function exactly(members: unknown): Sets {
  return { onlyThese: true, joining: new Set(idsIn(members)), leaving: new Set() }
}

/**
 * What a PATCH asks for of a group's members, all its operations taken together: a large group
 * is changed without being read.
 * @throws ScimProblem for values that tell of nobody.
 */
export function memberChange(operations: readonly Operation[]): MemberChange {
  const change = { onlyThese: false, joining: new Set<string>(), leaving: new Set<string>() }
  for (const operation of operations)
    if (isOfMembers(operation.path.attribute)) take(change, operation)
  return change
}

/** Whether an attribute is the one that holds a group's members. */
export function isOfMembers(attribute: string): boolean {
  return attribute.toLowerCase() === 'members'
}

function take(change: Sets, { op, path, value }: Operation): void {
  if (path.part && path.part.toLowerCase() !== 'value')
    throw refused('invalidPath', 'Members are told by their value only.')
  if (path.filter && op === 'replace')
    throw refused('invalidPath', 'A single member can’t be replaced.')
  const ids = path.filter ? idsAskedFor(path.filter) : value
  if (op === 'add') move(idsIn(ids), change.leaving, change.joining)
  else if (op === 'replace') Object.assign(change, exactly(ids))
  // Entra ID tells who is to leave as values; only a removal that tells of nobody is of all.
  else if (ids === undefined || ids === null) Object.assign(change, exactly([]))
  else move(idsIn(ids), change.joining, change.leaving)
}

function move(ids: string[], from: Set<string>, to: Set<string>): void {
  for (const id of ids) {
    from.delete(id)
    to.add(id)
  }
}

function idsIn(value: unknown): string[] {
  const listed = Array.isArray(value) ? value : [value]
  if (listed.length > MOST_MEMBERS)
    throw refused('tooMany', `At most ${MOST_MEMBERS} members at a time.`)
  return listed.map((one) => idOf(isObject(one) ? one.value : one))
}

function idOf(value: unknown): string {
  if (typeof value !== 'string' || value === '' || value.length > LONGEST_ID)
    throw refused('invalidValue', 'A member must be told by the id of a user.')
  return value
}

/** `value eq "…"`, or several of them with `or` between. */
function idsAskedFor(filter: Filter): string[] {
  if (filter.op === 'or') return filter.filters.flatMap(idsAskedFor)
  const isById = filter.op === 'eq' && 'compValue' in filter
  if (!isById || filter.attrPath.toLowerCase() !== 'value')
    throw refused('invalidPath', 'Members are found by value eq “…”.')
  return [idOf(filter.compValue)]
}
