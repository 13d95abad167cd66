import { eq } from 'drizzle-orm'
import type { Act } from '#app/platform/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { statement } from '#app/platform/statement.server.ts'
import type { Query } from '#app/platform/writer.server.ts'
import { scimGroup } from '#db/schema/scim.ts'
import type { Directory } from '../scim-tokens.server.ts'
import { type Asked, isAskedFor, listBody, narrowedTo, readPage } from './answer.ts'
import { GROUP, WHOLE_GROUP } from './declared.ts'
import { folded } from './facts.ts'
import { GROUPS_BY, readFilter } from './filter.ts'
import { type At, planMembers } from './granted.server.ts'
import { inTurn } from './in-turn.server.ts'
import { exactly, isOfMembers, type MemberChange, memberChange } from './members.ts'
import { readOperations } from './operations.ts'
import { patched } from './patch.ts'
import type { Store, Stored } from './person.server.ts'
import { refused } from './problem.ts'
import { objectIn, readComplex, type Value } from './read.ts'
import {
  type GroupRow,
  groupRow,
  groupsAmong,
  groupsWhere,
  membersOf,
  usersAmong,
} from './rows.server.ts'

/** Groups with all their members make long answers. */
const WITH_MEMBERS = 10

/** One group, with its members unless they are left out. */
export async function getGroup({ municipality }: Directory, id: string, asked: Asked) {
  return answered(await groupRow(municipality, id), asked)
}

/** The groups that a filter finds. */
export async function listGroups({ municipality }: Directory, asked: Asked) {
  const page = readPage(asked)
  const most = isAskedFor(asked, 'members') ? WITH_MEMBERS : page.count
  const condition = asked.filter ? readFilter(asked.filter, GROUPS_BY) : null
  const found = await groupsWhere(municipality, condition, {
    ...page,
    count: Math.min(page.count, most),
  })
  const resources = []
  for (const row of found.rows) resources.push(await answered(row, asked))
  return listBody(resources, found.total, page.startIndex)
}

/** Takes in a group. It means nothing until the municipality has said what. */
export function createGroup(directory: Directory, body: unknown, store: Store) {
  const { municipality } = directory
  const told = objectIn(body)
  const columns = columnsOf(readComplex(WHOLE_GROUP, told))
  const members = membersIn(told)
  return inTurn(municipality, async () => {
    const id = crypto.randomUUID()
    const row = { ...columns, id, municipality, madeAt: now(), changedAt: now() }
    const moves = await movesOf(municipality, id, members)
    await store({
      acts: [actOf(directory, 'scim-group-added', id, { joined: moves.joining.length })],
      queries: [db.insert(scimGroup).values(row), ...moveQueries(id, moves)],
      profiles: [],
    })
    return answered(row, {})
  })
}

/** A group as it is told anew; its members stay when they are not told of. */
export function replaceGroup(directory: Directory, id: string, body: unknown, store: Store) {
  const told = objectIn(body)
  const attributes = readComplex(WHOLE_GROUP, told)
  return changeGroup(directory, id, store, () => attributes, membersIn(told))
}

/** A group after a PATCH; its members are changed without being read. */
export function patchGroup(directory: Directory, id: string, body: unknown, store: Store) {
  const operations = readOperations(body)
  const others = operations.filter(({ path }) => !isOfMembers(path.attribute))
  const change = (before: Value) => patched(WHOLE_GROUP, before, others)
  const isOfSome = others.length < operations.length
  return changeGroup(directory, id, store, change, isOfSome ? memberChange(operations) : undefined)
}

/** Forgets a group: what it gave is no longer given. */
export function deleteGroup(directory: Directory, id: string, store: Store): Promise<void> {
  return inTurn(directory.municipality, async () => {
    await groupRow(directory.municipality, id)
    const leaving = await membersOf(id)
    const planned = await planMembers(atOf(directory), id, { joining: [], leaving })
    const detail = { left: leaving.length, changed: planned.changed }
    await store({
      ...planned,
      acts: [actOf(directory, 'scim-group-deleted', id, detail), ...planned.acts],
      queries: [...planned.queries, db.delete(scimGroup).where(eq(scimGroup.id, id))],
    })
  })
}

type Moves = { joining: string[]; leaving: string[] }

