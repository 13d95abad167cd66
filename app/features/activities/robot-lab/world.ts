import { type CaseState, emptyCase, type Post } from '../simulation/case-system.ts'
import { KEY_FIELD, type QueueItem } from './lab.ts'

/**
 * What outlives the robot: the archive, the manual queue, and what is wrong with the network. Never
 * changed, only replaced, so that every moment of a run can be gone back to.
 */
export type World = {
  cases: ReadonlyMap<string, CaseState>
  /** By item: why it was sent to the manual queue. */
  manual: readonly (string | null)[]
  /** By item: how many times each of its faults is still to strike. */
  faults: readonly (readonly number[])[]
  /** By item: whether a line in the log names it. */
  logged: readonly boolean[]
}

/** A post and the case it is in. */
export type Found = { inCase: string; post: Post }

/** An archive with empty cases, before the robot has done anything. */
export function startWorld(cases: string[], queue: QueueItem[]): World {
  return {
    cases: new Map(cases.map((number) => [number, emptyCase()])),
    manual: queue.map(() => null),
    faults: queue.map(({ faults }) => faults.map(({ times }) => times ?? Number.POSITIVE_INFINITY)),
    logged: queue.map(() => false),
  }
}

/** The posts with a key, in any case. */
export function postsWithKey({ cases }: World, key: unknown): Found[] {
  const found: Found[] = []
  for (const [inCase, { posts }] of cases) {
    for (const post of posts) if (post.key === key) found.push({ inCase, post })
  }
  return found
}

/** The key of what was sent in. */
export function keyOf(item: QueueItem): string {
  return String(item.fields[KEY_FIELD] ?? '')
}

/** The journal and the manual queue as a text; two worlds with the same one have come to the same. */
export function outcomeOf({ cases, manual }: World): string {
  const journals = [...cases].map(([number, { posts }]) => {
    const told = posts.map(({ key, type, status, access }) => [key, type, status, access].join('|'))
    return `${number}: ${told.sort().join(', ')}`
  })
  return [...journals.sort(), ...manual].join('\n')
}
