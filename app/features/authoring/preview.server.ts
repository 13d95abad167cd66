import type { Viewer } from '#app/features/access/viewer.ts'
import type { ActivityView } from '#app/features/activities/activity-view.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import type { LabPageView } from '#app/features/learning/lab-page.server.ts'
import { type FoundLesson, findLesson } from '#app/features/learning/lessons.server.ts'
import { linkTo, nameOf } from '#app/features/learning/links.ts'
import { type OwnModule, partsFor } from '#app/features/learning/module-page.server.ts'
import { type ModuleView, moduleView } from '#app/features/learning/module-view.ts'
import { courseProgress, NO_PROGRESS } from '#app/features/learning/progress.ts'
import { type Reply, receive } from '#app/features/learning/receive.server.ts'
import { shelve } from '#app/features/learning/shelf.ts'
import { municipalities } from '#app/features/people/people.server.ts'
import { today } from '#app/platform/clock.server.ts'
import type { Named } from '#app/ui/in-language.tsx'
import {
  inFrame,
  previewAddress,
  proseInFrame,
  readSwitches,
  switchesAsSearch,
} from './preview-address.ts'

/**
 * A module as someone sees it who has done nothing yet, in the municipality that is asked for;
 * undefined when no such module is compiled.
 */
export async function openPreview(viewer: Viewer, id: string, params: URLSearchParams) {
  const found = findLesson(viewer, id)
  if (!found) return undefined
  const { switches } = await chooseSwitches(viewer, params)
  const learner = livingIn(viewer, switches.municipality)
  const standings = { attempts: [], drafts: [] }
  const search = switchesAsSearch(switches)
  const asked = { viewer: learner, standings, again: null, since: null }
  const parts = partsFor(found.lesson, asked).map((part) =>
    part.kind === 'prose' ? { ...part, html: proseInFrame(part.html, search) } : part,
  )
  const page: OwnModule = { ...found, own: freshCourse(found), parts, byReading: false }
  return { page, switches, module: framed(moduleView(page), search) }
}

function livingIn(viewer: Viewer, number: string): Viewer {
  return { ...viewer, municipality: { ...viewer.municipality, number } }
}

/** A lab as someone sees it who has done nothing yet; its way back is to the preview. */
export async function previewedLab(
  viewer: Viewer,
  id: string,
  search: string,
): Promise<LabPageView | undefined> {
  const preview = await openPreview(
    viewer,
    id.slice(0, id.lastIndexOf('/')),
    new URLSearchParams(search),
  )
  const part = preview?.module.parts.find(
    (one) => one.kind === 'activity' && one.view.asked.id === id,
  )
  if (!preview || part?.kind !== 'activity') return undefined
  const { course, module } = preview.page
  const href = part.view.reading
  return {
    course: { ...linkTo(course), href },
    module: { ...linkTo(module), href },
    language: preview.page.module.language,
    view: part.view,
  }
}

/** Where an activity stands: what its course and module are called, and the language that they are read in. */
export type PreviewPlace = { course: Named; module: Named; language: string }

/** The place of a module's activities; undefined when no such module is compiled. */
export function previewedPlace(viewer: Viewer, id: string): PreviewPlace | undefined {
  const found = findLesson(viewer, id)
  if (!found) return undefined
  const { course, module } = found
  return { course: nameOf(course), module: nameOf(module), language: module.language }
}

/** The switches that were chosen, and the municipalities to choose from. */
export async function chooseSwitches(viewer: Viewer, params: URLSearchParams) {
  const all = await municipalities()
  const own = viewer.municipality.number
  const known = [own, ...all.map(({ number }) => number)]
  return { switches: readSwitches(params, known), municipalities: all }
}

function freshCourse({ course }: FoundLesson): OwnModule['own'] {
  const { code = '' } =
    shelve(catalogue().content.courses).find((one) => one.course.id === course.id) ?? {}
  return { code, ...courseProgress(course, NO_PROGRESS, today()) }
}

/** Ways on stay in the preview. */
function framed(module: ModuleView, search: string): ModuleView {
  const to = <Link extends { href: string }>(link: Link) => ({
    ...link,
    href: inFrame(link.href, search),
  })
  return {
    ...module,
    here: inFrame(module.here, search),
    lane: module.lane.map(to),
    previous: module.previous && to(module.previous),
    next: module.next && to(module.next),
    parts: module.parts.map((part) =>
      part.kind === 'activity' ? { ...part, view: trial(part.view, search) } : part,
    ),
  }
}

/** A form that is graded and never stored. */
function trial(view: ActivityView, search: string): ActivityView {
  const [course, module, activity] = view.asked.id.split('/')
  const address = previewAddress(`${course}/${module}`)
  return {
    ...view,
    isStored: false,
    action: `${address}/${activity}/attempts`,
    home:
      view.asked.kind === 'quiz'
        ? `${address}/page${search}#${activity}`
        : `${address}/${activity}${search}`,
    reading: `${address}/page${search}`,
  }
}

/**
 * Grades a form that was handed in in a preview, or takes a step in it. The way back is to the preview that sent it,
 * with its switches.
 */
export async function tryInPreview(
  viewer: Viewer,
  params: Readonly<Record<string, string | undefined>>,
  request: Request,
  sent: FormData,
  { isStep = false } = {},
): Promise<{ status: number; reply: Reply }> {
  const { course, module, activity } = params
  const slug = `${course}.${module}.${activity}`
  const from = request.headers.get('Referer') ?? ''
  const search = URL.canParse(from) ? new URL(from).search : ''
  const { switches } = await chooseSwitches(viewer, new URLSearchParams(search))
  const learner = livingIn(viewer, switches.municipality)
  const { status, reply } = await receive(learner, slug, sent, { isTrial: true, isStep })
  if (reply.kind !== 'view') return { status, reply }
  return { status, reply: { kind: 'view', view: trial(reply.view, search) } }
}
