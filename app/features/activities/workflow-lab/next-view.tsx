import type { ReactNode } from 'react'
import { useContentLang } from '#app/i18n/content-language.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { ContentWords } from '#app/ui/in-language.tsx'
import type { ActivityView } from '../activity-view.ts'
import { controlId } from '../form/control-id.ts'
import { StepButton } from '../form/step-button.tsx'
import { useWords } from '../form/use-words.ts'
import { answerField, wayField } from './fields.ts'
import type { CaseWorkScene, NamedOffer } from './scene.ts'

type Props = { scene: CaseWorkScene; view: ActivityView; scope: string; sending: boolean }
type Own<Kind extends NamedOffer['offer']> = Props & { offer: Extract<NamedOffer, { offer: Kind }> }

/** What the last step led to, and what can be done now: a fieldset for each place the case is, waiting, and other ways. */
export function Next(props: Props & { children: ReactNode }) {
  const { scene } = props
  const text = useText('workflowLab')
  const { at } = scene
  const shortcuts = at.offers.flatMap((offer) => (offer.offer === 'shortcut' ? [offer] : []))
  return (
    <section className="panel workflow-lab__next" aria-labelledby="next">
      <h2 id="next" className="panel__title" tabIndex={-1} data-focus>
        {at.isEnded ? text.ended : text.next}
      </h2>
      <div className="panel__body stack">
        {props.children}
        {at.isEnded && <p>{text.endedHelp(at.isClosed)}</p>}
        {at.isFull && !at.isEnded && <p>{text.full}</p>}
        {!at.isFull &&
          at.offers.map((offer) => <Offer key={keyOf(offer)} {...props} offer={offer} />)}
        {!at.isFull && shortcuts.length > 0 && (
          <fieldset className="offer">
            <legend className="heading-4">{text.others}</legend>
            {shortcuts.map(({ id, text: words }) => (
              <StepButton
                key={id}
                view={props.view}
                value={`shortcut ${id}`}
                className="ds-button"
                data-variant="secondary"
              >
                <ContentWords>{words}</ContentWords>
              </StepButton>
            ))}
          </fieldset>
        )}
        {!at.isHidden && at.log.length > 1 && (
          <StepButton
            view={props.view}
            value="restart"
            className="ds-button"
            data-variant="tertiary"
          >
            {text.restart}
          </StepButton>
        )}
        <p className="small muted">{at.isHidden ? text.noWayBack : text.freeToTry}</p>
      </div>
    </section>
  )
}

function keyOf(offer: NamedOffer): string {
  if ('node' in offer) return `${offer.offer} ${offer.node.id}`
  return offer.offer === 'shortcut' ? offer.id : 'wait'
}

function Offer(props: Props & { offer: NamedOffer }) {
  const { offer } = props
  if (offer.offer === 'perform') return <Perform {...props} offer={offer} />
  if (offer.offer === 'choose') return <Choose {...props} offer={offer} />
  return offer.offer === 'wait' ? <Wait {...props} /> : null
}

function Perform({ offer, view, scope, sending }: Own<'perform'>) {
  const text = useText('workflowLab')
  const { node, questions } = offer
  return (
    <fieldset className="offer">
      <legend>
        <span className="heading-4" lang={useContentLang()}>
          {node.name}
        </span>
        {node.role && <span className="small muted">{text.inRole(node.role)}</span>}
      </legend>
      {questions.map(({ id, text: words, options }) => (
        <Radios
          key={id}
          view={view}
          scope={scope}
          field={answerField(node.id, id)}
          legend={words}
          options={options}
        />
      ))}
      <StepButton
        view={view}
        value={`perform ${node.id}`}
        className="ds-button"
        data-variant="primary"
        aria-disabled={sending}
      >
        {text.perform}
      </StepButton>
    </fieldset>
  )
}

function Choose({ offer, view, scope, sending }: Own<'choose'>) {
  const text = useText('workflowLab')
  const { node, ways } = offer
  return (
    <fieldset className="offer">
      <legend className="heading-4">{text.choose}</legend>
      <Radios
        view={view}
        scope={scope}
        field={wayField(node.id)}
        legend={node.name}
        options={ways.map(({ id, name }) => ({ id, text: name }))}
      />
      <StepButton
        view={view}
        value={`choose ${node.id}`}
        className="ds-button"
        data-variant="primary"
        aria-disabled={sending}
      >
        {text.goThere}
      </StepButton>
    </fieldset>
  )
}

function Wait({ view, sending }: Props) {
  const text = useText('workflowLab')
  return (
    <div className="offer">
      <StepButton
        view={view}
        value="wait"
        className="ds-button"
        data-variant="secondary"
        aria-disabled={sending}
      >
        {text.wait}
      </StepButton>
    </div>
  )
}

function Radios(props: {
  view: ActivityView
  scope: string
  field: string
  legend: string
  options: { id: string; text: string }[]
}) {
  const { view, scope, field, legend, options } = props
  const text = useWords()
  const wrong = view.problems.some((problem) => problem.field === field)
  const [chosen] = view.fields[field] ?? []
  return (
    <fieldset className="offer__question">
      <legend>
        <ContentWords>{legend}</ContentWords>
      </legend>
      {options.map(({ id, text: words }, n) => (
        <label key={id} className="check">
          <input
            type="radio"
            id={n === 0 ? controlId(scope, field) : undefined}
            name={field}
            value={id}
            defaultChecked={chosen === id}
            aria-invalid={wrong || undefined}
          />
          <ContentWords>{words}</ContentWords>
        </label>
      ))}
      {wrong && <p className="ds-validation-message">{text.problem.unanswered}</p>}
    </fieldset>
  )
}
