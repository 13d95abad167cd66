import type { ReactNode } from 'react'
import { useContentLang } from '#app/i18n/content-language.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { arrowDown, arrowUp, xMark } from '#app/ui/icons/paths.ts'
import { ContentWords } from '#app/ui/in-language.tsx'
import type { ActivityView } from '../activity-view.ts'
import { controlId } from '../form/control-id.ts'
import { StepButton } from '../form/step-button.tsx'
import { useWords } from '../form/use-words.ts'
import { elseField, MOST_ROWS, optionField, testField } from './fields.ts'
import { FlowView } from './flow-view.tsx'
import { Log } from './log-view.tsx'
import type { RoutingList, RoutingScene, TestableFact } from './routing-scene.ts'

type Props = { scene: RoutingScene; view: ActivityView; scope: string }

/** The card that all cases are run by: a list for each decision, and what it does to the visible cases. */
export function RoutingForm({ scene, view, scope }: Props) {
  return (
    <div className="workflow-lab">
      <input type="hidden" name="work" value={scene.work} />
      <FlowView flow={scene.flow} diagram={scene.diagram} scope={scope} />
      <Known facts={scene.facts} />
      <Trying scene={scene} view={view} scope={scope} />
      {scene.lists.map((list, n) => (
        <List key={`${list.node.id} ${list.question}`} {...{ list, n, scene, view, scope }} />
      ))}
    </div>
  )
}

