import type { AssignmentState } from '#app/features/competence/assignments.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import type { Day } from '#app/platform/calendar.ts'
import { Panel } from '#app/ui/card.tsx'
import { checkmark, hourglass, sail } from '#app/ui/icons/paths.ts'
import { Name, type Named } from '#app/ui/in-language.tsx'
import { Tag } from '#app/ui/tag.tsx'

export type AssignedLine = Named & {
  id: string
  mandatory: boolean
  note: string | null
  assignedBy: string
  assignedOn: Day
  dueOn: Day
  state: AssignmentState
  doneOn: Day | null
  courses: (Named & { code: string; href: string; isDone: boolean })[]
}

const LOOKS = {
  ahead: { tone: 'neutral', icon: undefined },
  begun: { tone: 'fjord', icon: sail },
  done: { tone: 'success', icon: checkmark },
  overdue: { tone: 'warning', icon: hourglass },
} as const

/** What someone has assigned to the reader, and how they stand with it. */
export function AssignedList({ lines }: { lines: AssignedLine[] }) {
  const { own: text } = useText('assignments')
  return (
    <Panel title={text.heading}>
      <ul className="plain-list competence__list">
        {lines.map((line) => (
          <Item key={line.id} line={line} />
        ))}
      </ul>
    </Panel>
  )
}

function Item({ line }: { line: AssignedLine }) {
  const { own: text } = useText('assignments')
  const { day } = useFormat()
  const { state, mandatory, note, assignedBy, assignedOn, courses } = line
  return (
    <li className="stack stack--tight">
      <h3 className="heading-4">
        <Name of={line} /> <Tag {...LOOKS[state]}>{text.states[state]}</Tag>
      </h3>
      <p>
        <When line={line} /> {!mandatory && text.voluntary}
      </p>
      <p className="small muted">{text.by(assignedBy, day(assignedOn))}</p>
      {note && <p className="small assigned__note">«{note}»</p>}
      <ol className="competence__modules" aria-label={text.steps}>
        {courses.map((course) => (
          <li key={course.href}>
            <a href={course.href}>
              {course.code} <Name of={course} />
            </a>{' '}
            {course.isDone && <span className="small muted">{text.states.done}</span>}
          </li>
        ))}
      </ol>
    </li>
  )
}

function When({ line }: { line: AssignedLine }) {
  const { own: text } = useText('assignments')
  const { day } = useFormat()
  if (line.doneOn !== null) return text.done(day(line.doneOn))
  return text[line.state === 'overdue' ? 'overdue' : 'due'](day(line.dueOn))
}
