import { type Filter, filter as matching } from 'scim2-parse-filter'
import { type Attribute, declaredAs } from './declared.ts'
import type { Operation } from './operations.ts'
import { refused } from './problem.ts'
import { isObject, readOne, readValue, type Value } from './read.ts'

/**
 * A resource after some operations; the one given stays as it is. Places that are not declared
 * are passed over, since directories tell of more than Leia keeps.
 * @throws ScimProblem for a value of another type than declared.
 */
export function patched(
  attributes: readonly Attribute[],
  resource: Value,
  operations: readonly Operation[],
): Value {
  const result = structuredClone(resource)
  for (const operation of operations) apply(attributes, result, operation)
  return result
}

function apply(attributes: readonly Attribute[], resource: Value, operation: Operation): void {
  const attribute = declaredAs(attributes, operation.path.attribute)
  if (!attribute) return
  if (attribute.many) set(resource, attribute, changedList(attribute, resource, operation))
  else if (attribute.parts) set(resource, attribute, changedParts(attribute, resource, operation))
  else if (operation.path.part || operation.path.filter) throw noPart(attribute)
  else set(resource, attribute, valueIn(attribute, operation))
}

function set(resource: Value, attribute: Attribute, value: unknown): void {
  if (value !== undefined) resource[attribute.name] = value
  else if (attribute.required || attribute.name === 'active')
    throw refused('mutability', `“${attribute.name}” can't be taken away.`)
  else delete resource[attribute.name]
}

function valueIn(attribute: Attribute, { op, value }: Operation): unknown {
  return op === 'remove' ? undefined : readValue(attribute, value)
}

/** A complex attribute: one part of it, or what is told of its parts over what was there. */
function changedParts(attribute: Attribute, resource: Value, operation: Operation): unknown {
  const { op, path, value } = operation
  const before = (resource[attribute.name] ?? {}) as Value
  if (path.filter) throw noPart(attribute)
  if (path.part) return whole(changedPart(attribute, before, path.part, op, value))
  return op === 'remove' ? undefined : whole(merged(attribute, before, value))
}

function changedPart(
  attribute: Attribute,
  before: Value,
  name: string,
  op: Operation['op'],
  value: unknown,
): Value {
  const part = declaredAs(attribute.parts ?? [], name)
  if (!part) return before
  const { [part.name]: _gone, ...rest } = before
  const read = op === 'remove' ? undefined : readValue(part, value)
  return read === undefined ? rest : { ...rest, [part.name]: read }
}

/** Parts that are told as null are taken away, those not told of stay. */
function merged(attribute: Attribute, before: Value, value: unknown): Value {
  if (value === null) return {}
  if (!isObject(value)) throw refused('invalidValue', `“${attribute.name}” must be an object.`)
  return Object.entries(value).reduce(
    (soFar, [name, inner]) => changedPart(attribute, soFar, name, 'replace', inner),
    before,
  )
}

/** An attribute with several values: all of them, those that match, or one more. */
function changedList(attribute: Attribute, resource: Value, operation: Operation): unknown {
  const before = (resource[attribute.name] ?? []) as Value[]
  const after = listAfter(attribute, before, operation)
  return after.length > 0 ? onePrimary(before, after) : undefined
}

function listAfter(attribute: Attribute, before: Value[], operation: Operation): Value[] {
  const { op, path, value } = operation
  if (path.filter || path.part) return narrowed(attribute, before, operation)
  if (op === 'remove' && (value === undefined || value === null)) return []
  const told = (readValue(attribute, value) ?? []) as Value[]
  if (op === 'replace') return told
  const others = before.filter((one) => !told.some((other) => isSame(one, other)))
  return op === 'add' ? [...others, ...told] : others
}

function narrowed(attribute: Attribute, before: Value[], operation: Operation): Value[] {
  const { op, path, value } = operation
  const isMeant = path.filter ? matching(lowered(path.filter)) : () => true
  if (op === 'remove' && !path.part) return before.filter((one) => !isMeant(lower(one)))
  const change = (one: Value) =>
    path.part
      ? changedPart(attribute, one, path.part, op, value)
      : merged(attribute, one, readOne(attribute, value) ?? null)
  const after = before.map((one) => (isMeant(lower(one)) ? change(one) : one))
  // Entra ID fills in a value that is not there yet by the path to it.
  const isMissing = op !== 'remove' && !before.some((one) => isMeant(lower(one)))
  const all = isMissing ? [...after, change(asAskedFor(attribute, path.filter))] : after
  return all.filter((one) => 'value' in one)
}

/** What a value must hold to be matched: `type eq "work"` gives `{ type: 'work' }`. */
function asAskedFor(attribute: Attribute, filter: Filter | undefined): Value {
  if (!filter) return {}
  if (filter.op === 'and')
    return Object.assign({}, ...filter.filters.map((part) => asAskedFor(attribute, part)))
  if (filter.op !== 'eq' || !('compValue' in filter))
    throw refused('noTarget', `No value of “${attribute.name}” matches the path.`)
  return changedPart(attribute, {}, filter.attrPath, 'add', filter.compValue)
}

/** Of a value that has become the preferred one no other is. */
function onePrimary(before: Value[], after: Value[]): Value[] {
  const preferred = after.filter((one) => one.primary === true)
  if (preferred.length < 2) return after
  const was = before.find((one) => one.primary === true)
  const newly = preferred.filter((one) => !was || !isSame(one, was))
  if (newly.length > 1) throw refused('invalidValue', 'Only one value can be the primary one.')
  const chosen = newly[0] ?? preferred[0]
  return after.map((one) =>
    one.primary === true && one !== chosen ? { ...one, primary: false } : one,
  )
}

function isSame(one: Value, other: Value): boolean {
  return one.value === other.value && (other.type === undefined || one.type === other.type)
}

/** Compared without case, as RFC 7643 has it for all that a value of Leia's may be narrowed by. */
function lower(value: Value): Value {
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.toLowerCase(), lowerText(inner)]),
  )
}

function lowered(filter: Filter): Filter {
  if ('filters' in filter) return { ...filter, filters: filter.filters.map(lowered) }
  if (filter.op === 'not') return { ...filter, filter: lowered(filter.filter) }
  if (filter.op === '[]') throw refused('invalidPath', 'The path is too deep.')
  const attrPath = filter.attrPath.toLowerCase()
  return 'compValue' in filter
    ? { ...filter, attrPath, compValue: lowerText(filter.compValue) as string }
    : { ...filter, attrPath }
}

function lowerText(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value
}

function whole(value: Value): Value | undefined {
  return Object.keys(value).length > 0 ? value : undefined
}

function noPart(attribute: Attribute) {
  return refused('invalidPath', `“${attribute.name}” has no parts.`)
}
