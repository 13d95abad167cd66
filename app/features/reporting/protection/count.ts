import type { ExactReport } from '../exact-report.ts'

/** A module in a block: in a unit's own staff, or in a role. */
type Cell = Tally & { block: string; module: string }

export type Tally = { required: number; valid: number }

/** Adds up what a report's cells hold. */
export type Count = {
  /** Of some courses, in some blocks. */
  courses(blocks: string[], courses: string[]): Tally
  /** Of a module, in all of them. */
  module(module: string): Tally
}

/** Counting among units. */
export function countingUnits({ cells, courses }: ExactReport): Count {
  return counting(
    cells.map((cell) => ({ ...cell, block: cell.unit })),
    courses,
  )
}

/** Counting among main roles. */
export function countingRoles({ roleCells, courses }: ExactReport): Count {
  return counting(
    roleCells.map((cell) => ({ ...cell, block: cell.mainRole })),
    courses,
  )
}

function counting(cells: Cell[], courses: ExactReport['courses']): Count {
  const courseOf = new Map(courses.flatMap(({ id, modules }) => modules.map((m) => [m, id])))
  const inBlocks = new Map<string, Map<string, Tally>>()
  const ofModules = new Map<string, Tally>()
  for (const cell of cells) {
    const block = inBlocks.get(cell.block) ?? new Map<string, Tally>()
    inBlocks.set(cell.block, block)
    addTo(block, courseOf.get(cell.module) ?? '', cell)
    addTo(ofModules, cell.module, cell)
  }
  return {
    courses: (blocks, wanted) => {
      const found = blocks.flatMap((block) => wanted.map((one) => inBlocks.get(block)?.get(one)))
      return found.reduce<Tally>((total, tally) => plus(total, tally ?? NOTHING), NOTHING)
    },
    module: (module) => ofModules.get(module) ?? NOTHING,
  }
}

const NOTHING: Tally = { required: 0, valid: 0 }

function addTo(tallies: Map<string, Tally>, key: string, tally: Tally): void {
  tallies.set(key, plus(tallies.get(key) ?? NOTHING, tally))
}

function plus(a: Tally, b: Tally): Tally {
  return { required: a.required + b.required, valid: a.valid + b.valid }
}
