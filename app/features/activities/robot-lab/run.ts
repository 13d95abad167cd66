import { makeReady } from './compiled.ts'
import { type Robot, type Run, runQueue } from './engine.ts'
import type { QueueItem, RobotLab, RobotLabKey } from './lab.ts'
import type { Program, Right } from './program.ts'
import { outcomeOf, startWorld } from './world.ts'

/** A queue run in every way it is tried. */
export type Tried = {
  queue: QueueItem[]
  once: Run
  /** The queue delivered again; null where that is not tried. */
  again: Run | null
  /** A start after a power cut before each operation of the first run. */
  restarted: Run[]
  /** Every run there was, the first one among them. */
  all: Run[]
  /** Whether a second delivery, and a start after any power cut, came to the same. */
  isRepeatable: boolean
  used: Set<Right>
  operations: number
}

/** The robot for a queue. */
export function robotFor(
  lab: RobotLab,
  key: Pick<RobotLabKey, 'restricted' | 'barred'>,
  program: Program,
  queue: QueueItem[],
): Robot {
  const { restricted, barred } = key
  return {
    steps: makeReady(lab.fields, program.steps),
    rights: new Set(program.rights),
    queue,
    rules: { restricted, barred, fields: lab.fields },
    mostOperations: lab.tests.mostOperations,
  }
}

/** Runs the queue once, delivers it again, and cuts the power before every operation. */
export function tryQueue(lab: RobotLab, robot: Robot): Tried {
  const { queue } = robot
  const start = startWorld(lab.cases, queue)
  const once = runQueue(robot, start)
  const again = lab.tests.twice ? runQueue(robot, once.world) : null
  // The world before an operation is the one after the operation before it: nothing is run again.
  const cuts = lab.tests.powerCut
    ? [start, ...once.rows.slice(0, -1).map(({ world }) => world)]
    : []
  const restarted = once.rows.length > 0 ? cuts.map((world) => runQueue(robot, world)) : []
  const all = [once, ...(again ? [again] : []), ...restarted]
  const outcome = outcomeOf(once.world)
  return {
    queue,
    once,
    again,
    restarted,
    all,
    isRepeatable: all.every(({ world }) => outcomeOf(world) === outcome),
    used: new Set(all.flatMap(({ used }) => [...used])),
    operations: all.reduce((sum, { rows }) => sum + rows.length, 0),
  }
}
