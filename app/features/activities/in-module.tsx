import type { ActivityView } from './activity-view.ts'
import { LabCard } from './form/lab-card.tsx'
import { ActivityShell } from './form/shell.tsx'
import { quizParts } from './quiz/view.tsx'

/** An activity where it stands in its module: a quiz itself, and the way to a lab. */
export function ActivityInModule({ opened }: { opened: ActivityView }) {
  if (opened.asked.kind !== 'quiz') return <LabCard view={opened} />
  return <ActivityShell opened={opened} parts={quizParts} />
}
