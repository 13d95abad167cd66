import type { RobotLabText } from './nb.ts'

export const en: RobotLabText = {
  frame: (pass) => `You pass with ${pass} %.`,
}
