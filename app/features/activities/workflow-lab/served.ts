import type { Draw } from '../attempt.ts'
import { randomFrom, shuffled } from '../quiz/random.ts'
import type { LabCase, WorkflowLab, WorkflowLabKey } from '../workflow-lab.ts'

/** A lab as one attempt meets it. Never sent to a browser: it holds the hidden cases. */
export type ServedWorkflow = { kind: 'workflow-lab'; lab: WorkflowLab; hidden: LabCase[] }

/** Draws the hidden cases of an attempt; the same for the same draw. */
export function serveWorkflow(lab: WorkflowLab, key: WorkflowLabKey, draw: Draw): ServedWorkflow {
  const { hiddenCases, draw: count } = key
  const random = randomFrom(draw.person, lab.id, draw.number, 'cases')
  const hidden = count === null ? hiddenCases : shuffled(hiddenCases, random).slice(0, count)
  return { kind: 'workflow-lab', lab, hidden }
}

/** A case with the name that a browser knows it by: a hidden one's own would tell what it tests. */
export type NamedCase = { id: string; isHidden: boolean; labCase: LabCase }

/** All cases of an attempt, the visible first. */
export function casesOf({ lab, hidden }: ServedWorkflow): NamedCase[] {
  return [
    ...lab.cases.map((labCase) => ({ id: labCase.id, isHidden: false, labCase })),
    ...hidden.map((labCase, n) => ({ id: `test.${n + 1}`, isHidden: true, labCase })),
  ]
}