function changeGroup(
  directory: Directory,
  id: string,
  store: Store,
  change: (before: Value) => Value,
  members: MemberChange | undefined,
): Promise<void> {
  return inTurn(directory.municipality, async () => {
    const row = await groupRow(directory.municipality, id)
    const columns = columnsOf(change(attributesOf(row)))
    const moves = await movesOf(directory.municipality, id, members)
    const isMoving = moves.joining.length + moves.leaving.length > 0
    if (!isMoving && columns.name === row.name && columns.externalId === row.externalId) return
    const planned = await planMembers(atOf(directory), id, moves)
    await store(changedGroup(directory, planned, { ...row, ...columns }, moves))
  })
}

function changedGroup(
  directory: Directory,
  planned: Stored & { changed: number },
  row: GroupRow,
  moves: Moves,
): Stored {
  const { joining, leaving } = moves
  const detail = { joined: joining.length, left: leaving.length, changed: planned.changed }
  const query = db
    .update(scimGroup)
    .set({ ...row, changedAt: now() })
    .where(eq(scimGroup.id, row.id))
  return {
    ...planned,
    acts: [actOf(directory, 'scim-group-changed', row.id, detail), ...planned.acts],
    queries: [...planned.queries, ...moveQueries(row.id, moves), query],
  }
}

/**
 * Who really joins and leaves.
 * @throws ScimProblem for an id that is no user of the municipality's.
 */
async function movesOf(
  municipality: string,
  group: string,
  change: MemberChange | undefined,
): Promise<Moves> {
  if (!change) return { joining: [], leaving: [] }
  const { onlyThese, joining, leaving } = change
  const asked = onlyThese ? undefined : [...joining, ...leaving]
  const there = new Set(await membersOf(group, asked))
  const fresh = [...joining].filter((id) => !there.has(id))
  const isGoing = (id: string) => (onlyThese ? !joining.has(id) : leaving.has(id))
  return { joining: await usersOnly(municipality, fresh), leaving: [...there].filter(isGoing) }
}

/** Groups within groups are passed over: a directory tells of their members too when they are in scope. */
async function usersOnly(municipality: string, ids: string[]): Promise<string[]> {
  const users = (await usersAmong(municipality, ids)).map(({ id }) => id)
  if (users.length === ids.length) return users
  const known = new Set([...users, ...(await groupsAmong(municipality, ids))])
  const unknown = ids.find((id) => !known.has(id))
  if (unknown !== undefined) throw refused('invalidValue', `There is no user “${unknown}”.`)
  return users
}

function moveQueries(group: string, { joining, leaving }: Moves): Query[] {
  return [
    ...(joining.length > 0 ? [statement(JOIN, group, JSON.stringify(joining))] : []),
    ...(leaving.length > 0 ? [statement(LEAVE, group, JSON.stringify(leaving))] : []),
  ]
}

const JOIN = `INSERT OR IGNORE INTO scim_member (group_id, user_id) SELECT ?1, value FROM json_each(?2)`
const LEAVE = `DELETE FROM scim_member WHERE group_id = ?1 AND user_id IN (SELECT value FROM json_each(?2))`

function columnsOf({ displayName, externalId }: Value) {
  if (typeof displayName !== 'string' || !displayName.trim())
    throw refused('invalidValue', '“displayName” is missing.')
  const name = displayName.trim()
  return { name, nameKey: folded(name), externalId: (externalId as string | undefined) ?? null }
}

function attributesOf({ name, externalId }: GroupRow): Value {
  return { displayName: name, ...(externalId !== null && { externalId }) }
}

function membersIn(told: Value): MemberChange | undefined {
  const key = Object.keys(told).find(isOfMembers)
  const members = key === undefined ? undefined : told[key]
  return members === undefined || members === null ? undefined : exactly(members)
}

function atOf({ municipality, token }: Directory): At {
  return { municipality, actor: { kind: 'scim', id: token } }
}

function actOf(
  directory: Directory,
  what: Act['what'],
  about: string,
  detail?: Act['detail'],
): Act {
  return { ...atOf(directory), what, about, detail }
}

async function answered(row: GroupRow, asked: Asked): Promise<Value> {
  const { id, madeAt, changedAt } = row
  const members = isAskedFor(asked, 'members') ? await membersOf(id) : []
  return narrowedTo(asked, {
    schemas: [GROUP],
    id,
    ...attributesOf(row),
    members: members.map((value) => ({ value })),
    meta: {
      resourceType: 'Group',
      created: new Date(madeAt).toISOString(),
      lastModified: new Date(changedAt).toISOString(),
      location: `${env.origin}/scim/v2/Groups/${id}`,
    },
  })
}
