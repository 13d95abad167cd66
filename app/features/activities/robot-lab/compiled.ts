import type { Expression } from '../simulation/expression.ts'
import type { ItemField } from './lab.ts'
import { branchesOf, type Condition, type Step } from './program.ts'

/** A step ready to be run: with its number, its condition and what is inside it. */
export type Ready = {
  number: string
  step: Step
  condition: Expression | null
  inside: Ready[][]
}

/** A program's steps made ready to be run many times. */
export function makeReady(fields: ItemField[], steps: Step[], prefix = '', before = 0): Ready[] {
  return steps.map((step, index) => {
    const number = `${prefix}${before + index + 1}`
    let count = 0
    const inside = branchesOf(step).map(([, list]) => {
      const ready = makeReady(fields, list, `${number}.`, count)
      count += list.length
      return ready
    })
    const condition = step.do === 'if' ? expressionOf(fields, step.condition) : null
    return { number, step, condition, inside }
  })
}

/** A condition in the language that all labs share. */
export function expressionOf(fields: ItemField[], condition: Condition): Expression {
  const { path, test } = condition
  if (test === 'missing' || test === 'exists') return { kind: test, path }
  const comparison = test === 'is' ? 'er' : 'er ikke'
  const value = isYesNo(fields, path) ? condition.value === 'ja' : condition.value
  return { kind: 'compare', path, comparison, value }
}

/** Whether what lies there is yes or no: so are all the robot's own findings. */
export function isYesNo(fields: ItemField[], path: string): boolean {
  const field = fields.find(({ id }) => path === `element.${id}`)
  return field ? field.kind === 'yes-no' : !path.startsWith('element.')
}
