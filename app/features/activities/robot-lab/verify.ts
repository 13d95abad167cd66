import { changeList } from './edit.ts'
import { type GradedItem, type GradedProgram, gradeProgram } from './grade.ts'
import type { RobotLab, RobotLabKey } from './lab.ts'
import { type NaiveName, naivePrograms } from './naive.ts'
import { numberSteps, type Place } from './number.ts'
import { holds } from './observe.ts'
import type { Program } from './program.ts'
import { robotPoints } from './score.ts'

/** What makes a lab one that teaches nothing, or the wrong thing. */
export type Flaw =
  /** The author's own program does not score 100; the first item that went wrong, if it was one. */
  | { flaw: 'unsolved'; score: number; item: GradedItem | null }
  | { flaw: 'idle-step'; number: string; place: Place }
  | { flaw: 'naive-passes'; name: NaiveName | 'only-the-visible'; score: number }
  | { flaw: 'untried'; what: 'lost-answer' | 'barred' | 'always-failing' }
  | { flaw: 'too-large' }

/** How many operations all of the verification may take; about a second's worth. */
const MOST_OPERATIONS = 1_000_000

/** Whether a lab can be solved, and only by who has understood; empty when it is so. */
export function verifyRobotLab(lab: RobotLab, key: RobotLabKey): Flaw[] {
  const budget = new Budget(lab, key)
  try {
    const untried = untriedIn(key)
    const solved = budget.grade(key.solution)
    if (solved.score < 100) return [unsolved(solved), ...untried]
    return [...idleSteps(budget, key.solution), ...passingNaive(budget, lab, key), ...untried]
  } catch (error) {
    if (error instanceof TooLarge) return [{ flaw: 'too-large' }]
    throw error
  }
}

class TooLarge extends Error {}

/** Counts work and not time, so that a slow machine comes to the same. */
class Budget {
  #left = MOST_OPERATIONS
  #lab: RobotLab
  #key: RobotLabKey

  constructor(lab: RobotLab, key: RobotLabKey) {
    this.#lab = lab
    this.#key = key
  }

  grade(program: Program): GradedProgram {
    const graded = gradeProgram(this.#lab, this.#key, program)
    this.#left -= graded.operations
    if (this.#left < 0) throw new TooLarge()
    return graded
  }
}

function unsolved({ score, visible, hidden }: GradedProgram): Flaw {
  const items = [...visible, ...hidden]
  const item = items.find(({ isRight, violations }) => !isRight || violations.length > 0)
  return { flaw: 'unsolved', score, item: item ?? null }
}

/** A right that is no longer needed is no reason for a step to be there, so rights do not count. */
function isFlawless(graded: GradedProgram): boolean {
  return robotPoints({ ...graded, unneeded: 0 }, 100).score === 100
}

function idleSteps(budget: Budget, { rights, steps }: Program): Flaw[] {
  return numberSteps(steps).flatMap(({ number, place }): Flaw[] => {
    const fewer = { rights, steps: without(steps, place) }
    return isFlawless(budget.grade(fewer)) ? [{ flaw: 'idle-step', number, place }] : []
  })
}

function without(steps: Program['steps'], place: Place): Program['steps'] {
  return changeList(steps, place, (list, i) => list.toSpliced(i, 1))
}

function passingNaive(budget: Budget, lab: RobotLab, key: RobotLabKey): Flaw[] {
  const reduced = {
    name: 'only-the-visible' as const,
    program: onlyTheVisible(budget, key.solution),
  }
  return [...naivePrograms(lab, key.solution), reduced].flatMap(({ name, program }): Flaw[] => {
    const { score } = budget.grade(program)
    return score >= lab.pass ? [{ flaw: 'naive-passes', name, score }] : []
  })
}

/** The solution with every step gone that the visible queue can do without. */
function onlyTheVisible(budget: Budget, { rights, steps }: Program): Program {
  let left = steps
  for (let n = 0; n < numberSteps(left).length; ) {
    const place = numberSteps(left)[n]?.place ?? []
    const fewer = without(left, place)
    if (isVisiblyFlawless(budget.grade({ rights, steps: fewer }))) left = fewer
    else n += 1
  }
  const { unneededRights } = budget.grade({ rights, steps: left })
  return { rights: rights.filter((right) => !unneededRights.includes(right)), steps: left }
}

function isVisiblyFlawless({ visible, isUnlogged }: GradedProgram): boolean {
  const isRight = visible.every((item) => item.isRight && item.violations.length === 0)
  return isRight && !isUnlogged
}

function untriedIn({ hidden, barred }: RobotLabKey): Flaw[] {
  const faults = hidden.flatMap((item) => item.faults)
  const tried = {
    'lost-answer': faults.some(({ hasEffect }) => hasEffect),
    barred: hidden.some((item) => holds(barred, item)),
    'always-failing': faults.some(({ times }) => times === null),
  }
  const untried = Object.entries(tried).filter(([, isTried]) => !isTried)
  return untried.map(([what]) => ({ flaw: 'untried', what: what as keyof typeof tried }))
}
