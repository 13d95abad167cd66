import { z } from 'zod'
import type { Fields, Parsed, Problem } from '../attempt.ts'
import type { Move, WorkflowAnswer } from '../workflow-lab.ts'
import { answerField, wayField } from './fields.ts'
import { replay } from './grade.ts'
import { offersOf } from './moves.ts'
import { MOST_MOVES } from './routing.ts'
import { casesOf, type ServedWorkflow } from './served.ts'
import { isEnded, type State } from './state.ts'
import { worldOf } from './world.ts'

const id = z.string().min(1).max(200)
const move: z.ZodType<Move> = z.discriminatedUnion('move', [
  z.strictObject({ move: z.literal('perform'), step: id, answers: z.record(id, id) }),
  z.strictObject({ move: z.literal('choose'), way: id }),
  z.strictObject({ move: z.literal('wait') }),
  z.strictObject({ move: z.literal('shortcut'), shortcut: id }),
])
const work = z.strictObject({
  /** The case that is open. */
  at: id,
  moves: z.record(id, z.array(move).max(MOST_MOVES)),
})

/** What has been done in an attempt so far, by the names that a browser knows the cases by. */
export type WorkflowWork = z.infer<typeof work>

const MOST_CHARACTERS = 200_000

/** The work that a form carries; at its beginning where there is none. Undefined when it is not ours. */
export function readWork(served: ServedWorkflow, fields: Fields): WorkflowWork | undefined {
  const [written] = fields.work ?? []
  const cases = casesOf(served)
  if (written === undefined) return { at: cases[0]?.id ?? '', moves: {} }
  if (written.length > MOST_CHARACTERS) return undefined
  const read = work.safeParse(parsed(written))
  if (!read.success) return undefined
  const known = new Set(cases.map((one) => one.id))
  const isOurs = [read.data.at, ...Object.keys(read.data.moves)].every((one) => known.has(one))
  return isOurs ? read.data : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Work as the form carries it. */
export function workFields(done: WorkflowWork): Fields {
  return { work: [JSON.stringify(done)] }
}

/** The unfinished work of a form, with what is chosen in it so far. */
export function fittingWork(served: ServedWorkflow, fields: Fields): Fields {
  const done = readWork(served, fields)
  const chosen = Object.entries(fields).filter(
    ([name, values]) => /^(answer|way) /.test(name) && name.length < 500 && isShort(values),
  )
  return done ? { ...workFields(done), ...Object.fromEntries(chosen.slice(0, 200)) } : {}
}

function isShort(values: string[]): boolean {
  return values.length === 1 && (values[0] ?? '').length <= 200
}

/** The state that the moves of a case lead to. */
export function stateOf(served: ServedWorkflow, done: WorkflowWork, name: string): State {
  const found = casesOf(served).find((one) => one.id === name)
  if (!found) throw new Error(`There is no case ${name}.`)
  return replay(worldOf(served.lab), found.labCase, done.moves[name] ?? [])
}

/** One step of the work, as the button says that was pressed. */
export function advanceWork(served: ServedWorkflow, fields: Fields): Parsed<Fields> {
  const done = readWork(served, fields)
  const [button = ''] = fields.do ?? []
  const at = button.indexOf(' ')
  const [verb, subject] = at < 0 ? [button, ''] : [button.slice(0, at), button.slice(at + 1)]
  if (!done) return { ok: false, reason: 'malformed' }
  if (verb === 'open') return opened(served, done, subject)
  if (verb === 'restart') return restarted(served, done)
  const asked = moveFrom(served, done, fields, verb, subject)
  if (!asked.ok) return asked
  const moves = [...(done.moves[done.at] ?? []), asked.answer].slice(0, MOST_MOVES)
  return { ok: true, answer: workFields({ ...done, moves: { ...done.moves, [done.at]: moves } }) }
}

function opened(served: ServedWorkflow, done: WorkflowWork, name: string): Parsed<Fields> {
  if (!casesOf(served).some((one) => one.id === name)) return { ok: false, reason: 'malformed' }
  return { ok: true, answer: workFields({ ...done, at: name }) }
}

/** A visible case may be begun again; what is done in a hidden one is done. */
function restarted(served: ServedWorkflow, done: WorkflowWork): Parsed<Fields> {
  if (casesOf(served).find((one) => one.id === done.at)?.isHidden !== false)
    return { ok: false, reason: 'malformed' }
  const { [done.at]: _, ...moves } = done.moves
  return { ok: true, answer: workFields({ ...done, moves }) }
}

function moveFrom(
  served: ServedWorkflow,
  done: WorkflowWork,
  fields: Fields,
  verb: string,
  subject: string,
): Parsed<Move> {
  if (verb === 'wait') return { ok: true, answer: { move: 'wait' } }
  if (verb === 'shortcut' && subject)
    return { ok: true, answer: { move: 'shortcut', shortcut: subject } }
  if (verb === 'choose') {
    const [way] = fields[wayField(subject)] ?? []
    if (way) return { ok: true, answer: { move: 'choose', way } }
    return { ok: false, reason: 'incomplete', problems: [unanswered(wayField(subject))] }
  }
  return verb === 'perform'
    ? performed(served, done, fields, subject)
    : { ok: false, reason: 'malformed' }
}

function performed(
  served: ServedWorkflow,
  done: WorkflowWork,
  fields: Fields,
  step: string,
): Parsed<Move> {
  const offers = offersOf(worldOf(served.lab), stateOf(served, done, done.at))
  const offer = offers.find((one) => one.offer === 'perform' && one.step === step)
  const questions = offer?.offer === 'perform' ? offer.questions : []
  const given = questions.map(({ id }) => [id, fields[answerField(step, id)]?.[0]] as const)
  const problems = given
    .filter(([, value]) => value === undefined)
    .map(([question]) => unanswered(answerField(step, question)))
  if (problems.length > 0) return { ok: false, reason: 'incomplete', problems }
  const answers = Object.fromEntries(given.filter((one): one is [string, string] => !!one[1]))
  return { ok: true, answer: { move: 'perform', step, answers } }
}

function unanswered(field: string): Problem {
  return { question: field, field, reason: 'unanswered' }
}

/** What a form hands in: every case must have come to its end, or as far as it can. */
export function parseWork(served: ServedWorkflow, fields: Fields): Parsed<WorkflowAnswer> {
  const done = readWork(served, fields)
  if (!done) return { ok: false, reason: 'malformed' }
  const open = casesOf(served).filter(({ id }) => !isDone(served, done, id))
  if (open.length === 0) return { ok: true, answer: { form: 'case-work', moves: done.moves } }
  const problems = open.map(({ id }): Problem => {
    const field = `case ${id}`
    return { question: field, field, reason: 'missing' }
  })
  return { ok: false, reason: 'incomplete', problems }
}

/** Whether there is nothing more to do in a case. */
export function isDone(served: ServedWorkflow, done: WorkflowWork, name: string): boolean {
  const moves = done.moves[name] ?? []
  return moves.length >= MOST_MOVES || isEnded(stateOf(served, done, name))
}
