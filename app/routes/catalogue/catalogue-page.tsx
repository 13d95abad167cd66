import { useFormat, useText } from '#app/i18n/i18n.tsx'
import type { Day } from '#app/platform/calendar.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { SelectField } from '#app/ui/field.tsx'
import { Highlight } from '#app/ui/highlight.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { checkmark, magnifyingGlass } from '#app/ui/icons/paths.ts'
import { Lane, laneSteps } from '#app/ui/lane.tsx'
import { type ProgressState, StateTag, Tag } from '#app/ui/tag.tsx'

export type CourseState = Extract<
  ProgressState,
  'passed' | 'here' | 'ahead' | 'outdated' | 'expiring' | 'expired'
>

type CourseCard = {
  code: string
  id: string
  title: string
  summary: string
  modules: number
  minutes: number
  done: number
  started: boolean
  required: boolean
  isDraft: boolean
  state: CourseState
  endsOn: Day | null
  hits: { href: string; number: number; title: string; sentence: string }[]
}

export type PathCard = {
  id: string
  title: string
  summary: string
  /** Whether it is meant for the reader's own job roles. */
  isOwn: boolean
  courses: { code: string; title: string; href: string; isDone: boolean }[]
}

type Props = {
  filters: { q: string; mine?: '1'; role: string }
  signedIn: boolean
  jobRoles: (readonly [string, string])[]
  cards: CourseCard[]
  paths: PathCard[]
}

/** All courses, with a search that is a plain form. */
export function CataloguePage({ filters, signedIn, jobRoles, cards, paths }: Props) {
  const text = useText('catalogue')
  return (
    <div className="wrap">
      <div className="page-head">
        <h1 className="title">{text.title}</h1>
      </div>
      <form method="get" action="/courses" className="stack catalogue__form">
        <div className="search">
          <Icon of={magnifyingGlass} />
          <input
            type="search"
            name="q"
            defaultValue={filters.q}
            aria-label={text.search}
            maxLength={100}
          />
          <Button>{text.doSearch}</Button>
        </div>
        <div className="row catalogue__filters">
          <SelectField
            id="role"
            name="role"
            label={text.jobRole}
            defaultValue={filters.role}
            options={[['', text.anyRole], ...jobRoles]}
          />
          {signedIn && (
            <label className="check">
              <input
                className="ds-input"
                type="checkbox"
                name="mine"
                value="1"
                defaultChecked={filters.mine === '1'}
              />
              <b>{text.onlyMine}</b>
            </label>
          )}
        </div>
      </form>
      <Results cards={cards} query={filters.q} signedIn={signedIn} />
      {paths.length > 0 && <Paths paths={paths} signedIn={signedIn} />}
    </div>
  )
}

function Paths({ paths, signedIn }: { paths: PathCard[]; signedIn: boolean }) {
  const { paths: text } = useText('catalogue')
  return (
    <>
      <h2 className="heading-3 catalogue__count">{text.heading}</h2>
      <ul className="grid-2 plain-list">
        {paths.map(({ id, title, summary, isOwn, courses }) => (
          <li key={id} className="ds-card stack stack--tight">
            <h3 className="heading-3">{title}</h3>
            {isOwn && <Tag tone="fjord">{text.own}</Tag>}
            <p>{summary}</p>
            <ol className="competence__modules" aria-label={text.steps}>
              {courses.map((course) => (
                <li key={course.href}>
                  <a href={course.href}>
                    {course.code} {course.title}
                  </a>
                  {signedIn && course.isDone && <span className="small muted"> {text.done}</span>}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </>
  )
}

function Results({
  cards,
  query,
  signedIn,
}: {
  cards: CourseCard[]
  query: string
  signedIn: boolean
}) {
  const text = useText('catalogue')
  if (cards.length === 0) {
    const all = (
      <ButtonLink href="/courses" variant="secondary">
        {text.showAll}
      </ButtonLink>
    )
    return (
      <EmptyState title={text.nothing(query)} action={all}>
        {text.nothingHelp}
      </EmptyState>
    )
  }
  return (
    <>
      <h2 className="heading-3 catalogue__count">{text.found(cards.length, query)}</h2>
      <ul className="course-list">
        {cards.map((card) => (
          <li key={card.id}>
            <Card card={card} query={query} signedIn={signedIn} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Card({ card, query, signedIn }: { card: CourseCard; query: string; signedIn: boolean }) {
  const passed = card.done === card.modules
  return (
    <article className="course-card">
      <span
        className="buoy"
        data-state={passed ? 'done' : card.started ? 'now' : 'ahead'}
        aria-hidden="true"
      >
        {passed ? <Icon of={checkmark} /> : card.code}
      </span>
      <div className="course-card__main">
        <h3 className="heading-3">
          <a href={`/courses/${card.id}`}>
            {card.code} <Highlight text={card.title} query={query} />
          </a>
        </h3>
        <p>
          <Highlight text={card.summary} query={query} />
        </p>
        {card.hits.length > 0 && <Hits hits={card.hits} query={query} />}
      </div>
      <Side card={card} signedIn={signedIn} />
    </article>
  )
}

function Hits({ hits, query }: { hits: CourseCard['hits']; query: string }) {
  return (
    <ul className="hits">
      {hits.map((hit) => (
        <li key={hit.href}>
          <a href={hit.href}>
            {hit.number} <Highlight text={hit.title} query={query} />
          </a>
          <br />
          <Highlight text={hit.sentence} query={query} />
        </li>
      ))}
    </ul>
  )
}

function Side({ card, signedIn }: { card: CourseCard; signedIn: boolean }) {
  const text = useText('catalogue')
  const { laneLabel } = useText('shell')
  const format = useFormat()
  const lasts = card.state === 'passed' || card.state === 'expiring'
  return (
    <div className="course-card__side">
      <p className="row row--tight">
        {signedIn && <StateTag state={card.state} />}
        {card.required && card.done < card.modules && <Tag>{text.required}</Tag>}
        {card.isDraft && <Tag tone="info">{text.draft}</Tag>}
      </p>
      {lasts && card.endsOn !== null && <p>{text.validUntil(format.day(card.endsOn))}</p>}
      {signedIn && (
        <Lane
          steps={laneSteps(card.modules, card.done, card.started)}
          label={laneLabel(card.done, card.modules)}
        />
      )}
      <p className="muted">
        {text.modules(card.modules)} · {text.minutes(card.minutes)}
      </p>
    </div>
  )
}
