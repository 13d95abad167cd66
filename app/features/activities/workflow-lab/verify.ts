import type {
  LabCase,
  Move,
  RoutingCard,
  WorkflowAnswer,
  WorkflowLab,
  WorkflowLabKey,
} from '../workflow-lab.ts'
import { alikeButUnlike } from './alike.ts'
import { questionsWithoutMeaning, rulesNeverBroken, unsoundSpot } from './differences.ts'
import { gradeWorkflow } from './grade.ts'
import { learnCard } from './learn.ts'
import type { NaiveAnswer, Problem } from './problem.ts'
import { constantPolicy } from './random-walk.ts'
import { decisionsOf, type Policy, runBy } from './routing.ts'
import { type Scored, scored, scoreOf } from './score.ts'
import { type Solution, solveCase } from './solve.ts'
import { type World, worldOf } from './world.ts'

/** What a full-score answer is, by case; and what keeps the lab from shipping. */
export type Verified = { problems: Problem[]; solutions: Map<string, Move[]> }

/**
 * Checks that a lab can be solved, can't be passed without thinking, and asks nothing in vain; the
 * last is left out of a variant, where rules and questions may fall away with a step.
 */
export function verifyWorkflowLab(
  lab: WorkflowLab,
  key: WorkflowLabKey,
  { isVariant = false } = {},
): Verified {
  const world = worldOf(lab, key)
  const cases = [...lab.cases, ...key.hiddenCases]
  const unsound = unsoundSpot(world, cases)
  if (unsound) return { problems: [{ problem: 'unsound', ...unsound }], solutions: new Map() }
  const tried = cases.map((one) => ({ labCase: one, solution: solveCase(world, one) }))
  const problems = tried.flatMap(({ labCase, solution }) => unsolved(labCase, solution))
  const solved = tried.flatMap(({ labCase, solution }) =>
    solution.ok ? [{ labCase, solution }] : [],
  )
  const solutions = new Map(solved.map(({ labCase, solution }) => [labCase.id, solution.moves]))
  if (problems.length > 0) return { problems, solutions }
  problems.push(
    ...(lab.form === 'routing' ? casesWithoutCard(lab, key, world) : []),
    ...naiveAnswers(lab, key, world, solutions),
  )
  if (isVariant) return { problems, solutions }
  problems.push(
    ...alikeButUnlike(world, solved),
    ...idleHidden(lab, key),
    ...rulesNeverBroken(world, cases).map(
      (rule) => ({ problem: 'unbreakable-rule', rule }) as const,
    ),
    ...questionsWithoutMeaning(world, solved).map(
      (one) => ({ problem: 'idle-question', ...one }) as const,
    ),
  )
  return { problems, solutions }
}

function unsolved(labCase: LabCase, solution: Solution): Problem[] {
  if (!solution.ok) {
    const problem = solution.reason === 'too-large' ? 'too-large' : 'unsolvable'
    return problem === 'too-large'
      ? [{ problem, case: labCase.id }]
      : [{ problem, case: labCase.id, points: 0, rule: '' }]
  }
  const { lost, end } = solution
  if (lost === 0) return []
  const rule = end.violations[0]?.rule ?? ''
  return [{ problem: 'unsolvable', case: labCase.id, points: Math.max(0, 100 - lost), rule }]
}

/** A case that no card does right in, though every case can be solved by itself. */
function casesWithoutCard(lab: WorkflowLab, key: WorkflowLabKey, world: World): Problem[] {
  const card = learnCard(world, [...lab.cases, ...key.hiddenCases])
  if (!card) return []
  const { cases } = gradeWorkflow(lab, key, { form: 'routing', card })
  return cases
    .filter(({ points }) => points < 100)
    .slice(0, 1)
    .map(({ case: id, points, violations }) => {
      return { problem: 'unsolvable', case: id, points, rule: violations[0]?.rule ?? '' }
    })
}

const CONSTANTS = 200

function naiveAnswers(
  lab: WorkflowLab,
  key: WorkflowLabKey,
  world: World,
  solutions: Map<string, Move[]>,
): Problem[] {
  const options = new Map(decisionsOf(world).map((one) => [one.id, one.options]))
  const pick =
    (n: number): Policy =>
    (id) => ({ option: options.get(id)?.at(n) ?? '', isGuess: false })
  const by = (policy: Policy) => policyScore(lab, key, world, policy)
  const constants = Array.from({ length: CONSTANTS }, (_, n) => by(constantPolicy(options, n)))
  const tried: [NaiveAnswer, number][] = [
    [{ kind: 'first' }, by(pick(0))],
    [{ kind: 'last' }, by(pick(-1))],
    [{ kind: 'constant' }, Math.max(...constants)],
    ...(lab.form === 'routing' ? visibleOnly(lab, key, world) : oneRoute(lab, key, solutions)),
  ]
  return tried
    .filter(([, points]) => points >= lab.pass)
    .map(([naive, points]) => ({ problem: 'naive', naive, points }))
}

/** What a policy scores, or 0 as soon as it did something serious: then it can't pass. */
function policyScore(lab: WorkflowLab, key: WorkflowLabKey, world: World, policy: Policy): number {
  const results: Scored[] = []
  for (const labCase of [...lab.cases, ...key.hiddenCases]) {
    const result = scored(world, runBy(world, labCase, policy))
    if (result.isSerious) return 0
    results.push(result)
  }
  const seen = lab.cases.length
  return scoreOf(lab.form, lab.pass, results.slice(0, seen), results.slice(seen))
}

/** The way that is right in one case, taken in all. One case alone proves nothing. */
function oneRoute(
  lab: WorkflowLab,
  key: WorkflowLabKey,
  solutions: Map<string, Move[]>,
): [NaiveAnswer, number][] {
  const ids = [...lab.cases, ...key.hiddenCases].map(({ id }) => id)
  if (ids.length < 2) return []
  return [...solutions].map(([id, moves]) => {
    const same = Object.fromEntries(ids.map((one) => [one, moves]))
    const answer: WorkflowAnswer = { form: 'case-work', moves: same }
    return [{ kind: 'one-route', case: id }, gradeWorkflow(lab, key, answer).score]
  })
}

/** A card learned from the visible cases alone. */
function visibleOnly(lab: WorkflowLab, key: WorkflowLabKey, world: World): [NaiveAnswer, number][] {
  const card = learnCard(world, lab.cases)
  return card ? [[{ kind: 'visible-only' }, cardScore(lab, key, card)]] : []
}

function cardScore(lab: WorkflowLab, key: WorkflowLabKey, card: RoutingCard): number {
  return gradeWorkflow(lab, key, { form: 'routing', card }).score
}

function idleHidden(lab: WorkflowLab, key: WorkflowLabKey): Problem[] {
  const told = ({ facts, happenings }: LabCase) =>
    JSON.stringify([Object.entries(facts).sort(), happenings])
  const seen = new Set(lab.cases.map(told))
  const isIdle = key.hiddenCases.every((one) => seen.has(told(one)))
  const matters = lab.form === 'routing' || key.hiddenCases.length > 0
  return matters && isIdle ? [{ problem: 'idle-hidden' }] : []
}
