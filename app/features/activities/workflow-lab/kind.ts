import { z } from 'zod'
import type { ActivityKind } from '../activity-kind.ts'
import type { Fields } from '../attempt.ts'
import type { WorkflowAnswer, WorkflowLab, WorkflowLabKey } from '../workflow-lab.ts'
import { solveWorkflow } from './full-score.ts'
import { gradeServed, reviewWorkflow, type WorkflowReview } from './review.ts'
import {
  advanceRouting,
  parseRouting,
  readCard,
  readRouting,
  routingFields,
} from './routing-work.ts'
import { openWorkflow, type WorkflowScene } from './scene.ts'
import { asAnswered, casesOf, type ServedWorkflow, serveWorkflow } from './served.ts'
import { workflowSigns } from './signs.ts'
import { advanceWork, fittingWork, parseWork, readWork, workFields } from './work.ts'

type Kind = ActivityKind<
  WorkflowLab,
  WorkflowLabKey,
  ServedWorkflow,
  WorkflowAnswer,
  WorkflowReview,
  WorkflowScene
>

/** Cases that are taken through the municipality's workflow. */
export const workflowKind: Kind = {
  count: (_lab, key, since) => (since === null || key.since > since ? 1 : 0),
  serve: serveWorkflow,
  shown: ({ lab }) => {
    const { kind, id, title, pass, attempts, wait, optional } = lab
    return { kind, id, title, pass, attempts, wait, optional }
  },
  items: ({ lab }) => [{ id: lab.id, points: 100 }],
  open: openWorkflow,
  advance: (served, _key, fields) =>
    isRouting(served) ? advanceRouting(served, fields) : advanceWork(served, fields),
  takeHome: () => undefined,
  parse: (served, fields) => {
    const parsed = (isRouting(served) ? parseRouting : parseWork)(served, fields)
    return parsed.ok ? { ok: true, answer: { ...parsed.answer, ...variantOf(served) } } : parsed
  },
  fitting: (served, fields) => {
    if (!isRouting(served)) return fittingWork(served, fields)
    const work = readRouting(served, fields)
    return work ? routingFields(work) : {}
  },
  fields: fieldsOf,
  restore,
  grade: (served, key, answer) => {
    const { score, isPassed } = gradeServed(asAnswered(served, answer), key, answer)
    return { score: { numerator: score, denominator: 100 }, passed: isPassed }
  },
  signs: (served, key, answer) => workflowSigns(asAnswered(served, answer), key, answer),
  mend: (then) => then,
  review: (served, key, answer, reveal) =>
    reviewWorkflow(asAnswered(served, answer), key, answer, reveal),
  solve,
  untouched: ({ lab }) =>
    lab.form === 'routing' ? { form: 'routing', card: {} } : { form: 'case-work', moves: {} },
  decisive,
}

function variantOf({ variant }: ServedWorkflow): { variant?: string } {
  return variant === null ? {} : { variant }
}

function isRouting({ lab }: ServedWorkflow): boolean {
  return lab.form === 'routing'
}

function fieldsOf(answer: WorkflowAnswer): Fields {
  if (answer.form === 'routing') return { card: [JSON.stringify(answer.card)] }
  return workFields({ at: Object.keys(answer.moves)[0] ?? '', moves: answer.moves })
}

const variant = z
  .string()
  .regex(/^\d{4}$/)
  .optional()
const stored = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.literal('case-work'),
    moves: z.record(z.string(), z.unknown()),
    variant,
  }),
  z.strictObject({ form: z.literal('routing'), card: z.unknown(), variant }),
])

/** A stored answer is read as strictly as one that comes in; it may be unfinished. */
function restore(served: ServedWorkflow, given: unknown): WorkflowAnswer | undefined {
  const read = stored.safeParse(given)
  if (!read.success || read.data.form !== served.lab.form) return undefined
  const own = read.data.variant === undefined ? {} : { variant: read.data.variant }
  // Made in a variant that is gone, it would be read as if made in the shared flow.
  if (own.variant && !Object.hasOwn(served.lab.variants, own.variant)) return undefined
  if (read.data.form === 'routing') {
    const card = readCard(asAnswered(served, { ...own, form: 'routing', card: {} }), read.data.card)
    return card && { form: 'routing', card, ...own }
  }
  const at = casesOf(served)[0]?.id ?? ''
  const work = readWork(served, { work: [JSON.stringify({ at, moves: read.data.moves })] })
  return work && { form: 'case-work', moves: work.moves, ...own }
}

/** The cheapest way through each case, by the names that a browser knows the cases by. */
function solve(served: ServedWorkflow, key: WorkflowLabKey): WorkflowAnswer {
  const solved = solveWorkflow(served.lab, key, served.hidden)
  if (solved?.form === 'routing') return { ...solved, ...variantOf(served) }
  const own = solved?.moves ?? {}
  const moves = casesOf(served).map(({ id, labCase }) => [id, own[labCase.id] ?? []])
  return { form: 'case-work', moves: Object.fromEntries(moves), ...variantOf(served) }
}

/** What decides: the drawing and the words that only teach may change freely. */
function decisive(lab: WorkflowLab, key: WorkflowLabKey): unknown {
  const { diagram: _, variants, ...rest } = lab
  const { competence, since, rules, gateways, ...own } = key
  const kept = Object.entries(variants).map(([number, { flow, steps }]) => [number, flow, steps])
  return [
    rest,
    kept,
    own,
    rules.map(({ id, severity, test }) => ({ id, severity, test })),
    Object.entries(gateways).map(([gateway, { conditions }]) => [gateway, conditions]),
    ...(since > 1 ? [since] : []),
  ]
}
