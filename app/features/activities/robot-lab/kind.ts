import type { ActivityKind } from '../activity-kind.ts'
import { grade } from './grade.ts'
import type { RobotLab, RobotLabKey } from './lab.ts'
import type { Program } from './program.ts'
import { readProgram } from './read-program.ts'
import { type RobotReview, reviewProgram } from './review.ts'
import { openRobot, type RobotScene, takeHome } from './scene.ts'
import { robotSigns } from './signs.ts'
import { solve } from './solve.ts'
import { advanceWork, fittingWork, parseWork, workFields, workOn } from './work.ts'

type Kind = ActivityKind<RobotLab, RobotLabKey, RobotLab, Program, RobotReview, RobotScene>

/** A robot that is built until it stands being stopped anywhere. */
export const robotKind: Kind = {
  count: (_lab, key, since) => (since === null || key.since > since ? 1 : 0),
  serve: (lab) => lab,
  shown: ({ kind, id, title, pass, attempts, wait, optional }) => ({
    kind,
    id,
    title,
    pass,
    attempts,
    wait,
    optional,
  }),
  items: ({ id }) => [{ id, points: 100 }],
  open: (lab, _key, fields) => openRobot(lab, fields),
  advance: (lab, _key, fields) => advanceWork(lab, fields),
  takeHome: (lab, _key, fields, name) => takeHome(lab, fields, name),
  parse: parseWork,
  fitting: fittingWork,
  fields: (program) => workFields(workOn(program)),
  restore: (lab, stored) => {
    const read = readProgram(lab, stored)
    return read.ok ? read.program : undefined
  },
  grade,
  signs: robotSigns,
  mend: (then) => then,
  review: reviewProgram,
  solve: (_lab, key) => solve(key),
  carriesOn: true,
  untouched: () => ({ rights: [], steps: [] }),
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
