import { z } from 'zod'
import type { Fields, Parsed, Problem } from '../attempt.ts'
import type { Literal } from '../simulation/expression.ts'
import type { DecisionList, RoutingCard, WorkflowAnswer } from '../workflow-lab.ts'
import { elseField, MOST_ROWS, optionField, testField } from './fields.ts'
import { type Decision, decisionsOf } from './routing.ts'
import type { ServedWorkflow } from './served.ts'
import { worldOf } from './world.ts'

/** A row as the form has it: two tests by their codes and an option; empty where none is chosen. */
export type DraftRow = { tests: [string, string]; option: string }
export type DraftList = { rows: DraftRow[]; otherwise: string }

/** A card in the making, the lists in the order of the decisions. */
export type RoutingWork = {
  lists: DraftList[]
  /** The visible case that the card was tried on last. */
  tried: string | null
  /** The field to go on from after a step. */
  focus: string | null
}

const chosen = z.string().max(200)
const list = z.strictObject({
  rows: z
    .array(z.strictObject({ tests: z.tuple([chosen, chosen]), option: chosen }))
    .max(MOST_ROWS),
  otherwise: chosen,
})
const routing = z.strictObject({
  lists: z.array(list).max(200),
  tried: chosen.nullable(),
  focus: chosen.nullable(),
})

const id = z.string().min(1).max(200)
const row = z.strictObject({
  tests: z
    .array(z.strictObject({ fact: id, is: z.union([chosen, z.number(), z.boolean()]) }))
    .min(1)
    .max(2),
  option: id,
})
const card: z.ZodType<RoutingCard> = z.record(
  id,
  z.strictObject({ rows: z.array(row).max(MOST_ROWS), otherwise: id }),
)

/** A stored card, if it decides only what is decided in this lab. */
export function readCard(served: ServedWorkflow, stored: unknown): RoutingCard | undefined {
  const read = card.safeParse(stored)
  const known = new Set(decisionsIn(served).map((one) => one.id))
  return read.success && Object.keys(read.data).every((one) => known.has(one))
    ? read.data
    : undefined
}

const MOST_CHARACTERS = 200_000

/** What a card must decide in this lab. */
export function decisionsIn({ lab }: ServedWorkflow): Decision[] {
  return decisionsOf(worldOf(lab))
}

/** A test by its code: the place of its fact and of its value. */
export function testCode(fact: number, value: number): string {
  return `${fact}.${value}`
}

/** The card that a form carries, with what is chosen in it now. Undefined when it is not ours. */
export function readRouting(served: ServedWorkflow, fields: Fields): RoutingWork | undefined {
  const decisions = decisionsIn(served)
  const [written] = fields.work ?? []
  const [stored] = fields.card ?? []
  if (written === undefined && stored !== undefined) {
    const own = stored.length > MOST_CHARACTERS ? undefined : readCard(served, parsed(stored))
    return own && draftOf(served, own)
  }
  if (written === undefined) return { lists: decisions.map(emptyList), tried: null, focus: null }
  const read = written.length > MOST_CHARACTERS ? undefined : routing.safeParse(parsed(written))
  if (!read?.success || read.data.lists.length !== decisions.length) return undefined
  const tests = testsIn(served)
  const lists = read.data.lists.map((one, n) => withFields(one, n, decisions, tests, fields))
  const isKnown = served.lab.cases.some(({ id }) => id === read.data.tried)
  return { ...read.data, lists, tried: isKnown ? read.data.tried : null }
}

