import type { CourseState } from '#app/features/authoring/course-state.ts'
import type { CheckedAt } from '#app/features/authoring/desk.server.ts'
import { Counts, Findings } from '#app/features/authoring/findings.tsx'
import type { ItemTableView } from '#app/features/authoring/item-table.ts'
import type { LabView } from '#app/features/authoring/lab-table.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { checkmarkCircle, eye } from '#app/ui/icons/paths.ts'
import { ContractPanel } from './contract-panel.tsx'
import { ItemTable } from './item-table.tsx'
import { LabsPanel } from './labs-panel.tsx'
import { MendFirst } from './mend-first.tsx'
import { ModulesPanel } from './modules-panel.tsx'
import { SourcesPanel } from './sources-panel.tsx'

/** A course as its authors work on it: what is wrong, its modules, and what must be looked at again. */
export function AuthorCoursePage(props: {
  course: CourseState
  checked: CheckedAt
  questions: ItemTableView
  labs: LabView[]
}) {
  const { course, checked, questions, labs } = props
  const text = useText('author')
  return (
    <div className="wrap author">
      <Breadcrumbs trail={[{ label: text.title, href: '/author' }, { label: course.title }]} />
      <Head course={course} checked={checked} />
      <div className="author__grid">
        <div className="author__side">
          <Diagnostics course={course} />
          <MendFirst advice={questions.advice} />
          <ContractPanel course={course.id} modules={course.modules} />
          <SourcesPanel sources={course.sources} />
        </div>
        <div className="author__side">
          <ModulesPanel course={course.id} modules={course.modules} />
        </div>
      </div>
      <ItemTable rows={questions.rows} />
      <LabsPanel labs={labs} />
    </div>
  )
}

function Head({ course, checked }: { course: CourseState; checked: CheckedAt }) {
  const text = useText('author')
  const format = useFormat()
  const [first] = course.modules
  return (
    <div className="author__head">
      <div>
        <h1 className="title">{course.title}</h1>
        <p className="row small muted">
          <code className="path">{course.folder}</code>
          <span>{text.status[course.status]}</span>
          {course.releasedOn !== null && (
            <span>{text.lastRelease(format.day(course.releasedOn))}</span>
          )}
          <span>{text.checkedAt(format.day(checked.day), format.time(checked.instant))}</span>
        </p>
      </div>
      {first && (
        <ButtonLink href={`/author/${course.id}/preview/${first.slug}`} icon={eye} fullOnPhone>
          {text.preview}
        </ButtonLink>
      )}
    </div>
  )
}

function Diagnostics({ course }: { course: CourseState }) {
  const text = useText('author')
  return (
    <section className="panel" aria-labelledby="diagnostics">
      <div className="panel__head">
        <h2 className="heading-4" id="diagnostics">
          {text.diagnostics}
        </h2>
        <Counts {...course} />
      </div>
      {course.findings.length > 0 ? <Findings findings={course.findings} /> : <NoErrors />}
    </section>
  )
}

function NoErrors() {
  const text = useText('author')
  return (
    <div className="finding">
      <span className="finding__icon" data-color="success">
        <Icon of={checkmarkCircle} />
      </span>
      <div className="finding__body">
        <p className="strong">{text.noErrors}</p>
        <p className="muted">{text.noErrorsHelp}</p>
      </div>
    </div>
  )
}
