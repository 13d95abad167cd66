import type { LabCase, Move, WorkflowAnswer, WorkflowLab, WorkflowLabKey } from '../workflow-lab.ts'
import { apply, start } from './engine.ts'
import { cardPolicy, MOST_MOVES, runBy } from './routing.ts'
import { scored, scoreOf } from './score.ts'
import type { Done, Refused, State, Violation } from './state.ts'
import { type World, worldOf } from './world.ts'

/** What became of one case: what was done when, what was broken where, what was refused. */
export type CaseTrace = {
  case: string
  isHidden: boolean
  points: number
  isEnded: boolean
  done: Done[]
  violations: Violation[]
  refusals: Refused[]
}

export type GradedWorkflow = {
  score: number
  isPassed: boolean
  isCapped: boolean
  cases: CaseTrace[]
}

/**
 * Plays an answer again, whatever it holds, and judges it. `hidden` are the hidden cases that this
 * attempt met; a case that was not touched stands where it began.
 */
export function gradeWorkflow(
  lab: WorkflowLab,
  key: WorkflowLabKey,
  answer: WorkflowAnswer,
  hidden: LabCase[] = key.hiddenCases,
): GradedWorkflow {
  const world = worldOf(lab, key)
  const play = playerOf(world, answer)
  const [seen, unseen] = [lab.cases.map(play), hidden.map(play)]
  const points = (states: State[]) => states.map((state) => scored(world, state))
  const all = [...points(seen), ...points(unseen)]
  const score = scoreOf(lab.form, lab.pass, points(seen), points(unseen))
  const cases = [...seen, ...unseen].map((state, n) =>
    traceOf(state, n >= seen.length, all[n]?.points ?? 0),
  )
  const isCapped = all.some(({ isSerious }) => isSerious)
  return { score, isPassed: score >= lab.pass, isCapped, cases }
}

function playerOf(world: World, answer: WorkflowAnswer): (labCase: LabCase) => State {
  if (answer.form === 'routing') {
    const policy = cardPolicy(answer.card)
    return (labCase) => runBy(world, labCase, policy)
  }
  return (labCase) => {
    const moves = Object.hasOwn(answer.moves, labCase.id) ? answer.moves[labCase.id] : undefined
    return replay(world, labCase, moves ?? [])
  }
}

/** The state after these moves; no more are made than a case can take. */
export function replay(world: World, labCase: LabCase, moves: Move[]): State {
  return moves
    .slice(0, MOST_MOVES)
    .reduce((state, move) => apply(world, state, move), start(world, labCase))
}

function traceOf(state: State, isHidden: boolean, points: number): CaseTrace {
  const { done, violations, refusals, tokens } = state
  const isEnded = tokens.length === 0
  return { case: state.case.id, isHidden, points, isEnded, done, violations, refusals }
}
