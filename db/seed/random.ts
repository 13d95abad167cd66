/** Chance that is the same every time for the same parts: the demo is one and the same demo. */
export type Random = ReturnType<typeof randomFrom>

/** A generator (mulberry32) seeded by all the parts (FNV-1a). */
export function randomFrom(...parts: (string | number)[]) {
  let state = seedOf(parts.join('\u0000'))
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  return {
    /** In [0, 1). */
    next,
    /** A whole number from min to max, both included. */
    between,
    chance: (share: number) => next() < share,
    pick: <T>(list: readonly T[]): T => list[between(0, list.length - 1)] as T,
  }
}

function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash | 0
}
