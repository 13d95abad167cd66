import type { ReactNode } from 'react'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import type { Locale } from '#app/i18n/locale.ts'
import type { Day } from '#app/platform/calendar.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Fairway, type StopState } from '#app/ui/fairway.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { arrowRight, barChart, checkmarkCircle } from '#app/ui/icons/paths.ts'
import { InLanguage, Name, type Named } from '#app/ui/in-language.tsx'
import { Lane, type LaneState } from '#app/ui/lane.tsx'
import type { ProgressState } from '#app/ui/tag.tsx'

/** The module to open now. */
export type NextStep = {
  /** `resume` when something of it is answered or read, `begin` when nothing is; `first` when nothing ever was. */
  kind: 'resume' | 'begin' | 'first'
  href: string
  module: Named & { number: number }
  course: Named & { lane: LaneState[] }
  due: Day | null
  minutesLeft: number
  activities: { passed: number; all: number }
}

export type RequiredCourse = Named & {
  /** K1, K2 … */
  code: string
  href: string
  state: StopState
  /** The first says how it stands; then what must be looked at. */
  tags: ProgressState[]
  modules: { done: number; all: number }
  /** Minutes of the modules that remain. */
  minutesLeft: number
  validUntil: Day | null
  due: Day | null
  /** Modules that have changed materially since they were passed. */
  changedParts: number
}

export type Deadline = {
  /** due is mandatory, offered is not. */
  kind: 'due' | 'offered' | 'expires'
  day: Day
  course: Named
  href: string
  modulesLeft: number
}

/** The note is in the language of the module. */
export type ChangedModule = Named & { href: string; note: string | null; language: Locale }

/** `region` is for who coordinates the municipalities and leads none of them. */
type Report = { href: string; scope: string; region?: boolean }

export type OwnPageProps = {
  /** No job role for someone who has only the one that everyone has. */
  person: { firstName: string; jobRole: Named | null; unit: string }
  /** Today and the hour (0–23), both in Oslo. */
  today: Day
  hour: number
  next: NextStep | null
  /** Required, in the order to take them. */
  courses: RequiredCourse[]
  /** Whether some of them are assigned, and not required by the job role alone. */
  isAssigned: boolean
  /** The learning path that gives them their order. */
  path: Named | null
  /** What is assigned, and what ends within three months; the nearest first. */
  deadlines: Deadline[]
  changed: ChangedModule[]
  /** For who leads something: where the report is and what it is about. */
  report: Report | null
}

/** A signed-in person's own page: what to do now, the way ahead, and what is due. */
export function OwnPage(props: OwnPageProps) {
  const { next, deadlines, changed, report, today } = props
  return (
    <div className="wrap own">
      <Greeting {...props} />
      <div className="own__cards">
        {next ? <Next step={next} /> : <AllDone {...props} />}
        <Way {...props} />
        <div className="own__small">
          {report && <ReportCard {...report} />}
          <Deadlines deadlines={deadlines} today={today} />
          {changed.length > 0 && <Changed modules={changed} />}
          <PrivacyCard />
        </div>
      </div>
    </div>
  )
}

function Greeting({ person, today, hour }: OwnPageProps) {
  const { greeting } = useText('home')
  const format = useFormat()
  const time = hour < 10 ? 'morning' : hour < 18 ? 'day' : 'evening'
  return (
    <div className="page-head">
      <h1 className="title">{greeting[hour < 4 ? 'evening' : time](person.firstName)}</h1>
      <p className="muted">
        {person.jobRole && (
          <>
            <Name of={person.jobRole} />
            {', '}
          </>
        )}
        {person.unit} · {format.weekday(today)}
      </p>
    </div>
  )
}

function Next({ step }: { step: NextStep }) {
  const { next: text, fairway } = useText('home')
  const { laneLabel } = useText('shell')
  const format = useFormat()
  const { kind, module, course, activities, minutesLeft, href, due } = step
  const done = course.lane.filter((state) => state === 'done').length
  const place = text.place(module.number, course.lane.length, course.title)
  return (
    <section className="next" aria-labelledby="next">
      <div className="stack stack--tight">
        <p className="kicker">{text.kicker[kind]}</p>
        <h2 className="heading-2" id="next">
          <Name of={module} />
        </h2>
        <p>
          <Name of={course} within={place} />
          {activities.passed > 0 && ` ${text.passed(activities.passed, activities.all)}`}
          {due !== null && ` ${fairway.due(format.dayAndMonth(due))}`}
        </p>
        <Lane steps={course.lane} label={laneLabel(done, course.lane.length)} onDark />
      </div>
      <ButtonLink href={href} size="lg" iconAfter={arrowRight}>
        {kind === 'first' ? text.first(module.number, minutesLeft) : text[kind](minutesLeft)}
      </ButtonLink>
    </section>
  )
}

/** All that is required is behind: nothing to do, and when that changes. */
function AllDone({ courses }: OwnPageProps) {
  const text = useText('home').allDone
  const format = useFormat()
  if (courses.length === 0) return null
  const ends = courses.flatMap(({ validUntil }) => validUntil ?? [])
  return (
    <section className="next next--done" aria-labelledby="next">
      <div className="stack stack--tight">
        <p className="kicker">
          <Icon of={checkmarkCircle} />
          {text.kicker}
        </p>
        <h2 className="heading-2" id="next">
          {text.heading}
        </h2>
        <p>{ends.length > 0 ? text.until(format.day(Math.min(...ends))) : text.forGood}</p>
      </div>
      <ButtonLink href="/courses" size="lg" variant="secondary" iconAfter={arrowRight}>
        {text.more}
      </ButtonLink>
    </section>
  )
}

