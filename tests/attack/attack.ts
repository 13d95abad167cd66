import type { ProtectedReport } from '#app/features/reporting/protected-report.ts'
import { knowledge, treeOf } from './equations.ts'
import { type Group, shownGroups, smallGroups } from './groups.ts'
import type { Look } from './looks.ts'
import type { Life, World } from './random-world.ts'
import { determined, total } from './solve.ts'

export type Attacked = {
  /** Groups of one to four that were tried. */
  groups: number
  /** Those whose result can be told. */
  leaks: Group[]
  /** Those of them that no larger group of all or none explains. */
  unexplained: Group[]
  /** Shown cells of five or more people of whom all, or none, are known to have passed everything. */
  alike: Group[]
}

/** What someone who knows everything but the results, and has read these reports, can tell. */
export async function attack(world: World, looks: Look[], life: Life): Promise<Attacked> {
  const known = knowledge(world, looks, life)
  const wrong = known.equations.find(({ sum, low, high }) => {
    const value = total(sum, known.truth)
    return value < low || value > high
  })
  if (wrong) throw new Error('what was shown is not true, or not what the attacker takes it for')
  const below = treeOf(world)
  const small = smallGroups(world, below, known)
  const alike = shownGroups(below, known).filter((group) => isAlike(group, known))
  const told = new Set(await determined(known, [...small, ...alike]))
  const large = alike.filter((group) => told.has(group))
  const leaks = small.filter((group) => told.has(group))
  const unexplained = leaks.filter((group) => !large.some((other) => explains(other, group)))
  return { groups: small.length, leaks, unexplained, alike: large }
}

function isAlike({ sum }: Group, { truth, most }: { truth: number[]; most: number[] }): boolean {
  const value = total(sum, truth)
  return value === 0 || value === total(sum, most)
}

/** All or none of a larger group say it of every part too. */
function explains(large: Group, small: Group): boolean {
  return [...small.sum.keys()].every((unknown) => large.sum.has(unknown))
}

/** Figures that are kept back, of those that there would be. */
export function hiddenOf({ rows, roles }: ProtectedReport): { hidden: number; of: number } {
  const figures = [...rows, ...roles].flatMap(({ all, courses }) => [
    all,
    ...Object.values(courses),
  ])
  const asked = figures.filter(({ kind }) => kind !== 'none')
  return { hidden: asked.filter(({ kind }) => kind === 'hidden').length, of: asked.length }
}
