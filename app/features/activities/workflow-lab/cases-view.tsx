import { useText } from '#app/i18n/i18n.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { checkmark } from '#app/ui/icons/paths.ts'
import { ContentWords } from '#app/ui/in-language.tsx'
import type { ActivityView } from '../activity-view.ts'
import { controlId } from '../form/control-id.ts'
import { StepButton } from '../form/step-button.tsx'
import type { CaseWorkScene } from './scene.ts'

/** The cases of the attempt; each button opens its case. */
export function Cases(props: { scene: CaseWorkScene; view: ActivityView; scope: string }) {
  const { scene, view, scope } = props
  const text = useText('workflowLab')
  return (
    <nav aria-label={text.cases}>
      <ol className="case-tabs">
        {scene.cases.map(({ id, title, isHidden, isDone, moves }, n) => (
          <li key={id}>
            <StepButton
              view={view}
              id={controlId(scope, `case ${id}`)}
              value={`open ${id}`}
              className="case-tab"
              aria-current={id === scene.at.id ? 'true' : undefined}
            >
              <span className="case-tab__number">
                {isDone ? <Icon of={checkmark} size="small" /> : n + 1}
              </span>
              <span>
                <ContentWords>{title}</ContentWords>
                <span className="small muted">
                  {isHidden && `${text.hidden} · `}
                  {text.standing(isDone, moves)}
                </span>
              </span>
            </StepButton>
          </li>
        ))}
      </ol>
    </nav>
  )
}
