import type { ReactNode } from 'react'
import { useText } from '#app/i18n/i18n.tsx'
import type { QuizText } from '#app/i18n/locales/quiz/nb.ts'
import { Icon } from '#app/ui/icon.tsx'
import { checkmarkCircle, exclamationmarkTriangle, xMarkOctagon } from '#app/ui/icons/paths.ts'
import type { Question } from '../quiz.ts'
import type { Verdict } from './feedback.ts'
import { Block, Inline } from './markup.tsx'
import type { QuestionReview, Solution } from './review.ts'
import { withoutVerdict } from './without-verdict.ts'

const ICONS = { right: checkmarkCircle, partly: exclamationmarkTriangle, wrong: xMarkOctagon }

/** Icon, a word for how it went, and what there is to learn of it. */
function Feedback(props: { verdict: Verdict; words?: string; id?: string; children?: ReactNode }) {
  const { verdict, words, id, children } = props
  const text = useText('quiz')
  return (
    <div className={`feedback feedback--${verdict}`} id={id}>
      <Icon of={ICONS[verdict]} />
      <div>
        <b className="feedback__verdict">{words ?? text.verdict[verdict]}</b> {children}
      </div>
    </div>
  )
}

/** Right or not, beside a field in a sentence. */
export function Mark({ mark }: { mark: 'right' | 'wrong' }) {
  const text = useText('quiz')
  return (
    <span className={`blank__mark mark--${mark}`}>
      <Icon of={ICONS[mark]} />
      <span className="visually-hidden">{text.mark[mark]}</span>
    </span>
  )
}

/** What a part of the answer earned: under the choice, row or step itself. */
export function PartFeedback(props: { review: QuestionReview; part: string; id?: string }) {
  const { review, part, id } = props
  const right = review.marks[part]
  if (right === undefined) return null
  return (
    <Feedback verdict={right ? 'right' : 'wrong'} id={id}>
      {review.notes
        .filter((note) => note.part === part)
        .map((note) => (
          <Inline key={note.html} html={withoutVerdict(note.html, right ? 'right' : 'wrong')} />
        ))}
    </Feedback>
  )
}

/** How a question went as a whole, with all that was not said under its parts. */
export function QuestionFeedback({
  question,
  review,
  id,
}: {
  question: Question
  review: QuestionReview
  id: string
}) {
  const text = useText('quiz')
  const { verdict, notes, explanation, solution } = review
  const whole = notes.filter(({ part }) => part === null || isInSentence(question))
  const saysMore = whole.length > 0 || explanation !== null || solution !== null
  if (question.type === 'single' && !saysMore) return null
  return (
    <Feedback verdict={verdict} words={wordsFor(question, review, text)} id={id}>
      {whole.map((note) => (
        <Inline key={note.html} html={withoutVerdict(note.html, verdict)} />
      ))}
      {explanation && <Block html={withoutVerdict(explanation, verdict)} />}
      {solution && <WholeAnswer question={question} solution={solution} />}
    </Feedback>
  )
}

function WholeAnswer({ question, solution }: { question: Question; solution: Solution[] }) {
  const text = useText('quiz')
  const List = question.type === 'ordering' ? 'ol' : 'ul'
  return (
    <div>
      <b>{text.solution}</b>
      <List>
        {solution.map(({ label, right }) => (
          <li key={`${label}${right[0]}`}>
            {label && (
              <>
                <Inline html={label} />:{' '}
              </>
            )}
            {right.map((html, index) => (
              <span key={html}>
                {index > 0 && ', '}
                <Inline html={html} />
              </span>
            ))}
          </li>
        ))}
      </List>
    </div>
  )
}

/** Feedback on a blank can't stand inside the sentence; it stands under it. */
function isInSentence({ type }: Question): boolean {
  return type === 'cloze'
}

/** How many of several things are right, where right or wrong alone would say too little. */
function wordsFor(question: Question, review: QuestionReview, text: QuizText): string | undefined {
  const marks = Object.values(review.marks)
  if (review.verdict === 'right' || question.type === 'single' || marks.length === 0)
    return undefined
  const right = marks.filter(Boolean).length
  if (right === marks.length) return text.incomplete
  return marks.length > 1 ? text.someRight(right, marks.length) : undefined
}
