import type { ReactNode } from 'react'
import { SelectField } from '#app/ui/field.tsx'
import type { ActivityView } from '../activity-view.ts'
import { controlId } from '../form/control-id.ts'
import { StepButton } from '../form/step-button.tsx'
import { useWords } from '../form/use-words.ts'
import type { Editor, FieldChoice } from './editor.ts'
import { controlName } from './fields.ts'
import type { SceneLine, TemplateScene } from './scene.ts'
import { useTemplateWords } from './use-words.ts'

type Props = { scene: TemplateScene; view: ActivityView; scope: string; line: SceneLine }
type Own = Props & { editor: Editor }

/** All that can be done with the paragraph that is open. */
export function EditorView(props: Props) {
  const { scene, view, scope, line } = props
  const { text, lineOf } = useTemplateWords()
  const { editor } = scene
  if (!editor) return null
  const own = { ...props, editor }
  const heading = controlId(scope, 'editor')
  return (
    <section className="editor" aria-labelledby={heading}>
      <h4 id={heading} tabIndex={-1} data-focus={scene.at === 'editor' || undefined}>
        {text.editing(line.number, lineOf(line.segments))}
      </h4>
      {editor.fields.map((field) => (
        <ChangeField key={field.id} {...own} field={field} />
      ))}
      {editor.sections.map((section) => (
        <ChangeSection key={section.id} {...own} section={section} />
      ))}
      <Wrap {...own} />
      <Move {...own} />
      <div className="row">
        <Apply {...own} value={`remove ${editor.paragraph}`}>
          {text.remove}
        </Apply>
        <StepButton
          view={view}
          value="close"
          lookAt={controlId(scope, editor.paragraph)}
          className="ds-button"
          data-variant="tertiary"
        >
          {text.close}
        </StepButton>
      </div>
    </section>
  )
}

/** A button that does one repair. */
function Apply(props: Own & { value: string; children: ReactNode }) {
  const { view, scope, editor, value, children } = props
  return (
    <StepButton
      view={view}
      value={value}
      lookAt={controlId(scope, editor.paragraph)}
      className="ds-button"
      data-variant="secondary"
    >
      {children}
    </StepButton>
  )
}

type Options = readonly (readonly [string, string])[]

/** A list to choose from, with what stands there now; without that, nothing is chosen yet. */
function Choice(props: Own & { name: string; label: string; now?: string; options: Options }) {
  const { view, scope, name, label, now, options } = props
  const { text } = useTemplateWords()
  const words = useWords()
  const isMissing = view.problems.some(({ field }) => field === name)
  const given = view.fields[name]?.[0]
  return (
    <SelectField
      id={controlId(scope, name)}
      name={name}
      label={label}
      error={isMissing ? words.problem.missing : undefined}
      defaultValue={given ?? now ?? ''}
      options={now === undefined ? [['', text.choose], ...options] : options}
    />
  )
}

function ChangeField(props: Own & { field: Editor['fields'][number] }) {
  const { editor, line, field } = props
  const { text } = useTemplateWords()
  const place = [editor.paragraph, field.id] as const
  const shown = line.segments.find((one) => one.kind === 'field' && one.id === field.id)
  const name = shown?.kind === 'field' ? shown.name : field.path
  const nameOf = ({ name, list }: FieldChoice) => (list ? text.inList(name, list) : name)
  const offered = editor.choices.fields.map((one) => [one.path, nameOf(one)] as const)
  const isOffered = offered.some(([path]) => path === field.path)
  return (
    <fieldset className="editor__group">
      <legend>{text.changeField(name)}</legend>
      <Choice
        {...props}
        name={controlName('path', ...place)}
        label={text.whichField}
        now={field.path}
        options={isOffered ? offered : [[field.path, name], ...offered]}
      />
      <Choice
        {...props}
        name={controlName('filter', ...place)}
        label={text.how}
        now={field.filter ?? ''}
        options={[['', text.asItIs], ...Object.entries(text.filters)]}
      />
      <Apply {...props} value={controlName('field', ...place)}>
        {text.applyField(name)}
      </Apply>
    </fieldset>
  )
}

function useConditions({ choices }: Editor): Options {
  const { text } = useTemplateWords()
  return choices.conditions.map(({ value, condition }) => [value, text.condition(condition)])
}

function ChangeSection(props: Own & { section: Editor['sections'][number] }) {
  const { editor, section } = props
  const { text } = useTemplateWords()
  const offered = useConditions(editor)
  const place = [editor.paragraph, section.id] as const
  const now = text.condition(section.condition)
  const others = offered.filter(([value]) => value !== section.value)
  return (
    <fieldset className="editor__group">
      <legend>{text.changeCondition(now)}</legend>
      <Choice
        {...props}
        name={controlName('when', ...place)}
        label={text.whichCondition}
        now={section.value}
        options={[[section.value, text.asNow(now)], ...others]}
      />
      <div className="row">
        <Apply {...props} value={controlName('condition', ...place)}>
          {text.applyCondition}
        </Apply>
        {section.canUnwrap && (
          <Apply {...props} value={controlName('unwrap', ...place)}>
            {text.unwrap(now)}
          </Apply>
        )}
      </div>
    </fieldset>
  )
}

/** Paragraphs by number and what stands in them. */
function useLines({ parts }: TemplateScene): (ids: string[]) => Options {
  const { lineOf } = useTemplateWords()
  const lines = new Map(parts.flatMap(({ lines }) => lines.map((line) => [line.id, line] as const)))
  return (ids) =>
    ids.flatMap((id) => {
      const line = lines.get(id)
      return line ? [[id, `${line.number}. ${lineOf(line.segments)}`] as const] : []
    })
}

function Wrap(props: Own) {
  const { scene, editor } = props
  const { text } = useTemplateWords()
  const linesOf = useLines(scene)
  const { paragraph, wrapTo } = editor
  return (
    <fieldset className="editor__group">
      <legend>{text.wrap}</legend>
      <Choice
        {...props}
        name={controlName('to', paragraph)}
        label={text.wrapTo}
        now={paragraph}
        options={linesOf(wrapTo)}
      />
      <Choice
        {...props}
        name={controlName('when', paragraph)}
        label={text.when}
        options={useConditions(editor)}
      />
      <Apply {...props} value={controlName('wrap', paragraph)}>
        {text.applyWrap}
      </Apply>
    </fieldset>
  )
}

function Move(props: Own) {
  const { scene, editor } = props
  const { text } = useTemplateWords()
  const linesOf = useLines(scene)
  const { paragraph, moveBefore } = editor
  if (moveBefore.length === 0) return null
  return (
    <fieldset className="editor__group">
      <legend>{text.move}</legend>
      <Choice
        {...props}
        name={controlName('before', paragraph)}
        label={text.moveBefore}
        options={linesOf(moveBefore)}
      />
      <Apply {...props} value={controlName('move', paragraph)}>
        {text.applyMove}
      </Apply>
    </fieldset>
  )
}
