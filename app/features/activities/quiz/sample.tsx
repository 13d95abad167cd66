import type { ServedActivity } from '../activity.ts'
import { QuestionView } from './question-view.tsx'
import { useEnhanced } from './use-enhanced.ts'

/** A quiz's questions without a form around them. */
export function QuizSample({ asked, scope }: { asked: ServedActivity; scope: string }) {
  const enhanced = useEnhanced()
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
          enhanced={enhanced}
          confidence={asked.confidence}
        />
      ))}
    </div>
  )
}
