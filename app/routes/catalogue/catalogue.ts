import { z } from 'zod'
import type { Viewer } from '#app/features/access/viewer.ts'
import { type Path, pathFor } from '#app/features/competence/learning-paths.ts'
import type { OwnCourse } from '#app/features/learning/own-courses.server.ts'
import type { Found, Piece, Result } from '#app/features/search/found.ts'
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

/** The courses that the filters leave. */
export function fittingOf(courses: OwnCourse[], { mine, role }: Filters): OwnCourse[] {
  return courses.filter(
    ({ course, required }) =>
      (!mine || required) &&
      (!role || course.audience.includes(role) || course.audience.includes('alle-ansatte')),
  )
}

/** What a search looks in. */
export function idsOf(courses: OwnCourse[]): string[] {
  return courses.map(({ course }) => course.id)
}

/** Their cards; with something searched for, only those found, best first. */
export function cardsOf(courses: OwnCourse[], found: Found | null) {
  if (!found) return courses.map((own) => cardOf(own, []))
  const ids = found.results.map(({ id }) => id.split('/')[0])
  return [...new Set(ids)].flatMap((id) => {
    const own = courses.find(({ course }) => course.id === id)
    const hits = found.results.filter((result) => result.id.split('/')[0] === id)
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
    language: path.titleLanguage,
    isOwn: path === own,
    courses: path.courses.flatMap((id) => {
      const found = courses.find(({ course }) => course.id === id && course.status === 'published')
      return found ? [stepOf(found)] : []
    }),
  }))
}

function stepOf({ code, course, next }: OwnCourse) {
  const { id, title, titleLanguage } = course
  return { code, title, titleLanguage, href: `/courses/${id}`, isDone: !next }
}

function cardOf(own: OwnCourse, results: Result[]) {
  const { course } = own
  const itself = results.find(({ kind }) => kind === 'course')
  return {
    code: own.code,
    id: course.id,
    titleLanguage: course.titleLanguage,
    summaryLanguage: itself && !itself.heading ? itself.language : course.titleLanguage,
    modulesIn: course.modules[0]?.language ?? course.language,
    title: itself?.title ?? plain(course.title),
    summary: itself && !itself.heading ? itself.snippet : plain(course.summary),
    modules: course.modules.length,
    minutes: course.modules.reduce((sum, { minutes }) => sum + minutes, 0),
    done: own.done,
    started: own.started,
    required: own.required,
    isDraft: course.status === 'draft',
    state: stateOf(own),
    endsOn: own.endsOn ?? null,
    hits: results.filter(({ kind }) => kind === 'module').map((hit) => hitOf(hit, course)),
  }
}

type Course = OwnCourse['course']

function hitOf({ id, href, title, titleLanguage, snippet, language }: Result, { modules }: Course) {
  const number = modules.findIndex((module) => module.id === id) + 1
  return { href, number, title, titleLanguage, sentence: snippet, language }
}

function plain(text: string): Piece[] {
  return [{ text, isFound: false }]
}

/** One word for how a person stands with a course. */
export function stateOf({ next, modules, started }: OwnCourse): CourseState {
  if (modules.some(({ state }) => state === 'expired')) return 'expired'
  if (modules.some(({ state }) => state === 'outdated')) return 'outdated'
  if (next) return started ? 'begun' : 'ahead'
  return modules.some(({ state }) => state === 'expiring') ? 'expiring' : 'passed'
}
