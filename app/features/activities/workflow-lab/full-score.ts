import type { LabCase, WorkflowAnswer, WorkflowLab, WorkflowLabKey } from '../workflow-lab.ts'
import { learnCard } from './learn.ts'
import { solveCase } from './solve.ts'
import { worldOf } from './world.ts'

/** A full-score answer made from the key; undefined when a case can't be brought to its end. */
export function solveWorkflow(
  lab: WorkflowLab,
  key: WorkflowLabKey,
  hidden: LabCase[] = key.hiddenCases,
): WorkflowAnswer | undefined {
  const world = worldOf(lab, key)
  const cases = [...lab.cases, ...hidden]
  if (lab.form === 'routing') {
    const card = learnCard(world, cases)
    return card ? { form: 'routing', card } : undefined
  }
  const solutions = cases.map((one) => ({ id: one.id, solution: solveCase(world, one) }))
  if (solutions.some(({ solution }) => !solution.ok)) return undefined
  const moves = solutions.map(({ id, solution }) => [id, solution.ok ? solution.moves : []])
  return { form: 'case-work', moves: Object.fromEntries(moves) }
}
