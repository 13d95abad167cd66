import type { ModuleSummary } from '#app/compiler/lesson.ts'
import { kindOf } from '#app/features/activities/registry.ts'
import { catalogue } from './catalogue.server.ts'
import { activitiesIn } from './lessons.server.ts'

/** What completes a module for one person. */
export type LeftToPass = {
  /** The activities that must be passed, each by its id and earlier ids; none where reading is enough. */
  activities: string[][]
  /** False where an earlier pass stands for a part: the new one then lasts no longer than that. */
  isWhole: boolean
}

/** What someone must pass who passed an earlier revision; without one, all that is not optional. */
export function leftToPass({ id, activities }: ModuleSummary, since: number | null): LeftToPass {
  const { lessons, keys } = catalogue()
  const earlierIds = (of: string) => activities.find((one) => one.id === of)?.was ?? []
  const lesson = lessons.get(id)
  const required = lesson ? activitiesIn(lesson).filter(({ optional }) => !optional) : []
  const counted = required.map((activity) => {
    const key = keys.get(id)?.[activity.id]
    if (!key) throw new Error(`${activity.id} has no key.`)
    const { count } = kindOf(activity)
    return {
      activity: activity.id,
      asked: count(activity, key, since),
      of: count(activity, key, null),
    }
  })
  return {
    activities: counted
      .filter(({ asked }) => asked > 0)
      .map(({ activity }) => [activity, ...earlierIds(activity)]),
    isWhole: counted.every(({ asked, of }) => asked === of),
  }
}
