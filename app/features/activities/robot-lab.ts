import * as grading from './robot-lab/grade.ts'
import * as laboratory from './robot-lab/lab.ts'
import * as numbering from './robot-lab/number.ts'
import * as programs from './robot-lab/program.ts'
import * as reading from './robot-lab/read-program.ts'
import * as verifying from './robot-lab/verify.ts'

// The face of the robot lab, for whoever is outside the activities.
export type { GradedItem } from './robot-lab/grade.ts'
export type {
  Expected,
  FieldValue,
  ItemField,
  QueueItem,
  RobotLab,
  RobotLabKey,
} from './robot-lab/lab.ts'
export type { NaiveName } from './robot-lab/naive.ts'
export type { Place } from './robot-lab/number.ts'
export type {
  Branch,
  Condition,
  PostType,
  Program,
  Step,
} from './robot-lab/program.ts'
export type { ProgramProblem } from './robot-lab/read-program.ts'
export type { Flaw } from './robot-lab/verify.ts'

export const { gradeProgram } = grading
export const { CASE_FIELD, KEY_FIELD } = laboratory
export const { findStep } = numbering
export const { POST_TYPES } = programs
export const { problemsOf } = reading
export const { verifyRobotLab } = verifying
