import type { RobotLabKey } from './lab.ts'
import type { Program } from './program.ts'

/** The author's own program. The build has seen that it scores 100. */
export function solve({ solution }: RobotLabKey): Program {
  return solution
}
