import type { Draw } from '../attempt.ts'
import { randomFrom, shuffled } from '../quiz/random.ts'
import type {
  LabCase,
  LocalChange,
  WorkflowAnswer,
  WorkflowLab,
  WorkflowLabKey,
} from '../workflow-lab.ts'

/** A lab as one attempt meets it. Never sent to a browser: it holds the hidden cases. */
export type ServedWorkflow = {
  kind: 'workflow-lab'
  /** With the flow of the variant. */
  lab: WorkflowLab
  hidden: LabCase[]
  /** The municipality whose variant it is; null is the shared flow. */
  variant: string | null
}

/** Draws the hidden cases of an attempt; the same for the same draw. */
export function serveWorkflow(lab: WorkflowLab, key: WorkflowLabKey, draw: Draw): ServedWorkflow {
  const { hiddenCases, draw: count } = key
  const random = randomFrom(draw.person, lab.id, draw.number, 'cases')
  const hidden = count === null ? hiddenCases : shuffled(hiddenCases, random).slice(0, count)
  return inVariant({ kind: 'workflow-lab', lab, hidden, variant: null }, draw.municipality)
}

/** The same attempt in the variant that an answer to it was made in. */
export function asAnswered(served: ServedWorkflow, { variant }: WorkflowAnswer): ServedWorkflow {
  if ((variant ?? null) === served.variant) return served
  return inVariant({ ...served, lab: shared.get(served.lab) ?? served.lab, variant: null }, variant)
}

/** The lab that a variant was made from. */
const shared = new WeakMap<WorkflowLab, WorkflowLab>()

function inVariant(served: ServedWorkflow, number: string | undefined): ServedWorkflow {
  const { lab } = served
  const own = number && Object.hasOwn(lab.variants, number) ? lab.variants[number] : undefined
  if (!number || !own) return served
  const { flow, steps, diagram } = own
  const varied = { ...lab, flow, steps, diagram }
  shared.set(varied, lab)
  return { ...served, lab: varied, variant: number }
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

/** What the variant of an attempt does otherwise than the shared flow. */
export function changesIn({ lab, variant }: ServedWorkflow): LocalChange[] {
  return variant === null ? [] : (lab.variants[variant]?.changes ?? [])
}

/** How much of the flow is as in the shared one, in whole per cent rounded down; null without a variant. */
export function standardisationIn({ lab, variant }: ServedWorkflow): number | null {
  const own = variant === null ? undefined : lab.variants[variant]
  return own ? Math.floor(100 * own.standardisation) : null
}
