import { type ComponentType, type FormEventHandler, useMemo, useRef } from 'react'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { wish } from '#app/offline/answers/bridge.ts'
import { dayOf } from '#app/platform/calendar.ts'
import { Alert } from '#app/ui/alert.tsx'
import { type Arrival, ArrivalPanel } from '#app/ui/arrival.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { arrowCirclepath, arrowRight, cloudUp } from '#app/ui/icons/paths.ts'
import { ContentWords } from '#app/ui/in-language.tsx'
import { useTarget } from '#app/ui/link-target.ts'
import { Tag } from '#app/ui/tag.tsx'
import type { ActivityView, Result } from '../activity-view.ts'
import type { Problem } from '../attempt.ts'
import { useHandedIn } from '../handed-in.ts'
import { controlId, endOf } from './control-id.ts'
import { type DraftState, useDraft } from './use-draft.ts'
import { type Undelivered, useHandIn } from './use-hand-in.ts'
import { fieldsIn, type KeptAnswer } from './use-kept-answer.ts'
import { useLatest } from './use-latest.ts'
import { useTakenOver } from './use-taken-over.ts'
import { useWords, type Words, WordsProvider } from './use-words.ts'
import { Verdict } from './verdict.tsx'

/** Letters of a question that stand in the list of what must be mended. */
const LABEL_LENGTH = 60

export type BodyProps = {
  view: ActivityView
  /** Keeps ids apart where a page has several activities. */
  scope: string
  /** JavaScript runs. */
  enhanced: boolean
  /** A step is on its way. */
  sending: boolean
}

/** What is a kind's own in the form of an activity. */
export type ActivityParts = {
  /** What there is to do, and after handing in how it went. */
  Body: ComponentType<BodyProps>
  /** One line on what it takes. */
  Frame: ComponentType<{ view: ActivityView }>
  useWords(): Words
  /** What a person must mend, by the name that they know it by. */
  useProblemLabel(view: ActivityView): (problem: Problem) => string
}

/** An activity: one plain form, and after handing in what the answers earned in the same place. */
export function ActivityShell({ opened, parts }: { opened: ActivityView; parts: ActivityParts }) {
  const { view, sending, undelivered, kept, section, submit } = useHandIn(opened)
  useLatest(view)
  useHandedIn(opened, view)
  const text = parts.useWords()
  const { asked, result } = view
  const scope = asked.id.split('/')[2] ?? ''
  const headingId = controlId(scope, 'heading')
  // A lab stands on a page of its own.
  const [Heading, look] =
    asked.kind === 'quiz' ? (['h2', 'quiz'] as const) : (['h1', 'lab'] as const)
  return (
    <WordsProvider value={text}>
      <section className={look} id={scope} aria-labelledby={headingId} ref={section}>
        <div className="quiz__head">
          <Heading
            id={headingId}
            tabIndex={-1}
            data-focus={result || view.notice ? true : undefined}
            aria-describedby={controlId(scope, 'frame')}
          >
            {asked.title ? <ContentWords>{asked.title}</ContentWords> : text.title}
          </Heading>
          {result && view.isStored && <DeliveredAt instant={result.submittedAt} />}
        </div>
        <Frame view={view} parts={parts} id={controlId(scope, 'frame')} />
        {result?.arrival && (
          <ArrivalPanel arrival={result.arrival} level={asked.kind === 'quiz' ? 3 : 2} />
        )}
        <Notices view={view} />
        <Problems view={view} scope={scope} parts={parts} />
        {view.isKnown && <Known view={view} />}
        {/* A new attempt is a new form: its fields must not keep what stood in the last one. */}
        {!view.isKnown && (
          <Form
            key={kept ? `kept ${kept.answer.attempt}` : view.attempt}
            view={kept ? { ...view, fields: fieldsIn(kept.answer) } : view}
            scope={scope}
            sending={sending}
            undelivered={undelivered}
            kept={kept}
            onSubmit={submit}
            Body={parts.Body}
          />
        )}
        <div id={endOf(scope)} />
      </section>
    </WordsProvider>
  )
}

function DeliveredAt({ instant }: { instant: number }) {
  const text = useWords()
  const format = useFormat()
  return <Tag icon={cloudUp}>{text.delivered(format.time(instant))}</Tag>
}

