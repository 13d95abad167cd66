import type { Equation, Sum } from './equations.ts'

export type Puzzle = { most: number[]; equations: Equation[]; truth: number[] }

/** A puzzle whose unknowns no equation ties to any others, with the sums that are asked of it. */
export type Part<T> = { puzzle: Puzzle; sums: { one: T; sum: Sum }[] }

/** Takes a puzzle apart; each part is solved by itself, which is as good and much quicker. */
export function partsOf<T extends { sum: Sum }>(puzzle: Puzzle, sums: T[]): Part<T>[] {
  const roots = puzzle.most.map((_, index) => index)
  for (const { sum } of [...puzzle.equations, ...sums]) join(roots, sum)
  const parts = new Map<number, Part<T>>()
  const places = puzzle.most.map((most, index) => {
    const part = entry(parts, rootOf(roots, index))
    part.puzzle.truth.push(puzzle.truth[index] ?? 0)
    return part.puzzle.most.push(most) - 1
  })
  const moved = (sum: Sum) =>
    new Map([...sum].map(([index, factor]) => [places[index] ?? 0, factor] as const))
  const partOf = ({ sum }: { sum: Sum }) => {
    const [first] = sum.keys()
    return first === undefined ? undefined : parts.get(rootOf(roots, first))
  }
  for (const equation of puzzle.equations)
    partOf(equation)?.puzzle.equations.push({ ...equation, sum: moved(equation.sum) } as Equation)
  for (const one of sums) partOf(one)?.sums.push({ one, sum: moved(one.sum) })
  return [...parts.values()].filter((part) => part.sums.length > 0)
}

function join(roots: number[], sum: Sum): void {
  const [first, ...others] = sum.keys()
  if (first === undefined) return
  for (const other of others) roots[rootOf(roots, other)] = rootOf(roots, first)
}

function rootOf(roots: number[], index: number): number {
  let at = index
  while (roots[at] !== at) {
    roots[at] = roots[roots[at] as number] as number
    at = roots[at] as number
  }
  return at
}

function entry<T>(parts: Map<number, Part<T>>, root: number): Part<T> {
  const found = parts.get(root) ?? { puzzle: { most: [], equations: [], truth: [] }, sums: [] }
  parts.set(root, found)
  return found
}
