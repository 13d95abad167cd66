import type { Verdict } from './item-wording.ts'

/** What a question needs of its author: to be mended, or looked at when there is time. */
export type Need = 'mend' | 'better' | 'nothing' | 'answers'

/** The rows by what they need, each group in the order that it had. */
export function byNeed<T extends { verdict: Verdict }>(rows: T[]): Record<Need, T[]> {
  const groups: Record<Need, T[]> = { mend: [], better: [], nothing: [], answers: [] }
  for (const row of rows) groups[needOf(row.verdict)].push(row)
  return groups
}

/** What a verdict asks for. */
export function needOf(verdict: Verdict): Need {
  if (MENDED.has(verdict)) return 'mend'
  if (verdict === 'works') return 'nothing'
  return verdict === 'too-few' ? 'answers' : 'better'
}

/** What misleads; the rest can wait. */
const MENDED = new Set<Verdict>([
  'check-key',
  'rival',
  'misconception',
  'no-discrimination',
  'hard',
])
