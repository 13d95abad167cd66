import { useText } from '#app/i18n/i18n.tsx'
import type { ActivityView } from '../activity-view.ts'
import { controlId } from '../form/control-id.ts'
import type { ActivityParts, BodyProps } from '../form/shell.tsx'
import { useLabWords } from '../form/use-words.ts'
import { CaseFacts, Cases, Letter } from './letter-view.tsx'
import { Repairs } from './repairs-view.tsx'
import type { TemplateReview } from './review.ts'
import { ReviewView } from './review-view.tsx'
import type { TemplateScene } from './scene.ts'
import { TemplatePaper } from './template-view.tsx'
import { useTemplateWords } from './use-words.ts'

/** A template to repair beside the letter that it gives; after handing in, how the letters were. */
function Body({ view, scope }: BodyProps) {
  if (view.result) return <ReviewView review={view.result.review as TemplateReview} />
  const scene = view.scene as TemplateScene
  const parts = { scene, view, scope }
  return (
    <div className="template-lab">
      <input type="hidden" name="work" value={scene.work} />
      <Done scene={scene} />
      <Jump scope={scope} />
      <div className="template-lab__side">
        <TemplatePaper {...parts} />
        <Repairs {...parts} />
      </div>
      <div className="template-lab__side">
        <Cases {...parts} />
        <Letter {...parts} />
        <CaseFacts {...parts} />
      </div>
    </div>
  )
}

/** What the last step did, said once to who can't see it. */
function Done({ scene: { at, repairs } }: { scene: TemplateScene }) {
  const { text, told } = useTemplateWords()
  const last = repairs.at(-1)
  const isRepair = at !== null && !['editor', 'letter', 'repairs'].includes(at)
  return (
    <p className="visually-hidden" role="status">
      {isRepair && last && text.done(told(last.told))}
      {at === 'repairs' && text.left(repairs.length)}
    </p>
  )
}

/** The way to the parts of the page, where they stand below each other. */
function Jump({ scope }: { scope: string }) {
  const text = useText('templateLab')
  const places = [
    ['template', text.template],
    ['repairs', text.repairs],
    ['cases', text.cases],
    ['letter', text.noLetter],
  ] as const
  return (
    <nav className="template-lab__jump" aria-label={text.jump}>
      <ul>
        {places.map(([id, name]) => (
          <li key={id}>
            <a href={`#${controlId(scope, id)}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Frame({ view }: { view: ActivityView }) {
  return useText('templateLab').frame(view.asked.pass)
}

/** What was not chosen, by the name of its control. */
function useProblemLabel() {
  const text = useText('templateLab')
  return ({ field }: { field: string }) =>
    field.startsWith('before') ? text.moveBefore : text.when
}

export const templateParts: ActivityParts = {
  Body,
  Frame,
  useWords: useLabWords,
  useProblemLabel,
}
