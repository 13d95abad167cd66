export const RIGHTS = [
  'read-queue',
  'read-case',
  'write-post',
  'set-access',
  'journal',
  'delete',
  'read-all',
] as const
export type Right = (typeof RIGHTS)[number]

export const ARCHIVE_STEPS = [
  'find-case',
  'find-post',
  'create-post',
  'set-access',
  'journal',
] as const
export type ArchiveStep = (typeof ARCHIVE_STEPS)[number]

/** A test of one thing; `value` counts for `is` and `is-not`. */
export type Condition = {
  /** `element.<field>`, or one of the robot's own findings. */
  path: string
  test: 'is' | 'is-not' | 'missing' | 'exists'
  value: string
}

export type Step =
  | { do: 'find-case' | 'find-post'; field: string }
  | { do: 'create-post'; type: PostType; field: string }
  | { do: 'set-access'; code: string }
  | { do: 'journal' }
  | { do: 'if'; condition: Condition; yes: Step[]; no: Step[] }
  | { do: 'retry'; times: number; steps: Step[]; onError: Step[] }
  | { do: 'manual'; reason: string }
  | { do: 'log'; text: string }

export type PostType = (typeof POST_TYPES)[number]
export type StepKind = Step['do']

/** What the robot does with each item in the queue, and the rights of its account. */
export type Program = { rights: Right[]; steps: Step[] }

export const POST_TYPES = ['I', 'U', 'N', 'X', 'S'] as const
export const STEP_KINDS = [...ARCHIVE_STEPS, 'if', 'retry', 'manual', 'log'] as const
/** What the robot has found out about the item, whatever the queue says. */
export const FINDINGS = ['sak.funnet', 'journalpost.funnet', 'journalpost.journalført'] as const

export const MOST_STEPS = 60
export const MOST_DEPTH = 6
export const MOST_RETRIES = 5
export const MOST_TEXT = 200

/** The lists of steps inside a step, in reading order. */
export function branchesOf(step: Step): [branch: Branch, steps: Step[]][] {
  if (step.do === 'if') {
    return [
      ['yes', step.yes],
      ['no', step.no],
    ]
  }
  if (step.do !== 'retry') return []
  return [
    ['steps', step.steps],
    ['onError', step.onError],
  ]
}

export type Branch = 'yes' | 'no' | 'steps' | 'onError'

/** The step with its lists of steps changed. */
export function withBranches(step: Step, change: (steps: Step[], branch: Branch) => Step[]): Step {
  const inside = branchesOf(step).map(([branch, steps]) => [branch, change(steps, branch)])
  return { ...step, ...Object.fromEntries(inside) }
}

/** How many steps there are, with all that is inside them. */
export function countSteps(steps: Step[]): number {
  return steps.reduce(
    (sum, one) => branchesOf(one).reduce((inner, [, list]) => inner + countSteps(list), sum + 1),
    0,
  )
}

/** How deep the steps go; a flat list is 1. */
export function depthOf(steps: Step[]): number {
  const inside = steps.flatMap(branchesOf).map(([, list]) => depthOf(list))
  return steps.length === 0 ? 0 : 1 + Math.max(0, ...inside)
}
