import type { ExactReport } from '../exact-report.ts'

export type Tally = { required: number; valid: number }

/** Adds up what a report's cells hold. */
export type Count = {
  /** Of some courses, in the own staff of some units. */
  courses(blocks: string[], courses: string[]): Tally
  /** Of a module, in the whole municipality. */
  module(module: string): Tally
}

/** Counting in a report's cells, gone through once. */
export function counting({ cells, courses }: ExactReport): Count {
  const courseOf = new Map(courses.flatMap(({ id, modules }) => modules.map((m) => [m, id])))
  const inUnits = new Map<string, Map<string, Tally>>()
  const ofModules = new Map<string, Tally>()
  for (const cell of cells) {
    const unit = inUnits.get(cell.unit) ?? new Map<string, Tally>()
    inUnits.set(cell.unit, unit)
    addTo(unit, courseOf.get(cell.module) ?? '', cell)
    addTo(ofModules, cell.module, cell)
  }
  return {
    courses: (blocks, wanted) => {
      const found = blocks.flatMap((block) => wanted.map((one) => inUnits.get(block)?.get(one)))
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
