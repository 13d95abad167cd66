import type { Filter } from 'scim2-parse-filter'
import { ENTERPRISE, GROUP, USER } from './declared.ts'
import { parseFilter } from './filter.ts'
import { refused } from './problem.ts'
import { isObject, objectIn, type Value } from './read.ts'

/** One change that a PATCH asks for, at one place. */
export type Operation = {
  op: 'add' | 'remove' | 'replace'
  path: Path
  value: unknown
}

/** `attribute[filter].part`; the enterprise extension counts as an attribute. */
export type Path = { attribute: string; filter?: Filter; part?: string }

const MOST_OPERATIONS = 10_000
const PATH = /^([a-z$][\w$-]*)(?:\[(.{1,400})\])?(?:\.([a-z$][\w$-]*))?$/i
const KINDS = ['add', 'remove', 'replace'] as const

/**
 * The changes of a PATCH body (RFC 7644 § 3.5.2), those without a path taken apart into one for each place.
 * @throws ScimProblem for what is none.
 */
export function readOperations(body: unknown): Operation[] {
  const { Operations: listed } = objectIn(body)
  if (!Array.isArray(listed) || listed.length === 0)
    throw refused('invalidSyntax', '“Operations” must be a list with something in it.')
  if (listed.length > MOST_OPERATIONS)
    throw refused('tooMany', `At most ${MOST_OPERATIONS} operations at a time.`)
  return listed.flatMap(readOperation)
}

/**
 * Reads where an operation works.
 * @throws ScimProblem for what is no path.
 */
export function readPath(path: string): Path {
  const rest = withoutCore(path)
  if (rest.toLowerCase() === ENTERPRISE.toLowerCase()) return { attribute: ENTERPRISE }
  if (rest.toLowerCase().startsWith(`${ENTERPRISE.toLowerCase()}:`))
    return { attribute: ENTERPRISE, part: plain(rest.slice(ENTERPRISE.length + 1)) }
  // Another extension: not declared, so it will be passed over.
  if (/^urn:/i.test(rest)) return { attribute: rest }
  const [, attribute, filter, part] = PATH.exec(rest) ?? []
  if (!attribute) throw refused('invalidPath', `“${path.slice(0, 100)}” is no path.`)
  return { attribute, part, ...(filter && { filter: parseFilter(filter) }) }
}

/** Entra ID begins the word with a capital. */
function readOperation(given: unknown): Operation[] {
  if (!isObject(given)) throw refused('invalidSyntax', 'An operation must be an object.')
  const op = KINDS.find((kind) => kind === String(given.op).toLowerCase())
  if (!op) throw refused('invalidSyntax', '“op” must be add, remove or replace.')
  const { path, value } = given
  if (op !== 'remove' && value === undefined)
    throw refused('invalidValue', `“${op}” must have a value.`)
  if (typeof path === 'string' && path !== '') return [{ op, path: readPath(path), value }]
  if (path !== undefined && path !== null && path !== '')
    throw refused('invalidPath', '“path” must be a text.')
  if (op === 'remove') throw refused('noTarget', '“remove” must have a path.')
  if (!isObject(value)) throw refused('invalidValue', 'Without a path the value must be an object.')
  return apart(op, value)
}

/** Keys may be paths themselves: `name.familyName`, `emails[type eq "work"].value`, or one of the extension. */
function apart(op: Operation['op'], value: Value): Operation[] {
  return Object.entries(value)
    .filter(([key]) => !['schemas', 'id', 'meta'].includes(key))
    .map(([key, inner]) => ({ op, path: readPath(key), value: inner }))
}

function withoutCore(path: string): string {
  const schema = [USER, GROUP].find((id) => path.toLowerCase().startsWith(`${id.toLowerCase()}:`))
  return schema ? path.slice(schema.length + 1) : path
}

function plain(name: string): string {
  if (!/^[a-z][\w.$-]*$/i.test(name)) throw refused('invalidPath', 'There is no such path.')
  return name
}
