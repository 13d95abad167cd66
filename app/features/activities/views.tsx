import type { Activity, ShownActivity } from './activity.ts'
import type { ActivityView } from './activity-view.ts'
import { LabSample } from './form/lab-card.tsx'
import { type ActivityParts, ActivityShell } from './form/shell.tsx'
import { QuizSample } from './quiz/sample.tsx'
import { quizParts } from './quiz/view.tsx'
import { robotParts } from './robot-lab/view.tsx'
import { templateParts } from './template-lab/view.tsx'
import { workflowParts } from './workflow-lab/view.tsx'

/** One line for each kind. */
const parts: Record<Activity['kind'], ActivityParts> = {
  quiz: quizParts,
  'workflow-lab': workflowParts,
  'template-lab': templateParts,
  'robot-lab': robotParts,
}

/** What a person works with in an activity of any kind, and sees of it when it is handed in. */
export function ActivityForm({ opened }: { opened: ActivityView }) {
  return <ActivityShell opened={opened} parts={parts[opened.asked.kind]} />
}

/** What is asked, to look at and try: nothing of it can be handed in. */
export function ActivitySample({ asked, scope }: { asked: ShownActivity; scope: string }) {
  if (asked.kind === 'quiz') return <QuizSample asked={asked} scope={scope} />
  return <LabSample asked={asked} />
}
