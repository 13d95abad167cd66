import type { Course, Language, Lesson, ModuleSummary } from '#app/compiler/lesson.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import type { Activity, ActivityKey } from '#app/features/activities/activity.ts'
import { catalogue, catalogueIn, findModule } from './catalogue.server.ts'
import { type Link, linkTo } from './links.ts'
import { mayOpen } from './shelf.ts'

export type FoundLesson = { course: Course; module: ModuleSummary; lesson: Lesson }
export type FoundActivity = FoundLesson & { activity: Activity; key: ActivityKey }

/** A module's lesson in the language that its reader reads, if its course is not another's draft. */
export function findLesson(viewer: Viewer | null, id: string): FoundLesson | undefined {
  const found = findModule(id, viewer?.reads)
  const lesson = catalogueIn(viewer?.reads).lessons.get(id)
  const isAuthor = viewer?.access.some(({ role }) => role === 'author') ?? false
  const open = found && mayOpen(found.course, { isAuthor, hasBegun: true })
  return open && lesson ? { ...found, lesson } : undefined
}

/** An activity with its key, by `course/module/activity`. */
export function findActivity(viewer: Viewer, id: string): FoundActivity | undefined {
  const module = id.slice(0, id.lastIndexOf('/'))
  const found = findLesson(viewer, module)
  const activity = found && activitiesIn(found.lesson).find((candidate) => candidate.id === id)
  const key = catalogueIn(viewer.reads).keys.get(module)?.[id]
  return activity && key ? { ...found, activity, key } : undefined
}

/** The same activity as it was written, whatever language it was found in. */
export function asWritten({ module, activity, key }: FoundActivity): {
  activity: Activity
  key: ActivityKey
} {
  const { lessons, keys } = catalogue()
  const lesson = lessons.get(module.id)
  const written = lesson && activitiesIn(lesson).find(({ id }) => id === activity.id)
  return { activity: written ?? activity, key: keys.get(module.id)?.[activity.id] ?? key }
}

/** The activities of a lesson, in reading order. */
export function activitiesIn({ segments }: Lesson): Activity[] {
  return segments.flatMap((segment) => (segment.kind === 'activity' ? [segment.activity] : []))
}

/** Every activity of the compiled courses, whoever may see it. */
export function allActivities(): FoundActivity[] {
  const { content, lessons, keys } = catalogue()
  return content.courses.flatMap((course) =>
    course.modules.flatMap((module) => {
      const lesson = lessons.get(module.id)
      const activities = lesson ? activitiesIn(lesson) : []
      return activities.flatMap((activity) => {
        const key = keys.get(module.id)?.[activity.id]
        return lesson && key ? [{ course, module, lesson, activity, key }] : []
      })
    }),
  )
}

/** The way to an activity, and the language that it is read in. */
type Place = { course: Link; module: Link; language: Language; home: string }

/** Where an activity is found; undefined also for a draft that the reader may not see. */
export function placeOf(viewer: Viewer | null, activity: string | undefined): Place | undefined {
  const [courseId, moduleId, anchor] = activity?.split('/') ?? []
  const found = findLesson(viewer, `${courseId}/${moduleId}`)
  if (!found) return undefined
  const { course, module } = found
  return {
    course: linkTo(course),
    module: linkTo(module),
    language: module.language,
    home: `/courses/${module.id}#${anchor}`,
  }
}
