import { Fragment } from 'react'
import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { checkmarkCircle, lightBulb, xMarkOctagon } from '#app/ui/icons/paths.ts'
import { ContentWords } from '#app/ui/in-language.tsx'
import type { ActivityView } from '../activity-view.ts'
import { Files } from './files-view.tsx'
import { ProgramView } from './outline-view.tsx'
import { FieldValue } from './queue-view.tsx'
import type { ReviewedItem, RobotReview } from './review.ts'
import { Trace } from './trace-view.tsx'

type Props = { review: RobotReview }

/** What became of each item, what was broken, and in the end the hidden queue and a model robot. */
export function ReviewView({ review, view }: Props & { view: ActivityView }) {
  const text = useText('robotLab')
  const { visible, revealed, program, choices } = review
  return (
    <div className="robot-lab">
      <input type="hidden" name="work" value={review.work} />
      <Capped review={review} />
      <div className="robot-lab__sides">
        <Score review={review} />
        <Hidden review={review} />
      </div>
      <Items title={text.visible} items={visible} review={review} />
      {revealed && <Items title={text.hidden} items={revealed.hidden} review={review} />}
      <div className="robot-lab__halves">
        <ProgramView id="robot-own" title={text.own} program={program} choices={choices} />
        {revealed && (
          <ProgramView
            id="robot-solution"
            title={text.solution}
            program={revealed.solution}
            choices={choices}
          />
        )}
      </div>
      <Files view={view} />
    </div>
  )
}

function Capped({ review: { costs } }: Props) {
  const text = useText('robotLab')
  if (!costs.isGrave) return null
  return (
    <Alert tone="danger" title={text.capped}>
      <p>{text.cappedHelp}</p>
    </Alert>
  )
}

function Score({ review: { points, costs, choices, differs } }: Props) {
  const text = useText('robotLab')
  const { right, items, unneededRights, isUnlogged, stops, isRepeatable } = costs
  const { cost } = points
  const names = choices.rights.filter(({ id }) => unneededRights.includes(id))
  const told = names.map(({ name }) => name).join(', ')
  const { visible, hidden } = items
  return (
    <section className="panel" aria-labelledby="robot-score">
      <div className="panel__title row">
        <h2 id="robot-score">{text.result}</h2>
        <b className="robot-score">{text.score(points.score)}</b>
      </div>
      <div className="panel__body stack">
        <progress className="robot-progress" value={points.score} max={100}>
          {points.score} %
        </progress>
        <ul className="robot-facts">
          <Part isRight={right.visible === visible} points={`${points.visible} / 40`}>
            {text.points.visible(right.visible, visible)}
          </Part>
          <Part isRight={right.hidden === hidden} points={`${points.hidden} / 60`}>
            {text.points.hidden(right.hidden, hidden)}
          </Part>
          <Part isRight={isRepeatable} points={costOf(cost.unrepeatable)}>
            {isRepeatable ? text.points.repeatable : text.points.unrepeatable}
          </Part>
          <Part isRight={stops.length === 0} points={costOf(cost.stopped)}>
            {stops.length === 0 ? text.points.notStopped : text.points.stopped}
          </Part>
          <Part isRight={!isUnlogged} points={costOf(cost.unlogged)}>
            {isUnlogged ? text.points.unlogged : text.points.logged}
          </Part>
          <Part isRight={names.length === 0} points={costOf(cost.rights)}>
            {names.length === 0 ? text.points.noRights : text.points.rights(told)}
          </Part>
        </ul>
        {differs.cut && <p>{text.differs.cut(differs.cut.item, differs.cut.step)}</p>}
        {differs.again && <p>{text.differs.again}</p>}
      </div>
    </section>
  )
}

function costOf(cost: number): string {
  return cost === 0 ? '0' : `−${cost}`
}

function Part(props: { isRight: boolean; points: string; children: string }) {
  const { isRight, points, children } = props
  const text = useText('robotLab')
  return (
    <li data-color={isRight ? 'success' : 'danger'}>
      <Icon of={isRight ? checkmarkCircle : xMarkOctagon} size="small" />
      <span>
        <span className="visually-hidden">{isRight ? text.right : text.wrong}: </span>
        {children}
      </span>
      <b>{points}</b>
    </li>
  )
}

function Hidden({ review: { hidden, revealed } }: Props) {
  const text = useText('robotLab')
  const isTold = revealed !== null || hidden.hints.length === 0
  return (
    <section className="panel" aria-labelledby="robot-hidden">
      <h2 id="robot-hidden" className="panel__title">
        {text.hidden}
      </h2>
      <div className="panel__body stack">
        <p>{text.hiddenWrong(hidden.wrong, hidden.of)}</p>
        {!isTold && <p>{text.hintsIntro}</p>}
        <ul className="robot-facts" hidden={isTold}>
          {hidden.hints.map((hint) => (
            <li key={hint} data-color="warning">
              <Icon of={lightBulb} size="small" />
              <span>{text.hints[hint]}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function Items({ title, items, review }: Props & { title: string; items: ReviewedItem[] }) {
  return (
    <section className="panel">
      <h2 className="panel__title">{title}</h2>
      <ul className="robot-items">
        {items.map((item) => (
          <Item key={item.id} of={item} review={review} />
        ))}
      </ul>
    </section>
  )
}

function Item({ of, review }: Props & { of: ReviewedItem }) {
  const text = useText('robotLab')
  const { id, outcome, reason, isRight, broken, expected, trace } = of
  const isFlawless = isRight && broken.length === 0
  return (
    <li data-color={isFlawless ? 'success' : 'danger'}>
      <Icon of={isFlawless ? checkmarkCircle : xMarkOctagon} />
      <div className="stack stack--tight">
        <h3 className="heading-4">
          {id}: {isFlawless ? text.right : text.wrong}
        </h3>
        <Told of={of} choices={review.choices} />
        <dl className="pairs">
          <dt>{text.outcome}</dt>
          <dd>
            <Outcome of={text.outcomes[outcome]} reason={reason} />
          </dd>
          {!isRight && (
            <>
              <dt>{text.wanted}</dt>
              <dd>
                <Outcome of={text.expectedOutcomes[expected.outcome]} reason={expected.reason} />
              </dd>
            </>
          )}
        </dl>
        {broken.map(({ violation, step, when }) => (
          <Alert key={violation} tone="danger" title={text.brokenAt(id, step, text.whens[when])}>
            <p>{text.violations[violation]}</p>
            <p>{text.principles[violation]}</p>
          </Alert>
        ))}
        {expected.note && (
          <p>
            <ContentWords>{expected.note}</ContentWords>
          </p>
        )}
        {trace.length > 0 && (
          <details className="details">
            <summary>{text.operations(trace.length)}</summary>
            <Trace item={id} rows={trace} steps={review.program.steps} choices={review.choices} />
          </details>
        )}
      </div>
    </li>
  )
}

/** The item as it came to the robot. */
function Told({ of: { fields }, choices }: { of: ReviewedItem; choices: RobotReview['choices'] }) {
  return (
    <p className="small muted">
      {choices.fields.map(({ id, name }, n) => (
        <Fragment key={id}>
          {n > 0 && ' · '}
          <ContentWords>{name}</ContentWords>: <FieldValue value={fields[id]} />
        </Fragment>
      ))}
    </p>
  )
}

function Outcome({ of, reason }: { of: string; reason: string | null }) {
  if (reason === null) return of
  return (
    <>
      {of}: <ContentWords>{reason}</ContentWords>
    </>
  )
}
