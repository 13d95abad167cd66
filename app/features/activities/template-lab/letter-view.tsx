import { Alert } from '#app/ui/alert.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { eye } from '#app/ui/icons/paths.ts'
import { ContentWords } from '#app/ui/in-language.tsx'
import { LetterPaper } from '#app/ui/letter-paper.tsx'
import { controlId } from '../form/control-id.ts'
import { StepButton } from '../form/step-button.tsx'
import type { Observation } from './letters.ts'
import type { TemplateScene } from './scene.ts'
import { TakeAlong } from './take-along.tsx'
import type { SceneProps } from './template-view.tsx'
import { useTemplateWords } from './use-words.ts'

type Tried = NonNullable<TemplateScene['tried']>
type Merged = Extract<Tried, { ok: true }>

/** The cases on the desk; each button makes the letter of its case. */
export function Cases({ scene, view, scope }: SceneProps) {
  const { text } = useTemplateWords()
  const id = controlId(scope, 'cases')
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id} className="panel__title">
        {text.cases}
      </h2>
      <p className="panel__body small muted">{text.casesHelp}</p>
      <ul className="case-rows">
        {scene.cases.map((one) => {
          const isShown = scene.tried?.case === one.id
          return (
            <li key={one.id}>
              <StepButton
                view={view}
                value={`try ${one.id}`}
                lookAt={controlId(scope, 'letter')}
                className="case-row"
                aria-current={isShown ? 'true' : undefined}
              >
                <span>
                  <ContentWords>{one.title}</ContentWords>
                </span>
                <span className="case-row__do">
                  {isShown && <Icon of={eye} size="small" />}
                  {isShown ? text.tried : text.try}
                </span>
              </StepButton>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The letter of the case that is tried, as its reader gets it. */
export function Letter({ scene, view, scope }: SceneProps) {
  const { text, stopped } = useTemplateWords()
  const id = controlId(scope, 'letter')
  const { tried, at } = scene
  return (
    <section className="letter" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} data-focus={at === 'letter' || undefined}>
        {tried ? text.letter(tried.title) : text.noLetter}
      </h2>
      {!tried && <p className="muted">{text.noLetterHelp}</p>}
      {tried?.ok === false && (
        <Alert tone="danger" title={text.unmergeable}>
          <p>{stopped(tried.stop)}</p>
        </Alert>
      )}
      {tried?.ok && (
        <>
          <p className="small muted">{text.letterOfNow}</p>
          <Paper tried={tried} />
          <Noticed observations={tried.observations} />
          <TakeAlong view={view} file={`${tried.case}.docx`}>
            {text.download}
          </TakeAlong>
        </>
      )}
    </section>
  )
}

function Paper({ tried: { letter, observations } }: { tried: Merged }) {
  const { text } = useTemplateWords()
  const odd = observations.flatMap((one) => ('text' in one ? [one.text] : []))
  return <LetterPaper parts={letter} names={text.parts} marked={odd} />
}

function Noticed({ observations }: { observations: Observation[] }) {
  const { text } = useTemplateWords()
  const sentences = observations.map((one) =>
    one.kind === 'empty-field'
      ? text.notices[one.kind](one.name)
      : text.notices[one.kind](one.text),
  )
  return (
    <Alert tone={sentences.length > 0 ? 'warning' : 'info'} title={text.noticed}>
      {sentences.length === 0 && <p>{text.nothingNoticed}</p>}
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Alert>
  )
}

/** What the case system has of the case. */
export function CaseFacts({ scene: { tried } }: SceneProps) {
  const { text } = useTemplateWords()
  if (!tried) return null
  return (
    <details className="panel facts" open>
      <summary className="panel__title">{text.data(tried.title)}</summary>
      <dl className="pairs panel__body small">
        {tried.data.map((one) => (
          <Fact key={one.name} of={one} />
        ))}
      </dl>
    </details>
  )
}

function Fact({ of: { name, values, isList } }: { of: Tried['data'][number] }) {
  const { text } = useTemplateWords()
  const isMissing = values.length === 0 && !isList
  return (
    <div>
      <dt>
        <ContentWords>{name}</ContentWords>
      </dt>
      <dd className={isMissing ? 'facts__absent' : undefined}>
        {values.join(' · ') || (isList ? text.none : text.absent)}
      </dd>
    </div>
  )
}