function Way({ courses, next, isAssigned, path, person }: OwnPageProps) {
  const { fairway: text, about } = useText('home')
  const left = courses.reduce((sum, { minutesLeft }) => sum + minutesLeft, 0)
  const done = courses.reduce((sum, { modules }) => sum + modules.done, 0)
  const all = courses.reduce((sum, { modules }) => sum + modules.all, 0)
  if (courses.length === 0) return <NothingRequired />
  return (
    <section className="ds-card way" aria-labelledby="way">
      <div className="way__head">
        <h2 className="heading-2" id="way">
          {text.heading(person.jobRole?.title ?? null)}
        </h2>
        <p className="muted">
          {next?.kind === 'first'
            ? text.first(courses.length, all, about(left))
            : `${text.summary(courses.length, done, all)} ${left > 0 ? text.left(about(left)) : ''}`}
        </p>
        <details className="why">
          <summary>{text.whyThese}</summary>
          <p>
            {isAssigned ? text.whyAssigned : text.why}
            {path && <Name of={path} within={` ${text.path(path.title)}`} />}
          </p>
          <p>
            <a href="/me/competence">{text.competence}</a>
          </p>
        </details>
      </div>
      <Fairway
        stops={courses.map((course) => ({ ...course, detail: <Detail course={course} /> }))}
      />
    </section>
  )
}

function NothingRequired() {
  const text = useText('home').fairway
  return (
    <Card>
      <EmptyState
        title={text.emptyTitle}
        action={<ButtonLink href="/courses">{text.emptyAction}</ButtonLink>}
      >
        {text.emptyText}
      </EmptyState>
    </Card>
  )
}

function Detail({ course }: { course: RequiredCourse }): ReactNode {
  const { fairway: text, about } = useText('home')
  const format = useFormat()
  const { state, modules, minutesLeft, validUntil, due, changedParts } = course
  const parts = []
  if (state === 'now' || state === 'begun') parts.push(text.part(modules.done, modules.all))
  if (state === 'ahead') parts.push(text.whole(modules.all, about(minutesLeft)))
  if (state === 'done' && !validUntil) parts.push(text.allDone(modules.all))
  if (validUntil) parts.push(text.validUntil(format.day(validUntil)))
  if (changedParts > 0) parts.push(text.changedParts(changedParts))
  if (due && state !== 'done') parts.push(text.due(format.dayAndMonth(due)))
  return parts.join(' ')
}

function Deadlines({ deadlines, today }: { deadlines: Deadline[]; today: Day }) {
  const text = useText('home').deadlines
  return (
    <Card title={text.heading}>
      {deadlines.length === 0 ? (
        <p className="small muted">{text.none}</p>
      ) : (
        <ul className="deadlines">
          {deadlines.map((deadline) => (
            <li key={`${deadline.kind} ${deadline.href}`}>
              <Leaf day={deadline.day} />
              <div>
                <p className="strong">
                  <a href={deadline.href}>
                    <Name
                      of={deadline.course}
                      within={text[deadline.kind](deadline.course.title)}
                    />
                  </a>
                </p>
                <p className="small muted">
                  {text.left(deadline.day - today)}
                  {deadline.kind !== 'expires' &&
                    deadline.modulesLeft > 0 &&
                    `, ${text.modulesLeft(deadline.modulesLeft)}`}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function Leaf({ day }: { day: Day }) {
  const format = useFormat()
  return (
    <span className="leaf">
      <b>{format.dayOfMonth(day)}</b> <small>{format.month(day)}</small>
    </span>
  )
}

function Changed({ modules }: { modules: ChangedModule[] }) {
  const text = useText('home').changed
  return (
    <Card title={text.heading}>
      <ul className="changed">
        {modules.map(({ href, note, language, ...named }) => (
          <li key={href} className="stack stack--tight">
            <p className="strong">
              <Name of={named} />
            </p>
            <p className="small">
              {note && <InLanguage language={language}>{note}</InLanguage>} {text.kept}
            </p>
            <ButtonLink href={href} variant="secondary">
              {text.open}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function ReportCard({ href, scope, region = false }: Report) {
  const text = useText('home').report
  const { adoption } = useText('library')
  return (
    <Card title={region ? text.region : text.heading} className="stack">
      <p className="small">{text.text(scope)}</p>
      <ButtonLink href={href} variant="secondary" icon={barChart}>
        {region ? text.openRegion : text.open}
      </ButtonLink>
      {region && (
        <p>
          <a className="big-link" href="/library/adoption">
            {adoption.link}
          </a>
        </p>
      )}
    </Card>
  )
}

function PrivacyCard() {
  const text = useText('home').privacy
  return (
    <Card title={text.heading}>
      <p className="small muted">{text.text}</p>
      <a className="big-link" href="/about/privacy">
        {text.link}
      </a>
    </Card>
  )
}
