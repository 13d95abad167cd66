import type { NamedList } from '#app/features/reporting/named-list.server.ts'
import {
  isMissing,
  isOverdue,
  type NamedCourse,
  type NamedPerson,
} from '#app/features/reporting/named-person.ts'
import { ORIGINAL, useLang } from '#app/i18n/content-language.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import type { Day } from '#app/platform/calendar.ts'
import { checkmark, exclamationmark, hourglass } from '#app/ui/icons/paths.ts'
import { StackCell, StackRow, StackTable } from '#app/ui/stack-table.tsx'
import { Tag } from '#app/ui/tag.tsx'

const LOOKS = {
  valid: { tone: 'success', icon: checkmark },
  expiring: { tone: 'warning', icon: hourglass },
  expired: { tone: 'danger', icon: exclamationmark },
  outdated: { tone: 'warning', icon: exclamationmark },
  never: { tone: 'neutral', icon: undefined },
} as const

/** A line for each person, a column for each required course. */
export function PeopleTable({ list }: { list: NamedList }) {
  const text = useText('names')
  const lang = useLang(ORIGINAL)
  const courses = list.courses.map(({ id, code, title }) => ({
    key: id,
    name: (
      <>
        {code} <small lang={lang}>{title}</small>
      </>
    ),
  }))
  const head = [text.employee, ...courses]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="people" aria-label={text.scroll} tabIndex={0}>
      <StackTable className="people__table" caption={text.caption} head={head}>
        {list.people.map((person) => (
          <Line key={person.id} person={person} list={list} />
        ))}
      </StackTable>
    </section>
  )
}

function Line({ person, list }: { person: NamedPerson; list: NamedList }) {
  const text = useText('names')
  const { name, unit, courses } = person
  return (
    <StackRow
      head={
        <>
          <bdi className="people__name">{name}</bdi>
          {list.manyUnits && <small>{unit}</small>}
          <small className="people__summary">
            <Summary courses={courses} />
          </small>
          {courses.length > 0 && <Brief person={person} list={list} />}
        </>
      }
    >
      {list.courses.map(({ id, code, title }) => {
        const course = courses.find((one) => one.course === id)
        return (
          <StackCell
            key={id}
            label={`${code} ${title}`}
            className={course ? undefined : 'people__none'}
          >
            {course ? (
              <Standing course={course} on={list.on} />
            ) : (
              <NotRequired label={text.notRequired} />
            )}
          </StackCell>
        )
      })}
    </StackRow>
  )
}

function Summary({ courses }: { courses: NamedCourse[] }) {
  const text = useText('names')
  const missing = courses.filter(isMissing).length
  if (courses.length === 0) return text.noneRequired
  return missing === 0 ? text.hasAll : text.lacks(missing, courses.length)
}

/** On a phone: what is missing by its codes, the nearest date to have it by, and a fold for the rest. */
function Brief({ person: { name, courses }, list }: { person: NamedPerson; list: NamedList }) {
  const text = useText('names')
  const { list: joined } = useFormat()
  const missing = courses.filter(isMissing)
  const named = list.courses.flatMap(({ id, code }) => {
    const state = missing.find(({ course }) => course === id)?.state
    if (!state) return []
    return [state === 'never' ? code : text.again(code, text.states[state])]
  })
  const [first] = missing
    .filter(({ dueOn }) => dueOn !== null)
    .toSorted((a, b) => (a.dueOn ?? 0) - (b.dueOn ?? 0))
  return (
    <>
      {missing.length > 0 && (
        <small className="people__brief people__brief--codes">{joined(named)}</small>
      )}
      {first && (
        <span className="people__brief">
          <Due course={first} on={list.on} />
        </span>
      )}
      <details className="people__fold">
        <summary>
          <span className="visually-hidden">{text.unfold(name)}</span>
        </summary>
      </details>
    </>
  )
}

function NotRequired({ label }: { label: string }) {
  return (
    <span className="muted">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{label}</span>
    </span>
  )
}

function Standing({ course, on }: { course: NamedCourse; on: Day }) {
  const { states } = useText('names')
  return (
    <>
      <Tag {...LOOKS[course.state]}>{states[course.state]}</Tag>{' '}
      <small>
        <Dates course={course} />
      </small>
      <Due course={course} on={on} />
    </>
  )
}

function Due({ course, on }: { course: NamedCourse; on: Day }) {
  const text = useText('names')
  const { day } = useFormat()
  if (course.dueOn === null) return null
  if (!isOverdue(course, on)) return <small>{text.due(day(course.dueOn))}</small>
  return <small className="people__overdue">{text.overdue(day(course.dueOn))}</small>
}

/** When it was completed and until when it is valid; for what ended, when it did. */
function Dates({ course: { state, passedOn, endsOn } }: { course: NamedCourse }) {
  const text = useText('names')
  const { day } = useFormat()
  if (passedOn === null) return null
  const passed = text.passed(day(passedOn))
  if (endsOn === null) return `${passed} ${text.forever}`
  const ends = { expired: text.ended, outdated: text.changed }[state as string] ?? text.until
  return `${passed} ${ends(day(endsOn))}`
}
