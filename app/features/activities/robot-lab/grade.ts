import type { Graded } from '../attempt.ts'
import type { Stop } from './engine.ts'
import type { Expected, QueueItem, RobotLab, RobotLabKey } from './lab.ts'
import type { Violation } from './observe.ts'
import type { Program, Right } from './program.ts'
import { robotFor, type Tried, tryQueue } from './run.ts'
import { type Points, robotPoints, type Tally } from './score.ts'
import { keyOf, postsWithKey, type World } from './world.ts'

/** What became of an item, whatever was expected. */
export type Outcome =
  | { outcome: 'journalled' | 'repeated' | 'open' | 'nothing'; reason: null }
  | { outcome: 'manual'; reason: string }

export type GradedItem = Outcome & { id: string; isRight: boolean; violations: Violation[] }

/** How a program did, with all that its owner may be told in the end. */
export type GradedProgram = Tally & {
  score: number
  visible: GradedItem[]
  hidden: GradedItem[]
  unneededRights: Right[]
  stops: Stop[]
  points: Points
  /** The runs, as they were. */
  tried: { visible: Tried; hidden: Tried }
  /** How much work the grading was. */
  operations: number
}

/** The score of a program, and whether it reaches the pass mark. */
export function grade(lab: RobotLab, key: RobotLabKey, program: Program): Graded {
  const { score } = gradeProgram(lab, key, program)
  return { score: { numerator: score, denominator: 100 }, passed: score >= lab.pass }
}

/** Runs a program on both queues in every way, and judges what came of it. */
export function gradeProgram(lab: RobotLab, key: RobotLabKey, program: Program): GradedProgram {
  const [seen, unseen] = [lab.queue, key.hidden].map((queue) =>
    tryQueue(lab, robotFor(lab, key, program, queue)),
  ) as [Tried, Tried]
  const [visible, hidden] = [gradeItems(key, seen), gradeItems(key, unseen)]
  const runs = [...seen.all, ...unseen.all]
  const unneededRights = program.rights.filter(
    (right) => !seen.used.has(right) && !unseen.used.has(right),
  )
  const stops = [...new Set(runs.flatMap(({ stop }) => stop ?? []))]
  const tally: Tally = {
    right: { visible: rightOf(visible), hidden: rightOf(hidden) },
    items: { visible: visible.length, hidden: hidden.length },
    unneeded: unneededRights.length,
    isUnlogged: isUnlogged(seen) || isUnlogged(unseen),
    hasStopped: stops.length > 0,
    isRepeatable: seen.isRepeatable && unseen.isRepeatable,
    isGrave: [...visible, ...hidden].some(({ violations }) => violations.length > 0),
  }
  const operations = seen.operations + unseen.operations
  const points = robotPoints(tally, lab.pass)
  const tried = { visible: seen, hidden: unseen }
  const { score } = points
  return { ...tally, score, points, tried, visible, hidden, unneededRights, stops, operations }
}

function rightOf(items: GradedItem[]): number {
  return items.filter(({ isRight }) => isRight).length
}

/** A finished item that no line names, or a whole queue without a line. */
function isUnlogged({ once }: Tried): boolean {
  const { world, finished } = once
  return finished.some((item) => !world.logged[item]) || !once.rows.some(({ line }) => line)
}

function gradeItems({ expected }: RobotLabKey, { queue, once, all }: Tried): GradedItem[] {
  const broken = violationsIn(all)
  return queue.map((item, index) => {
    const { world } = once
    const came = outcomeFor(world, item, index)
    const wanted = expected[item.id]
    const isRight = wanted !== undefined && isExpected(wanted, came, world, item, queue)
    return { id: item.id, ...came, isRight, violations: [...(broken.get(index) ?? [])] }
  })
}

function violationsIn(runs: Tried['all']): Map<number, Set<Violation>> {
  const found = new Map<number, Set<Violation>>()
  for (const { rows } of runs) {
    for (const { item, violations } of rows) {
      if (violations.length === 0) continue
      const known = found.get(item) ?? new Set<Violation>()
      for (const one of violations) known.add(one)
      found.set(item, known)
    }
  }
  return found
}

/** What became of an item in a world. */
export function outcomeFor(world: World, item: QueueItem, index: number): Outcome {
  const reason = world.manual[index] ?? null
  if (reason !== null) return { outcome: 'manual', reason }
  const posts = postsWithKey(world, keyOf(item))
  if (posts.length === 0) return { outcome: 'nothing', reason: null }
  const isJournalled = posts.every(({ post }) => post.status === 'J')
  if (!isJournalled) return { outcome: 'open', reason: null }
  return { outcome: posts.length > 1 ? 'repeated' : 'journalled', reason: null }
}

function isExpected(
  { outcome, reason }: Expected,
  came: Outcome,
  world: World,
  item: QueueItem,
  queue: QueueItem[],
): boolean {
  const posts = postsWithKey(world, keyOf(item))
  if (outcome !== 'manual') return came.outcome === 'journalled' && posts.length === 1
  const isShared = queue.some((one) => one !== item && keyOf(one) === keyOf(item))
  const isLeftAlone = isShared || posts.every(({ post }) => post.status !== 'J')
  return came.outcome === 'manual' && came.reason === reason && isLeftAlone
}
