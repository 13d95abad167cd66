import { stringify } from 'csv-stringify/sync'
import type { NamesText } from '#app/i18n/locales/names/nb.ts'
import { type Day, isoDay } from '#app/platform/calendar.ts'
import { isMissing, type NamedCourse, type NamedPerson } from './named-person.ts'
import type { ListedCourse } from './names/courses.ts'

/** What a file of names tells of itself. */
export type NamedFile = {
  municipality: { name: string }
  unit: { name: string }
  on: Day
  everyone: number
  courses: ListedCourse[]
  contentVersion: string
}

const NONE = '–'

/** The beginning of the file: what it is, for what, and the heads of its columns. */
export function namedCsvHead(file: NamedFile, text: NamesText): string {
  const { csv, employee } = text
  const rows = [
    [csv.list, csv.what],
    [csv.unit, file.unit.name],
    [csv.municipality, file.municipality.name],
    [csv.employees, String(file.everyone)],
    [csv.statusDate, isoDay(file.on)],
    // Excel would read some versions alone as numbers: 12e4567.
    [csv.version, `Leia ${file.contentVersion}`],
    [csv.purpose, text.purpose],
    [csv.trace, csv.traced],
    ...file.courses.map(({ code, title }) => [csv.course, `${code} ${title}`]),
    ...text.meaning.lines,
    [],
    [
      employee,
      csv.unit,
      csv.required,
      csv.missing,
      ...file.courses.flatMap(({ code }) => [
        csv.state(code),
        csv.passed(code),
        csv.until(code),
        csv.due(code),
      ]),
    ],
    ...(file.everyone === 0 ? [[text.nobody], [text.nobodyWhy]] : []),
  ]
  return written(rows, true)
}

/** Writes lines of people, one each; days are put into words once for the whole file. */
export function namedCsvLines({ courses }: NamedFile, text: NamesText) {
  const days = new Map<Day, string>()
  const day = (on: Day | null): string => {
    if (on === null) return ''
    const known = days.get(on) ?? isoDay(on)
    days.set(on, known)
    return known
  }
  const cells = (course: NamedCourse | undefined): string[] =>
    course
      ? [text.states[course.state], day(course.passedOn), day(course.endsOn), day(course.dueOn)]
      : [NONE, '', '', '']
  return (people: NamedPerson[]): string =>
    written(
      people.map(({ name, unit, courses: own }) => [
        name,
        unit,
        String(own.length),
        String(own.filter(isMissing).length),
        ...courses.flatMap(({ id }) => cells(own.find(({ course }) => course === id))),
      ]),
      false,
    )
}

function written(rows: string[][], bom: boolean): string {
  return stringify(rows, {
    bom,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}
