import type { OwnCourse } from '#app/features/learning/own-courses.server.ts'
import { isValid, type ModuleProgress } from '#app/features/learning/progress.ts'
import type { Named } from '#app/ui/in-language.tsx'
import type { CourseView, ModuleLine } from './course-page.tsx'

/** A course as its page shows it. */
export function courseView(
  own: OwnCourse,
  jobRoles: (Named & { id: string })[],
  { signedIn, arrival, taught }: Pick<CourseView, 'signedIn' | 'arrival' | 'taught'>,
): CourseView {
  const { course, modules, next } = own
  return {
    code: own.code,
    title: course.title,
    titleLanguage: course.titleLanguage,
    language: course.language,
    otherLanguages: course.languages.filter((one) => one !== course.language),
    here: `/courses/${course.id}`,
    summary: course.summary,
    isDraft: course.status === 'draft',
    signedIn,
    taught,
    audience: course.audience.flatMap((id) => jobRoles.find((role) => role.id === id) ?? []),
    authors: course.authors.map(({ name }) => name),
    validMonths: course.validMonths,
    minutes: course.modules.reduce((sum, { minutes }) => sum + minutes, 0),
    done: own.done,
    all: own.all,
    started: own.started,
    arrival,
    next: next ? { href: addressOf(next), ...namedOf(next) } : null,
    first: addressOf(modules[0]),
    modules: modules.map((entry) => lineOf(entry, entry === next && own.started)),
  }
}

function lineOf(entry: ModuleProgress, isNext: boolean): ModuleLine {
  const { module, state, passedOn, endsOn } = entry
  return {
    href: addressOf(entry),
    ...namedOf(entry),
    language: module.language,
    questions: module.activities.reduce((sum, { questions }) => sum + questions, 0),
    labs: module.activities.filter(({ kind }) => kind !== 'quiz').length,
    goals: module.goals,
    optional: module.optional,
    state,
    mark: isValid(state) ? 'done' : isNext ? 'now' : 'ahead',
    passedOn: passedOn ?? null,
    endsOn: endsOn ?? null,
  }
}

function namedOf({ module: { title, titleLanguage, minutes } }: ModuleProgress) {
  return { title, titleLanguage, minutes }
}

function addressOf(entry: ModuleProgress | undefined): string {
  return `/courses/${entry?.module.id ?? ''}`
}
