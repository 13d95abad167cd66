import { QuestionView } from './question-view.tsx'
import type { ServedQuiz } from './serve.ts'

/** A quiz's questions as they are without JavaScript, and without a form around them. */
export function QuizSample({ asked, scope }: { asked: ServedQuiz; scope: string }) {
  return (
    <div className="quiz">
      {asked.title && <p className="heading-4">{asked.title}</p>}
      {asked.questions.map((question) => (
        <QuestionView
          key={question.id}
          question={question}
          scope={scope}
          fields={{}}
          problems={[]}
          review={null}
          enhanced={false}
          confidence={asked.confidence}
        />
      ))}
    </div>
  )
}
