import { ORIGINAL } from '#app/i18n/content-language.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import type { Day } from '#app/platform/calendar.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Card, Panel } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { InLanguage, Name, type Named } from '#app/ui/in-language.tsx'
import { type AssignedLine, AssignedList } from './assigned-list.tsx'
import { type CompetenceLine, RequiredTable, Until } from './required-table.tsx'

export type CourseOnWay = Named & {
  code: string
  href: string
  minutes: number
  closes: Named[]
  modules: (Named & {
    href: string
    minutes: number
    /** Why it is asked of someone who has been there before. */
    state: 'expired' | 'outdated' | 'begun' | null
  })[]
}

/** Competences that end, or ended, on one day and come from one course. */
export type EndingLine = { on: Day; competences: Named[]; course: Named; href: string }

export type EarnedLine = {
  on: Day
  endsOn: Day | null
  course: Named
  href: string
  competences: { title: string; level: number }[]
  revisions: number[]
  /** Where the certificate is. */
  certificate: string
  isRevoked: boolean
}

export type MyCompetenceProps = {
  municipality: string
  jobRole: Named
  today: Day
  required: CompetenceLine[]
  /** How many of the required are held. */
  reached: number
  /** Within sixty days, the nearest first. */
  ending: EndingLine[]
  /** Ended and not renewed. */
  ended: EndingLine[]
  /** More than is required. */
  beyond: CompetenceLine[]
  way: CourseOnWay[]
  /** The learning path that gives the way its order. */
  path: Named | null
  assigned: AssignedLine[]
  /** Required competences that no course gives yet. */
  withoutWay: Named[]
  /** The latest first. */
  earned: EarnedLine[]
}

/** So many lines are read at a glance on a phone too. */
const FEW = 4

/** A person's own competence: what is required and held, the way from one to the other, and how it came. */
export function MyCompetencePage(props: MyCompetenceProps) {
  const { required, assigned, ending, ended, beyond, earned, today } = props
  const text = useText('competence')
  return (
    <div className="wrap competence">
      <Head {...props} />
      <Way {...props} />
      {assigned.length > 0 && <AssignedList lines={assigned} />}
      <div className="grid-2 competence__ends">
        <Card title={text.ending.heading}>
          <Ends lines={ending} words={text.ending} />
        </Card>
        <Card title={text.ended.heading}>
          <Ends lines={ended} words={text.ended} />
        </Card>
      </div>
      <Panel
        title={text.required.heading}
        tuck={required.length > FEW ? text.required.all(required.length) : undefined}
      >
        {required.length > 0 ? (
          <RequiredTable lines={required} />
        ) : (
          <EmptyState level={3} title={text.required.none}>
            {text.required.noneText}
          </EmptyState>
        )}
      </Panel>
      {beyond.length > 0 && (
        <Card title={text.beyond.heading}>
          <Beyond lines={beyond} />
        </Card>
      )}
      <Panel title={text.earned.heading}>
        <Earned lines={earned} today={today} />
      </Panel>
    </div>
  )
}

function Head({ municipality, jobRole, today, required, reached }: MyCompetenceProps) {
  const text = useText('competence')
  const { municipality: named } = useText('shell')
  const { choices: reminders } = useText('reminders')
  const format = useFormat()
  return (
    <div className="page-head">
      <h1 className="title">{text.title}</h1>
      <p className="muted">
        <Name of={jobRole} />, {named(municipality)} · {format.day(today)}
      </p>
      {required.length > 0 && <p className="lead">{text.summary(reached, required.length)}</p>}
      <a className="big-link" href="/me/reminders">
        {reminders.link}
      </a>
    </div>
  )
}

function Way({ way, path, withoutWay, required, reached }: MyCompetenceProps) {
  const { way: text } = useText('competence')
  const { about } = useText('home')
  const total = way.reduce((sum, stage) => sum + stage.minutes, 0)
  const isThere = required.length === reached
  return (
    <Panel title={text.heading}>
      {isThere && <p>{text.arrived}</p>}
      {way.length > 0 && <p>{text.intro(way.length, about(total))}</p>}
      {path && (
        <p className="small muted">
          <Name of={path} within={text.path(path.title)} />
        </p>
      )}
      {way.length > 0 && (
        <ol className="competence__way">
          {way.map((stage, index) => (
            <Stage key={stage.href} stage={stage} isFirst={index === 0} />
          ))}
        </ol>
      )}
      {withoutWay.length > 0 && (
        <p className="small muted">
          <Names of={withoutWay} within={text.noCourse} />
        </p>
      )}
    </Panel>
  )
}

