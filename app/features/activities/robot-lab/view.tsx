import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { play } from '#app/ui/icons/paths.ts'
import { ContentWords } from '#app/ui/in-language.tsx'
import type { ActivityView } from '../activity-view.ts'
import type { ActivityParts, BodyProps } from '../form/shell.tsx'
import { StepButton } from '../form/step-button.tsx'
import { useLabWords } from '../form/use-words.ts'
import { Builder } from './builder-view.tsx'
import { Files } from './files-view.tsx'
import { QueueView } from './queue-view.tsx'
import type { RobotReview } from './review.ts'
import { ReviewView } from './review-view.tsx'
import type { RobotScene } from './scene.ts'
import { TrialView } from './trial-view.tsx'

/** A robot to build and try; after handing in, what became of each item. */
function Body({ view, scope, sending }: BodyProps) {
  const { result } = view
  if (result) return <ReviewView review={result.review as RobotReview} view={view} />
  const scene = view.scene as RobotScene
  return (
    <div className="robot-lab">
      {Object.entries(scene.fields).map(([name, [value]]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <QueueView scene={scene} />
      <Refused scene={scene} />
      <Bar scene={scene} view={view} sending={sending} />
      <div className="robot-lab__sides">
        <div className="robot-lab__side">
          <Builder scene={scene} view={view} scope={scope} />
          <Rights scene={scene} />
        </div>
        <div className="robot-lab__side">
          {scene.trial ? (
            <TrialView scene={scene} view={view} trial={scene.trial} />
          ) : (
            <NotTried isOutdated={scene.isOutdated} />
          )}
          <Files view={view} />
        </div>
      </div>
    </div>
  )
}

function Refused({ scene: { refused } }: { scene: RobotScene }) {
  const text = useText('robotLab')
  if (!refused) return null
  return (
    <div tabIndex={-1} data-focus>
      <Alert tone="warning" role="alert" inPlace>
        <p>{text.refused[refused]}</p>
      </Alert>
    </div>
  )
}

/** What was just done, and the button that tries the robot. */
function Bar(props: { scene: RobotScene; view: ActivityView; sending: boolean }) {
  const { scene, view, sending } = props
  const text = useText('robotLab')
  return (
    <div className="robot-lab__bar">
      <p role="status">
        <Did scene={scene} />
      </p>
      <StepButton
        view={view}
        value="try"
        lookAt="robot-trial"
        className="ds-button full-on-phone"
        aria-disabled={sending || undefined}
      >
        <Icon of={play} />
        {scene.trial || scene.isOutdated ? text.tryAgain : text.try}
      </StepButton>
    </div>
  )
}

function Did({ scene: { did, focus, count, trial } }: { scene: RobotScene }) {
  const text = useText('robotLab')
  if (did === 'added' || did === 'moved') return text.did[did](focus ?? '')
  if (did === 'removed') return text.did.removed(count)
  if (did === 'tried') return text.did.tried
  return did === 'turned' && trial ? text.at(trial.look.row + 1, trial.trace.length) : null
}

function NotTried({ isOutdated }: { isOutdated: boolean }) {
  const text = useText('robotLab')
  return (
    <section className="panel" aria-labelledby="robot-trial">
      <h2 id="robot-trial" className="panel__title">
        {text.trial}
      </h2>
      <p className="panel__body muted">{isOutdated ? text.outdated : text.notTried}</p>
    </section>
  )
}

function Rights({ scene: { choices, granted } }: { scene: RobotScene }) {
  const text = useText('robotLab')
  return (
    <section className="panel" aria-labelledby="robot-rights">
      <h2 id="robot-rights" className="panel__title">
        {text.rights}
      </h2>
      <fieldset className="panel__body robot-rights" key={granted.join(' ')}>
        <legend className="visually-hidden">{text.rights}</legend>
        <p className="small muted">{text.rightsHelp}</p>
        {/* Tells a form with no box ticked from one without boxes. */}
        <input type="hidden" name="rights" value="yes" />
        {choices.rights.map(({ id, name }) => (
          <label key={id} className="check">
            <input type="checkbox" name="right" value={id} defaultChecked={granted.includes(id)} />
            <ContentWords>{name}</ContentWords>
          </label>
        ))}
      </fieldset>
    </section>
  )
}

function Frame({ view }: { view: ActivityView }) {
  return useText('robotLab').frame(view.asked.pass)
}

export const robotParts: ActivityParts = {
  Body,
  Frame,
  useWords: useLabWords,
  useProblemLabel: () => () => '',
}
