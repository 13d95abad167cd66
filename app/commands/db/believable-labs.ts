import type { ActivityAnswer, ServedActivity } from '#app/features/activities/activity.ts'
import type { Program, Step } from '#app/features/activities/robot-lab.ts'
import type { Move, WorkflowLab } from '#app/features/activities/workflow-lab.ts'
import type { Learner } from './believable-answers.ts'

/** A full-score answer to a lab with the mistakes of someone who knows less than all of it. */
export function withMistakes(
  served: ServedActivity,
  solution: ActivityAnswer,
  learner: Learner,
): ActivityAnswer {
  const slips = (): boolean => learner.random.chance(slipOf(learner.ability))
  if ('repairs' in solution) return { repairs: solution.repairs.filter(() => !slips()) }
  if ('steps' in solution) return worseProgram(solution, slips)
  if (served.kind !== 'workflow-lab' || !('moves' in solution)) return solution
  const other = (moves: Move[]) => moves.map((move) => worseMove(move, served.lab, learner, slips))
  const entries = Object.entries(solution.moves).map(([id, moves]) => [id, other(moves)])
  return { form: 'case-work', moves: Object.fromEntries(entries) }
}

/** How often a choice goes wrong: from a third to hardly ever. */
function slipOf(ability: number): number {
  return Math.min(0.35, Math.max(0.005, 0.09 - 0.07 * ability))
}

/** Robots are built with steps forgotten; never with none, or there is nothing to run. */
function worseProgram({ rights, steps }: Program, slips: () => boolean): Program {
  const kept = (some: Step[]): Step[] => some.filter(() => !slips()).map(inner)
  const inner = (step: Step): Step => {
    if (step.do === 'if') return { ...step, yes: kept(step.yes), no: kept(step.no) }
    if (step.do !== 'retry') return step
    return { ...step, steps: kept(step.steps), onError: kept(step.onError) }
  }
  const added = slips() && !rights.includes('delete') ? [...rights, 'delete' as const] : rights
  return { rights: added, steps: kept(steps) }
}

function worseMove(move: Move, lab: WorkflowLab, learner: Learner, slips: () => boolean): Move {
  if (move.move !== 'perform') return move
  const questions = lab.steps[move.step]?.questions ?? []
  const answers = questions.map(({ id, options }) => {
    const right = move.answers[id] ?? ''
    const others = options.map((option) => option.id).filter((one) => one !== right)
    return [id, slips() && others.length > 0 ? learner.random.pick(others) : right]
  })
  return { ...move, answers: Object.fromEntries(answers) }
}
