import type { Sign } from '../attempt.ts'
import type { WorkflowAnswer, WorkflowLabKey } from '../workflow-lab.ts'
import type { CaseTrace } from './grade.ts'
import { gradeServed } from './review.ts'
import { casesOf, type ServedWorkflow } from './served.ts'
import { type Refused, UNKNOWN_GROUND, WRONG_WAY } from './state.ts'

/** What a workflow answer shows: rules that were broken in some case, each case's points, and what was refused. */
export function workflowSigns(
  served: ServedWorkflow,
  key: WorkflowLabKey,
  answer: WorkflowAnswer,
): Sign[] {
  const { cases } = gradeServed(served, key, answer)
  const broken = new Set(cases.flatMap(({ violations }) => violations.map(({ rule }) => rule)))
  const rule = (id: string, label: string | null): Sign => {
    return { of: 'rule', id, label, isHidden: false, share: Number(!broken.has(id)) }
  }
  const builtIn = answer.form === 'routing' ? [WRONG_WAY, UNKNOWN_GROUND] : [WRONG_WAY]
  const refused = new Set(cases.flatMap(({ refusals }) => refusals.map(codeOf)))
  return [
    ...key.rules.map(({ id, text }) => rule(id, text)),
    ...builtIn.map((id) => rule(id, null)),
    ...casesOf(served).map(({ labCase, isHidden }, n): Sign => {
      const share = pointsOf(cases[n]) / 100
      return { of: 'case', id: labCase.id, label: labCase.title, isHidden, share }
    }),
    ...[...refused].map((id): Sign => {
      return { of: 'refusal', id, label: null, isHidden: false, share: 0 }
    }),
  ]
}

function pointsOf(trace: CaseTrace | undefined): number {
  return trace?.points ?? 0
}

function codeOf(refused: Refused): string {
  return refused.code === 'case-system' ? refused.refusal.code : refused.code
}
