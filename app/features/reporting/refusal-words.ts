import { isoDay } from '#app/platform/calendar.ts'
import type { Choice } from './open-report.server.ts'
import type { ReportQuery } from './report-address.ts'
import type { Period } from './status-dates.ts'
import type { Words } from './wording.ts'

/** A report that is asked for in a way in which it can't be had. */
export type Refusal =
  | { reason: 'no-such-date'; dates: number[] }
  | { reason: 'no-such-levels' | 'unit-and-role' }
  | { reason: 'no-such-role' | 'no-such-course'; choices: Choice[] }
  | { reason: 'no-such-period'; periods: Period[]; backwards: boolean }

/** What can be asked for instead, and what it is called. */
type Instead = { asked: Partial<ReportQuery>; name: string }

/** What is wrong, why, and what can be had instead. */
export type RefusalWords = { title: string; why: string; mend: string; instead: Instead[] }

/** Puts a refusal into words: the same on the page and in place of a file. */
export function refusalWords(refusal: Refusal, words: Words): RefusalWords {
  if (refusal.reason === 'no-such-date') return dateWords(refusal.dates, words)
  if (refusal.reason === 'no-such-period') return periodWords(refusal, words)
  if (refusal.reason === 'no-such-role') return roleWords(refusal.choices, words)
  if (refusal.reason === 'no-such-course') return courseWords(refusal.choices, words)
  return refusal.reason === 'no-such-levels' ? levelsWords(words) : bothWords(words)
}

function dateWords(dates: number[], { text, format }: Words): RefusalWords {
  const [today = 0, ...monthEnds] = dates
  const { date, dateWhy, dateMend } = text.problem
  return {
    title: date,
    why: dateWhy(format.day(dates.at(-1) ?? 0), format.day(today)),
    mend: dateMend,
    instead: [
      { asked: { date: null, since: null }, name: text.today(format.day(today)) },
      ...monthEnds.map((day) => ({
        asked: { date: isoDay(day), since: null },
        name: format.day(day),
      })),
    ],
  }
}

function periodWords(
  { periods, backwards }: { periods: Period[]; backwards: boolean },
  { text, format }: Words,
): RefusalWords {
  const { problem, filters } = text.measures
  const none = { asked: { since: null }, name: filters.noPeriod }
  const each = periods.map(({ kind, since }) => ({
    asked: { since: isoDay(since) },
    name: filters[kind](format.day(since)),
  }))
  return {
    title: problem.period,
    why: `${backwards ? `${problem.periodBackwards} ` : ''}${problem.periodWhy}`,
    mend: each.length > 0 ? problem.periodMend : problem.periodNone,
    instead: [...each, none],
  }
}

function roleWords(choices: Choice[], { text }: Words): RefusalWords {
  const { role, roleWhy, roleMend } = text.measures.problem
  const all = { asked: { role: null }, name: text.measures.roles.all }
  const each = choices.map(({ id, name }) => ({ asked: { role: id }, name }))
  return { title: role, why: roleWhy, mend: roleMend, instead: [all, ...each] }
}

function courseWords(choices: Choice[], { text }: Words): RefusalWords {
  const { course, courseWhy, courseMend } = text.measures.problem
  const all = { asked: { course: null }, name: text.measures.filters.allCourses }
  const each = choices.map(({ id, name }) => ({ asked: { course: id }, name }))
  return { title: course, why: courseWhy, mend: courseMend, instead: [all, ...each] }
}

function levelsWords({ text: { problem, level } }: Words): RefusalWords {
  const instead: Instead[] = [
    { asked: { levels: 'nearest' }, name: level.nearest },
    { asked: { levels: 'all' }, name: level.all },
  ]
  return { title: problem.levels, why: problem.levelsWhy, mend: problem.levelsMend, instead }
}

function bothWords({ text }: Words): RefusalWords {
  const { both, bothWhy, bothMend, everything } = text.measures.problem
  const instead = [
    { asked: { role: null }, name: text.unit },
    { asked: { under: null }, name: text.measures.filters.role },
    { asked: { role: null, under: null }, name: everything },
  ]
  return { title: both, why: bothWhy, mend: bothMend, instead }
}