function emptyList(): DraftList {
  return { rows: [], otherwise: '' }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function testsIn({ lab }: ServedWorkflow): Set<string> {
  return new Set(lab.facts.flatMap(({ values }, f) => values.map((_, v) => testCode(f, v))))
}

/** What stands in the form's own fields counts before what the work holds; what is unknown is none. */
function withFields(
  { rows, otherwise }: DraftList,
  n: number,
  decisions: Decision[],
  tests: Set<string>,
  fields: Fields,
): DraftList {
  const options = new Set(decisions[n]?.options)
  const pick = (field: string, before: string, known: Set<string>) => {
    const value = fields[field]?.[0] ?? before
    return known.has(value) ? value : ''
  }
  return {
    rows: rows.map((row, r) => ({
      tests: [
        pick(testField(n, r, 0), row.tests[0], tests),
        pick(testField(n, r, 1), row.tests[1], tests),
      ],
      option: pick(optionField(n, r), row.option, options),
    })),
    otherwise: pick(elseField(n), otherwise, options),
  }
}

/** A card in the making as the form carries it. */
export function routingFields(work: RoutingWork): Fields {
  return { work: [JSON.stringify(work)] }
}

/** A card as its form had it. */
function draftOf(served: ServedWorkflow, card: RoutingCard): RoutingWork {
  const { facts } = served.lab
  const code = (id: string, is: Literal) => {
    const f = facts.findIndex((one) => one.id === id)
    const v = facts[f]?.values.indexOf(is) ?? -1
    return v < 0 ? '' : testCode(f, v)
  }
  const lists = decisionsIn(served).map(({ id }): DraftList => {
    const own = Object.hasOwn(card, id) ? card[id] : undefined
    const rows = (own?.rows ?? []).map(
      ({ tests: [one, other], option }): DraftRow => ({
        tests: [one ? code(one.fact, one.is) : '', other ? code(other.fact, other.is) : ''],
        option,
      }),
    )
    return { rows, otherwise: own?.otherwise ?? '' }
  })
  return { lists, tried: null, focus: null }
}

/** The card as the engine runs it; rows without a test or an option are left out. */
export function cardOf(served: ServedWorkflow, { lists }: RoutingWork): RoutingCard {
  const { facts } = served.lab
  const testOf = (code: string) => {
    const [f, v] = code.split('.').map(Number)
    const fact = facts[f ?? -1]
    const is = fact?.values[v ?? -1]
    return fact && is !== undefined ? [{ fact: fact.id, is }] : []
  }
  const listOf = ({ rows, otherwise }: DraftList): DecisionList => ({
    rows: rows
      .map(({ tests, option }) => ({ tests: tests.flatMap(testOf), option }))
      .filter(({ tests, option }) => tests.length > 0 && option !== ''),
    otherwise,
  })
  const told = decisionsIn(served).map(({ id }, n) => [id, listOf(lists[n] ?? emptyList())])
  return Object.fromEntries(told)
}

/** One step with the card, as the button says that was pressed. */
export function advanceRouting(served: ServedWorkflow, fields: Fields): Parsed<Fields> {
  const work = readRouting(served, fields)
  const [verb = '', ...subject] = (fields.do?.[0] ?? '').split(' ')
  const next = work && stepped(served, work, verb, subject.join(' '))
  return next ? { ok: true, answer: routingFields(next) } : { ok: false, reason: 'malformed' }
}

function stepped(
  served: ServedWorkflow,
  work: RoutingWork,
  verb: string,
  subject: string,
): RoutingWork | undefined {
  if (verb === 'try') {
    const isOurs = served.lab.cases.some(({ id }) => id === subject)
    return isOurs ? { ...work, tried: subject, focus: null } : undefined
  }
  const [n = -1, r = -1] = subject.split(' ').map(Number)
  const own = work.lists[n]
  if (!own) return undefined
  const changed = changedRows(own.rows, verb, r)
  if (!changed) return undefined
  const lists = work.lists.with(n, { ...own, rows: changed.rows })
  const focus = changed.at < 0 ? elseField(n) : testField(n, changed.at, 0)
  return { ...work, lists, focus }
}

type Changed = { rows: DraftRow[]; at: number }

/** The rows after adding, removing or moving one, and the row to go on from. */
function changedRows(rows: DraftRow[], verb: string, r: number): Changed | undefined {
  if (verb === 'add') {
    if (rows.length >= MOST_ROWS) return undefined
    return { rows: [...rows, { tests: ['', ''], option: '' }], at: rows.length }
  }
  const row = rows[r]
  if (!row) return undefined
  const others = rows.filter((_, n) => n !== r)
  if (verb === 'remove') return { rows: others, at: Math.min(r, others.length - 1) }
  const to = verb === 'up' ? r - 1 : r + 1
  if ((verb !== 'up' && verb !== 'down') || to < 0 || to >= rows.length) return undefined
  return { rows: others.toSpliced(to, 0, row), at: to }
}

/** What is handed in: every row has a test and an option, and every list says what else. */
export function parseRouting(served: ServedWorkflow, fields: Fields): Parsed<WorkflowAnswer> {
  const work = readRouting(served, fields)
  if (!work) return { ok: false, reason: 'malformed' }
  const problems = work.lists.flatMap(({ rows, otherwise }, n) => [
    ...rows.flatMap(({ tests, option }, r) => [
      ...(tests.some(Boolean) ? [] : [missing(testField(n, r, 0))]),
      ...(option ? [] : [missing(optionField(n, r))]),
    ]),
    ...(otherwise ? [] : [missing(elseField(n))]),
  ])
  if (problems.length > 0) return { ok: false, reason: 'incomplete', problems }
  return { ok: true, answer: { form: 'routing', card: cardOf(served, work) } }
}

function missing(field: string): Problem {
  return { question: field, field, reason: 'missing' }
}
