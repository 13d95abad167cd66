import { useText } from '#app/i18n/i18n.tsx'
import type { ActivityView } from '../activity-view.ts'
import type { ActivityParts, BodyProps } from '../form/shell.tsx'
import { QuestionView } from './question-view.tsx'
import type { QuizReview } from './review.ts'
import type { ServedQuiz } from './serve.ts'
import { textOf } from './text-of.ts'

/** The questions, and after handing in what the answers earned. */
function Body({ view, scope, enhanced }: BodyProps) {
  const { result, fields, problems } = view
  const { questions, confidence } = view.asked as ServedQuiz
  const review = result?.review as QuizReview | undefined
  return questions.map((question) => (
    <QuestionView
      key={question.id}
      question={question}
      scope={scope}
      fields={fields}
      problems={problems.filter((problem) => problem.question === question.id)}
      review={review?.[question.id] ?? null}
      enhanced={enhanced}
      confidence={confidence}
    />
  ))
}

function Frame({ view }: { view: ActivityView }) {
  const text = useText('quiz')
  const { questions, pass } = view.asked as ServedQuiz
  const { anew } = view
  const count = questions.length
  const isPart = anew !== null && count < anew.of
  return isPart ? text.anew(count, anew.of, pass) : text.frame(count, pass)
}

export const quizParts: ActivityParts = {
  Body,
  Frame,
  useWords: () => useText('quiz'),
  useProblemLabel: ({ asked }) => {
    const text = useText('quiz')
    const { questions } = asked as ServedQuiz
    return ({ question }) => {
      const own = questions.find(({ id }) => id === question)
      return own ? textOf(own.legend) || text.legend[own.type] : ''
    }
  },
}
