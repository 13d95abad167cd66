import type { ComponentType } from 'react'
import type { Activity, ServedActivity } from './activity.ts'
import type { ActivityView } from './activity-view.ts'
import { type ActivityParts, ActivityShell } from './form/shell.tsx'
import { QuizSample } from './quiz/sample.tsx'
import { quizParts } from './quiz/view.tsx'

/** One line for each kind. */
const parts: Record<Activity['kind'], ActivityParts> = { quiz: quizParts }

/** What a person works with in an activity of any kind, and sees of it when it is handed in. */
export function ActivityForm({ opened }: { opened: ActivityView }) {
  return <ActivityShell opened={opened} parts={parts[opened.asked.kind]} />
}

const samples: Record<Activity['kind'], ComponentType<{ asked: ServedActivity; scope: string }>> = {
  quiz: QuizSample,
}

/** What is asked, to look at and try: nothing of it can be handed in. */
export function ActivitySample({ asked, scope }: { asked: ServedActivity; scope: string }) {
  const Sample = samples[asked.kind]
  return <Sample asked={asked} scope={scope} />
}
