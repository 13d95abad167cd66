import { ActivityForm } from '#app/features/activities/views.tsx'
import type { Link } from '#app/features/learning/links.ts'
import type { OwnAttempt } from '#app/features/learning/own-attempts.server.ts'
import { ContentLanguage } from '#app/i18n/content-language.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { dayOf } from '#app/platform/calendar.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'

/** An attempt as it was asked and answered, with what it earned. */
export function AttemptPage(props: {
  course: Link
  module: Link
  language: string
  /** The address of all the reader's attempts at the activity. */
  list: string
  attempt: OwnAttempt
}) {
  const { course, module, language, list, attempt } = props
  const text = useText('learning')
  const format = useFormat()
  const { submittedAt, percent, passed, number, revision, view } = attempt
  const [day, time] = [format.day(dayOf(submittedAt)), format.time(submittedAt)]
  return (
    <div className="wrap page-head">
      <Breadcrumbs
        trail={[
          { label: text.courses, href: '/courses' },
          { label: course.title, href: course.href, language: course.titleLanguage },
          { label: module.title, href: module.href, language: module.titleLanguage },
          { label: text.attempts.heading, href: list },
        ]}
      />
      <h1 className="title">{text.attempts.number(number)}</h1>
      <p className="lead">
        {text.attempts.handedIn(day, time, revision)} {text.attempts.result(percent, passed)}.
      </p>
      {view ? (
        <ContentLanguage.Provider value={language}>
          <ActivityForm opened={view} />
        </ContentLanguage.Provider>
      ) : (
        <Alert tone="info">{text.attempts.notKept}</Alert>
      )}
    </div>
  )
}
