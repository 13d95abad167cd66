import type { Viewer } from '#app/features/access/viewer.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { linkTo } from '#app/features/learning/links.ts'
import { ownCourses } from '#app/features/learning/own-courses.server.ts'
import { isValid, type ModuleProgress } from '#app/features/learning/progress.ts'
import { today } from '#app/platform/clock.server.ts'
import type { Arrival } from '#app/ui/arrival.tsx'
import { statusOn } from './certificate.ts'
import { certificatesOf } from './certificates.server.ts'
import { pathFor } from './learning-paths.ts'
import { ownAssignments } from './own-assignments.server.ts'
import { type CourseOnOwnWay, ownWay } from './own-way.ts'

/** Where someone has come to in a course, and what is next; null for a course that they may not open. */
export async function arrivalIn(
  viewer: Viewer,
  course: string,
  module?: string,
): Promise<Arrival | null> {
  const { courses } = await ownCourses(viewer)
  const assigned = await ownAssignments(viewer, courses)
  const way = ownWay(courses, assigned, pathFor(catalogue().content.learningPaths, viewer))
  const own = way.find((one) => one.course.id === course)
  if (!own) return null
  return {
    course: linkTo(own.course),
    lane: counted(own).map(({ state }) => (isValid(state) ? 'done' : 'ahead')),
    next: nextIn(own, module),
    finished: own.next ? null : await finished(viewer, own, way),
  }
}

/** The first module that remains after the one that someone was in; else the first that remains at all. */
function nextIn(own: CourseOnOwnWay, module?: string): Arrival['next'] {
  const modules = counted(own)
  const at = modules.findIndex((one) => one.module.id === module)
  const open = ({ state }: ModuleProgress) => !isValid(state)
  const next = modules.slice(at + 1).find(open) ?? modules.find(open)
  if (!next) return null
  return { ...linkTo(next.module), minutes: next.module.minutes }
}

async function finished(
  viewer: Viewer,
  own: CourseOnOwnWay,
  way: CourseOnOwnWay[],
): Promise<Arrival['finished']> {
  const certificate = (await certificatesOf(viewer.id)).findLast(
    (one) => one.course === own.course.id && statusOn(one, today()) === 'valid',
  )
  const onward = way.find(({ required, next }) => required && next)
  return {
    certificate: certificate ? `/me/certificates/${certificate.number}` : null,
    endsOn: own.endsOn ?? null,
    gives: certificate?.what.competences.map(({ title }) => title) ?? [],
    onward: onward ? sizeOf(onward) : null,
    isAll: !onward && way.some(({ required }) => required),
  }
}

function sizeOf({ course, all, done, minutesLeft, due }: CourseOnOwnWay) {
  return { ...linkTo(course), modules: all - done, minutes: minutesLeft, due }
}

function counted({ modules }: CourseOnOwnWay): ModuleProgress[] {
  return modules.filter(({ module }) => !module.optional)
}
