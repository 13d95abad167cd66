import loadHighs, { type Highs, type Model } from 'highs'
import type { Sum } from './equations.ts'
import { type Puzzle, partsOf } from './parts.ts'
import { mulberry, type Random } from './random-world.ts'

const NEAR = 1e-5
let solver: Highs | undefined

/**
 * Those of the sums that can have one value only. Solutions of the inequalities that give a sum
 * another value than the true one clear it, many at a time; what is left is bounded one by one,
 * first by linear and, where that ends between whole numbers, by integer programming.
 */
export async function determined<T extends { sum: Sum }>(puzzle: Puzzle, sums: T[]): Promise<T[]> {
  solver ??= await loadHighs()
  return partsOf(puzzle, sums).flatMap((part) =>
    determinedIn(part.puzzle, part.sums).map(({ one }) => one),
  )
}

function determinedIn<T extends { sum: Sum }>(puzzle: Puzzle, sums: T[]): T[] {
  const highs = solver as Highs
  return highs.withModel(modelOf(highs, puzzle), (model) => {
    model.options.set({ output_flag: false })
    const open = new Open(puzzle, sums)
    clearMany(model, puzzle, open)
    const found: T[] = []
    for (const one of [...open.sums])
      if (open.sums.has(one) && isDetermined(model, puzzle, open, one)) found.push(one)
    return found
  })
}

/** Sums for which no solution with another value is known yet. */
class Open<T extends { sum: Sum }> {
  readonly sums: Set<T>
  private readonly puzzle: Puzzle
  constructor(puzzle: Puzzle, sums: T[]) {
    this.puzzle = puzzle
    this.sums = new Set(sums)
  }

  /** Takes out the sums that a solution shows to be open; only whole people count as one. */
  clear(solution: number[]): void {
    if (!solution.every((value) => Math.abs(value - Math.round(value)) < NEAR)) return
    for (const one of this.sums)
      if (Math.abs(total(one.sum, solution) - total(one.sum, this.puzzle.truth)) > 0.5)
        this.sums.delete(one)
  }
}

/** Pushes all open sums at once, each up or down, for as long as that clears any. */
function clearMany<T extends { sum: Sum }>(model: Model, puzzle: Puzzle, open: Open<T>): void {
  const random = mulberry(1)
  let idle = 0
  for (let round = 0; idle < 3 && open.sums.size > 0; round++) {
    const before = open.sums.size
    const costs = new Array<number>(puzzle.most.length).fill(0)
    for (const { sum } of open.sums) push(costs, sum, directionOf(round, random))
    open.clear(optimum(model, costs))
    idle = open.sums.size < before ? 0 : idle + 1
  }
}

function directionOf(round: number, random: Random): number {
  if (round < 2) return round === 0 ? 1 : -1
  return random() < 0.5 ? 1 : -1
}

function push(costs: number[], sum: Sum, times: number): void {
  for (const [index, factor] of sum) costs[index] = (costs[index] ?? 0) + times * factor
}

function isDetermined<T extends { sum: Sum }>(
  model: Model,
  puzzle: Puzzle,
  open: Open<T>,
  one: T,
): boolean {
  const truth = total(one.sum, puzzle.truth)
  for (const direction of [1, -1]) {
    const costs = new Array<number>(puzzle.most.length).fill(0)
    push(costs, one.sum, direction)
    const solution = optimum(model, costs)
    open.clear(solution)
    if (!open.sums.has(one)) return false
    if (Math.abs(total(one.sum, solution) - truth) < 1 - NEAR) continue
    open.clear(otherWhole(model, costs, direction * truth))
    if (!open.sums.has(one)) return false
  }
  return true
}

/** Values that make the weighted sum as large as it can be. */
function optimum(model: Model, weights: number[]): number[] {
  const costs = weights.map((weight) => -weight)
  model.changeColsCost({ kind: 'range', from: 0, to: costs.length - 1 }, costs)
  model.run()
  const { optimal, objectiveTarget } = (solver as Highs).constants.modelStatus
  const status = model.getModelStatus()
  if (status !== optimal && status !== objectiveTarget) throw new Error(`no optimum: ${status}`)
  return [...model.getSolution().colValue]
}

/** Whole numbers that make it larger than this, if any do; how much larger does not matter. */
function otherWhole(model: Model, weights: number[], than: number): number[] {
  const { integer, continuous } = (solver as Highs).constants.variableType
  const all = weights.map((_, index) => index)
  for (const index of all) model.changeColIntegrality(index, integer)
  model.options.set('objective_target', -than - 0.5)
  const solution = optimum(model, weights)
  for (const index of all) model.changeColIntegrality(index, continuous)
  return solution
}

export function total(sum: Sum, values: number[]): number {
  let result = 0
  for (const [index, factor] of sum) result += factor * (values[index] ?? 0)
  return result
}

function modelOf(highs: Highs, { most, equations }: Puzzle) {
  const entries = equations.map(({ sum }) => [...sum])
  const starts = [0]
  for (const row of entries) starts.push((starts.at(-1) as number) + row.length)
  const flat = entries.flat()
  return {
    numCols: most.length,
    numRows: equations.length,
    sense: highs.constants.objectiveSense.minimize,
    colCost: most.map(() => 0),
    colLower: most.map(() => 0),
    colUpper: most,
    rowLower: equations.map(({ low }) => low),
    rowUpper: equations.map(({ high }) => (Number.isFinite(high) ? high : highs.infinity)),
    matrix: {
      format: 'csr' as const,
      numRows: equations.length,
      numCols: most.length,
      starts,
      indices: flat.map(([index]) => index),
      values: flat.map(([, factor]) => factor),
    },
  }
}
