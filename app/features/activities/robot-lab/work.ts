import type { Fields, Parsed } from '../attempt.ts'
import { conditionName, conditionsOf, newStep } from './conditions.ts'
import { type Edit, type EditRefusal, editProgram } from './edit.ts'
import { controlName, type Look, lookName } from './fields.ts'
import type { RobotLab } from './lab.ts'
import { findStep, numberSteps } from './number.ts'
import {
  type Branch,
  type Program,
  RIGHTS,
  STEP_KINDS,
  type Step,
  withBranches,
} from './program.ts'
import { readProgram } from './read-program.ts'

/** A robot under construction: the program, what was done to it last, and what is looked at. */
export type RobotWork = {
  program: Program
  /** The number of the step that was worked on last. */
  focus: string | null
  did: Did | null
  /** Why the last edit could not be made. */
  refused: EditRefusal | null
  /** A trial is of the program as it is; one of an earlier program is out of date. */
  trial: 'none' | 'shown' | 'outdated'
  look: Look
}

/** What the last button did. */
export type Did = (typeof DID)[number]

const DID = ['added', 'moved', 'removed', 'tried', 'looked', 'turned'] as const
const TRIALS = ['none', 'shown', 'outdated'] as const
const REFUSALS: EditRefusal[] = ['unknown-step', 'no-such-list', 'at-edge', 'too-many', 'too-deep']
const MOST_CHARACTERS = 100_000
const EMPTY: Program = { rights: [], steps: [] }
const START: Look = { run: 0, item: 0, row: 0 }

/** A program that nothing has been done to yet. */
export function workOn(program: Program): RobotWork {
  return { program, focus: null, did: null, refused: null, trial: 'none', look: START }
}

/** The work that a form carries, with what its controls say now; undefined when it is not ours. */
export function readWork(lab: RobotLab, fields: Fields): RobotWork | undefined {
  const [written = JSON.stringify(EMPTY)] = fields.work ?? []
  if (written.length > MOST_CHARACTERS) return undefined
  const before = readProgram(lab, parsed(written))
  if (!before.ok) return undefined
  const after = readProgram(lab, withControls(lab, before.program, fields))
  if (!after.ok) return undefined
  const [focus] = fields.focus ?? []
  const [, ...look] = (fields.look?.[0] ?? '').split(' ')
  return {
    program: after.program,
    focus: focus && findStep(after.program.steps, focus) ? focus : null,
    did: oneOf(DID, fields.did) ?? null,
    refused: oneOf(REFUSALS, fields.refused) ?? null,
    trial: oneOf(TRIALS, fields.trial) ?? 'none',
    look: lookOf(look) ?? START,
  }
}

function oneOf<T extends string>(values: readonly T[], [given]: string[] = []): T | undefined {
  return values.find((one) => one === given)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Work as the form carries it. */
export function workFields({ program, focus, did, refused, trial, look }: RobotWork): Fields {
  return {
    work: [JSON.stringify(program)],
    focus: [focus ?? ''],
    did: [did ?? ''],
    refused: [refused ?? ''],
    trial: [trial],
    look: [lookName(look)],
  }
}

/** The unfinished work that still fits the lab; nothing when it does not. */
export function fittingWork(lab: RobotLab, fields: Fields): Fields {
  const work = readWork(lab, fields)
  return work ? workFields(work) : {}
}

/** One step of the work, as its button says: «try», «up 2.1», «add journal 2 yes», «look 0 3 1». */
export function advanceWork(lab: RobotLab, fields: Fields): Parsed<Fields> {
  const work = readWork(lab, fields)
  if (!work) return { ok: false, reason: 'malformed' }
  const [verb = '', ...words] = (fields.do?.[0] ?? '').split(' ')
  const settled = { ...work, refused: null }
  if (verb === 'try') return kept({ ...settled, did: 'tried', trial: 'shown', look: START })
  if (verb === 'look') return looked(settled, lookOf(words))
  const edit = editOf(lab, verb, words)
  return edit ? edited(work, edit) : { ok: false, reason: 'malformed' }
}

function looked(work: RobotWork, look: Look | undefined): Parsed<Fields> {
  if (!look) return { ok: false, reason: 'malformed' }
  const { run, item } = work.look
  const isSame = look.run === run && look.item === item
  return kept({ ...work, did: isSame ? 'turned' : 'looked', look })
}

function edited(work: RobotWork, edit: Edit): Parsed<Fields> {
  const trial = work.trial === 'shown' ? 'outdated' : work.trial
  const made = editProgram(work.program, edit)
  if (!made.ok) return kept({ ...work, did: null, refused: made.reason })
  const { program, focus } = made
  return kept({ ...work, program, focus, did: didOf(edit), refused: null, trial })
}

function didOf({ edit }: Edit): Did {
  if (edit === 'remove') return 'removed'
  return edit === 'add-under' || edit === 'add-after' ? 'added' : 'moved'
}

/** Bounded by its digits; what is not there is told as the nearest that is. */
function lookOf(words: string[]): Look | undefined {
  if (words.length !== 3 || !words.every((one) => /^\d{1,3}$/.test(one))) return undefined
  const [run = 0, item = 0, row = 0] = words.map(Number)
  return { run, item, row }
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

function editOf(lab: RobotLab, verb: string, words: string[]): Edit | undefined {
  const move = MOVES.find((one) => one === verb)
  if (move) return { edit: move, at: words[0] ?? '' }
  const kind = STEP_KINDS.find((one) => one === words[0])
  if (verb !== 'add' || !kind) return undefined
  const [, at, where] = words
  const step = newStep(lab, kind)
  if (at === undefined) return { edit: 'add-under', at: null, branch: null, step }
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
