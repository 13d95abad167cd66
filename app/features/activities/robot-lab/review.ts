import { type Result, runQueue } from './engine.ts'
import { type GradedItem, type GradedProgram, gradeProgram } from './grade.ts'
import type { Expected, QueueItem, RobotLab, RobotLabKey } from './lab.ts'
import type { Program } from './program.ts'
import { robotFor } from './run.ts'
import { startWorld, type World } from './world.ts'

/** One operation as it is told: where, what came of it, and the journal after it. */
export type ToldRow = {
  item: string
  step: string
  result: Result
  line: string | null
  journal: ToldPost[]
}

export type ToldPost = {
  inCase: string
  number: number
  key: string | null
  type: string
  status: string
  access: string
}

/** An item in a review; what was expected is told of the visible ones, and of all in the end. */
export type ReviewedItem = GradedItem & { expected: Expected | null }

export type RobotReview = {
  score: number
  /** What cost points beside the items. */
  costs: Pick<GradedProgram, 'unneededRights' | 'isUnlogged' | 'stops' | 'isRepeatable' | 'isGrave'>
  visible: ReviewedItem[]
  hidden: { wrong: number; of: number }
  /** Only when all may be told. */
  revealed: { hidden: ReviewedItem[]; rows: ToldRow[]; program: Program } | null
}

/** What the program's owner may see of how it went; with `reveal`, the hidden queue too. */
export function reviewProgram(
  lab: RobotLab,
  key: RobotLabKey,
  program: Program,
  reveal: boolean,
): RobotReview {
  const graded = gradeProgram(lab, key, program)
  const { score, unneededRights, isUnlogged, stops, isRepeatable, isGrave } = graded
  const told = (item: GradedItem) => ({ ...item, expected: key.expected[item.id] ?? null })
  const wrong = graded.hidden.filter((item) => !item.isRight || item.violations.length > 0)
  return {
    score,
    costs: { unneededRights, isUnlogged, stops, isRepeatable, isGrave },
    visible: graded.visible.map(told).map(withoutNote(reveal)),
    hidden: { wrong: wrong.length, of: graded.hidden.length },
    revealed: reveal
      ? {
          hidden: graded.hidden.map(told),
          rows: rowsOf(lab, program, key.hidden),
          program,
        }
      : null,
  }
}

function withoutNote(reveal: boolean) {
  return (item: ReviewedItem): ReviewedItem =>
    reveal || !item.expected ? item : { ...item, expected: { ...item.expected, note: null } }
}

/** A run of the visible queue, to look at while building: what happens, never whether it is right. */
export function tryOut(lab: RobotLab, program: Program): ToldRow[] {
  return rowsOf(lab, program, lab.queue)
}

function rowsOf(lab: RobotLab, program: Program, queue: QueueItem[]): ToldRow[] {
  const robot = robotFor(lab, { restricted: null, barred: null }, program, queue)
  const { rows } = runQueue(robot, startWorld(lab.cases, queue))
  return rows.map(({ item, step, result, line, world }) => ({
    item: queue[item]?.id ?? '',
    step,
    result,
    line,
    journal: journalOf(world),
  }))
}

function journalOf({ cases }: World): ToldPost[] {
  return [...cases].flatMap(([inCase, { posts }]) =>
    posts.map(({ number, key, type, status, access }) => ({
      inCase,
      number,
      key,
      type,
      status,
      access,
    })),
  )
}
