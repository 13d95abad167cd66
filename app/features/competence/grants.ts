import type { Course } from '#app/compiler/lesson.ts'
import type { Day } from '#app/platform/calendar.ts'

/** A pass of a module, valid over [passedOn, endsOn): until it expires or its revision is superseded. */
export type Pass = {
  module: string
  revision: number
  passedOn: Day
  endsOn: Day
  expiresOn: Day
}

/** What completing a course gave a person: its competences, over [from, to). */
export type Grant = {
  course: string
  from: Day
  to: Day
  competences: Course['competences']
  /** The modules that it was earned by, in the order of the course. */
  modules: { id: string; revision: number }[]
}

type Rules = Pick<Course, 'id' | 'competences' | 'modules'>

/**
 * The grants that passes earn, in the order of time: one each day on which all required modules are
 * valid and either no grant runs, or every module was passed after the last one.
 */
export function grantsOf(course: Rules, passes: Pass[]): Grant[] {
  const modules = course.modules.filter(({ optional }) => !optional).map(({ id }) => id)
  const own = passes.filter(({ module }) => modules.includes(module))
  const days = [...new Set(own.map(({ passedOn }) => passedOn))].sort((a, b) => a - b)
  const grants: Grant[] = []
  for (const day of days) {
    const grant = grantOn(day, course, modules, own)
    const last = grants.at(-1)
    if (grant && (!last || last.to <= day || areAllAfter(last.from, grant, own))) grants.push(grant)
  }
  return grants
}

/** A grant lasts as long as the pass that completed the course. */
function grantOn(
  day: Day,
  { id, competences }: Rules,
  modules: string[],
  passes: Pass[],
): Grant | undefined {
  const valid = modules.map((module) => validPass(module, day, passes))
  if (!valid.every((pass) => pass !== undefined)) return undefined
  const to = Math.max(...valid.filter((one) => one.passedOn === day).map((one) => one.expiresOn))
  const earnedBy = valid.map(({ module, revision }) => ({ id: module, revision }))
  return { course: id, from: day, to, competences, modules: earnedBy }
}

/** The latest of the passes that are valid on a day. */
function validPass(module: string, day: Day, passes: Pass[]): Pass | undefined {
  return passes
    .filter((pass) => pass.module === module && pass.passedOn <= day && day < pass.endsOn)
    .reduce<Pass | undefined>((best, one) => (best && isAtLeast(best, one) ? best : one), undefined)
}

function isAtLeast(a: Pass, b: Pass): boolean {
  return a.passedOn > b.passedOn || (a.passedOn === b.passedOn && a.expiresOn >= b.expiresOn)
}

function areAllAfter(day: Day, { from, modules }: Grant, passes: Pass[]): boolean {
  return modules.every(({ id }) => (validPass(id, from, passes)?.passedOn ?? day) > day)
}
