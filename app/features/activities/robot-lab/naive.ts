import { CASE_FIELD, KEY_FIELD, type RobotLab } from './lab.ts'
import { numberSteps } from './number.ts'
import { branchesOf, type Program, type Step, withBranches } from './program.ts'

/** What someone who has not understood would build. */
export type NaiveName =
  | 'nothing'
  | 'straight-line'
  | 'skip-when-found'
  | 'all-retried'
  | 'all-to-manual'
  | 'all-rights'
  | 'journal-first'

export type Naive = { name: NaiveName; program: Program }

/** The naive programs of a lab, made from the same parts as its solution. */
export function naivePrograms(lab: RobotLab, solution: Program): Naive[] {
  const { rights } = solution
  const made = (name: NaiveName, steps: Step[]): Naive => ({ name, program: { rights, steps } })
  const parts = partsOf(solution)
  const every = lab.rights.map(({ id }) => id)
  return [
    made('nothing', []),
    made('straight-line', [parts.findCase, ...parts.work, parts.log]),
    made('skip-when-found', skipWhenFound(parts, solution.steps)),
    ...lab.reasons.flatMap((reason) => [
      made('all-retried', allRetried(parts, reason)),
      made('all-to-manual', [{ do: 'manual', reason }]),
      made('all-to-manual', [parts.log, { do: 'manual', reason }]),
    ]),
    { name: 'all-rights', program: { rights: every, steps: solution.steps } },
    made('journal-first', journalFirst(solution.steps)),
  ]
}

type Parts = { findCase: Step; work: Step[]; log: Step }

function partsOf({ steps }: Program): Parts {
  const all = numberSteps(steps).map(({ step }) => step)
  const first = (kind: Step['do'], otherwise: Step) =>
    all.find((one) => one.do === kind) ?? otherwise
  return {
    findCase: first('find-case', { do: 'find-case', field: CASE_FIELD }),
    work: [
      first('create-post', { do: 'create-post', type: 'I', field: KEY_FIELD }),
      ...all.filter((one) => one.do === 'set-access').slice(0, 1),
      { do: 'journal' },
    ],
    log: first('log', { do: 'log', text: `{element.${KEY_FIELD}}` }),
  }
}

/** Careful until the post is made; then whatever is found is taken for finished. */
function skipWhenFound({ work, log }: Parts, steps: Step[]): Step[] {
  const isMissing = { path: 'journalpost.funnet', test: 'is', value: 'nei' } as const
  const making = steps.findIndex((one) => holdsKind(one, 'create-post'))
  return [
    ...steps.slice(0, Math.max(0, making)),
    { do: 'find-post', field: KEY_FIELD },
    { do: 'if', condition: isMissing, yes: work, no: [] },
    log,
  ]
}

function allRetried({ findCase, work, log }: Parts, reason: string): Step[] {
  const onError: Step[] = [{ do: 'manual', reason }]
  const retried = [findCase, ...work].map(
    (step): Step => ({ do: 'retry', times: 5, steps: [step], onError }),
  )
  return [...retried, log]
}

/** Every journalling moved to just before the access code that it waited for. */
function journalFirst(steps: Step[]): Step[] {
  const inside = steps.map((step) => withBranches(step, journalFirst))
  const restricting = inside.findIndex((one) => holdsKind(one, 'set-access'))
  const journalling = inside.findIndex((one) => one.do === 'journal')
  const journal = inside[journalling]
  if (restricting < 0 || journalling < restricting || !journal) return inside
  return inside.toSpliced(journalling, 1).toSpliced(restricting, 0, journal)
}

function holdsKind(step: Step, kind: Step['do']): boolean {
  const inside = branchesOf(step).flatMap(([, list]) => list)
  return step.do === kind || inside.some((one) => holdsKind(one, kind))
}
