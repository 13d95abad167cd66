import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { ContentWords } from '#app/ui/in-language.tsx'
import { lawName } from '../form/law-name.ts'
import type { Broken, ReviewedCase, WorkflowReview } from './review.ts'

/** What the answer earned: what was broken, at which step and day, and why it is a rule. */
export function ReviewView({ review }: { review: WorkflowReview }) {
  const text = useText('workflowLab')
  const { isCapped, cases, hidden } = review
  return (
    <div className="workflow-review">
      {isCapped && (
        <Alert tone="danger" title={text.capped}>
          <p>{text.cappedHelp}</p>
        </Alert>
      )}
      {cases.map((one) => (
        <CaseReview key={one.id} of={one} />
      ))}
      {hidden && (
        <section className="panel">
          <h2 className="panel__title">{text.hiddenCases}</h2>
          <div className="panel__body stack">
            <p>{text.hiddenFailed(hidden.failed, hidden.all)}</p>
            {hidden.hints.length > 0 && (
              <>
                <p>{text.hints}</p>
                <ul>
                  {hidden.hints.map((hint) => (
                    <li key={hint}>{hint}</li>
                  ))}
                </ul>
              </>
            )}
          </div>
        </section>
      )}
    </div>
  )
}

function CaseReview({ of }: { of: ReviewedCase }) {
  const text = useText('workflowLab')
  const format = useFormat()
  const { title, isHidden, points, isEnded, refusals, broken, done, best } = of
  return (
    <section className="panel">
      <div className="panel__title row">
        <h2>
          <ContentWords>{title}</ContentWords>
        </h2>
        <b>{text.points(points)}</b>
      </div>
      <div className="panel__body stack">
        {isHidden && <p className="small muted">{text.wasHidden}</p>}
        {!isEnded && <p>{text.notEnded}</p>}
        {broken.length === 0 && isEnded && refusals === 0 && <p>{text.flawless}</p>}
        {refusals > 0 && <p>{text.refusals(refusals)}</p>}
        {broken.map((one) => (
          <BrokenRule key={`${one.rule} ${one.at}`} broken={one} />
        ))}
        <details className="details">
          <summary>{text.trace}</summary>
          <ol className="case-log">
            {done.map(({ day, name }, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a step may come again, and the list never changes
              <li key={n}>
                <span className="small muted">{format.dayAndMonth(day)}</span>
                <span>{name}</span>
              </li>
            ))}
          </ol>
        </details>
        {best && best.length > 0 && (
          <details className="details">
            <summary>{text.best}</summary>
            <ol>
              {best.map((name, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a step may come again, and the list never changes
                <li key={n}>{name}</li>
              ))}
            </ol>
          </details>
        )}
      </div>
    </section>
  )
}

function BrokenRule({ broken }: { broken: Broken }) {
  const text = useText('workflowLab')
  const format = useFormat()
  const { rule, severity, day, at, text: words, hint, source } = broken
  const own = rule === 'ukjent-grunnlag' ? text.unknownGround : text.wrongWay
  return (
    <Alert
      tone={severity === 'note' ? 'info' : severity === 'wrong' ? 'warning' : 'danger'}
      title={`${text.severity[severity]}: ${at}, ${format.dayAndMonth(day)}`}
    >
      <p>{words ?? own}</p>
      {hint && <p>{hint}</p>}
      {source && (
        <p className="small">
          {text.principle(source.principle)}{' '}
          {[lawName(source.law), source.ref, source.standard].filter(Boolean).join(' ')}
        </p>
      )}
    </Alert>
  )
}
