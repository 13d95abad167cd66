import * as durations from './workflow-lab/durations.ts'
import * as standard from './workflow-lab/standard.ts'
import * as state from './workflow-lab/state.ts'
import * as verification from './workflow-lab/verify.ts'

// The face of what the compiler checks a workflow lab by.
export type { NaiveAnswer, Problem } from './workflow-lab/problem.ts'
export type { ComparedFlow } from './workflow-lab/standard.ts'

export const { parseDuration } = durations
export const { CASE_FIELDS, POST_FIELDS } = state
export const { standardisationOf } = standard
export const { verifyWorkflowLab } = verification
