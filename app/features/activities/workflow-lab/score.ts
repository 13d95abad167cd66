import type { LabRule, Severity, WorkflowForm } from '../workflow-lab.ts'
import { isEnded, type State } from './state.ts'
import type { World } from './world.ts'

const WEIGHTS: Record<Severity, number> = { note: 5, wrong: 20, serious: 50 }
const REFUSAL = 3
const MOST_REFUSALS = 3
const UNFINISHED = 40

/** How bad breaking a rule is; those that every lab has are wrong. */
export function severityOf({ rules }: { rules: LabRule[] }, id: string): Severity {
  return rules.find((one) => one.id === id)?.severity ?? 'wrong'
}

/** Points lost so far, which never grow fewer. */
export function lostIn(world: World, { violations, refusals }: State): number {
  const broken = violations.reduce((sum, { rule }) => sum + WEIGHTS[severityOf(world, rule)], 0)
  return broken + REFUSAL * Math.min(MOST_REFUSALS, refusals.length)
}

/** Points for a case, 0–100. */
export function pointsFor(world: World, state: State): number {
  const points = Math.max(0, 100 - lostIn(world, state))
  return isEnded(state) ? points : Math.min(UNFINISHED, points)
}

export type Scored = { points: number; isSerious: boolean }

/** Whether anything serious was done in a case. */
export function scored(world: World, state: State): Scored {
  const isSerious = state.violations.some(({ rule }) => severityOf(world, rule) === 'serious')
  return { points: pointsFor(world, state), isSerious }
}

/** The score of a whole answer, 0–100: hidden cases count most in routing, and nothing serious passes. */
export function scoreOf(
  form: WorkflowForm,
  pass: number,
  visible: Scored[],
  hidden: Scored[],
): number {
  const all = [...visible, ...hidden]
  const score = form === 'routing' ? weighted(visible, hidden) : mean(all)
  return all.some(({ isSerious }) => isSerious) ? Math.min(score, Math.max(0, pass - 1)) : score
}

function total(cases: Scored[]): number {
  return cases.reduce((sum, { points }) => sum + points, 0)
}

function mean(cases: Scored[]): number {
  return cases.length === 0 ? 0 : Math.floor(total(cases) / cases.length)
}

/** Four tenths for the visible and six for the hidden, in whole numbers so that nothing is rounded twice. */
function weighted(visible: Scored[], hidden: Scored[]): number {
  const [v, h] = [visible.length, hidden.length]
  if (v === 0 || h === 0) return mean([...visible, ...hidden])
  return Math.floor((4 * total(visible) * h + 6 * total(hidden) * v) / (10 * v * h))
}
