import { useText } from '#app/i18n/i18n.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { plus } from '#app/ui/icons/paths.ts'
import type { ActivityView } from '../activity-view.ts'
import { StepButton } from '../form/step-button.tsx'
import type { Outlined } from './number.ts'
import { STEP_KINDS } from './program.ts'
import type { RobotScene } from './scene.ts'
import { StepEditor } from './step-view.tsx'

type Props = { scene: RobotScene; view: ActivityView; scope: string }

/** The robot as nested lists: each step can be opened and changed where it stands. */
export function Builder(props: Props) {
  const { scene, view } = props
  const text = useText('robotLab')
  const isBare = scene.did === 'removed' && !scene.focus
  return (
    <section className="panel" aria-labelledby="robot-program">
      <div className="panel__title row">
        <h2 id="robot-program" tabIndex={-1} data-focus={isBare || undefined}>
          {text.robot}
        </h2>
        <span className="small muted">{text.steps(scene.count)}</span>
      </div>
      <p className="panel__note small muted">{scene.count > 0 ? text.robotHelp : text.noSteps}</p>
      <Steps {...props} steps={scene.steps} />
      <div className="robot-steps__foot">
        <Add view={view} at="" label={text.addLast} />
      </div>
    </section>
  )
}

function Steps({ steps, ...props }: Props & { steps: Outlined[] }) {
  if (steps.length === 0) return null
  return (
    <ol className="robot-steps">
      {/* What stands under a number changes: a control must not keep what stood there before. */}
      {steps.map((one) => (
        <Step key={`${one.number} ${JSON.stringify(one)}`} {...props} of={one} />
      ))}
    </ol>
  )
}

function Step({ of, ...props }: Props & { of: Outlined }) {
  const text = useText('robotLab')
  const { scene, view } = props
  const { number, lists } = of
  const traced = scene.trial?.trace[scene.trial.look.row]?.step
  return (
    <li className="robot-step" data-traced={traced === number || undefined}>
      <StepEditor {...props} of={of} isTraced={traced === number}>
        <Add view={view} at={`${number} after`} label={text.addAfter} step={number} />
      </StepEditor>
      {lists.map(([branch, inside]) => (
        <div key={branch} className="robot-step__list">
          {inside.length > 0 && <p className="robot-step__when">{text.lists[branch]}</p>}
          <Steps {...props} steps={inside} />
          <Add
            view={view}
            at={`${number} ${branch}`}
            label={text.addUnder(text.lists[branch])}
            step={number}
          />
        </div>
      ))}
    </li>
  )
}

/** The kinds of steps, each a button that adds one here. */
function Add(props: { view: ActivityView; at: string; label: string; step?: string }) {
  const { view, at, label, step = '' } = props
  const text = useText('robotLab')
  const place = `${label} ${step}`.trim()
  return (
    <details className="robot-add">
      <summary>
        <Icon of={plus} size="small" />
        <span>
          {label}
          <span className="visually-hidden"> {step}</span>
        </span>
      </summary>
      <fieldset className="robot-add__kinds">
        <legend className="visually-hidden">{place}</legend>
        {STEP_KINDS.map((kind) => (
          <StepButton
            key={kind}
            view={view}
            value={`add ${kind} ${at}`.trim()}
            lookAt="robot-program"
            className="ds-button"
            data-variant="secondary"
            data-size="sm"
          >
            {text.kinds[kind]}
          </StepButton>
        ))}
      </fieldset>
    </details>
  )
}
