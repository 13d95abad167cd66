import { ENTERPRISE, GROUP, SCHEMAS, USER } from './declared.ts'
import { absent, refused } from './problem.ts'
import { isObject, type Value } from './read.ts'

/** Which of many are asked for: the first counts as 1. */
export type Page = { startIndex: number; count: number }

/** The query of an address, each name once. */
export type Asked = Readonly<Record<string, string | undefined>>

const LIST = 'urn:ietf:params:scim:api:messages:2.0:ListResponse'
const PAGE = 100
const ALWAYS = ['schemas', 'id']

/** The largest page of a list. */
export const LARGEST_PAGE = 200

/**
 * Which page a request asks for.
 * @throws ScimProblem for what is no whole number.
 */
export function readPage({ startIndex, count }: Asked): Page {
  return {
    startIndex: Math.max(1, whole(startIndex ?? '1')),
    count: Math.min(LARGEST_PAGE, Math.max(0, whole(count ?? String(PAGE)))),
  }
}

/** A list as it is answered. */
export function listBody(resources: readonly object[], total: number, startIndex = 1) {
  return {
    schemas: [LIST],
    totalResults: total,
    startIndex,
    itemsPerPage: resources.length,
    Resources: resources,
  }
}

/** A resource with what was asked for of it: `attributes` names all, `excludedAttributes` what is left out. */
export function narrowedTo({ attributes, excludedAttributes }: Asked, resource: Value): Value {
  if (attributes) return only(resource, names(attributes))
  return excludedAttributes ? without(resource, names(excludedAttributes)) : resource
}

/** Whether an attribute is to be answered at all, so that what is not needs not be read. */
export function isAskedFor({ attributes, excludedAttributes }: Asked, attribute: string): boolean {
  const isNamed = (list: string) => names(list).some(({ name }) => name === attribute.toLowerCase())
  return attributes ? isNamed(attributes) : !isNamed(excludedAttributes ?? '')
}

/** What this side of the protocol can do (RFC 7643 § 5). */
export function serviceProviderConfig(base: string) {
  const no = { supported: false }
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
    patch: { supported: true },
    bulk: { ...no, maxOperations: 0, maxPayloadSize: 0 },
    filter: { supported: true, maxResults: LARGEST_PAGE },
    ...{ changePassword: no, sort: no, etag: no },
    authenticationSchemes: [
      {
        type: 'oauthbearertoken',
        name: 'Bearer token',
        description: 'A token that the municipality’s administrator makes in Leia.',
        primary: true,
      },
    ],
    meta: { resourceType: 'ServiceProviderConfig', location: `${base}/ServiceProviderConfig` },
  }
}

/** What there is of one kind of description, all or one of them. */
export function described(kind: 'ResourceTypes' | 'Schemas', base: string, id?: string): object {
  const all = kind === 'Schemas' ? schemas(base) : resourceTypes(base)
  if (id === undefined) return listBody(all, all.length)
  const found = all.find((one) => one.id === id)
  if (!found) throw absent()
  return found
}

function schemas(base: string) {
  return SCHEMAS.map((schema) => ({
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:Schema'],
    ...schema,
    meta: { resourceType: 'Schema', location: `${base}/Schemas/${schema.id}` },
  }))
}

function resourceTypes(base: string) {
  const extended = [{ schema: ENTERPRISE, required: false }]
  const types = [
    { id: 'User', endpoint: '/Users', schema: USER, schemaExtensions: extended },
    { id: 'Group', endpoint: '/Groups', schema: GROUP },
  ]
  return types.map((type) => ({
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'],
    name: type.id,
    ...type,
    meta: { resourceType: 'ResourceType', location: `${base}/ResourceTypes/${type.id}` },
  }))
}

type Name = { name: string; part?: string }

/** The names in a list, lower case; the extension keeps its schema as its name. */
function names(list: string): Name[] {
  return list.split(',').map((entry) => {
    const name = entry.trim().toLowerCase()
    const extension = ENTERPRISE.toLowerCase()
    if (name.startsWith(extension)) return parted(extension, name.slice(extension.length + 1))
    const core = [USER, GROUP].find((id) => name.startsWith(`${id.toLowerCase()}:`))
    const [attribute = '', part] = name.slice(core ? core.length + 1 : 0).split('.')
    return parted(attribute, part)
  })
}

function parted(name: string, part: string | undefined): Name {
  return part ? { name, part } : { name }
}

function only(resource: Value, wanted: Name[]): Value {
  return changedKeys(resource, (key, value) => {
    const asked = wanted.filter(({ name }) => name === key.toLowerCase())
    if (ALWAYS.includes(key) || asked.some(({ part }) => !part)) return value
    const parts = asked.map(({ part }) => part)
    return parts.length > 0 ? partsOf(value, (part) => parts.includes(part)) : undefined
  })
}

function without(resource: Value, unwanted: Name[]): Value {
  return changedKeys(resource, (key, value) => {
    const named = unwanted.filter(({ name }) => name === key.toLowerCase())
    if (ALWAYS.includes(key) || named.length === 0) return value
    if (named.some(({ part }) => !part)) return undefined
    return partsOf(value, (part) => !named.some((name) => name.part === part))
  })
}

function partsOf(value: unknown, isWanted: (part: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => partsOf(one, isWanted))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => isWanted(key.toLowerCase())))
}

function changedKeys(resource: Value, change: (key: string, value: unknown) => unknown): Value {
  const entries = Object.entries(resource).map(([key, value]) => [key, change(key, value)])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function whole(text: string): number {
  if (!/^-?\d{1,9}$/.test(text))
    throw refused('invalidValue', 'startIndex and count must be whole numbers.')
  return Number(text)
}
