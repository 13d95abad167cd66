import type { CriticalFunction, JobRole } from '#app/compiler/lesson.ts'
import type { Gap } from '../measures.ts'
import { sum } from '../protection/sums.ts'

/** A person's job roles and the level that they hold of a competence that day; 0 for none. */
export type Skilled = { jobRoles: string[]; levelOf(competence: string): number }

/** Fewer than this many competent people, and a function hangs on one person or none. */
const SAFE = 2

/** Kompetansegap for every job role that someone holds and every competence that it requires. */
export function gapsOf(people: Skilled[], jobRoles: JobRole[]): Gap[] {
  return jobRoles.flatMap(({ id: jobRole, requires }) => {
    const holders = people.filter((one) => one.jobRoles.includes(jobRole))
    if (holders.length === 0) return []
    return requires.map(({ competence, level: target }) => {
      const lacks = holders.map((one) => Math.max(0, target - one.levelOf(competence)))
      const below = lacks.filter((levels) => levels > 0).length
      const lacking = sum(lacks, (levels) => levels)
      return { jobRole, competence, target, people: holders.length, below, lacking }
    })
  })
}

/** Sårbarhet: how many critical functions fewer than two people can do. */
export function vulnerabilityOf(people: Skilled[], functions: CriticalFunction[]) {
  const vulnerable = functions.filter(
    ({ competence, level }) =>
      people.filter((one) => one.levelOf(competence) >= level).length < SAFE,
  )
  return { of: functions.length, vulnerable: vulnerable.length }
}
