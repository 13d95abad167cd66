import type { Course, LearningPath } from '#app/compiler/lesson.ts'
import {
  type CourseProgress,
  isValid,
  type ModuleProgress,
} from '#app/features/learning/progress.ts'
import { placeIn } from './learning-paths.ts'
import { isGap, type Standing } from './standing.ts'

/** A course that closes a gap, with the modules that remain in the order to take them. */
export type Stage<C extends CourseProgress> = {
  course: C
  modules: ModuleProgress[]
  minutes: number
  /** Competences that lack something which the course gives. */
  closes: string[]
}

/** The courses that lead from what is held to what is required: as the path has them, then the lower levels first. */
export function wayTo<C extends CourseProgress>(
  standings: Standing[],
  courses: C[],
  path?: LearningPath,
): Stage<C>[] {
  const gaps = standings.filter(isGap)
  return courses
    .filter(({ course, next }) => course.status === 'published' && next)
    .map((course) => stage(course, gaps))
    .filter(({ closes }) => closes.length > 0)
    .sort(
      (a, b) =>
        placeIn(path, a.course.course.id) - placeIn(path, b.course.course.id) ||
        lowest(a.course.course) - lowest(b.course.course),
    )
}

/** Competences that are required and that no course leads to yet. */
export function withoutWay(standings: Standing[], stages: Stage<CourseProgress>[]): string[] {
  return standings
    .filter(isGap)
    .filter((gap) => !stages.some(({ course }) => leadsTo(course.course, gap, gap.required)))
    .map(({ competence }) => competence)
}

function stage<C extends CourseProgress>(course: C, gaps: Standing[]): Stage<C> {
  const modules = course.modules.filter(({ module, state }) => !module.optional && !isValid(state))
  const closes = gaps.filter((gap) => leadsTo(course.course, gap)).map((gap) => gap.competence)
  return { course, modules, minutes: course.minutesLeft, closes }
}

function leadsTo({ competences }: Course, gap: Standing, from = (gap.held?.level ?? 0) + 1) {
  return competences.some(
    ({ id, level }) => id === gap.competence && from <= level && level <= gap.required,
  )
}

function lowest({ competences }: Course): number {
  return Math.min(...competences.map(({ level }) => level))
}
