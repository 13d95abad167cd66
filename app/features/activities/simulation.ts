import * as cases from './simulation/case-system.ts'
import * as expressions from './simulation/expression.ts'
import * as reading from './simulation/parse-expression.ts'

// The face of what labs share, for the compiler.
export type { CaseState, Operation } from './simulation/case-system.ts'
export type { Expression, Literal, Scope } from './simulation/expression.ts'
export type { Reason } from './simulation/parse-expression.ts'

export const { comparisonsOf, evaluate, pathsOf, printExpression, stepsOf, valueAt } = expressions
export const { parseExpression } = reading
export const { applyOperation, emptyCase, findPost } = cases
