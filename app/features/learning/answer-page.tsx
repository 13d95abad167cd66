import type { ActivityView } from '#app/features/activities/activity-view.ts'
import { ActivityForm } from '#app/features/activities/views.tsx'
import { ContentLanguage } from '#app/i18n/content-language.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/field.tsx'
import { Name } from '#app/ui/in-language.tsx'
import type { Link } from './links.ts'

/** An activity on a page of its own, handed in or on the way: what browsers without JavaScript get. */
export function AnswerPage(props: {
  course: Link
  module: Link
  language: string
  view: ActivityView
}) {
  const { course, module, language, view } = props
  return (
    <ContentLanguage.Provider value={language}>
      <div className="wrap page-head">
        <ModuleTrail course={course} module={module} activity={view.asked.title} />
        {view.asked.kind === 'quiz' && (
          <h1 className="title">
            <Name of={module} />
          </h1>
        )}
        <ActivityForm opened={view} />
      </div>
    </ContentLanguage.Provider>
  )
}

/** The way to one of a module's own pages: an activity, or what the page is called. */
export function ModuleTrail(props: {
  course: Link
  module: Link
  activity?: string | null
  page?: string
}) {
  const { course, module, activity, page } = props
  const text = useText('learning')
  const { title } = useText('quiz')
  return (
    <Breadcrumbs
      trail={[
        { label: text.courses, href: '/courses' },
        { label: course.title, href: course.href, language: course.titleLanguage },
        { label: module.title, href: module.href, language: module.titleLanguage },
        activity ? { label: activity, language: module.titleLanguage } : { label: page ?? title },
      ]}
    />
  )
}

/** The session ended while someone was working: sign in, and the work is there. */
export function SignInAgain({ next, resume }: { next: string; resume: string }) {
  const text = useText('access')
  const { otherwise } = useText('oidc').refused
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
      <form method="post" action="/sign-in/municipality">
        <input type="hidden" name="next" value={next} />
        <input type="hidden" name="resume" value={resume} />
        <Button variant="secondary">{otherwise}</Button>
      </form>
    </div>
  )
}