/** What is special about this form or this answer. */
function Notices({ view }: { view: ActivityView }) {
  const text = useWords()
  const { result } = view
  return (
    <>
      {view.notice && <Alert tone="warning">{text.notice[view.notice]}</Alert>}
      {result?.isPast && (
        <Alert tone="info" title={text.past}>
          <p>{text.pastHelp}</p>
        </Alert>
      )}
      {result?.corrected && (
        <Alert tone="success" title={text.corrected(result.corrected.before, result.percent)}>
          {result.corrected.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Alert>
      )}
      {view.opensAt !== null && <OpensAt instant={view.opensAt} />}
    </>
  )
}

/** One line on what it takes, or on how it went. */
function Frame(props: { view: ActivityView; parts: ActivityParts; id: string }) {
  const { view, parts, id } = props
  const text = useWords()
  const { asked, result, last } = view
  if (result) return <Verdict result={result} pass={asked.pass} id={id} />
  const before = last && (last.passed ? text.lastPassed : text.lastFailed)(last.percent)
  const given = asked.attempts ?? (asked.wait === null ? null : 1)
  const limit = given !== null && text.attemptsGiven(given, asked.wait)
  return (
    <>
      <p className="muted" id={id}>
        {before} <parts.Frame view={view} /> {limit}
      </p>
      {asked.kind !== 'quiz' && <Task view={view} />}
    </>
  )
}

/** A lab stands on a page of its own, away from the text that tells what is to be done. */
function Task({ view: { asked, reading } }: { view: ActivityView }) {
  const href = `${reading}#${asked.id.split('/')[2]}`
  return (
    <p className="lab__task">
      <a href={href} target={useTarget(href)}>
        {useText('lab').task}
      </a>
    </p>
  )
}

/** When one who has used a round of attempts may try again. */
function OpensAt({ instant }: { instant: number }) {
  const text = useWords()
  const format = useFormat()
  return <Alert tone="info">{text.opens(format.weekdayAt(instant), format.time(instant))}</Alert>
}

/** Passed at an earlier revision, and nothing has changed since. */
function Known({ view }: { view: ActivityView }) {
  const text = useWords()
  return (
    <>
      <Alert tone="success" title={text.known}>
        <p>
          {text.knownHelp} {view.isStored && <a href={view.action}>{text.allAttempts}</a>}
        </p>
      </Alert>
      <div className="row">
        <ButtonLink variant="secondary" href={view.home} icon={arrowCirclepath}>
          {text.practise}
        </ButtonLink>
      </div>
    </>
  )
}

function Problems(props: { view: ActivityView; scope: string; parts: ActivityParts }) {
  const { view, scope, parts } = props
  const text = useWords()
  const labelOf = parts.useProblemLabel(view)
  const first = view.problems.filter(
    ({ question }, index) =>
      view.problems.findIndex((other) => other.question === question) === index,
  )
  const [one, ...others] = new Set(first.map(({ reason }) => reason))
  // What is wrong with all is said once.
  const shared = one && others.length === 0 && first.length > 1 ? text.problem[one] : undefined
  const errors = first.map((problem) => ({
    field: controlId(scope, problem.field),
    message: shared
      ? inShort(labelOf(problem))
      : `«${inShort(labelOf(problem))}»: ${text.problem[problem.reason]}`,
  }))
  return <ErrorSummary errors={errors} lead={shared} />
}

/** Enough of a question to know it by, cut between words. */
function inShort(label: string): string {
  if (label.length <= LABEL_LENGTH) return label
  return `${label.slice(0, LABEL_LENGTH).replace(/\s+\S*$/, '')} …`
}

function Form(props: {
  view: ActivityView
  scope: string
  sending: boolean
  undelivered: Undelivered | null
  kept: KeptAnswer | null
  onSubmit: FormEventHandler<HTMLFormElement>
  Body: ComponentType<BodyProps>
}) {
  const { view, scope, sending, undelivered, kept, onSubmit, Body } = props
  const { result } = view
  const form = useRef<HTMLFormElement>(null)
  const { enhanced, fields } = useTakenOver(form, view.fields)
  const { state: draft, step } = useDraft(form, view)
  // What is asked is large, and is the same when a draft has been saved.
  const body = useMemo(
    () => <Body view={{ ...view, fields }} scope={scope} enhanced={enhanced} sending={sending} />,
    [Body, view, fields, scope, enhanced, sending],
  )
  return (
    <form ref={form} method="post" action={view.action} noValidate onSubmit={onSubmit}>
      <input type="hidden" name="attempt" value={view.attempt} />
      <input type="hidden" name="number" value={view.number} />
      <input type="hidden" name="person" value={view.person} />
      <input type="hidden" name="edition" value={view.edition} />
      <input type="hidden" name="step" value={step} />
      {kept ? (
        <fieldset className="quiz__kept" disabled>
          {body}
        </fieldset>
      ) : (
        body
      )}
      {undelivered && <NotDelivered reason={undelivered} />}
      {kept ? (
        <KeptForLater {...kept} />
      ) : result ? (
        <AfterFoot view={view} result={result} />
      ) : (
        <BeforeFoot
          isStored={view.isStored}
          draft={draft}
          sending={sending}
          closed={view.notice === 'closed' || !!view.opensAt}
        />
      )}
    </form>
  )
}

type Before = { isStored: boolean; draft: DraftState; sending: boolean; closed: boolean }

function BeforeFoot({ isStored, draft, sending, closed }: Before) {
  const text = useWords()
  const format = useFormat()
  return (
    <div className="quiz__foot">
      {isStored && <p>{text.whoWillSee}</p>}
      <div className="row">
        <span className="small muted" role="status">
          {draft.kind === 'saved' && text.saved(format.time(draft.savedAt))}
          {draft.kind === 'not-saved' && text.notSaved[draft.reason]}
        </span>
        {!closed && (
          <Button aria-disabled={sending} fullOnPhone>
            {sending ? text.handingIn : text.handIn}
          </Button>
        )}
      </div>
    </div>
  )
}

/** Given without a network, and not to be changed: a first try may have come through. */
function KeptForLater({ answer, sending }: KeptAnswer) {
  const text = useText('quiz')
  const format = useFormat()
  const { givenAt, reading, state } = answer
  const isOut = state.kind === 'waiting' && state.for === 'sign-in'
  return (
    <div data-focus="undelivered" tabIndex={-1}>
      <Alert tone="warning" icon={cloudUp} title={text.kept.title}>
        <p>{text.kept.help(format.dayAndMonth(dayOf(givenAt)), format.time(givenAt))}</p>
        {isOut && (
          <p>
            <a href={`/sign-in?${new URLSearchParams({ next: reading })}`}>{text.kept.signIn}</a>
          </p>
        )}
        {!isOut && (
          <Button
            type="button"
            variant="secondary"
            aria-disabled={sending}
            onClick={() => wish('hand-in')}
          >
            {sending ? text.handingIn : text.kept.tryNow}
          </Button>
        )}
      </Alert>
    </div>
  )
}

function NotDelivered({ reason }: { reason: Undelivered }) {
  const text = useWords()
  return (
    <div data-focus="undelivered" tabIndex={-1}>
      <Alert tone="danger" role="alert" inPlace title={text.notDelivered}>
        <p>{text.notice[reason]}</p>
        {reason === 'signed-out' && (
          <p>
            <a href="/sign-in" target="_blank" rel="noreferrer">
              {text.signIn}
            </a>
          </p>
        )}
      </Alert>
    </div>
  )
}

/** After the review as before it: what is next. */
function Onward({ arrival: { next, course } }: { arrival: Arrival }) {
  const text = useText('arrival')
  return (
    <ButtonLink href={next?.href ?? course.href} iconAfter={arrowRight}>
      {next ? text.next(next.title, next.minutes) : text.seeCourse}
    </ButtonLink>
  )
}

function AfterFoot({ view, result }: { view: ActivityView; result: Result }) {
  const text = useWords()
  const { passed, completed, mayRetry, arrival } = result
  const readsOn = passed && !completed
  const reading = readsOn ? endOf(view.asked.id.split('/')[2] ?? '') : 'content'
  return (
    <div className="quiz__foot">
      {view.isStored && (
        <p>
          {text.whoSees} <a href={view.action}>{text.allAttempts}</a>
        </p>
      )}
      <div className="row">
        <ButtonLink
          variant={readsOn ? 'primary' : 'secondary'}
          href={`${view.reading}#${reading}`}
          iconAfter={readsOn ? arrowRight : undefined}
        >
          {readsOn ? text.readOn : text.readAgain}
        </ButtonLink>
        {mayRetry && (
          <ButtonLink
            href={view.home}
            variant={passed ? 'secondary' : 'primary'}
            icon={arrowCirclepath}
          >
            {passed ? text.practise : text.tryAgain}
          </ButtonLink>
        )}
        {arrival && <Onward arrival={arrival} />}
      </div>
    </div>
  )
}
