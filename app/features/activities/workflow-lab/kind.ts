import { z } from 'zod'
import type { ActivityKind } from '../activity-kind.ts'
import type { WorkflowAnswer, WorkflowLab, WorkflowLabKey } from '../workflow-lab.ts'
import { gradeServed, reviewWorkflow, type WorkflowReview } from './review.ts'
import { openWorkflow, type WorkflowScene } from './scene.ts'
import { casesOf, type ServedWorkflow, serveWorkflow } from './served.ts'
import { solveCase } from './solve.ts'
import { advanceWork, fittingWork, parseWork, workFields } from './work.ts'
import { worldOf } from './world.ts'

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
  advance: (served, _key, fields) => advanceWork(served, fields),
  takeHome: () => undefined,
  parse: parseWork,
  fitting: fittingWork,
  fields: fieldsOf,
  restore,
  grade: (served, key, answer) => {
    const { score, isPassed } = gradeServed(served, key, answer)
    return { score: { numerator: score, denominator: 100 }, passed: isPassed }
  },
  mend: (then) => then,
  review: reviewWorkflow,
  solve,
  untouched: ({ lab }) =>
    lab.form === 'routing' ? { form: 'routing', card: {} } : { form: 'case-work', moves: {} },
  decisive,
}

function fieldsOf(answer: WorkflowAnswer) {
  if (answer.form === 'routing') return { card: [JSON.stringify(answer.card)] }
  return workFields({ at: Object.keys(answer.moves)[0] ?? '', moves: answer.moves })
}

const stored: z.ZodType<{ form: 'case-work' | 'routing' }> = z.looseObject({
  form: z.enum(['case-work', 'routing']),
})

/** A stored answer is read as strictly as one that comes in. */
function restore(served: ServedWorkflow, given: unknown): WorkflowAnswer | undefined {
  const read = stored.safeParse(given)
  if (!read.success || read.data.form !== served.lab.form) return undefined
  const parsed = parseWork(served, fieldsOf(read.data as WorkflowAnswer))
  return parsed.ok ? parsed.answer : undefined
}

function solve(served: ServedWorkflow, key: WorkflowLabKey): WorkflowAnswer {
  const world = worldOf(served.lab, key)
  const moves = casesOf(served).map(({ id, labCase }) => {
    const solution = solveCase(world, labCase)
    return [id, solution.ok ? solution.moves : []] as const
  })
  return { form: 'case-work', moves: Object.fromEntries(moves) }
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
