import { keysOf, lasting, textOf } from './judge.ts'
import { leaveOnly } from './kept-world.ts'
import { type Group, groupsOf } from './matrix.ts'
import { ownerOf, TABLES } from './schema-walk.ts'
import { addressOf, targetsOf } from './targets.ts'
import { send } from './ways.ts'
import type { Visitor, World } from './world.ts'

/** Others' rows that answers are made of, with the reason. */
const SHARED_ON_PURPOSE: Record<string, string> = {
  municipality: 'its name is known to all',
  publication: 'what is published of each can be compared',
  identity_provider: 'whoever signs in chooses one',
}

/** They are told of by name where they have given someone something to do, or can see them. */
const OFFICIALS = 'select person from access_role union select assigned_by from assignment'

/** Takes away every row that belongs to another municipality. */
export function withoutOtherMunicipalities(world: World, own: string): Promise<void> {
  return leave(world, (table) => {
    const { municipality } = ownerOf(table, 'r')
    return municipality && `coalesce(${municipality}, '${own}') = '${own}'`
  })
}

/** Takes away every row that belongs to another person, but for those who hold an office. */
export function withoutOtherPeople(world: World, own: string): Promise<void> {
  return leave(world, (table) => {
    const { person } = ownerOf(table, 'r')
    return person && `coalesce(${person}, '${own}') = '${own}' or ${person} in (${OFFICIALS})`
  })
}

async function leave(world: World, condition: (table: string) => string | null): Promise<void> {
  const conditions = new Map<string, string>()
  for (const table of TABLES.keys()) {
    const holds = table in SHARED_ON_PURPOSE ? null : condition(table)
    if (holds) conditions.set(table, holds)
  }
  await leaveOnly(world.site.controls.db.client, conditions)
}

/** Whoever has the number or the token is told of its owner. */
const HELD_ON = /^(verify|unsubscribe)\//
/** A new secret each time it is looked at. */
const ALWAYS_NEW = /^me\/security\/authenticator$/
/** Keys of forms, when a file was made and signed, and the trace of one's own look. */
const PASSING =
  /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+Z|"proofValue": "\w+"|"looks":\d+/g

/** An address that is read, and what of its answer lasts. */
export type Read = { url: string; ask: () => Promise<string> }

/** Every address that someone may read or be refused, whoever's it is. */
export async function readsOf(world: World, visitor: Visitor): Promise<Read[]> {
  const groups = groupsOf(world).filter((group) => group.visitor === visitor && isPage(group))
  const reads: Read[] = []
  for (const group of groups) reads.push(...(await readsIn(world, group)))
  return reads
}

function isPage({ way, route }: Group): boolean {
  return way.name === 'document' && !ALWAYS_NEW.test(route.path)
}

async function readsIn(world: World, { route, visitor }: Group): Promise<Read[]> {
  const targets = await targetsOf(route.path, world, visitor)
  return targets
    .filter(({ owner }) => !HELD_ON.test(route.path) || owner === visitor.person)
    .map((target) => {
      const url = addressOf(route.path, target)
      const ask = async () => {
        const answer = await send(world.site, { method: 'GET', url, cookie: visitor.cookie })
        return lasting({ ...answer, body: textOf(answer) }, keysOf(target)).replace(
          PASSING,
          '‹passing›',
        )
      }
      return { url, ask }
    })
}

/** Addresses that answer otherwise when something is taken away. */
export async function changedBy(
  reads: Read[],
  takeAway: () => Promise<void> | void,
): Promise<string[]> {
  // The first look may issue what was earned, or leave its trace.
  for (const { ask } of reads) await ask()
  const before: string[] = []
  for (const { ask } of reads) before.push(await ask())
  await takeAway()
  const changed: string[] = []
  for (const [index, { url, ask }] of reads.entries()) {
    const [was = '', is] = [before[index], await ask()]
    if (was !== is) changed.push(`${url}: ${difference(was, is)}`)
  }
  return changed
}

function difference(was: string, is: string): string {
  const at = [...was].findIndex((letter, index) => letter !== is[index])
  const near = (text: string) => text.slice(Math.max(0, at - 40), at + 60)
  return `«${near(was)}» becomes «${near(is)}»`
}

/** What a page answers otherwise for one of these when something is taken away; undefined when nothing does. */
export async function firstChanged(
  world: World,
  groups: Group[],
  takeAway: () => void,
  putBack: () => void,
): Promise<string | undefined> {
  for (const group of groups.filter(isPage)) {
    const [changed] = await changedBy(await readsIn(world, group), takeAway).finally(putBack)
    if (changed) return `${group.visitor.name}, ${changed}`
  }
  return undefined
}
