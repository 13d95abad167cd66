import type { ComponentType } from 'react'
import type { Activity, ServedActivity } from './activity.ts'
import type { ActivityView } from './activity-view.ts'
import { QuizSample } from './quiz/sample.tsx'
import { QuizView } from './quiz/view.tsx'

/** One line for each kind. */
const views: Record<Activity['kind'], ComponentType<{ opened: ActivityView }>> = { quiz: QuizView }

/** What a person works with in an activity of any kind, and sees of it when it is handed in. */
export function ActivityForm({ opened }: { opened: ActivityView }) {
  const View = views[opened.asked.kind]
  return <View opened={opened} />
}

const samples: Record<Activity['kind'], ComponentType<{ asked: ServedActivity; scope: string }>> = {
  quiz: QuizSample,
}

/** What is asked, to look at and try: nothing of it can be handed in. */
export function ActivitySample({ asked, scope }: { asked: ServedActivity; scope: string }) {
  const Sample = samples[asked.kind]
  return <Sample asked={asked} scope={scope} />
}
