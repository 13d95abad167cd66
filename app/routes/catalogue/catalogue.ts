import { z } from 'zod'
import type { Viewer } from '#app/features/access/viewer.ts'
import { type Path, pathFor } from '#app/features/competence/learning-paths.ts'
import type { OwnCourse } from '#app/features/learning/own-courses.server.ts'
import { type Hit, searchCourses } from '#app/features/learning/search.ts'
import type { CourseState, PathCard } from './catalogue-page.tsx'

const filtersSchema = z.object({
  q: z.string().trim().max(100).catch(''),
  mine: z.literal('1').optional().catch(undefined),
  role: z.string().max(60).catch(''),
})

export type Filters = z.infer<typeof filtersSchema>

/** What was searched for; anything that can't be read counts as not asked. */
export function readFilters(params: URLSearchParams): Filters {
  return filtersSchema.parse({ q: '', role: '', ...Object.fromEntries(params) })
}

/** The cards of the courses that fit. */
export function cardsOf(courses: OwnCourse[], { q, mine, role }: Filters) {
  const fitting = courses.filter(
    ({ course, required }) =>
      (!mine || required) &&
      (!role || course.audience.includes(role) || course.audience.includes('alle-ansatte')),
  )
  const found = searchCourses(
    fitting.map(({ course }) => course),
    q,
  )
  return found.flatMap(({ course, hits }) => {
    const own = fitting.find((candidate) => candidate.course.id === course.id)
    return own ? [cardOf(own, hits)] : []
  })
}

/** The learning paths that fit; none when something was searched for. */
export function pathsOf(
  paths: Path[],
  courses: OwnCourse[],
  { q, mine, role }: Filters,
  viewer: Viewer | null,
): PathCard[] {
  const own = viewer ? pathFor(paths, viewer) : undefined
  const fitting = paths.filter(
    (path) => !q && (!mine || path === own) && (!role || path.audience.includes(role)),
  )
  return fitting.map((path) => ({
    id: path.id,
    title: path.title,
    summary: path.summary,
    isOwn: path === own,
    courses: path.courses.flatMap((id) => {
      const found = courses.find(({ course }) => course.id === id && course.status === 'published')
      return found ? [stepOf(found)] : []
    }),
  }))
}

function stepOf({ code, course, next }: OwnCourse) {
  return { code, title: course.title, href: `/courses/${course.id}`, isDone: !next }
}

function cardOf(own: OwnCourse, hits: Hit[]) {
  const { course } = own
  return {
    code: own.code,
    id: course.id,
    title: course.title,
    summary: course.summary,
    modules: course.modules.length,
    minutes: course.modules.reduce((sum, { minutes }) => sum + minutes, 0),
    done: own.done,
    started: own.started,
    required: own.required,
    isDraft: course.status === 'draft',
    state: stateOf(own),
    endsOn: own.endsOn ?? null,
    hits: hits.map(({ module, number, sentence }) => ({
      href: `/courses/${module.id}`,
      number,
      title: module.title,
      sentence,
    })),
  }
}

/** One word for how a person stands with a course. */
export function stateOf({ next, modules, started }: OwnCourse): CourseState {
  if (modules.some(({ state }) => state === 'expired')) return 'expired'
  if (modules.some(({ state }) => state === 'outdated')) return 'outdated'
  if (next) return started ? 'here' : 'ahead'
  return modules.some(({ state }) => state === 'expiring') ? 'expiring' : 'passed'
}
