import type { Told, ToldGroup } from './told.ts'

/** What is missing among those who stay, by group and module. */
type Stayers = Map<string, Map<string, number>>

/**
 * What was told before and after a turn of the cohort, with those apart who left or came: a reader
 * knows who they are, and that the others are the same. How results lie between them needn't be as in
 * truth: what would have looked the same tells as little.
 */
export function apartAtTurn(before: Told[], after: Told[], came: Map<string, number>): Told[] {
  const [last, first] = [before.at(-1), after[0]]
  if (!last || !first) return [...before, ...after]
  const were = new Map(last.groups.map(({ id, people }) => [id, people]))
  const stay = new Map(
    first.groups.map(({ id, people }) => {
      const stayed = Math.min(were.get(id) ?? 0, people - (came.get(id) ?? 0))
      return [id, Math.max(0, stayed)]
    }),
  )
  const middle = betweenBoth(last, first, stay)
  return [
    ...apart(before.toReversed(), stay, 'left', middle).toReversed(),
    ...apart(after, stay, 'came', middle),
  ]
}

/** A share of what is missing that those who stay can have had both before and after. */
function betweenBoth(last: Told, first: Told, stay: Map<string, number>): Stayers {
  const after = new Map(first.groups.map((group) => [group.id, group]))
  return new Map(
    last.groups.map((group) => {
      const people = stay.get(group.id) ?? 0
      const then = [...group.missing].map(([module, missing]): [string, number] => {
        const share = Math.round((missing * people) / group.people)
        const other = after.get(group.id)
        const later = other ? possible(share, people, other, module) : share
        return [module, later]
      })
      return [group.id, new Map(then)]
    }),
  )
}

/** Dates one by one away from the turn: what is missing among stayers changes as little as it can. */
function apart(
  told: Told[],
  stay: Map<string, number>,
  others: 'left' | 'came',
  middle: Stayers,
): Told[] {
  let near = middle
  return told.map((one) => {
    const groups = one.groups.map((group) => split(group, stay.get(group.id) ?? 0, others, near))
    near = new Map(groups.map(([stayers]) => [stayers.id, stayers.missing]))
    return { ...one, groups: groups.flat().filter(({ people }) => people > 0) }
  })
}

function split(
  group: ToldGroup,
  stay: number,
  others: 'left' | 'came',
  near: Stayers,
): [ToldGroup, ToldGroup] {
  const people = Math.min(stay, group.people)
  const stayers = [...group.missing.keys()].map((module): [string, number] => {
    const wished = near.get(group.id)?.get(module) ?? 0
    return [module, possible(wished, people, group, module)]
  })
  const missing = new Map(stayers)
  const rest = [...group.missing].map(([module, all]): [string, number] => [
    module,
    all - (missing.get(module) ?? 0),
  ])
  return [
    { ...group, people, missing },
    {
      ...group,
      id: `${group.id} ${others}`,
      people: group.people - people,
      missing: new Map(rest),
    },
  ]
}

/** The nearest to what is wished that some people in a group can miss of a module. */
function possible(wished: number, people: number, group: ToldGroup, module: string): number {
  const missing = group.missing.get(module) ?? 0
  const others = group.people - people
  return Math.max(missing - others, Math.min(wished, people, missing), 0)
}
