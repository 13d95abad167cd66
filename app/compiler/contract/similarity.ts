/** Two texts as they are compared: without capital letters or differences in spacing. */
export function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Dice's measure on the pairs of letters within words, 0–1: how alike two texts read. */
export function similarity(one: string, other: string): number {
  const [a, b] = [pairs(one), pairs(other)]
  const all = sum(a) + sum(b)
  if (all === 0) return folded(one) === folded(other) ? 1 : 0
  const shared = [...a].reduce((total, [pair, n]) => total + Math.min(n, b.get(pair) ?? 0), 0)
  return (2 * shared) / all
}

function pairs(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of folded(text).matchAll(/[\p{L}\p{N}]+/gu)) {
    for (let at = 0; at + 1 < word.length; at++) {
      const pair = word.slice(at, at + 2)
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
  }
  return counts
}

function sum(counts: Map<string, number>): number {
  return [...counts.values()].reduce((total, n) => total + n, 0)
}
