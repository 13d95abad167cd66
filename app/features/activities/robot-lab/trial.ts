import { type Run, runQueue, type Stop } from './engine.ts'
import type { Look } from './fields.ts'
import { outcomeFor } from './grade.ts'
import type { QueueItem, RobotLab } from './lab.ts'
import type { Program } from './program.ts'
import { robotFor } from './run.ts'
import { journalOf, type ToldPost, type ToldRow, traceOf } from './told.ts'
import { outcomeOf, startWorld, type World } from './world.ts'

/** What became of an item in a trial; nothing of it says whether it should have. */
export type Standing =
  | 'journalled'
  | 'repeated'
  | 'open'
  | 'nothing'
  | 'manual'
  | 'stopped'
  | 'not-reached'

/** A trial of the visible queue: what happened, never whether it is right. */
export type Trial = {
  runs: TrialRun[]
  /** The second delivery left journal and manual queue as they were. */
  isRepeatable: boolean
  look: Look
  trace: ToldRow[]
  /** The journal after the operation that is looked at. */
  journal: ToldPost[]
}

export type TrialRun = {
  standings: Standing[]
  manual: { item: string; reason: string }[]
  log: { item: string; line: string }[]
  stop: { why: Stop; item: string } | null
  operations: number
}

/** Runs the visible queue, delivers it once more, and tells of what is looked at. */
export function tryOut(lab: RobotLab, program: Program, wanted: Look): Trial {
  const { queue } = lab
  const robot = robotFor(lab, { restricted: null, barred: null }, program, queue)
  const start = startWorld(lab.cases, queue)
  const first = runQueue(robot, start)
  const second = runQueue(robot, first.world)
  const run = Math.min(wanted.run, 1)
  const item = Math.min(wanted.item, queue.length - 1)
  const [looked, from] = run === 0 ? [first, start] : [second, first.world]
  const trace = traceOf(looked.rows, from, item)
  const row = Math.max(0, Math.min(wanted.row, trace.length - 1))
  const at = looked.rows.filter((one) => one.item === item)[row]
  return {
    runs: [first, second].map((one) => toldRun(queue, one)),
    isRepeatable: outcomeOf(first.world) === outcomeOf(second.world),
    look: { run, item, row },
    trace,
    journal: at ? journalOf(at.world) : [],
  }
}

function toldRun(queue: QueueItem[], run: Run): TrialRun {
  const { rows, world, stop, stoppedAt } = run
  const idOf = (index: number | null) => queue[index ?? -1]?.id ?? ''
  return {
    standings: queue.map((item, index) => standingOf(world, item, index, stoppedAt)),
    manual: world.manual.flatMap((reason, index) =>
      reason === null ? [] : [{ item: idOf(index), reason }],
    ),
    log: rows.flatMap(({ line, item }) => (line === null ? [] : [{ item: idOf(item), line }])),
    stop: stop && { why: stop, item: idOf(stoppedAt) },
    operations: rows.length,
  }
}

function standingOf(
  world: World,
  item: QueueItem,
  index: number,
  stoppedAt: number | null,
): Standing {
  const { outcome } = outcomeFor(world, item, index)
  if (outcome === 'manual' || stoppedAt === null || index < stoppedAt) return outcome
  return index === stoppedAt ? 'stopped' : 'not-reached'
}
