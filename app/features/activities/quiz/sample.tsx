import { useContentLang } from '#app/i18n/content-language.ts'
import { QuestionView } from './question-view.tsx'
import type { ServedQuiz } from './serve.ts'

/** A quiz's questions as they are without JavaScript, and without a form around them. */
export function QuizSample({ asked, scope }: { asked: ServedQuiz; scope: string }) {
  const lang = useContentLang()
  return (
    <div className="quiz">
      {asked.title && (
        <p className="heading-4" lang={lang}>
          {asked.title}
        </p>
      )}
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
