import type { Fields, TakeHome } from '../attempt.ts'
import { conditionsOf } from './conditions.ts'
import type { EditRefusal } from './edit.ts'
import type { QueueItem, RobotLab } from './lab.ts'
import { type Numbered, numberSteps } from './number.ts'
import type { Condition, Right } from './program.ts'
import { type ToldRow, tryOut } from './review.ts'
import { exportRobot } from './robot-framework.ts'
import { type RobotWork, readWork, workFields } from './work.ts'

/** The robot as it is now, what it can be built of, and how it went when it was tried. */
export type RobotScene = {
  kind: 'robot-lab'
  /** The hidden fields that carry the work. */
  fields: Fields
  steps: Numbered[]
  granted: Right[]
  focus: string | null
  refused: EditRefusal | null
  /** What can be chosen. */
  choices: Pick<RobotLab, 'fields' | 'rights' | 'reasons' | 'codes'> & { conditions: Condition[] }
  queue: Pick<QueueItem, 'id' | 'fields'>[]
  cases: string[]
  /** The operations on the visible queue; null until it is tried. */
  rows: ToldRow[] | null
}

/** What a page shows of work in progress; null when the work is not ours. */
export function openRobot(lab: RobotLab, fields: Fields): RobotScene | null {
  const work = readWork(lab, fields)
  if (!work) return null
  const { program, focus, refused, isTried } = work
  return {
    kind: 'robot-lab',
    fields: workFields(work),
    steps: numberSteps(program.steps),
    granted: program.rights,
    focus,
    refused,
    choices: { ...choicesOf(lab), conditions: conditionsOf(lab) },
    queue: lab.queue.map(({ id, fields: values }) => ({ id, fields: values })),
    cases: lab.cases,
    rows: isTried ? tryOut(lab, program) : null,
  }
}

function choicesOf({ fields, rights, reasons, codes }: RobotLab) {
  return { fields, rights, reasons, codes }
}

/** What there is to take along, by name. */
export const FILES = { 'robot.robot': 'program', 'sakarkiv.resource': 'resource' } as const

/** The program as a file for Robot Framework; undefined when there is none of that name. */
export function takeHome(lab: RobotLab, fields: Fields, name: string): TakeHome | undefined {
  const work: RobotWork | undefined = readWork(lab, fields)
  const part = Object.hasOwn(FILES, name) ? FILES[name as keyof typeof FILES] : undefined
  if (!work || !part) return undefined
  const text = exportRobot(lab.fields, lab.title ?? '', work.program)[part]
  return { name, type: 'text/plain; charset=utf-8', bytes: new TextEncoder().encode(text) }
}
