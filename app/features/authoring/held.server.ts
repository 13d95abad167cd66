/** New answers wait ten times as long as it took to count: at most a tenth of a processor counts. */
const REST = 10

type Held<Asked, Counted> = {
  asked: Asked
  stand: string
  counted: Promise<Counted>
  begun: number
  /** Milliseconds; undefined while it is being counted. */
  took?: number
}

/**
 * Gives what `count` tells of an activity, counted anew only when what is asked has changed or
 * something has been handed in; who asks while it is being counted waits for the same count.
 */
export function holding<Asked, Counted>(
  isSame: (one: Asked, other: Asked) => boolean,
  count: (asked: Asked) => Promise<Counted>,
): (id: string, asked: Asked, stand: string) => Promise<Counted> {
  const held = new Map<string, Held<Asked, Counted>>()
  return (id, asked, stand) => {
    const known = held.get(id)
    if (known && isSame(known.asked, asked) && isFresh(known, stand)) return known.counted
    const entry: Held<Asked, Counted> = {
      ...{ asked, stand, begun: performance.now() },
      counted: count(asked).finally(() => {
        entry.took = performance.now() - entry.begun
      }),
    }
    held.set(id, entry)
    entry.counted.catch(() => held.delete(id))
    return entry.counted
  }
}

function isFresh<A, C>({ stand, took, begun }: Held<A, C>, now: string): boolean {
  if (stand === now || took === undefined) return true
  return performance.now() - begun < REST * took
}
