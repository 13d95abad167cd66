import type { Run } from './engine.ts'
import { type GradedItem, type GradedProgram, gradeProgram } from './grade.ts'
import type { Expected, QueueItem, RobotLab, RobotLabKey } from './lab.ts'
import { type Outlined, outline } from './number.ts'
import type { Violation } from './observe.ts'
import type { Program, Right } from './program.ts'
import type { Tried } from './run.ts'
import { type Choices, choicesOf } from './scene.ts'
import type { Points } from './score.ts'
import { type ToldRow, traceOf } from './told.ts'
import { outcomeOf, startWorld } from './world.ts'

/** An item in a review: what became of it, what was broken where, and all that was done with it. */
export type ReviewedItem = Omit<GradedItem, 'violations'> & {
  fields: QueueItem['fields']
  broken: Broken[]
  expected: Expected
  trace: ToldRow[]
}

/** Something that must never happen, the first time that a step let it. */
export type Broken = { violation: Violation; step: string; when: 'once' | 'again' | 'restarted' }

/** What went wrong in the hidden queue, once for each kind of it, as a question to think about. */
export type Hint = Violation | 'not-given-away' | 'wrong-reason' | 'not-journalled' | 'left-open'

/** Where the power went when the same robot came to something else after a restart. */
export type Cut = { item: string; step: string }

export type ShownProgram = { steps: Outlined[]; rights: Right[] }

export type RobotReview = {
  points: Points
  /** What cost points beside the items. */
  costs: Pick<
    GradedProgram,
    'unneededRights' | 'isUnlogged' | 'stops' | 'isRepeatable' | 'isGrave' | 'right' | 'items'
  >
  choices: Choices
  program: ShownProgram
  /** The program as a form carries it, to be taken along. */
  work: string
  visible: ReviewedItem[]
  /** How the visible queue came to something else the second time, or after a power cut. */
  differs: { again: boolean; cut: Cut | null }
  hidden: { wrong: number; of: number; hints: Hint[] }
  /** Only when all may be told. */
  revealed: { hidden: ReviewedItem[]; solution: ShownProgram } | null
}

/** What the program's owner may see of how it went; with `reveal`, the hidden queue too. */
export function reviewProgram(
  lab: RobotLab,
  key: RobotLabKey,
  program: Program,
  reveal: boolean,
): RobotReview {
  const graded = gradeProgram(lab, key, program)
  const { points, unneededRights, isUnlogged, stops, isRepeatable, isGrave, right, items } = graded
  const wrong = graded.hidden.filter((item) => !item.isRight || item.violations.length > 0)
  const told = (of: GradedItem[], tried: Tried) =>
    of.map((item, index) => reviewed(lab, key, tried, item, index))
  return {
    points,
    costs: { unneededRights, isUnlogged, stops, isRepeatable, isGrave, right, items },
    choices: choicesOf(lab),
    program: shownProgram(program),
    work: JSON.stringify(program),
    visible: told(graded.visible, graded.tried.visible).map(withoutNote(reveal)),
    differs: differencesIn(graded.tried.visible),
    hidden: { wrong: wrong.length, of: graded.hidden.length, hints: hintsFor(key, wrong) },
    revealed: reveal
      ? {
          hidden: told(graded.hidden, graded.tried.hidden),
          solution: shownProgram(key.solution),
        }
      : null,
  }
}

function shownProgram({ steps, rights }: Program): ShownProgram {
  return { steps: outline(steps), rights }
}

function withoutNote(reveal: boolean) {
  return (item: ReviewedItem): ReviewedItem =>
    reveal ? item : { ...item, expected: { ...item.expected, note: null } }
}

function reviewed(
  lab: RobotLab,
  key: RobotLabKey,
  tried: Tried,
  { violations, ...item }: GradedItem,
  index: number,
): ReviewedItem {
  const { queue, once } = tried
  return {
    ...item,
    fields: queue[index]?.fields ?? {},
    broken: violations.flatMap((violation) => brokenIn(tried, violation, index)),
    expected: key.expected[item.id] ?? { outcome: 'journalled', reason: null, note: null },
    trace: traceOf(once.rows, startWorld(lab.cases, queue), index),
  }
}

function brokenIn({ once, again, restarted }: Tried, violation: Violation, index: number) {
  const runs = [
    ['once', once],
    ['again', again],
    ...restarted.map((run) => ['restarted', run] as const),
  ] as [Broken['when'], Run | null][]
  for (const [when, run] of runs) {
    const row = run?.rows.find((one) => one.item === index && one.violations.includes(violation))
    if (row) return [{ violation, step: row.step, when }]
  }
  return []
}

function differencesIn({ queue, once, again, restarted }: Tried): RobotReview['differs'] {
  const outcome = outcomeOf(once.world)
  const cut = restarted.findIndex(({ world }) => outcomeOf(world) !== outcome)
  const row = once.rows[cut]
  return {
    again: again !== null && outcomeOf(again.world) !== outcome,
    cut: row ? { item: queue[row.item]?.id ?? '', step: row.step } : null,
  }
}

function hintsFor({ expected }: RobotLabKey, wrong: GradedItem[]): Hint[] {
  return [...new Set(wrong.flatMap((item) => hintsOf(item, expected[item.id])))]
}

function hintsOf({ outcome, isRight, violations }: GradedItem, wanted?: Expected): Hint[] {
  if (isRight || !wanted) return violations
  if (wanted.outcome === 'manual') {
    return [...violations, outcome === 'manual' ? 'wrong-reason' : 'not-given-away']
  }
  if (outcome === 'repeated') return violations
  return [...violations, outcome === 'open' ? 'left-open' : 'not-journalled']
}
