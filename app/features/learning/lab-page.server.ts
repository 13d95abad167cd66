import type { Viewer } from '#app/features/access/viewer.ts'
import type { ActivityView } from '#app/features/activities/activity-view.ts'
import { type Link, linkTo } from './links.ts'
import { ownActivity } from './module-page.server.ts'

/** All that the page of a lab shows. */
export type LabPageView = { course: Link; module: Link; language: string; view: ActivityView }

/** A lab with its reader's work in progress or last result; undefined when there is none for them. */
export async function labPage(
  viewer: Viewer,
  id: string,
  isAgain: boolean,
): Promise<LabPageView | undefined> {
  const own = await ownActivity(viewer, id, isAgain)
  if (!own) return undefined
  const { course, module } = own.found
  return {
    course: linkTo(course),
    module: linkTo(module),
    language: module.language,
    view: own.view,
  }
}
