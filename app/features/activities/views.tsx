import type { ComponentType } from 'react'
import type { Activity } from './activity.ts'
import type { ActivityView } from './activity-view.ts'
import { QuizView } from './quiz/view.tsx'

/** One line for each kind. */
const views: Record<Activity['kind'], ComponentType<{ opened: ActivityView }>> = { quiz: QuizView }

/** What a person works with in an activity of any kind, and sees of it when it is handed in. */
export function ActivityForm({ opened }: { opened: ActivityView }) {
  const View = views[opened.asked.kind]
  return <View opened={opened} />
}
