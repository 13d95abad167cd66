import type { CourseState, FindingView } from '#app/features/authoring/course-state.ts'
import type { CheckedAt } from '#app/features/authoring/desk.server.ts'
import { Counts, Findings } from '#app/features/authoring/findings.tsx'
import type { AdviceLine } from '#app/features/authoring/item-table.ts'
import { VerdictTag } from '#app/features/authoring/verdict-tag.tsx'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { checkmarkCircle } from '#app/ui/icons/paths.ts'
import { Tag, type Tone } from '#app/ui/tag.tsx'

const TONES: Record<CourseState['status'], Tone> = {
  draft: 'info',
  published: 'success',
  retired: 'neutral',
}

type Desk = {
  courses: CourseState[]
  shared: FindingView[]
  checked: CheckedAt
  /** By course: what misleads among its questions; null while they are counted. */
  advice: Record<string, AdviceLine[] | null>
}

/** Every course that authors work on, and what to mend first in each. */
export function AuthorPage({ courses, shared, checked, advice }: Desk) {
  const text = useText('author')
  const format = useFormat()
  return (
    <div className="wrap author">
      <div className="page-head">
        <h1 className="title">{text.title}</h1>
        <p className="lead">{text.lead}</p>
        <p className="caption">
          {text.checkedAt(format.day(checked.day), format.time(checked.instant))}
        </p>
        <p>
          <a className="big-link" href="/author/guide">
            {text.guide.link}
          </a>
        </p>
      </div>
      {shared.length > 0 && (
        <section className="panel" aria-labelledby="shared">
          <div className="panel__head">
            <h2 className="heading-4" id="shared">
              {text.sharedFiles}
            </h2>
            <p className="caption">{text.sharedHelp}</p>
          </div>
          <Findings findings={shared} />
        </section>
      )}
      {courses.length === 0 && (
        <div className="ds-card">
          <h2 className="heading-4">{text.noCourses}</h2>
          <p className="muted">{text.noCoursesHelp}</p>
        </div>
      )}
      <ul className="plain-list author__courses">
        {courses.map((course) => (
          <li key={course.id} className="ds-card">
            <Course course={course} advice={advice[course.id] ?? null} />
          </li>
        ))}
      </ul>
    </div>
  )
}

type CourseProps = { course: CourseState; advice: AdviceLine[] | null }

function Course({ course, advice }: CourseProps) {
  const text = useText('author')
  const format = useFormat()
  return (
    <>
      <div className="row row--between row--top">
        <h2 className="heading-3">
          <a href={`/author/${course.id}`}>{course.title}</a>
        </h2>
        <Tag tone={TONES[course.status]}>{text.status[course.status]}</Tag>
      </div>
      <p className="row small muted">
        <code className="path">{course.folder}</code>
        <span>{text.modules(course.modules.length)}</span>
        <span>
          {course.releasedOn === null
            ? text.neverReleased
            : text.lastRelease(format.day(course.releasedOn))}
        </span>
        <Counts {...course} />
      </p>
      <ToMend course={course} advice={advice} />
    </>
  )
}

/** What the course's own page begins with: of its text, its questions and its sources. */
function ToMend({ course, advice }: CourseProps) {
  const text = useText('author')
  const { findings, sources } = course
  const [first] = findings
  const [worst] = advice ?? []
  const isFine = !first && !worst && advice !== null && sources.length === 0
  return (
    <>
      {first && (
        <p className="small author__first">
          <b>{text.mendFirst}:</b> {first.message} <code className="path">{first.place}</code>
        </p>
      )}
      {advice === null && <p className="small muted">{text.countingAnswers}</p>}
      {worst && (
        <p className="small author__first">
          <b>{text.questionsToMend(advice?.length ?? 0)}:</b> <a href={worst.href}>{worst.title}</a>{' '}
          <VerdictTag verdict={worst.kind}>{worst.tag}</VerdictTag>
        </p>
      )}
      {sources.length > 0 && (
        <p className="small author__first">
          <b>{text.sources}:</b> {sources.length}
        </p>
      )}
      {isFine && (
        <p className="small author__fine">
          <Icon of={checkmarkCircle} size="small" />
          {text.nothingToMend}
        </p>
      )}
    </>
  )
}
