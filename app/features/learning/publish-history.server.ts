import { keepEditions } from '#app/features/activities/editions.server.ts'
import { catalogue } from './catalogue.server.ts'
import { activitiesIn } from './lessons.server.ts'

/** Brings what people have done before in step with the courses as they are now; any number of times. */
export async function publishHistory(now: number): Promise<void> {
  const { lessons, keys } = catalogue()
  const asked = [...lessons.values()].flatMap((lesson) =>
    activitiesIn(lesson).flatMap((activity) => {
      const key = keys.get(lesson.id)?.[activity.id]
      return key ? [{ activity, key, contentHash: lesson.contentHash }] : []
    }),
  )
  await keepEditions(asked, now)
}
