import type { Fields, Parsed } from '../attempt.ts'
import { conditionName, conditionsOf, newStep } from './conditions.ts'
import { type Edit, type EditRefusal, editProgram } from './edit.ts'
import type { RobotLab } from './lab.ts'
import { numberSteps } from './number.ts'
import {
  type Branch,
  type Program,
  RIGHTS,
  STEP_KINDS,
  type Step,
  type StepKind,
  withBranches,
} from './program.ts'
import { readProgram } from './read-program.ts'

/** A robot under construction: the program, where to go on in it, and whether it is being tried. */
export type RobotWork = {
  program: Program
  /** The number of the step that was worked on last. */
  focus: string | null
  /** Why the last edit could not be made. */
  refused: EditRefusal | null
  isTried: boolean
}

const MOST_CHARACTERS = 100_000
const EMPTY: Program = { rights: [], steps: [] }

/** The name of the control for one parameter of a step. */
export function controlName(number: string, parameter: string): string {
  return `${number} ${parameter}`
}

/** The work that a form carries, with what its controls say now; undefined when it is not ours. */
export function readWork(lab: RobotLab, fields: Fields): RobotWork | undefined {
  const [written = JSON.stringify(EMPTY)] = fields.work ?? []
  if (written.length > MOST_CHARACTERS) return undefined
  const before = readProgram(lab, parsed(written))
  if (!before.ok) return undefined
  const after = readProgram(lab, withControls(lab, before.program, fields))
  if (!after.ok) return undefined
  const { focus, refused, tried } = fields
  return {
    program: after.program,
    focus: focus?.[0] || null,
    refused: REFUSALS.find((one) => one === refused?.[0]) ?? null,
    isTried: tried?.[0] === 'yes',
  }
}

const REFUSALS: EditRefusal[] = ['unknown-step', 'no-such-list', 'at-edge', 'too-many', 'too-deep']

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Work as the form carries it. */
export function workFields({ program, focus, refused, isTried }: RobotWork): Fields {
  return {
    work: [JSON.stringify(program)],
    focus: [focus ?? ''],
    refused: [refused ?? ''],
    tried: [isTried ? 'yes' : ''],
  }
}

/** The unfinished work that still fits the lab; nothing when it does not. */
export function fittingWork(lab: RobotLab, fields: Fields): Fields {
  const work = readWork(lab, fields)
  return work ? workFields(work) : {}
}

/** One step of the work, as the button says that was pressed: «try», «up 2.1», «add 2 yes». */
export function advanceWork(lab: RobotLab, fields: Fields): Parsed<Fields> {
  const work = readWork(lab, fields)
  if (!work) return { ok: false, reason: 'malformed' }
  const [button = ''] = fields.do ?? []
  if (button === 'try') return kept({ ...work, refused: null, isTried: true })
  const edit = editOf(lab, fields, button)
  if (!edit) return { ok: false, reason: 'malformed' }
  const edited = editProgram(work.program, edit)
  if (!edited.ok) return kept({ ...work, refused: edited.reason, isTried: false })
  const { program, focus } = edited
  return kept({ program, focus, refused: null, isTried: false })
}

function kept(work: RobotWork): Parsed<Fields> {
  return { ok: true, answer: workFields(work) }
}

/** The program of a form that is handed in. An empty one is an answer too. */
export function parseWork(lab: RobotLab, fields: Fields): Parsed<Program> {
  const work = readWork(lab, fields)
  return work ? { ok: true, answer: work.program } : { ok: false, reason: 'malformed' }
}

const MOVES = ['up', 'down', 'in', 'out', 'remove'] as const
const BRANCHES: Branch[] = ['yes', 'no', 'steps', 'onError']

function editOf(lab: RobotLab, fields: Fields, button: string): Edit | undefined {
  const [verb = '', at = '', where = ''] = button.split(' ')
  const move = MOVES.find((one) => one === verb)
  if (move) return { edit: move, at }
  const kind = fields[`kind ${at} ${where}`.trim()]?.[0]
  if (verb !== 'add' || !STEP_KINDS.includes(kind as StepKind)) return undefined
  const step = newStep(lab, kind as StepKind)
  if (at === '') return { edit: 'add-under', at: null, branch: null, step }
  if (where === 'after') return { edit: 'add-after', at, step }
  const branch = BRANCHES.find((one) => one === where)
  return branch && { edit: 'add-under', at, branch, step }
}

/** The program with what its controls say; a control that is not there changes nothing. */
function withControls(lab: RobotLab, program: Program, fields: Fields): unknown {
  const numbers = new Map(numberSteps(program.steps).map(({ step, number }) => [step, number]))
  const change = (steps: Step[]): Step[] =>
    steps.map((step) => {
      const given = (name: string) => fields[controlName(numbers.get(step) ?? '', name)]?.[0]
      return withBranches(withParameters(lab, step, given), change)
    })
  const rights = fields.rights
    ? RIGHTS.filter((one) => fields.right?.includes(one))
    : program.rights
  return { rights, steps: change(program.steps) }
}

const PARAMETERS = ['field', 'type', 'code', 'reason', 'text'] as const

function withParameters(
  lab: RobotLab,
  step: Step,
  given: (name: string) => string | undefined,
): Step {
  const texts = PARAMETERS.filter((name) => name in step && given(name) !== undefined)
  const changed = { ...step, ...Object.fromEntries(texts.map((name) => [name, given(name)])) }
  if (changed.do === 'retry') return { ...changed, times: Number(given('times') ?? changed.times) }
  if (changed.do !== 'if') return changed
  const chosen = conditionsOf(lab).find((one) => conditionName(one) === given('condition'))
  return { ...changed, condition: chosen ?? changed.condition }
}
