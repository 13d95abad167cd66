import { ModuleTrail } from '#app/features/learning/answer-page.tsx'
import type { Link } from '#app/features/learning/links.ts'
import type { AttemptLine } from '#app/features/learning/own-attempts.server.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { dayOf } from '#app/platform/calendar.ts'
import { ButtonLink } from '#app/ui/button.tsx'

/** All that the reader has handed in at an activity; each leads to what was asked and answered. */
export function AttemptsPage(props: {
  course: Link
  module: Link
  home: string
  attempts: AttemptLine[]
}) {
  const { course, module, home, attempts } = props
  const text = useText('learning')
  return (
    <div className="wrap page-head">
      <ModuleTrail course={course} module={module} page={text.attempts.heading} />
      <h1 className="title">{text.attempts.heading}</h1>
      <p className="lead">{attempts.length > 0 ? text.attempts.whoSees : text.attempts.none}</p>
      {attempts.length > 0 && <Lines attempts={attempts} />}
      <p>
        <ButtonLink variant="secondary" href={home}>
          {text.attempts.toActivity}
        </ButtonLink>
      </p>
    </div>
  )
}

function Lines({ attempts }: { attempts: AttemptLine[] }) {
  const text = useText('learning').attempts
  const format = useFormat()
  return (
    <ul className="attempts">
      {attempts.map(({ id, number, submittedAt, revision, percent, passed }) => (
        <li key={id}>
          <a href={`attempts/${id}`}>{text.number(number)}</a>
          <b>{text.result(percent, passed)}</b>
          <span className="muted">
            {text.handedIn(format.day(dayOf(submittedAt)), format.time(submittedAt), revision)}
          </span>
        </li>
      ))}
    </ul>
  )
}
