import * as expressions from './simulation/expression.ts'
import * as reading from './simulation/parse-expression.ts'

// The face of what labs share, for the compiler.
export type { Expression, Literal } from './simulation/expression.ts'

export const { comparisonsOf, pathsOf, valueAt } = expressions
export const { parseExpression } = reading
