import { evaluate } from '../simulation/expression.ts'
import type { LabRule } from '../workflow-lab.ts'
import { dayAfter } from './durations.ts'
import { isEnded, type State, scopeOf, WRONG_WAY } from './state.ts'
import { outOf, type World } from './world.ts'

/** The rules that performing a step with these answers breaks. */
export function brokenAt(
  world: World,
  state: State,
  step: string,
  answers: Record<string, string>,
): string[] {
  const scope = scopeOf(state, answers)
  return world.rules
    .filter(({ test }) => test.kind === 'at' && test.step === step && !evaluate(test.demand, scope))
    .map(({ id }) => id)
}

/** Whether a way is one that the case should not take. */
export function isWrongWay(world: World, state: State, wayId: string): boolean {
  const way = world.ways.get(wayId)
  if (!way) return false
  const scope = scopeOf(state)
  const holds = (id: string) => {
    const condition = world.conditions.get(id)
    return condition !== undefined && evaluate(condition, scope)
  }
  if (world.conditions.has(wayId)) return !holds(wayId)
  return way.isDefault && outOf(world, way.from).some(({ id }) => holds(id))
}

/** The state with what it breaks by being as it is: deadlines, what must always hold, and at the end. */
export function judged(world: World, state: State): State {
  const broken = world.rules.filter((rule) => isBroken(rule, state)).map(({ id }) => id)
  return withViolations(state, broken, state.done.at(-1)?.step ?? '')
}

function isBroken({ test }: LabRule, state: State): boolean {
  if (test.kind === 'at') return false
  if (test.kind === 'within') return isLate(test, state)
  if (test.kind === 'finally' && !isEnded(state)) return false
  return !evaluate(test.demand, scopeOf(state))
}

type Within = Extract<LabRule['test'], { kind: 'within' }>

function isLate({ from, to, duration, unless }: Within, state: State): boolean {
  const began = state.done.find(({ step }) => step === from)
  if (!began) return false
  const finished = state.done.find(({ step, day }) => step === to && day >= began.day)
  if (!finished && isEnded(state)) return false
  if ((finished?.day ?? state.day) <= dayAfter(began.day, duration)) return false
  return !unless || !evaluate(unless, scopeOf(state))
}

/** The state with these rules broken; what was broken before is not broken again. */
export function withViolations(state: State, rules: string[], step: string): State {
  const isKnown = (rule: string) =>
    state.violations.some((one) => one.rule === rule && (rule !== WRONG_WAY || one.step === step))
  const fresh = rules.filter((rule) => !isKnown(rule))
  if (fresh.length === 0) return state
  const violations = fresh.map((rule) => ({ rule, step, day: state.day }))
  return { ...state, violations: [...state.violations, ...violations] }
}
