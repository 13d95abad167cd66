import type {
  LabRule,
  RuleSource,
  Severity,
  WorkflowAnswer,
  WorkflowLabKey,
} from '../workflow-lab.ts'
import { type CaseTrace, gradeWorkflow } from './grade.ts'
import { severityOf } from './score.ts'
import { casesOf, type NamedCase, type ServedWorkflow } from './served.ts'
import { solveCase } from './solve.ts'
import { type Violation, WRONG_WAY } from './state.ts'
import { type World, worldOf } from './world.ts'

/** A rule that was broken, and where; the words of those that every lab has are the page's. */
export type Broken = {
  rule: string
  severity: Severity
  day: number
  /** The step or gateway. */
  at: string
  text: string | null
  hint: string | null
  source: RuleSource | null
}

export type ReviewedCase = {
  id: string
  title: string
  isHidden: boolean
  points: number
  isEnded: boolean
  refusals: number
  done: { day: number; name: string }[]
  broken: Broken[]
  /** The cheapest way through, where it may be seen. */
  best: string[] | null
}

/** What an answer has earned: a hidden case tells only how many went wrong, and a hint for each rule. */
export type WorkflowReview = {
  kind: 'workflow-lab'
  isCapped: boolean
  cases: ReviewedCase[]
  hidden: { all: number; failed: number; hints: string[] } | null
}

/** The review of an answer; with `reveal` the hidden cases and the best way are told too. */
export function reviewWorkflow(
  served: ServedWorkflow,
  key: WorkflowLabKey,
  answer: WorkflowAnswer,
  reveal: boolean,
): WorkflowReview {
  const world = worldOf(served.lab, key)
  const { cases, isCapped } = gradeServed(served, key, answer)
  const named = casesOf(served)
  const told = named.map((one, n) => ({ one, trace: cases[n] as CaseTrace }))
  const hidden = told.filter(({ one }) => one.isHidden)
  return {
    kind: 'workflow-lab',
    isCapped,
    cases: told
      .filter(({ one }) => reveal || !one.isHidden)
      .map(({ one, trace }) => reviewedCase(one, trace, world, key, reveal)),
    hidden: reveal || hidden.length === 0 ? null : hintsOf(hidden, key),
  }
}

/** The grade of an answer that names the cases as a browser does. */
export function gradeServed(served: ServedWorkflow, key: WorkflowLabKey, answer: WorkflowAnswer) {
  const named = casesOf(served)
  const own: WorkflowAnswer =
    answer.form === 'routing'
      ? answer
      : {
          form: 'case-work',
          moves: Object.fromEntries(
            named.map(({ id, labCase }) => [labCase.id, answer.moves[id] ?? []]),
          ),
        }
  return gradeWorkflow(served.lab, key, own, served.hidden)
}

function reviewedCase(
  { id, isHidden, labCase }: NamedCase,
  trace: CaseTrace,
  world: World,
  key: WorkflowLabKey,
  reveal: boolean,
): ReviewedCase {
  const { points, isEnded, refusals, done, violations } = trace
  const name = (step: string) => world.nodes.get(step)?.name ?? ''
  const isBest = violations.length === 0 && refusals.length === 0
  return {
    id,
    title: labCase.title,
    isHidden,
    points,
    isEnded,
    refusals: refusals.length,
    done: done.map(({ step, day }) => ({ day, name: name(step) })).filter((one) => one.name !== ''),
    broken: violations.map((one) => brokenIn(one, world, key)),
    best: reveal && !isBest ? bestWay(world, labCase) : null,
  }
}

function brokenIn({ rule, step, day }: Violation, world: World, key: WorkflowLabKey): Broken {
  const own = key.rules.find(({ id }) => id === rule) ?? gatewayRule(rule, step, key)
  return {
    rule,
    severity: severityOf(world, rule),
    day,
    at: world.nodes.get(step)?.name ?? '',
    text: own?.text ?? null,
    hint: own?.hint ?? null,
    source: own?.source ?? null,
  }
}

type Told = { text: string; hint: string; source?: LabRule['source'] }

function gatewayRule(rule: string, gateway: string, key: WorkflowLabKey): Told | undefined {
  return rule === WRONG_WAY && Object.hasOwn(key.gateways, gateway)
    ? key.gateways[gateway]
    : undefined
}

function bestWay(world: World, labCase: NamedCase['labCase']): string[] {
  const solution = solveCase(world, labCase)
  if (!solution.ok) return []
  return solution.end.done.map(({ step }) => world.nodes.get(step)?.name ?? '').filter(Boolean)
}

function hintsOf(
  hidden: { trace: CaseTrace }[],
  key: WorkflowLabKey,
): NonNullable<WorkflowReview['hidden']> {
  const violations = hidden.flatMap(({ trace }) => trace.violations)
  const hints = violations.flatMap(({ rule, step }) => {
    const own = key.rules.find(({ id }) => id === rule) ?? gatewayRule(rule, step, key)
    return own?.hint ? [own.hint] : []
  })
  const failed = hidden.filter(({ trace }) => trace.points < 100).length
  return { all: hidden.length, failed, hints: [...new Set(hints)] }
}
