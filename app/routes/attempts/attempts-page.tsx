import type { ActivityView } from '#app/features/activities/activity-view.ts'
import { ActivityForm } from '#app/features/activities/views.tsx'
import type { AttemptLine } from '#app/features/learning/own-attempts.server.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { dayOf } from '#app/platform/calendar.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/field.tsx'

type Link = { href: string; title: string }

/** A handed-in activity on a page of its own: what browsers without JavaScript get. */
export function AnswerPage(props: { course: Link; module: Link; view: ActivityView }) {
  const { course, module, view } = props
  return (
    <div className="wrap page-head">
      <Trail course={course} module={module} />
      <h1 className="title">{module.title}</h1>
      <ActivityForm opened={view} />
    </div>
  )
}

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
      <Trail course={course} module={module} />
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

function Trail({ course, module }: { course: Link; module: Link }) {
  const text = useText('learning')
  return (
    <Breadcrumbs
      trail={[
        { label: text.courses, href: '/courses' },
        { label: course.title, href: course.href },
        { label: module.title, href: module.href },
      ]}
    />
  )
}

/** The session ended while someone was working: sign in, and the work is there. */
export function SignInAgain({ next, resume }: { next: string; resume: string }) {
  const text = useText('access')
  return (
    <div className="wrap page-head">
      <h1>{text.heading}</h1>
      <Alert tone="info" role="alert">
        {text.workIsKept}
      </Alert>
      <form method="post" action="/sign-in" className="stack">
        <input type="hidden" name="next" value={next} />
        <input type="hidden" name="resume" value={resume} />
        <TextField
          id="email"
          name="email"
          type="email"
          label={text.email}
          autoComplete="username"
          required
        />
        <TextField
          id="password"
          name="password"
          type="password"
          label={text.password}
          autoComplete="current-password"
          required
        />
        <p>
          <Button>{text.signIn}</Button>
        </p>
      </form>
    </div>
  )
}
