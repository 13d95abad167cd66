import type { ActivityView } from '#app/features/activities/activity-view.ts'
import { AnswerPage } from '#app/features/learning/answer-page.tsx'
import type { PreviewPlace } from './preview.server.ts'

/** What was handed in or done in a preview, as a learner without JavaScript meets it; the way back is in the preview. */
export function PreviewAnswer({ place, view }: { place: PreviewPlace; view: ActivityView }) {
  const { course, module, language } = place
  const href = view.reading
  return (
    <AnswerPage
      course={{ ...course, href }}
      module={{ ...module, href }}
      language={language}
      view={view}
    />
  )
}
