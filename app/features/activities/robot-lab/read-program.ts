import { CASE_FIELD, type RobotLab } from './lab.ts'
import { type Numbered, numberSteps } from './number.ts'
import { MENTION } from './observe.ts'
import {
  type Condition,
  countSteps,
  depthOf,
  FINDINGS,
  MOST_DEPTH,
  MOST_STEPS,
  type Program,
  type Step,
} from './program.ts'
import { programSchema } from './program-schema.ts'

/** What does not fit: in which step (null is the program as a whole), and the word that it is about. */
export type ProgramProblem = {
  at: string | null
  reason:
    | 'malformed'
    | 'too-many-steps'
    | 'too-deep'
    | 'unknown-right'
    | 'unknown-field'
    | 'unknown-value'
    | 'unknown-code'
    | 'unknown-reason'
  word: string
}

export type ReadProgram = { ok: true; program: Program } | { ok: false; problems: ProgramProblem[] }

/** A program from anywhere, if it is one and fits the lab. Any input gives an answer. */
export function readProgram(lab: RobotLab, raw: unknown): ReadProgram {
  if (!isShallow(raw)) return refused('too-deep')
  const { data } = programSchema.safeParse(raw)
  if (!data) return refused('malformed')
  const problems = problemsOf(lab, data)
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, program: { ...data, rights: [...new Set(data.rights)] } }
}

function refused(reason: ProgramProblem['reason']): ReadProgram {
  return { ok: false, problems: [whole(reason)] }
}

function whole(reason: ProgramProblem['reason']): ProgramProblem {
  return { at: null, reason, word: '' }
}

/** A list and a step for each level, the program around them, and what stands inside a step. */
const MOST_LEVELS = 2 * MOST_DEPTH + 4
const MOST_VALUES = 20 * MOST_STEPS

/** Looked at level by level, since a deep enough value makes whatever recurses fall over. */
function isShallow(raw: unknown): boolean {
  let level = [raw]
  let seen = 0
  for (let depth = 0; level.length > 0; depth++) {
    seen += level.length
    if (depth > MOST_LEVELS || seen > MOST_VALUES) return false
    level = level.flatMap((one) => (typeof one === 'object' && one ? Object.values(one) : []))
  }
  return true
}

/** What in a well-formed program the lab does not have. */
export function problemsOf(lab: RobotLab, program: Program): ProgramProblem[] {
  if (countSteps(program.steps) > MOST_STEPS) return [whole('too-many-steps')]
  if (depthOf(program.steps) > MOST_DEPTH) return [whole('too-deep')]
  const rights = program.rights.filter((right) => lab.rights.every(({ id }) => id !== right))
  return [
    ...rights.map((word) => ({ at: null, reason: 'unknown-right' as const, word })),
    ...numberSteps(program.steps).flatMap((one) => problemsIn(lab, one)),
  ]
}

function problemsIn(lab: RobotLab, { step, number }: Numbered): ProgramProblem[] {
  const found = problemOf(lab, step)
  return found ? [{ at: number, reason: found[0], word: found[1] }] : []
}

type Found = [reason: ProgramProblem['reason'], word: string] | undefined

function problemOf(lab: RobotLab, step: Step): Found {
  switch (step.do) {
    case 'find-case':
    case 'find-post':
    case 'create-post':
      return isTextField(lab, step.field) ? undefined : ['unknown-field', step.field]
    case 'set-access':
      return lab.codes.includes(step.code) ? undefined : ['unknown-code', step.code]
    case 'manual':
      return lab.reasons.includes(step.reason) ? undefined : ['unknown-reason', step.reason]
    case 'log':
      return unknownMention(lab, step.text)
    case 'if':
      return conditionProblem(lab, step.condition)
    default:
      return undefined
  }
}

function isTextField({ fields }: RobotLab, id: string): boolean {
  return id === CASE_FIELD || fields.some((field) => field.id === id && field.kind === 'text')
}

function unknownMention({ fields }: RobotLab, text: string): Found {
  const mentioned = [...text.matchAll(MENTION)].map(([, id]) => id ?? '')
  const unknown = mentioned.find((id) => fields.every((field) => field.id !== id))
  return unknown === undefined ? undefined : ['unknown-field', unknown]
}

function conditionProblem(lab: RobotLab, { path, test, value }: Condition): Found {
  const values = valuesOf(lab, path)
  if (!values) return ['unknown-field', path]
  if (test === 'missing' || test === 'exists') return undefined
  return values.includes(value) ? undefined : ['unknown-value', value]
}

/** What a path can be compared with; undefined where the path leads nowhere. */
export function valuesOf({ fields }: RobotLab, path: string): string[] | undefined {
  if ((FINDINGS as readonly string[]).includes(path)) return ['ja', 'nei']
  const field = fields.find(({ id }) => path === `element.${id}`)
  if (!field) return undefined
  return field.kind === 'yes-no' ? ['ja', 'nei'] : field.values
}
