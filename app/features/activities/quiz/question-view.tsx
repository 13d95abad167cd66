import { useText } from '#app/i18n/i18n.tsx'
import { controlId } from '../form/control-id.ts'
import type { Question } from '../quiz.ts'
import type { Ask } from './ask.ts'
import { Blanks } from './blanks-view.tsx'
import { Choices } from './choices-view.tsx'
import { QuestionFeedback } from './feedback-view.tsx'
import { CONFIDENCES, confidenceField } from './fields.ts'
import { Block, Inline } from './markup.tsx'
import { Matching } from './matching-view.tsx'
import { Ordering } from './ordering-view.tsx'
import { Scenario } from './scenario-view.tsx'

/** One question: what is told, what is asked, how to answer, and after handing in how it went. */
export function QuestionView(ask: Omit<Ask, 'legendId'> & { confidence: boolean }) {
  const { question, scope, review, problems, confidence, fields } = ask
  const text = useText('quiz')
  const legendId = controlId(scope, `legend.${question.id}`)
  const [problem] = problems
  return (
    <fieldset className="question" disabled={review !== null} aria-labelledby={legendId}>
      <Block html={question.stem} className="question__stem" />
      <p className="question__legend" id={legendId}>
        {question.legend ? <Inline html={question.legend} /> : text.legend[question.type]}
      </p>
      {question.type === 'multiple' && !review && <p className="small muted">{text.several}</p>}
      <Body {...ask} legendId={legendId} />
      {problem && (
        <p className="ds-validation-message" id={controlId(scope, `problem.${question.id}`)}>
          {text.problem[problem.reason]}
        </p>
      )}
      {confidence && <Confidence question={question} fields={fields} />}
      {review && (
        <QuestionFeedback
          question={question}
          review={review}
          id={controlId(scope, `feedback.${question.id}`)}
        />
      )}
    </fieldset>
  )
}

function Body(ask: Ask) {
  const { question } = ask
  switch (question.type) {
    case 'single':
    case 'multiple':
      return <Choices {...ask} question={question} />
    case 'ordering':
      return <Ordering {...ask} question={question} />
    case 'matching':
      return <Matching {...ask} question={question} />
    case 'scenario':
      return <Scenario {...ask} question={question} />
    default:
      return <Blanks {...ask} question={question} />
  }
}

function Confidence({ question, fields }: { question: Question; fields: Ask['fields'] }) {
  const text = useText('quiz').confidence
  const field = confidenceField(question.id)
  return (
    <fieldset className="confidence">
      <legend className="small muted">{text.legend}</legend>
      {CONFIDENCES.map((sure) => (
        <label key={sure} className="check">
          <input
            type="radio"
            name={field}
            value={sure}
            defaultChecked={fields[field]?.[0] === sure}
          />
          {text[sure]}
        </label>
      ))}
    </fieldset>
  )
}
