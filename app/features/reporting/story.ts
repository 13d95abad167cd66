import { midpoint, percentages } from './figure.ts'
import type { ReportView, ViewRow } from './view-model.ts'

/** The answer to «Are we where we must be?», before it is put into words. */
export type Story = {
  state: 'unknown' | 'nothing' | 'done' | 'near' | 'short'
  /** The row that is surely behind the whole and furthest down; null when none is. */
  behind: ViewRow | null
}

/** From this share on, and with all within reach, the answer is «nearly». */
const NEAR = 95

/** What the report says first. */
export function storyOf({ total, rows }: ReportView): Story {
  const share = percentages(total.all)
  if (!share) return { state: total.all.kind === 'none' ? 'nothing' : 'unknown', behind: null }
  if (share.low === 100) return { state: 'done', behind: null }
  if (share.low >= NEAR) return { state: 'near', behind: null }
  const behind = rows.filter((row) => row.depth === 1 && isBelow(row, share.low))
  return { state: 'short', behind: lowest(behind) }
}

/** Rows right below what was opened, those furthest behind first; those without a figure last. */
export function furthestBehindFirst({ rows }: ReportView): ViewRow[] {
  const nearest = rows.filter(({ depth }) => depth === 1)
  return nearest.toSorted((a, b) => (midpoint(a.all) ?? 101) - (midpoint(b.all) ?? 101))
}

/** Surely below: their ranges do not meet. */
function isBelow({ all }: ViewRow, low: number): boolean {
  const share = percentages(all)
  return share !== null && share.high < low
}

function lowest(rows: ViewRow[]): ViewRow | null {
  return rows.toSorted((a, b) => (midpoint(a.all) ?? 0) - (midpoint(b.all) ?? 0))[0] ?? null
}
