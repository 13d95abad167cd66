import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import type { ActivityView } from '../activity-view.ts'
import type { ActivityParts, BodyProps } from '../form/shell.tsx'
import { StepButton } from '../form/step-button.tsx'
import { useLabWords } from '../form/use-words.ts'
import { Builder } from './builder-view.tsx'
import type { RobotReview } from './review.ts'
import { ReviewView } from './review-view.tsx'
import { FILES, type RobotScene } from './scene.ts'
import { Trial } from './trial-view.tsx'

/** A robot to build and try; after handing in, what became of each item. */
function Body({ view, scope, sending }: BodyProps) {
  const text = useText('robotLab')
  if (view.result) return <ReviewView review={view.result.review as RobotReview} />
  const scene = view.scene as RobotScene
  return (
    <div className="stack">
      {Object.entries(scene.fields).map(([name, [value]]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {scene.refused && (
        <Alert tone="warning" role="alert">
          {text.refused[scene.refused]}
        </Alert>
      )}
      <Queue scene={scene} />
      {/* Other steps under the same numbers: their controls must not keep what stood there before. */}
      <Builder key={scene.fields.work?.[0]} scene={scene} view={view} scope={scope} />
      <StepButton
        view={view}
        value="try"
        className="ds-button"
        data-variant="secondary"
        aria-disabled={sending}
      >
        {text.try}
      </StepButton>
      {scene.rows && <Trial rows={scene.rows} steps={scene.steps} />}
      <TakeAlong view={view} />
    </div>
  )
}

/** The robot as files; what stands in the form is what they hold. */
function TakeAlong({ view }: { view: ActivityView }) {
  const text = useText('robotLab')
  return (
    <section className="panel" aria-labelledby="robot-files">
      <h2 id="robot-files" className="panel__title">
        {text.takeAlong}
      </h2>
      <div className="panel__body stack">
        <p>{text.takeAlongHelp}</p>
        <div className="row">
          {Object.keys(FILES).map((name) => (
            <button
              key={name}
              type="submit"
              name="file"
              value={name}
              formAction={view.action.replace(/attempts$/, 'files')}
              formNoValidate
              className="ds-button"
              data-variant="secondary"
            >
              {name}
            </button>
          ))}
        </div>
      </div>
    </section>
  )
}

function Queue({ scene: { queue, choices } }: { scene: RobotScene }) {
  const text = useText('robotLab')
  return (
    <section className="panel" aria-labelledby="robot-queue">
      <h2 id="robot-queue" className="panel__title">
        {text.queue}
      </h2>
      <div className="panel__body stack">
        <p>{text.queueHelp}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section className="scroll" tabIndex={0} aria-label={text.queue}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{text.item}</th>
                {choices.fields.map(({ id, name }) => (
                  <th key={id} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {queue.map((item) => (
                <tr key={item.id}>
                  <th scope="row">{item.id}</th>
                  {choices.fields.map(({ id }) => (
                    <td key={id}>{text.value(item.fields[id])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
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
