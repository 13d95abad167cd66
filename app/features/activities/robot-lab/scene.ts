import type { Fields, TakeHome } from '../attempt.ts'
import { conditionsOf } from './conditions.ts'
import type { EditRefusal } from './edit.ts'
import type { QueueItem, RobotLab } from './lab.ts'
import { type Outlined, outline } from './number.ts'
import { type Condition, countSteps, type Right } from './program.ts'
import { exportRobot } from './robot-framework.ts'
import { type Trial, tryOut } from './trial.ts'
import { type Did, type RobotWork, readWork, workFields } from './work.ts'

/** The robot as it is now, what it can be built of, and how it went when it was tried. */
export type RobotScene = {
  kind: 'robot-lab'
  /** The hidden fields that carry the work. */
  fields: Fields
  steps: Outlined[]
  count: number
  granted: Right[]
  focus: string | null
  did: Did | null
  refused: EditRefusal | null
  /** What can be chosen. */
  choices: Choices
  queue: Pick<QueueItem, 'id' | 'fields'>[]
  cases: string[]
  /** There was a trial, of the robot as it was before the last change. */
  isOutdated: boolean
  trial: Trial | null
}

/** What a robot of a lab can be built of, and what that is called. */
export type Choices = Pick<RobotLab, 'fields' | 'rights' | 'reasons' | 'codes'> & {
  conditions: Condition[]
}

/** What a page shows of work in progress; null when the work is not ours. */
export function openRobot(lab: RobotLab, fields: Fields): RobotScene | null {
  const work = readWork(lab, fields)
  if (!work) return null
  const { program, focus, did, refused, trial, look } = work
  return {
    kind: 'robot-lab',
    fields: workFields(work),
    steps: outline(program.steps),
    count: countSteps(program.steps),
    granted: program.rights,
    focus,
    did,
    refused,
    choices: choicesOf(lab),
    queue: lab.queue.map(({ id, fields: values }) => ({ id, fields: values })),
    cases: lab.cases,
    isOutdated: trial === 'outdated',
    trial: trial === 'shown' ? tryOut(lab, program, look) : null,
  }
}

/** What a robot of this lab can be built of. */
export function choicesOf(lab: RobotLab): Choices {
  const { fields, rights, reasons, codes } = lab
  return { fields, rights, reasons, codes, conditions: conditionsOf(lab) }
}

const FILES = { 'robot.robot': 'program', 'sakarkiv.resource': 'resource' } as const

/** The program as a file for Robot Framework; undefined when there is none of that name. */
export function takeHome(lab: RobotLab, fields: Fields, name: string): TakeHome | undefined {
  const work: RobotWork | undefined = readWork(lab, fields)
  const part = Object.hasOwn(FILES, name) ? FILES[name as keyof typeof FILES] : undefined
  if (!work || !part) return undefined
  const text = exportRobot(lab.fields, lab.title ?? '', work.program)[part]
  return { name, type: 'text/plain; charset=utf-8', bytes: new TextEncoder().encode(text) }
}
