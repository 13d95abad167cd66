import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { numberSteps } from './number.ts'
import type { ReviewedItem, RobotReview } from './review.ts'
import { Trial } from './trial-view.tsx'

/** What became of each item, what cost points, and in the end the hidden queue. */
export function ReviewView({ review }: { review: RobotReview }) {
  const text = useText('robotLab')
  const { costs, visible, hidden, revealed } = review
  return (
    <div className="stack">
      {costs.isGrave && (
        <Alert tone="danger" title={text.capped}>
          <p>{text.cappedHelp}</p>
        </Alert>
      )}
      <Costs costs={costs} />
      <Items title={text.visible} items={visible} />
      <section className="panel">
        <h2 className="panel__title">{text.hidden}</h2>
        <p className="panel__body">{text.hiddenWrong(hidden.wrong, hidden.of)}</p>
      </section>
      {revealed && (
        <>
          <Items title={text.hidden} items={revealed.hidden} />
          <Trial rows={revealed.rows} steps={numberSteps(revealed.program.steps)} />
        </>
      )}
    </div>
  )
}

function Costs({ costs }: Pick<RobotReview, 'costs'>) {
  const text = useText('robotLab')
  const { unneededRights, isUnlogged, stops, isRepeatable } = costs
  const told = [
    unneededRights.length > 0 && text.unneeded(unneededRights.join(', ')),
    isUnlogged && text.unlogged,
    stops.length > 0 && text.stopped,
    !isRepeatable && text.notRepeatable,
  ].filter((one) => one !== false)
  if (told.length === 0) return null
  return (
    <section className="panel">
      <h2 className="panel__title">{text.costs}</h2>
      <ul className="panel__body">
        {told.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </section>
  )
}

function Items({ title, items }: { title: string; items: ReviewedItem[] }) {
  const text = useText('robotLab')
  return (
    <section className="panel">
      <h2 className="panel__title">{title}</h2>
      <div className="panel__body scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{text.item}</th>
              <th scope="col">{text.outcome}</th>
              <th scope="col">{text.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ id, outcome, reason, isRight, violations, expected }) => (
              <tr key={id}>
                <th scope="row">{id}</th>
                <td>
                  {text.outcomes[outcome]} {reason && `(${reason})`}
                </td>
                <td>
                  {isRight ? text.right : text.wrong}
                  {violations.map((one) => (
                    <p key={one}>{text.violations[one]}</p>
                  ))}
                  {expected?.note && <p className="muted">{expected.note}</p>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
