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

/** What each queue is worth. */
export const OF_VISIBLE = 40
export const OF_HIDDEN = 60
const COST = { right: 10, unlogged: 20, stopped: 10, unrepeatable: 10 }
const MOST_RIGHTS = 3

/** What a score is made of. */
export type Points = {
  visible: number
  hidden: number
  cost: { rights: number; unlogged: number; stopped: number; unrepeatable: number }
  score: number
}

/** 0–100, with what it is made of. What must never happen keeps it below the pass mark. */
export function robotPoints(tally: Tally, pass: number): Points {
  const { right, items } = tally
  const shares = sharesOf(tally)
  const visible = Math.floor((OF_VISIBLE * right.visible) / Math.max(1, items.visible))
  const cost = costsOf(tally)
  const spent = Object.values(cost).reduce((sum, one) => sum + one, 0)
  const earned = Math.max(0, shares - spent)
  const score = tally.isGrave ? Math.max(0, Math.min(earned, pass - 1)) : earned
  return { visible, hidden: shares - visible, cost, score }
}

/** In whole numbers, so that all right is 100 and nothing is lost to rounding. */
function sharesOf({ right, items }: Tally): number {
  const [visible, hidden] = [Math.max(1, items.visible), Math.max(1, items.hidden)]
  const shares = OF_VISIBLE * right.visible * hidden + OF_HIDDEN * right.hidden * visible
  return Math.floor(shares / (visible * hidden))
}

function costsOf({ unneeded, isUnlogged, hasStopped, isRepeatable }: Tally): Points['cost'] {
  return {
    rights: COST.right * Math.min(MOST_RIGHTS, unneeded),
    unlogged: isUnlogged ? COST.unlogged : 0,
    stopped: hasStopped ? COST.stopped : 0,
    unrepeatable: isRepeatable ? 0 : COST.unrepeatable,
  }
}
