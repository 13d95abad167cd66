import type { ExactReport } from '../exact-report.ts'
import { groupBy, sum } from './sums.ts'

export type Tally = { required: number; valid: number }
/** What a cell is about. */
export type Subject = { course: string; module: string }
/** Adds up the cells of some units' own staff that are about what is wanted. */
export type Count = (blocks: string[], wanted: (subject: Subject) => boolean) => Tally

/** Counting in a report's cells. */
export function counting({ cells, courses }: ExactReport): Count {
  const courseOf = new Map(courses.flatMap(({ id, modules }) => modules.map((m) => [m, id])))
  const known = cells.map((cell) => ({ ...cell, course: courseOf.get(cell.module) ?? '' }))
  const byUnit = groupBy(known, ({ unit }) => unit)
  return (blocks, wanted) => {
    const asked = blocks.flatMap((block) => byUnit.get(block) ?? []).filter(wanted)
    return {
      required: sum(asked, (cell) => cell.required),
      valid: sum(asked, (cell) => cell.valid),
    }
  }
}
