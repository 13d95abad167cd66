import { eq } from 'drizzle-orm'
import type { Act } from '#app/platform/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { scimUser } from '#db/schema/scim.ts'
import type { Directory } from '../scim-tokens.server.ts'
import { type Asked, listBody, narrowedTo, readPage } from './answer.ts'
import { ENTERPRISE, USER, WHOLE_USER } from './declared.ts'
import { type Facts, factsOf, readUser } from './facts.ts'
import { readFilter, USERS_BY } from './filter.ts'
import { inTurn } from './in-turn.server.ts'
import { readOperations } from './operations.ts'
import { patched } from './patch.ts'
import { type Given, planPerson, type Store, type Stored } from './person.server.ts'
import type { Value } from './read.ts'
import { governedRoles, grantsOf, type UserRow, userRow, usersWhere } from './rows.server.ts'

/** One user, as it is answered. */
export async function getUser({ municipality }: Directory, id: string, asked: Asked) {
  return narrowedTo(asked, answerOf(await userRow(municipality, id)))
}

/** The users that a filter finds. */
export async function listUsers({ municipality }: Directory, asked: Asked) {
  const page = readPage(asked)
  const condition = asked.filter ? readFilter(asked.filter, USERS_BY) : null
  const { total, rows } = await usersWhere(municipality, condition, page)
  const resources = rows.map((row) => narrowedTo(asked, answerOf(row)))
  return listBody(resources, total, page.startIndex)
}

/**
 * Takes in a user: a new employee, or one whom the municipality knows already.
 * @throws ScimProblem (409) when the directory has a user of the name, or of the person.
 */
export function createUser(directory: Directory, body: unknown, store: Store) {
  const attributes = readUser(body, true)
  const facts = factsOf(attributes)
  return inTurn(directory.municipality, async () => {
    const known = { person: null, wasActive: false }
    // Who comes back is in no group yet, and has nothing left of what groups gave.
    const given = { grants: [], governed: await governedRoles(directory.municipality) }
    const planned = await planPerson(directory, facts, known, given)
    const id = crypto.randomUUID()
    const row = { ...columnsOf(facts, attributes), id, person: planned.person, madeAt: now() }
    const added = { municipality: directory.municipality, changedAt: now(), ...row }
    const query = db.insert(scimUser).values(added)
    await store(withAct(directory, planned, 'scim-user-added', id, query))
    return answerOf(added)
  })
}

/** A user as it is told anew, whole; what is not told is taken away. */
export function replaceUser(directory: Directory, id: string, body: unknown, store: Store) {
  return changeUser(directory, id, store, ({ active }) => readUser(body, active))
}

/** A user after a PATCH. */
export function patchUser(directory: Directory, id: string, body: unknown, store: Store) {
  const operations = readOperations(body)
  return changeUser(directory, id, store, ({ attributes }) =>
    patched(WHOLE_USER, attributes, operations),
  )
}

/** Forgets a user; the person has left, and their history stays. */
export function deleteUser(directory: Directory, id: string, store: Store): Promise<void> {
  return inTurn(directory.municipality, async () => {
    const row = await userRow(directory.municipality, id)
    const facts = { ...factsOf(row.attributes), active: false }
    const planned = await planPerson(directory, facts, knownAs(row), NOTHING)
    const query = db.delete(scimUser).where(eq(scimUser.id, id))
    await store(withAct(directory, planned, 'scim-user-deleted', id, query))
  })
}

const NOTHING: Given = { grants: [], governed: new Set() }

function changeUser(
  directory: Directory,
  id: string,
  store: Store,
  change: (row: UserRow) => Value,
): Promise<Value> {
  return inTurn(directory.municipality, async () => {
    const row = await userRow(directory.municipality, id)
    const attributes = change(row)
    if (isSame(attributes, row.attributes)) return answerOf(row)
    const facts = factsOf(attributes)
    const planned = await planPerson(directory, facts, knownAs(row), await givenTo(row))
    const columns = columnsOf(facts, attributes)
    const next = { ...row, ...columns, person: planned.person, changedAt: now() }
    const query = db.update(scimUser).set(next).where(eq(scimUser.id, id))
    await store(withAct(directory, planned, 'scim-user-changed', id, query))
    return answerOf(next)
  })
}

function knownAs({ person, active }: UserRow) {
  return { person, wasActive: active }
}

async function givenTo({ id, municipality }: UserRow): Promise<Given> {
  const grants = (await grantsOf([id])).get(id) ?? []
  return { grants, governed: await governedRoles(municipality) }
}

function columnsOf(facts: Facts, attributes: Value) {
  const { userName, externalId, email, active } = facts
  return { userName, externalId, email, active, attributes }
}

/** The people first: a user refers to one. The log tells of the person, or of the user when nothing became of one. */
function withAct(
  { municipality, token }: Directory,
  planned: Stored,
  what: Act['what'],
  about: string,
  query: Stored['queries'][number],
): Stored {
  const act: Act = { actor: { kind: 'scim', id: token }, municipality, what, about }
  const acts = planned.acts.length > 0 ? planned.acts : [act]
  return { ...planned, acts, queries: [...planned.queries, query] }
}

function answerOf({ id, attributes, madeAt, changedAt }: UserRow): Value {
  return {
    schemas: ENTERPRISE in attributes ? [USER, ENTERPRISE] : [USER],
    id,
    ...attributes,
    meta: {
      resourceType: 'User',
      created: new Date(madeAt).toISOString(),
      lastModified: new Date(changedAt).toISOString(),
      location: `${env.origin}/scim/v2/Users/${id}`,
    },
  }
}

/** Whether two values are the same, in whatever order they were told. */
function isSame(one: Value, other: Value): boolean {
  return stable(one) === stable(other)
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_key, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
