import { controlId } from '../form/control-id.ts'
import type { Option } from '../quiz.ts'
import { type Ask, type ChoiceQuestion, invalidity, markOf } from './ask.ts'
import { PartFeedback } from './feedback-view.tsx'
import { questionField } from './fields.ts'
import { Inline } from './markup.tsx'

/** Choices of a question: radios for one right answer, boxes for several. */
export function Choices(ask: Ask<ChoiceQuestion>) {
  const { question, scope, fields } = ask
  const field = questionField(question.id)
  return (
    <div className="question__choices">
      {question.choices.map((choice, index) => (
        <Choice
          key={choice.id}
          ask={ask}
          choice={choice}
          field={field}
          type={question.type === 'single' ? 'radio' : 'checkbox'}
          part={choice.id}
          // The first control is where a link from the summary of errors leads.
          id={controlId(scope, index === 0 ? field : `${field}.${choice.id}`)}
          checked={fields[field]?.includes(choice.id) ?? false}
        />
      ))}
    </div>
  )
}

/** One choice in its box; handed in, with its mark and feedback if it was chosen. */
export function Choice(props: {
  ask: Ask
  choice: Option
  field: string
  type: 'radio' | 'checkbox'
  /** What the mark hangs on: the choice, or the step of a scenario. */
  part: string
  id: string
  checked: boolean
}) {
  const { ask, choice, field, type, part, id, checked } = props
  const { review } = ask
  const input = { id, type, name: field, value: choice.id, defaultChecked: checked }
  if (!review) {
    return (
      <label className="choice">
        <input {...input} {...invalidity(ask, field)} />
        <Inline html={choice.label} />
      </label>
    )
  }
  const mark = checked ? markOf(review, part) : undefined
  return (
    <div className="choice" data-mark={mark}>
      <input {...input} aria-describedby={mark && `${id}.feedback`} />
      <label htmlFor={id}>
        <Inline html={choice.label} />
      </label>
      {mark && <PartFeedback review={review} part={part} id={`${id}.feedback`} />}
    </div>
  )
}
