import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import type { ActivityView } from '../activity-view.ts'
import type { ActivityParts, BodyProps } from '../form/shell.tsx'
import { StepButton } from '../form/step-button.tsx'
import { useLabWords } from '../form/use-words.ts'
import { CaseCard } from './case-view.tsx'
import { Cases } from './cases-view.tsx'
import { FlowView } from './flow-view.tsx'
import { LogPanel } from './log-view.tsx'
import { Next } from './next-view.tsx'
import type { WorkflowReview } from './review.ts'
import { ReviewView } from './review-view.tsx'
import type { RoutingScene } from './routing-scene.ts'
import { RoutingForm } from './routing-view.tsx'
import type { CaseWorkScene, WorkflowScene } from './scene.ts'

/** Cases to take through the flow; after handing in, what was broken where. */
function Body({ view, scope, sending }: BodyProps) {
  const { result } = view
  if (result) return <ReviewView review={result.review as WorkflowReview} />
  const scene = view.scene as WorkflowScene
  if (scene.form === 'routing') {
    return (
      <>
        <Local scene={scene} />
        <RoutingForm scene={scene} view={view} scope={scope} />
      </>
    )
  }
  return (
    <div className="workflow-lab">
      <input type="hidden" name="work" value={scene.work} />
      <OnEnter scene={scene} view={view} />
      <Cases scene={scene} view={view} scope={scope} />
      <div className="workflow-lab__board">
        <Next scene={scene} view={view} scope={scope} sending={sending}>
          <Refused scene={scene} />
        </Next>
        <CaseCard at={scene.at} />
        <FlowView flow={scene.flow} diagram={scene.diagram} scope={scope} />
        <LogPanel log={scene.at.log} />
      </div>
      <Local scene={scene} />
    </div>
  )
}

/** The first button of a form is what Enter presses: what comes next, never another case. */
function OnEnter({ scene, view }: { scene: CaseWorkScene; view: ActivityView }) {
  const [first] = scene.at.offers
  const text = useText('workflowLab')
  if (!first || !('node' in first)) return null
  return (
    <StepButton view={view} value={`${first.offer} ${first.node.id}`} hidden tabIndex={-1}>
      {text.perform}
    </StepButton>
  )
}

/** What the reader's municipality does otherwise than the others, and why. */
function Local({ scene }: { scene: WorkflowScene }) {
  const text = useText('workflowLab')
  const { changes, standardisation } = scene
  if (changes.length === 0) return null
  return (
    <Alert tone="info" title={text.localTitle}>
      <ul>
        {changes.map(({ reason, explanation }) => (
          <li key={explanation}>
            {explanation} <span className="muted">({text.reason[reason]})</span>
          </li>
        ))}
      </ul>
      {standardisation !== null && <p>{text.standardisation(standardisation)}</p>}
    </Alert>
  )
}

/** The case system has said no: told at once, and the case stays where it was. */
function Refused({ scene: { at } }: { scene: CaseWorkScene }) {
  const text = useText('workflowLab')
  const { refused } = at
  if (!refused?.refused) return null
  return (
    <Alert tone="danger" role="alert" inPlace title={text.refusedTitle(refused.node?.name ?? '')}>
      <p>{text.refusal(refused.refused)}</p>
    </Alert>
  )
}

export const workflowParts: ActivityParts = {
  Body,
  Frame,
  useWords: useLabWords,
  useProblemLabel,
}

function Frame({ view }: { view: ActivityView }) {
  const text = useText('workflowLab')
  const isCard = (view.scene as WorkflowScene | null)?.form === 'routing'
  return (isCard ? text.cardFrame : text.frame)(view.asked.pass)
}

function useProblemLabel({ scene }: ActivityView) {
  const text = useText('workflowLab')
  return ({ field }: { field: string }) => {
    const known = scene as WorkflowScene
    return known.form === 'routing' ? listLabel(known, field, text.row) : caseLabel(known, field)
  }
}

function listLabel({ lists }: RoutingScene, field: string, row: (n: number) => string): string {
  const [, n, r] = field.split(' ')
  const list = lists[Number(n)]
  const name = list?.question ?? list?.node.name ?? ''
  return r === 'else' ? name : `${name} ${row(Number(r) + 1)}`
}

function caseLabel({ cases, at }: CaseWorkScene, field: string): string {
  const [kind, subject, question] = field.split(' ')
  if (kind === 'case') return cases.find(({ id }) => id === subject)?.title ?? ''
  const offers = at.offers.flatMap((offer) => ('node' in offer ? [offer] : []))
  const own = offers.find(({ node }) => node.id === subject)
  const asked = own?.offer === 'perform' && own.questions.find(({ id }) => id === question)
  return asked ? asked.text : (own?.node.name ?? '')
}