/** What can be tested, and when it is known. */
function Known({ facts }: { facts: TestableFact[] }) {
  const text = useText('workflowLab')
  return (
    <section className="panel" aria-labelledby="known-facts">
      <h2 id="known-facts" className="panel__title">
        {text.facts}
      </h2>
      <div className="panel__body stack">
        <p>{text.cardHelp}</p>
        <dl className="pairs">
          {facts.map(({ name, from, values }) => (
            <div key={name}>
              <dt>
                <ContentWords>{name}</ContentWords>
              </dt>
              <dd>
                <ContentWords>
                  {values.map(({ value }) => text.value(value)).join(', ')}
                </ContentWords>
                <span className="small muted"> ({text.knownFrom(from)})</span>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  )
}

/** Runs the card on a visible case: what happened, never whether it was right. */
function Trying({ scene, view, scope }: Props) {
  const text = useText('workflowLab')
  const { cases, tried, hidden } = scene
  return (
    <section className="panel" aria-labelledby="trying">
      <h2 id="trying" className="panel__title">
        {text.trying}
      </h2>
      <div className="panel__body stack">
        <p>{text.tryingHelp(hidden)}</p>
        <ul className="routing-cases">
          {cases.map(({ id, title, introduction, isTried }) => (
            <li key={id}>
              <StepButton
                view={view}
                id={controlId(scope, `try ${id}`)}
                value={`try ${id}`}
                className="ds-button"
                data-variant="secondary"
                aria-pressed={isTried}
              >
                <ContentWords within={text.tryOn(title)}>{title}</ContentWords>
              </StepButton>
              <p className="small muted">
                <ContentWords>{introduction}</ContentWords>
              </p>
            </li>
          ))}
        </ul>
        {tried && (
          <div role="status">
            <h3 className="heading-4" tabIndex={-1} data-focus={scene.focus === null || undefined}>
              <ContentWords within={text.triedOn(tried.title)}>{tried.title}</ContentWords>
            </h3>
            <p>{tried.isEnded ? text.triedEnded : text.triedStopped}</p>
          </div>
        )}
        {tried && <Log lines={tried.log} label={text.log} />}
      </div>
    </section>
  )
}

type ListProps = Props & { list: RoutingList; n: number }

function List(props: ListProps) {
  const { list, n, view, scope } = props
  const text = useText('workflowLab')
  const { node, question, rows, otherwise, options } = list
  return (
    <fieldset className="panel routing-list">
      <legend className="visually-hidden">
        <ContentWords>{question ?? node.name}</ContentWords>
      </legend>
      <div className="panel__title">
        <p className="small muted">
          {question ? text.atStep(node.name, node.role) : text.atGateway}
        </p>
        <p className="heading-4">
          <ContentWords>{question ?? node.name}</ContentWords>
        </p>
      </div>
      <div className="panel__body">
        {rows.length > 0 && (
          <ol className="routing-rows">
            {rows.map((_, r) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the list
              <Row key={r} {...props} r={r} />
            ))}
          </ol>
        )}
        <div className="row routing-row">
          <Choice
            {...{ view, scope, field: elseField(n), value: otherwise, options }}
            label={rows.length > 0 ? text.otherwise : text.always}
            isNext={props.scene.focus === elseField(n)}
          />
          {rows.length < MOST_ROWS && (
            <StepButton
              view={view}
              value={`add ${n}`}
              className="ds-button"
              data-variant="tertiary"
              aria-label={text.addRowTo(question ?? node.name)}
            >
              {text.addRow}
            </StepButton>
          )}
        </div>
      </div>
    </fieldset>
  )
}

function Row({ list, n, r, scene, view, scope }: ListProps & { r: number }) {
  const text = useText('workflowLab')
  const row = list.rows[r]
  if (!row) return null
  const common = { view, scope }
  return (
    <li className="routing-row">
      <fieldset className="row routing-row__choices">
        <legend className="visually-hidden">{text.row(r + 1)}</legend>
        {([0, 1] as const).map((t) => (
          <Test
            key={t}
            {...common}
            facts={scene.facts}
            field={testField(n, r, t)}
            value={row.tests[t]}
            label={t === 0 ? text.when : text.and}
            isNext={scene.focus === testField(n, r, t)}
            isOptional={t === 1}
          />
        ))}
        <Choice
          {...common}
          field={optionField(n, r)}
          value={row.option}
          options={list.options}
          label={text.decides}
          isNext={false}
        />
      </fieldset>
      <RowButtons list={list} n={n} r={r} view={view} />
    </li>
  )
}

function RowButtons(props: { list: RoutingList; n: number; r: number; view: ActivityView }) {
  const { list, n, r, view } = props
  const text = useText('workflowLab')
  const buttons = [
    ...(r > 0 ? [{ verb: 'up', icon: arrowUp, label: text.rowUp(r + 1) }] : []),
    ...(r < list.rows.length - 1
      ? [{ verb: 'down', icon: arrowDown, label: text.rowDown(r + 1) }]
      : []),
    { verb: 'remove', icon: xMark, label: text.removeRow(r + 1) },
  ]
  return (
    <div className="row">
      {buttons.map(({ verb, icon, label }) => (
        <StepButton
          key={verb}
          view={view}
          value={`${verb} ${n} ${r}`}
          className="ds-button"
          data-variant="tertiary"
          data-size="sm"
          aria-label={`${label}: ${list.question ?? list.node.name}`}
        >
          <Icon of={icon} /> {label}
        </StepButton>
      ))}
    </div>
  )
}

type SelectProps = {
  view: ActivityView
  scope: string
  field: string
  value: string
  label: string
  isNext: boolean
  isOptional?: boolean
}

function Test({ facts, ...rest }: SelectProps & { facts: TestableFact[] }) {
  const text = useText('workflowLab')
  return (
    <Select {...rest}>
      {facts.map(({ name, values }) => (
        <optgroup key={name} label={name}>
          {values.map(({ code, value }) => (
            <option key={code} value={code}>
              {text.isValue(name, text.value(value))}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  )
}

function Choice({ options, ...rest }: SelectProps & { options: RoutingList['options'] }) {
  const lang = useContentLang()
  return (
    <Select {...rest}>
      {options.map(({ id, text }) => (
        <option key={id} value={id} lang={lang}>
          {text}
        </option>
      ))}
    </Select>
  )
}

function Select(props: SelectProps & { children: ReactNode }) {
  const { view, scope, field, value, label, isNext, isOptional, children } = props
  const text = useText('workflowLab')
  const words = useWords()
  const id = controlId(scope, field)
  const wrong = view.problems.some((problem) => problem.field === field)
  return (
    <div className="routing-select">
      <label htmlFor={id}>{label}</label>
      <select
        // A new value from a step is a new control: the old one would keep what was chosen.
        key={value}
        id={id}
        name={field}
        className="ds-input"
        defaultValue={value}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}.wrong` : undefined}
        data-focus={isNext || undefined}
      >
        <option value="">{isOptional ? '–' : text.choosing}</option>
        {children}
      </select>
      {wrong && (
        <p className="ds-validation-message" id={`${id}.wrong`}>
          {words.problem.missing}
        </p>
      )}
    </div>
  )
}
