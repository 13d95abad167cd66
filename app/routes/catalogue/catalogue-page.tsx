import type { Piece } from '#app/features/search/found.ts'
import { useLang } from '#app/i18n/content-language.ts'
import { useFormat, useLocale, useText } from '#app/i18n/i18n.tsx'
import type { Locale } from '#app/i18n/locale.ts'
import type { Day } from '#app/platform/calendar.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { SelectField } from '#app/ui/field.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { checkmark } from '#app/ui/icons/paths.ts'
import { InLanguage, Name, type Named } from '#app/ui/in-language.tsx'
import { Lane, laneSteps } from '#app/ui/lane.tsx'
import { Marked } from '#app/ui/marked.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import { type ProgressState, StateTag, Tag } from '#app/ui/tag.tsx'

export type CourseState = Extract<
  ProgressState,
  'passed' | 'begun' | 'ahead' | 'outdated' | 'expiring' | 'expired'
>

type CourseCard = {
  code: string
  id: string
  titleLanguage: Locale
  summaryLanguage: Locale
  /** Of what is read and answered. */
  modulesIn: Locale
  title: Piece[]
  summary: Piece[]
  modules: number
  minutes: number
  done: number
  started: boolean
  required: boolean
  isDraft: boolean
  state: CourseState
  endsOn: Day | null
  hits: Hit[]
}

type Hit = {
  href: string
  number: number
  title: Piece[]
  titleLanguage: Locale
  sentence: Piece[]
  /** Of the sentence. */
  language: Locale
}

export type PathCard = {
  id: string
  title: string
  summary: string
  language: Locale
  /** Whether it is meant for the reader's own job roles. */
  isOwn: boolean
  courses: (Named & { code: string; href: string; isDone: boolean })[]
}

type Props = {
  filters: { q: string; mine?: '1'; role: string }
  signedIn: boolean
  jobRoles: (readonly [string, string])[]
  cards: CourseCard[]
  /** What was searched for instead of words that nobody knows. */
  corrected: string | null
  paths: PathCard[]
}

/** All courses, with a search that is a plain form. */
export function CataloguePage(props: Props) {
  const { filters, signedIn, jobRoles, cards, corrected, paths } = props
  const text = useText('catalogue')
  return (
    <div className="wrap">
      <div className="page-head">
        <h1 className="title">{text.title}</h1>
      </div>
      <form method="get" action="/courses" className="stack catalogue__form">
        <SearchField
          id="course-search"
          label={text.search}
          defaultValue={filters.q}
          kinds={['course', 'module']}
        />
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
      <Results cards={cards} query={filters.q} corrected={corrected} signedIn={signedIn} />
      {paths.length > 0 && <Paths paths={paths} signedIn={signedIn} />}
    </div>
  )
}

function Paths({ paths, signedIn }: { paths: PathCard[]; signedIn: boolean }) {
  const { paths: text } = useText('catalogue')
  return (
    <>
      <h2 className="heading-3 catalogue__count">{text.heading}</h2>
      <ul className="grid-3 plain-list">
        {paths.map(({ id, title, summary, language, isOwn, courses }) => (
          <li key={id} className="ds-card stack stack--tight">
            <h3 className="heading-3">
              <InLanguage language={language}>{title}</InLanguage>
            </h3>
            {isOwn && <Tag tone="fjord">{text.own}</Tag>}
            <p>
              <InLanguage language={language}>{summary}</InLanguage>
            </p>
            <ol className="competence__modules" aria-label={text.steps}>
              {courses.map((course) => (
                <li key={course.href}>
                  <a href={course.href}>
                    {course.code} <Name of={course} />
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

type ResultsProps = Pick<Props, 'cards' | 'corrected' | 'signedIn'> & { query: string }

function Results({ cards, query, corrected, signedIn }: ResultsProps) {
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
      <h2 className="heading-3 catalogue__count">{text.found(cards.length, corrected ?? query)}</h2>
      {corrected && <p>{text.corrected(query, corrected)}</p>}
      <ul className="course-list">
        {cards.map((card) => (
          <li key={card.id}>
            <Card card={card} signedIn={signedIn} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Card({ card, signedIn }: { card: CourseCard; signedIn: boolean }) {
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
          <a href={`/courses/${card.id}`} lang={useLang(card.titleLanguage)}>
            {card.code} <Marked pieces={card.title} />
          </a>
        </h3>
        <p lang={useLang(card.summaryLanguage)}>
          <Marked pieces={card.summary} />
        </p>
        {card.hits.length > 0 && <Hits hits={card.hits} />}
      </div>
      <Side card={card} signedIn={signedIn} />
    </article>
  )
}

function Hits({ hits }: { hits: CourseCard['hits'] }) {
  return (
    <ul className="hits">
      {hits.map((hit) => (
        <HitLine key={hit.href} hit={hit} />
      ))}
    </ul>
  )
}

function HitLine({ hit }: { hit: Hit }) {
  return (
    <li>
      <a href={hit.href} lang={useLang(hit.titleLanguage)}>
        {hit.number} <Marked pieces={hit.title} />
      </a>
      <br />
      <span lang={useLang(hit.language)}>
        <Marked pieces={hit.sentence} />
      </span>
    </li>
  )
}

function Side({ card, signedIn }: { card: CourseCard; signedIn: boolean }) {
  const text = useText('catalogue')
  const locale = useLocale()
  const { laneLabel } = useText('shell')
  const format = useFormat()
  const lasts = card.state === 'passed' || card.state === 'expiring'
  return (
    <div className="course-card__side">
      <p className="row row--tight">
        {signedIn && <StateTag state={card.state} />}
        {card.required && card.done < card.modules && <Tag>{text.required}</Tag>}
        {card.isDraft && <Tag tone="info">{text.draft}</Tag>}
        {card.modulesIn !== locale && <Tag tone="info">{text.languages[card.modulesIn]}</Tag>}
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
