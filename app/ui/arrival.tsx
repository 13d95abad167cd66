import { ORIGINAL } from '#app/i18n/content-language.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import type { Day } from '#app/platform/calendar.ts'
import { ButtonLink } from './button.tsx'
import { Icon } from './icon.tsx'
import { arrowRight, checkmark, checkmarkCircle, hatSchool } from './icons/paths.ts'
import { InLanguage, Name, type Named } from './in-language.tsx'
import { Lane, type LaneState } from './lane.tsx'

type Way = Named & { href: string }

/** Where someone has come to who has completed a module, and perhaps its course. */
export type Arrival = {
  course: Way
  lane: LaneState[]
  /** What remains of the course. */
  next: (Way & { minutes: number }) | null
  /** When nothing does. */
  finished: Finished | null
}

type Finished = {
  /** Where the certificate is; null where it is not issued yet. */
  certificate: string | null
  /** Null when it never ends. */
  endsOn: Day | null
  /** Competences that the course gives, as they are called. */
  gives: string[]
  /** The next course that is required. */
  onward: (Way & { modules: number; minutes: number; due: Day | null }) | null
  /** Nothing that is required remains. */
  isAll: boolean
}

type Props = {
  arrival: Arrival
  /** Of the heading. */
  level?: 2 | 3
  /** On the course's own page, whose heading names it. */
  isAtCourse?: boolean
}

/** A module or a course is behind: how far that is, and where it leads. */
export function ArrivalPanel({ arrival, level = 3, isAtCourse }: Props) {
  const { finished } = arrival
  if (finished) return <CourseArrival {...{ arrival, finished, level, isAtCourse }} />
  return <ModuleArrival arrival={arrival} level={level} />
}

function ModuleArrival({ arrival, level }: { arrival: Arrival; level: 2 | 3 }) {
  const text = useText('arrival')
  const { course, lane, next } = arrival
  const Heading = `h${level}` as const
  const done = doneIn(lane)
  return (
    <div className="arrival arrival--module">
      <span className="buoy" data-state="done">
        <Icon of={checkmark} />
      </span>
      <div className="arrival__words">
        <Heading className="heading-3">{text.module}</Heading>
        <p className="muted">
          <Name of={course} within={text.progress(done, lane.length, course.title)} />
        </p>
        <LaneBehind lane={lane} />
      </div>
      {next && (
        <ButtonLink href={next.href} size="lg" iconAfter={arrowRight} fullOnPhone>
          <Name of={next} within={text.next(next.title, next.minutes)} />
        </ButtonLink>
      )}
    </div>
  )
}

function CourseArrival(props: Props & { finished: Finished }) {
  const { arrival, finished, level = 3, isAtCourse } = props
  const text = useText('arrival')
  const format = useFormat()
  const { certificate, endsOn, gives } = finished
  const Heading = `h${level}` as const
  return (
    <div className="arrival arrival--course">
      <div className="arrival__map" />
      <div className="arrival__body">
        <div className="arrival__words">
          {!isAtCourse && <p className="kicker">{text.course}</p>}
          <Heading className="heading-2">
            {isAtCourse ? text.course : <Name of={arrival.course} />}
          </Heading>
          <LaneBehind lane={arrival.lane} />
          <p>
            {certificate && text.certificate}{' '}
            {endsOn === null ? text.noEnd : text.until(format.day(endsOn))}
          </p>
          {certificate && (
            <ButtonLink href={certificate} size="lg" icon={hatSchool} fullOnPhone>
              {text.see}
            </ButtonLink>
          )}
        </div>
        <Gives gives={gives} />
      </div>
      <Onward finished={finished} />
    </div>
  )
}

function Gives({ gives }: { gives: string[] }) {
  const text = useText('arrival')
  if (gives.length === 0) return null
  return (
    <div>
      <p className="strong">{text.gives}</p>
      <ul className="arrival__gives">
        {gives.map((title) => (
          <li key={title}>
            <Icon of={checkmarkCircle} />
            <InLanguage language={ORIGINAL}>{title}</InLanguage>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What comes after a course: the next one that is required, or that there is none. */
function Onward({ finished: { onward, isAll } }: { finished: Finished }) {
  const text = useText('arrival')
  const format = useFormat()
  if (!onward && !isAll) return null
  return (
    <div className="arrival__onward">
      {onward ? (
        <>
          <p>
            <span className="muted">{text.onward}</span>{' '}
            <b className="strong">
              <Name of={onward} />
            </b>
            <span className="small muted arrival__size">
              {text.size(onward.modules, onward.minutes)}
              {onward.due !== null && ` ${text.due(format.dayAndMonth(onward.due))}`}
            </span>
          </p>
          <ButtonLink href={onward.href} variant="secondary" iconAfter={arrowRight} fullOnPhone>
            {text.begin}
          </ButtonLink>
        </>
      ) : (
        <>
          <p>
            <b className="strong">{text.all}</b> {text.allText}
          </p>
          <ButtonLink href="/" variant="secondary" iconAfter={arrowRight} fullOnPhone>
            {text.toMyPage}
          </ButtonLink>
        </>
      )}
    </div>
  )
}

function LaneBehind({ lane }: { lane: LaneState[] }) {
  const { laneLabel } = useText('shell')
  return <Lane steps={lane} label={laneLabel(doneIn(lane), lane.length)} />
}

function doneIn(lane: LaneState[]): number {
  return lane.filter((step) => step === 'done').length
}
