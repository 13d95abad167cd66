import * as durations from './workflow-lab/durations.ts'
import * as solving from './workflow-lab/full-score.ts'
import * as grading from './workflow-lab/grade.ts'
import * as walking from './workflow-lab/random-walk.ts'
import * as standard from './workflow-lab/standard.ts'
import * as state from './workflow-lab/state.ts'
import * as verification from './workflow-lab/verify.ts'
import * as worlds from './workflow-lab/world.ts'

// The face of what the compiler checks a workflow lab by.
export type { NaiveAnswer, Problem } from './workflow-lab/problem.ts'
export type { ComparedFlow } from './workflow-lab/standard.ts'

export const { parseDuration } = durations
export const { CASE_FIELDS, POST_FIELDS } = state
export const { standardisationOf } = standard
export const { verifyWorkflowLab } = verification
export const { gradeWorkflow } = grading
export const { randomWalk } = walking
export const { worldOf } = worlds
export const { solveWorkflow } = solving
