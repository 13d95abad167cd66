import type { Sign } from '../attempt.ts'
import { type GradedItem, gradeProgram } from './grade.ts'
import type { RobotLab, RobotLabKey } from './lab.ts'
import type { Violation } from './observe.ts'
import type { Program } from './program.ts'

const FORBIDDEN: Violation[] = ['leak', 'double', 'wrong-case', 'barred', 'personal-in-log']

/** What a program shows: which items came right, and what it did that it must not. */
export function robotSigns(lab: RobotLab, key: RobotLabKey, program: Program): Sign[] {
  const { visible, hidden, ...graded } = gradeProgram(lab, key, program)
  const broken = new Set([...visible, ...hidden].flatMap(({ violations }) => violations))
  return [
    ...FORBIDDEN.map((violation) => kept(violation, !broken.has(violation))),
    kept('stopped', !graded.hasStopped),
    kept('unrepeatable', graded.isRepeatable),
    kept('unlogged', !graded.isUnlogged),
    kept('unneeded-rights', graded.unneeded === 0),
    ...visible.map((item) => itemSign(item, false)),
    ...hidden.map((item) => itemSign(item, true)),
  ]
}

function kept(id: string, isKept: boolean): Sign {
  return { of: 'rule', id, label: null, isHidden: false, share: Number(isKept) }
}

function itemSign({ id, isRight }: GradedItem, isHidden: boolean): Sign {
  return { of: 'case', id, label: id, isHidden, share: Number(isRight) }
}
