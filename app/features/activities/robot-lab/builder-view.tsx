import type { ReactNode } from 'react'
import { useText } from '#app/i18n/i18n.tsx'
import type { ActivityView } from '../activity-view.ts'
import { controlId } from '../form/control-id.ts'
import { StepButton } from '../form/step-button.tsx'
import { conditionName } from './conditions.ts'
import type { Numbered } from './number.ts'
import { branchesOf, POST_TYPES, STEP_KINDS, type Step } from './program.ts'
import type { RobotScene } from './scene.ts'
import { controlName } from './work.ts'

type Props = { scene: RobotScene; view: ActivityView; scope: string }

/** The robot as nested lists: a fieldset for each step, and the rights of its account. */
export function Builder(props: Props) {
  const { scene } = props
  const text = useText('robotLab')
  const top = scene.steps.filter(({ depth }) => depth === 1)
  return (
    <section className="panel" aria-labelledby="robot">
      <h2
        id="robot"
        className="panel__title"
        tabIndex={-1}
        data-focus={scene.focus ? undefined : true}
      >
        {text.robot}
      </h2>
      <div className="panel__body stack">
        {top.length === 0 && <p>{text.noSteps}</p>}
        <Steps {...props} steps={top.map(({ step }) => step)} />
        <Add {...props} place="add" label={text.addLast} />
        <Rights scene={scene} />
      </div>
    </section>
  )
}

function Rights({ scene: { choices, granted } }: { scene: RobotScene }) {
  const text = useText('robotLab')
  return (
    <fieldset className="offer">
      <legend className="heading-4">{text.rights}</legend>
      <p>{text.rightsHelp}</p>
      {/* Tells a form with no box ticked from one without boxes. */}
      <input type="hidden" name="rights" value="yes" />
      {choices.rights.map(({ id, name }) => (
        <label key={id} className="check">
          <input type="checkbox" name="right" value={id} defaultChecked={granted.includes(id)} />
          {name}
        </label>
      ))}
    </fieldset>
  )
}

function Steps({ steps, ...props }: Props & { steps: Step[] }) {
  if (steps.length === 0) return null
  const numbered = steps.map((step) => props.scene.steps.find((one) => one.step === step))
  return (
    <ol className="robot-steps">
      {numbered.map((one) => one && <StepItem key={one.number} {...props} of={one} />)}
    </ol>
  )
}

function StepItem({ of, ...props }: Props & { of: Numbered }) {
  const text = useText('robotLab')
  const { step, number } = of
  const isFocus = props.scene.focus === number
  return (
    <li id={controlId(props.scope, number)}>
      <fieldset className="offer">
        <legend className="heading-4" tabIndex={-1} data-focus={isFocus || undefined}>
          {number} {text.step(step)}
        </legend>
        <Parameters {...props} of={of} />
        <Moves {...props} of={of} />
        {branchesOf(step).map(([branch, inside]) => (
          <div key={branch} className="stack">
            <p>
              <b>{text.lists[branch]}</b>
            </p>
            <Steps {...props} steps={inside} />
            <Add
              {...props}
              place={`add ${number} ${branch}`}
              label={text.addHere(`${number} ${text.lists[branch]}`)}
            />
          </div>
        ))}
      </fieldset>
      <Add {...props} place={`add ${number} after`} label={`${text.addAfter} ${number}`} />
    </li>
  )
}

const MOVES = ['up', 'down', 'in', 'out', 'remove'] as const

function Moves({ view, of: { number } }: Props & { of: Numbered }) {
  const text = useText('robotLab')
  return (
    <div className="row">
      {MOVES.map((move) => (
        <StepButton
          key={move}
          view={view}
          value={`${move} ${number}`}
          className="ds-button"
          data-variant="tertiary"
        >
          {text.buttons[move]} {number}
        </StepButton>
      ))}
    </div>
  )
}

/** A list of kinds and a button: what is chosen goes where the button says. */
function Add({ view, place, label }: Props & { place: string; label: string }) {
  const text = useText('robotLab')
  return (
    <div className="row">
      <label>
        <span className="small">{label}</span>
        <select name={place.replace('add', 'kind')} className="ds-input" defaultValue="find-case">
          {STEP_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {text.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <StepButton
        view={view}
        value={place}
        className="ds-button"
        data-variant="secondary"
        aria-label={label}
      >
        {text.add}
      </StepButton>
    </div>
  )
}

function Parameters(props: Props & { of: Numbered }) {
  const text = useText('robotLab')
  const { step, number } = props.of
  const { choices } = props.scene
  const fields = choices.fields.filter(({ kind }) => kind === 'text')
  const field = fields.map(({ id, name }) => [id, name] as const)
  const same = (values: readonly string[]) => values.map((value) => [value, value] as const)
  const choose = (name: keyof typeof text.parameters, value: string, options: Options) => (
    <Choose key={name} number={number} name={name} value={value} options={options} />
  )
  switch (step.do) {
    case 'find-case':
    case 'find-post':
      return choose('field', step.field, field)
    case 'create-post':
      return [choose('type', step.type, same(POST_TYPES)), choose('field', step.field, field)]
    case 'set-access':
      return choose('code', step.code, same(choices.codes))
    case 'manual':
      return choose('reason', step.reason, same(choices.reasons))
    case 'retry':
      return choose('times', String(step.times), same(['1', '2', '3', '4', '5']))
    case 'if': {
      const named = choices.conditions.map(
        (one) => [conditionName(one), text.condition(one)] as const,
      )
      return choose('condition', conditionName(step.condition), named)
    }
    case 'log':
      return <LogText number={number} value={step.text} />
    default:
      return null
  }
}

function LogText({ number, value }: { number: string; value: string }) {
  const text = useText('robotLab')
  return (
    <Labelled label={text.parameters.text} help={text.textHelp}>
      <input
        type="text"
        className="ds-input"
        name={controlName(number, 'text')}
        defaultValue={value}
        maxLength={200}
      />
    </Labelled>
  )
}

type Options = (readonly [value: string, label: string])[]

function Choose(props: {
  number: string
  name: keyof ReturnType<typeof useText<'robotLab'>>['parameters']
  value: string
  options: Options
}) {
  const text = useText('robotLab')
  const { number, name, value, options } = props
  return (
    <Labelled label={text.parameters[name]}>
      <select className="ds-input" name={controlName(number, name)} defaultValue={value}>
        {options.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

function Labelled({
  label,
  help,
  children,
}: {
  label: string
  help?: string
  children: ReactNode
}) {
  return (
    <p>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children */}
      <label>
        <span className="small">{label}</span> {children}
      </label>
      {help && <span className="small muted"> {help}</span>}
    </p>
  )
}
