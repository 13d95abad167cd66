/** What decides a score: the share of items that came right, and what it cost. */
export type Tally = {
  right: { visible: number; hidden: number }
  items: { visible: number; hidden: number }
  unneeded: number
  isUnlogged: boolean
  hasStopped: boolean
  isRepeatable: boolean
  /** Something happened that must never happen. */
  isGrave: boolean
}

const OF_VISIBLE = 40
const OF_HIDDEN = 60
const COST = { right: 10, unlogged: 20, stopped: 10, unrepeatable: 10 }
const MOST_RIGHTS = 3

/** 0–100. What must never happen keeps it below the pass mark. */
export function robotScore(tally: Tally, pass: number): number {
  const score = Math.max(0, sharesOf(tally) - costOf(tally))
  return tally.isGrave ? Math.max(0, Math.min(score, pass - 1)) : score
}

/** In whole numbers, so that all right is 100 and nothing is lost to rounding. */
function sharesOf({ right, items }: Tally): number {
  const [visible, hidden] = [Math.max(1, items.visible), Math.max(1, items.hidden)]
  const shares = OF_VISIBLE * right.visible * hidden + OF_HIDDEN * right.hidden * visible
  return Math.floor(shares / (visible * hidden))
}

function costOf({ unneeded, isUnlogged, hasStopped, isRepeatable }: Tally): number {
  const rights = COST.right * Math.min(MOST_RIGHTS, unneeded)
  const logged = isUnlogged ? COST.unlogged : 0
  const stopped = hasStopped ? COST.stopped : 0
  return rights + logged + stopped + (isRepeatable ? 0 : COST.unrepeatable)
}
