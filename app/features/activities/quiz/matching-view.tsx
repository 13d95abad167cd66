import type { SelectHTMLAttributes } from 'react'
import { useContentLang } from '#app/i18n/content-language.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { controlId } from '../form/control-id.ts'
import type { Option } from '../quiz.ts'
import { type Ask, invalidity, type MatchingQuestion, markOf } from './ask.ts'
import { PartFeedback } from './feedback-view.tsx'
import { partField } from './fields.ts'
import { Inline } from './markup.tsx'
import { textOf } from './text-of.ts'

/** Rows, each with a list to choose what belongs to it. */
export function Matching(ask: Ask<MatchingQuestion>) {
  const { question } = ask
  return (
    <ul className="matching">
      {question.rows.map((row) => (
        <Row key={row.id} ask={ask} row={row} />
      ))}
    </ul>
  )
}

function Row({ ask, row }: { ask: Ask<MatchingQuestion>; row: Option }) {
  const { question, scope, fields, review } = ask
  const field = partField(question.id, row.id)
  const id = controlId(scope, field)
  const mark = markOf(review, row.id)
  return (
    <li className="matching__row" data-mark={mark}>
      <label htmlFor={id}>
        <Inline html={row.label} />
      </label>
      <Select
        id={id}
        name={field}
        options={question.options}
        defaultValue={fields[field]?.[0] ?? ''}
        aria-describedby={mark && `${id}.feedback`}
        {...invalidity(ask, field)}
      />
      {review && <PartFeedback review={review} part={row.id} id={`${id}.feedback`} />}
    </li>
  )
}

/** A list to choose from; nothing is chosen until someone does. */
export function Select(props: { options: Option[] } & SelectHTMLAttributes<HTMLSelectElement>) {
  const { options, ...select } = props
  const text = useText('quiz')
  const lang = useContentLang()
  return (
    <select {...select}>
      <option value="">{text.choose}</option>
      {options.map(({ id, label }) => (
        <option key={id} value={id} lang={lang}>
          {textOf(label)}
        </option>
      ))}
    </select>
  )
}
