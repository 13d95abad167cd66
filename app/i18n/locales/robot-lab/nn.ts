import type { RobotLabText } from './nb.ts'

export const nn: RobotLabText = {
  frame: (pass) => `Du består med ${pass} %.`,
}