function Stage({ stage, isFirst }: { stage: CourseOnWay; isFirst: boolean }) {
  const { way: text, minutes } = useText('competence')
  const [first] = stage.modules
  return (
    <li className="stack stack--tight">
      <h3 className="heading-4">
        <a href={stage.href}>
          {stage.code} <Name of={stage} />
        </a>
      </h3>
      <p className="small muted">
        {text.size(stage.modules.length, minutes(stage.minutes))}{' '}
        <Names of={stage.closes} within={text.closes} />
      </p>
      <ol className="competence__modules">
        {stage.modules.map(({ href, minutes: length, state, ...named }) => (
          <li key={href}>
            <a href={href}>
              <Name of={named} />
            </a>{' '}
            <span className="small muted">
              {minutes(length)}
              {state && `. ${text.why[state]}`}
            </span>
          </li>
        ))}
      </ol>
      {first && (
        <ButtonLink href={first.href} variant={isFirst ? 'primary' : 'secondary'}>
          {text.go}
        </ButtonLink>
      )}
    </li>
  )
}

/** Titles that stand in one sentence, which are all in one language. */
function Names({ of, within }: { of: Named[]; within(words: string): string }) {
  const { list } = useFormat()
  const words = list(of.map(({ title }) => title))
  return (
    <InLanguage language={of[0]?.titleLanguage ?? ORIGINAL} within={within(words)}>
      {words}
    </InLanguage>
  )
}

function Ends(props: { lines: EndingLine[]; words: { none: string; on(day: string): string } }) {
  const { lines, words } = props
  const { renew } = useText('competence')
  const { day } = useFormat()
  if (lines.length === 0) return <p className="small muted">{words.none}</p>
  return (
    <ul className="plain-list competence__list">
      {lines.map(({ on, competences, course, href }) => (
        <li key={`${href} ${on}`}>
          <p className="strong">{words.on(day(on))}</p>
          <ul className="competence__given small">
            {competences.map((competence) => (
              <li key={competence.title}>
                <Name of={competence} />
              </li>
            ))}
          </ul>
          <a className="big-link" href={href}>
            <Name of={course} within={renew(course.title)} />
          </a>
        </li>
      ))}
    </ul>
  )
}

function Beyond({ lines }: { lines: CompetenceLine[] }) {
  const { beyond: text, level } = useText('competence')
  return (
    <ul className="plain-list competence__list">
      {lines.map((line) => (
        <li key={line.id}>
          <p className="strong">
            <Name of={line} />, {level(line.held)}
          </p>
          <p className="small muted">
            {line.required > 0 && `${text.over(line.required)} `}
            <Until line={line} />
          </p>
        </li>
      ))}
    </ul>
  )
}

function Earned({ lines, today }: { lines: EarnedLine[]; today: Day }) {
  const { earned: text } = useText('competence')
  if (lines.length === 0) return <p className="small muted">{text.none}</p>
  return (
    <ol className="plain-list competence__list">
      {lines.map((line) => (
        <EarnedItem key={`${line.href} ${line.on}`} line={line} today={today} />
      ))}
    </ol>
  )
}

function EarnedItem({ line, today }: { line: EarnedLine; today: Day }) {
  const { earned: text, until, level } = useText('competence')
  const { day, list } = useFormat()
  const { on, endsOn, course, href, competences, revisions, certificate, isRevoked } = line
  return (
    <li>
      <h3 className="heading-4">
        {day(on)}:{' '}
        <a href={href}>
          <Name of={course} />
        </a>
      </h3>
      <p className="small muted">
        {text.revisions(list(revisions.map(String)))}{' '}
        {endsOn === null ? until.forever : until[endsOn > today ? 'day' : 'past'](day(endsOn))}
      </p>
      <ul className="competence__given small">
        {competences.map((one) => (
          <li key={one.title}>
            <InLanguage language={ORIGINAL}>{one.title}</InLanguage>, {level(one.level)}
          </li>
        ))}
      </ul>
      {isRevoked && <p className="small strong">{text.revoked}</p>}
      <a className="big-link" href={certificate}>
        {text.certificate}
        <span className="visually-hidden">
          , <Name of={course} />, {day(on)}
        </span>
      </a>
    </li>
  )
}
