import type { Fields } from '../attempt.ts'
import { grade } from './grade.ts'
import type { RobotLab, RobotLabKey } from './lab.ts'
import type { Program } from './program.ts'
import { readProgram } from './read-program.ts'
import { reviewProgram } from './review.ts'
import { openRobot, takeHome } from './scene.ts'
import { solve } from './solve.ts'
import { advanceWork, fittingWork, parseWork, workFields } from './work.ts'

/** A robot that is built until it stands being stopped anywhere. */
export const robotKind = {
  count: (_lab: RobotLab, key: RobotLabKey, since: number | null) =>
    since === null || key.since > since ? 1 : 0,
  serve: (lab: RobotLab) => lab,
  shown: ({ kind, id, title, pass, attempts, wait, optional }: RobotLab) => ({
    kind,
    id,
    title,
    pass,
    attempts,
    wait,
    optional,
  }),
  items: ({ id }: RobotLab) => [{ id, points: 100 }],
  open: (lab: RobotLab, _key: RobotLabKey, fields: Fields) => openRobot(lab, fields),
  advance: (lab: RobotLab, _key: RobotLabKey, fields: Fields) => advanceWork(lab, fields),
  takeHome: (lab: RobotLab, _key: RobotLabKey, fields: Fields, name: string) =>
    takeHome(lab, fields, name),
  parse: parseWork,
  fitting: fittingWork,
  fields: (program: Program) => workFields({ program, focus: null, refused: null, isTried: false }),
  restore: (lab: RobotLab, stored: unknown): Program | undefined => {
    const read = readProgram(lab, stored)
    return read.ok ? read.program : undefined
  },
  grade,
  mend: (then: RobotLabKey) => then,
  review: reviewProgram,
  solve: (_lab: RobotLab, key: RobotLabKey) => solve(key),
  untouched: (): Program => ({ rights: [], steps: [] }),
  decisive,
}

/** What decides: names and notes that only teach may change freely. */
function decisive(lab: RobotLab, key: RobotLabKey): unknown {
  const { title, wait, competence, fields, rights, ...rest } = lab
  const { since, hidden, restricted, barred } = key
  const expected = Object.entries(key.expected).map(([id, { note, ...one }]) => [id, one])
  const known = fields.map(({ name, ...field }) => field)
  const granted = rights.map(({ id }) => id)
  const again = since > 1 ? [since] : []
  return [rest, known, granted, hidden, expected, restricted, barred, ...again]
}
