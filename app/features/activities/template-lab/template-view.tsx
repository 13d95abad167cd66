import { Icon } from '#app/ui/icon.tsx'
import { branching, pencilLine } from '#app/ui/icons/paths.ts'
import { ContentWords } from '#app/ui/in-language.tsx'
import type { ActivityView } from '../activity-view.ts'
import { controlId } from '../form/control-id.ts'
import { StepButton } from '../form/step-button.tsx'
import { EditorView } from './editor-view.tsx'
import type { NamedSegment } from './named.ts'
import type { SceneLine, TemplateScene } from './scene.ts'
import { useTemplateWords } from './use-words.ts'

export type SceneProps = { scene: TemplateScene; view: ActivityView; scope: string }

/** The template part by part, with a way to change each paragraph. */
export function TemplatePaper(props: SceneProps) {
  const { scene, scope } = props
  const { text } = useTemplateWords()
  const id = controlId(scope, 'template')
  return (
    <section className="template" aria-labelledby={id}>
      <h2 id={id}>{text.template}</h2>
      <p className="small muted">{scene.isFull ? text.full : text.templateHelp}</p>
      <div className="paper">
        {scene.parts.map(({ kind, lines }, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a letter may have several headers, and none moves
          <div key={n} className="paper__part">
            <h3 className="caption">{text.parts[kind]}</h3>
            <ol className="lines" start={lines[0]?.number}>
              {lines.map((line) => (
                <Line key={line.id} {...props} line={line} />
              ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  )
}

function Line(props: SceneProps & { line: SceneLine }) {
  const { scene, view, scope, line } = props
  const { text } = useTemplateWords()
  const { id, number, depth, heading, inTable } = line
  const isOpen = scene.editor?.paragraph === id
  return (
    <li
      className="line"
      data-depth={Math.min(depth, 3) || undefined}
      data-open={isOpen || undefined}
    >
      <span className="line__number" aria-hidden="true">
        {number}
      </span>
      <p className={heading ? 'line__text line__text--heading' : 'line__text'}>
        {inTable && <span className="line__table">{text.inTable}</span>}
        <Segments line={line} />
      </p>
      {!isOpen && !scene.isFull && (
        <StepButton
          view={view}
          id={controlId(scope, id)}
          value={`edit ${id}`}
          lookAt={controlId(scope, 'editor')}
          className="line__edit"
          data-focus={scene.at === id || undefined}
        >
          <Icon of={pencilLine} size="small" />
          {text.edit}
          <span className="visually-hidden"> {number}</span>
        </StepButton>
      )}
      {isOpen && <EditorView key={scene.work} {...props} />}
    </li>
  )
}

function Segments({ line: { segments } }: { line: SceneLine }) {
  const { text } = useTemplateWords()
  const isBlank = segments.every((one) => one.kind === 'text' && one.text.trim() === '')
  if (isBlank) return <span className="line__blank">{text.emptyLine}</span>
  return segments.map((one, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text may stand twice in a paragraph
    <Segment key={n} of={one} />
  ))
}

function Segment({ of }: { of: NamedSegment }) {
  const { text } = useTemplateWords()
  if (of.kind === 'text') return <ContentWords>{of.text}</ContentWords>
  if (of.kind === 'field') {
    return (
      <span className="merge-field">
        <span className="visually-hidden">{text.field}: </span>
        <ContentWords>{of.name}</ContentWords>
        {of.filter && <span className="merge-field__filter"> · {text.filters[of.filter]}</span>}
      </span>
    )
  }
  if (of.kind === 'close') return <span className="section-end">{text.ends(of.condition)}</span>
  return (
    <span className="section-start">
      <Icon of={branching} size="small" />
      <span>{text.condition(of.condition)}</span>
    </span>
  )
}
