import { controlId } from '../form/control-id.ts'
import { StepButton } from '../form/step-button.tsx'
import { TakeAlong } from './take-along.tsx'
import type { SceneProps } from './template-view.tsx'
import { useTemplateWords } from './use-words.ts'

/** What has been done so far, each with a way back, and the template to take along. */
export function Repairs({ scene, view, scope }: SceneProps) {
  const { text, told } = useTemplateWords()
  const id = controlId(scope, 'repairs')
  const { repairs, at } = scene
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id} className="panel__title" tabIndex={-1} data-focus={at === 'repairs' || undefined}>
        {text.repairs}
      </h2>
      <div className="panel__body stack">
        {repairs.length === 0 && <p>{text.noRepairs}</p>}
        <ol className="repairs">
          {repairs.map(({ told: repair, isSkipped }, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a repair is known by its place alone
            <li key={n}>
              <span>
                {told(repair)}
                {isSkipped && <strong className="repairs__skipped"> {text.skipped}</strong>}
              </span>
              <StepButton view={view} value={`undo ${n}`} lookAt={id} className="line__edit">
                {text.undo}
                <span className="visually-hidden"> {n + 1}</span>
              </StepButton>
            </li>
          ))}
        </ol>
        <div className="row">
          {repairs.length > 1 && (
            <StepButton
              view={view}
              value="restart"
              lookAt={id}
              className="ds-button"
              data-variant="tertiary"
            >
              {text.restart}
            </StepButton>
          )}
          <TakeAlong view={view} file="mal.docx">
            {text.downloadTemplate}
          </TakeAlong>
        </div>
      </div>
    </section>
  )
}
