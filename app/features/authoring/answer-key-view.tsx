import { useText } from '#app/i18n/i18n.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { checkmarkCircle, xMarkOctagon } from '#app/ui/icons/paths.ts'
import type { KeyedQuestion, KeyRow } from './answer-key.ts'

/** What is right in each question of a quiz, with every word of feedback. */
export function AnswerKey({ questions }: { questions: KeyedQuestion[] }) {
  const text = useText('author')
  return (
    <div className="answer-key">
      <p className="heading-4">{text.key}</p>
      <p className="caption">{text.keyHelp}</p>
      {questions.map((question) => (
        <Question key={question.id} question={question} />
      ))}
    </div>
  )
}

function Question({ question }: { question: KeyedQuestion }) {
  const text = useText('author')
  const { id, legend, points, rows, type, explanation } = question
  const List = type === 'ordering' ? 'ol' : 'ul'
  return (
    <div className="answer-key__question">
      <p className="row row--between row--top">
        <Markup html={legend} className="strong" />
        <span className="caption">
          <code className="path">{id}</code> · {text.points(points)}
        </span>
      </p>
      <List className="answer-key__rows">
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </List>
      <Feedback question={question} />
      {explanation && (
        <>
          <p className="strong small">{text.explanation}</p>
          <Markup html={explanation} />
        </>
      )}
    </div>
  )
}

function Row({ row }: { row: KeyRow }) {
  const { label, right, answer, accepted, feedback } = row
  return (
    <li>
      {right !== null && <Mark right={right} />}
      <Markup html={label} />
      {(answer ?? accepted[0]) !== undefined && ': '}
      {answer && <Markup html={answer} className="strong" />}
      {accepted.length > 0 && <b>{accepted.join(' | ')}</b>}
      {feedback && <Markup html={feedback} className="answer-key__feedback" />}
    </li>
  )
}

/** A sign, and a word for those who don't see it. */
export function Mark({ right }: { right: boolean }) {
  const text = useText('author')
  return (
    <span className="answer-key__mark" data-color={right ? 'success' : 'danger'}>
      <Icon of={right ? checkmarkCircle : xMarkOctagon} size="small" />
      <span className="visually-hidden">{right ? text.right : text.wrong}: </span>
    </span>
  )
}

function Feedback({ question }: { question: KeyedQuestion }) {
  const text = useText('author')
  const { feedbackFor, feedbackWhen } = question
  const when = (['right', 'partly', 'wrong'] as const).flatMap((verdict) => {
    const html = feedbackWhen[verdict]
    return html ? [{ label: text.when[verdict], html }] : []
  })
  const all = [...feedbackFor.map((one) => ({ label: `«${one.for}»`, html: one.html })), ...when]
  if (all.length === 0) return null
  return (
    <ul className="plain-list">
      {all.map(({ label, html }) => (
        <li key={label}>
          <b>{label}</b>
          <Markup html={html} className="answer-key__feedback" />
        </li>
      ))}
    </ul>
  )
}

/** Markup that the compiler made. */
function Markup({ html, className }: { html: string; className?: string }) {
  return <span className={className} dangerouslySetInnerHTML={{ __html: html }} />
}
