import type { ModuleState } from '#app/features/learning/progress.ts'
import { ReadingSwitch } from '#app/features/learning/reading-switch.tsx'
import { ContentLanguage, ORIGINAL, useLang } from '#app/i18n/content-language.ts'
import { useFormat, useLocale, useText } from '#app/i18n/i18n.tsx'
import type { Locale } from '#app/i18n/locale.ts'
import type { Day } from '#app/platform/calendar.ts'
import { type Arrival, ArrivalPanel } from '#app/ui/arrival.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { arrowRight, checkmark } from '#app/ui/icons/paths.ts'
import { Name, type Named } from '#app/ui/in-language.tsx'
import type { LaneState } from '#app/ui/lane.tsx'
import { Prose } from '#app/ui/prose.tsx'
import { Tag } from '#app/ui/tag.tsx'

export type ModuleLine = Named & {
  href: string
  /** Of the goals, and of what is read and answered. */
  language: Locale
  minutes: number
  questions: number
  labs: number
  goals: string[]
  optional: boolean
  state: ModuleState
  mark: LaneState
  passedOn: Day | null
  endsOn: Day | null
}

export type CourseView = {
  code: string
  title: string
  /** Of the title and the summary. */
  titleLanguage: Locale
  /** Of the introduction. */
  language: Locale
  otherLanguages: Locale[]
  here: string
  summary: string
  isDraft: boolean
  signedIn: boolean
  audience: Named[]
  authors: string[]
  validMonths: number | null
  minutes: number
  done: number
  all: number
  started: boolean
  next: (Named & { href: string; minutes: number }) | null
  first: string
  modules: ModuleLine[]
  /** For who has completed it. */
  arrival: Arrival | null
  /** What of the shared library it teaches. */
  taught: { href: string; title: string; kind: 'workflow' | 'template' }[]
}

/** A course: what it gives, its modules along the lane, and the one thing to do next. */
export function CoursePage(course: CourseView) {
  const text = useText('catalogue')
  const lang = useLang(course.titleLanguage)
  return (
    <ContentLanguage.Provider value={course.language}>
      <div className="wrap">
        <Breadcrumbs
          trail={[
            { label: text.title, href: '/courses' },
            { label: `${course.code} ${course.title}`, language: course.titleLanguage },
          ]}
        />
        <div className="page-head">
          {course.isDraft && <Tag tone="info">{text.draft}</Tag>}
          <h1 className="title" lang={lang}>
            {course.title}
          </h1>
          <p className="lead" lang={lang}>
            {course.summary}
          </p>
          <ReadingSwitch
            languages={course.otherLanguages}
            reading={course.language}
            here={course.here}
          />
          <GoOn course={course} />
        </div>
        <div className="with-rail">
          <div className="stack stack--loose">
            <Card title={text.modulesHeading}>
              <Modules course={course} />
            </Card>
            <Prose id="intro" />
          </div>
          <Facts course={course} />
        </div>
      </div>
    </ContentLanguage.Provider>
  )
}

function GoOn({ course }: { course: CourseView }) {
  const text = useText('catalogue')
  const { next, signedIn, started } = course
  if (!next) {
    return (
      <div className="stack">
        {course.arrival && <ArrivalPanel arrival={course.arrival} level={2} isAtCourse />}
        <ButtonLink href={course.first} variant="secondary">
          {text.again}
        </ButtonLink>
      </div>
    )
  }
  const words = started ? text.goOn(next.title, next.minutes) : text.start(next.title, next.minutes)
  return (
    <p>
      <ButtonLink href={next.href} size="lg" iconAfter={arrowRight} fullOnPhone>
        {signedIn ? <Name of={next} within={words} /> : text.signInToStart}
      </ButtonLink>
    </p>
  )
}

function Modules({ course }: { course: CourseView }) {
  const text = useText('catalogue')
  return (
    <>
      {course.signedIn && <p className="muted">{text.progress(course.done, course.all)}</p>}
      <ol className="module-list">
        {course.modules.map((line, index) => (
          <li key={line.href} data-state={line.mark}>
            <span className="buoy" data-state={line.mark} aria-hidden="true">
              {line.mark === 'done' ? <Icon of={checkmark} /> : index + 1}
            </span>
            <Module line={line} number={index + 1} signedIn={course.signedIn} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Module(props: { line: ModuleLine; number: number; signedIn: boolean }) {
  const { line, number, signedIn } = props
  const text = useText('catalogue')
  return (
    <div className="stack stack--tight">
      <h3 className="heading-4">
        <a href={line.href} lang={useLang(line.titleLanguage)}>
          {number} {line.title}
        </a>
      </h3>
      <p className="small muted">
        {text.minutesLong(line.minutes)}
        {line.questions > 0 && ` · ${text.questions(line.questions)}`}
        {line.labs > 0 && ` · ${text.labs(line.labs)}`}
        {line.optional && ` · ${text.optional}`}
      </p>
      {signedIn && (
        <p className="small">
          <StateWords line={line} />
        </p>
      )}
    </div>
  )
}

function StateWords({ line }: { line: ModuleLine }) {
  const { states } = useText('catalogue')
  const format = useFormat()
  const day = (value: Day | null) => (value === null ? '' : format.day(value))
  switch (line.state) {
    case 'done':
      return states.done(day(line.passedOn))
    case 'expiring':
    case 'expired':
      return states[line.state](day(line.endsOn))
    default:
      return states[line.state]
  }
}

function Facts({ course }: { course: CourseView }) {
  const text = useText('catalogue')
  const locale = useLocale()
  const { list } = useFormat()
  const languages = [...new Set(course.modules.map(({ language }) => language))]
  const goals = course.modules.flatMap(({ goals, language }) =>
    goals.map((goal) => [goal, language] as const),
  )
  return (
    <div className="stack stack--loose">
      <Card title={text.youWillLearn}>
        <ul className="goals">
          {goals.map(([goal, language]) => (
            <li key={goal} lang={language === locale ? undefined : language}>
              {goal}
            </li>
          ))}
        </ul>
      </Card>
      <Card title={text.about}>
        <dl className="facts">
          <dt>{text.for}</dt>
          <dd lang={useLang(course.audience[0]?.titleLanguage)}>
            {course.audience.map(({ title }) => title).join(', ')}
          </dd>
          <dt>{text.takes}</dt>
          <dd>
            {text.modules(course.modules.length)}, {text.minutesLong(course.minutes)}
          </dd>
          <dt>{text.lasts}</dt>
          <dd>
            {course.validMonths === null ? text.lastsForEver : text.lastsMonths(course.validMonths)}
          </dd>
          {languages.some((language) => language !== locale) && (
            <>
              <dt>{text.language}</dt>
              <dd>{list(languages.map((language) => text.languages[language]))}</dd>
            </>
          )}
          <dt>{text.madeBy}</dt>
          <dd>{course.authors.join(', ')}</dd>
        </dl>
      </Card>
      {course.taught.length > 0 && <Taught taught={course.taught} />}
    </div>
  )
}

function Taught({ taught }: Pick<CourseView, 'taught'>) {
  const { inCourse, inCourseHelp, kinds } = useText('library')
  const lang = useLang(ORIGINAL)
  return (
    <Card title={inCourse}>
      <p className="small muted">{inCourseHelp}</p>
      <ul className="library-taught">
        {taught.map(({ href, title, kind }) => (
          <li key={href}>
            <a href={href} lang={lang}>
              {title}
            </a>{' '}
            <span className="small muted">{kinds[kind]}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
