import type { WrittenActivity } from '../contract/written.ts'
import type { CourseFolder } from './manuscript.ts'
import type { ModulePage } from './page.ts'

/** Every id that a module may have had: its own old ones, under each of its course's; course/module. */
export function earlierModules(course: CourseFolder, page: ModulePage): string[] {
  const courses = [course.id, ...(course.index?.fields?.was ?? [])]
  const modules = [page.slug, ...(page.fields?.was ?? [])]
  return courses.flatMap((one) => modules.map((module) => `${one}/${module}`)).slice(1)
}

/** Every id that an activity may have had; its `was` is `old`, or `module/old` where it has moved. */
export function earlierActivities(
  module: string,
  earlier: string[],
  { id, was }: Pick<WrittenActivity, 'id' | 'was'>,
): string[] {
  const own = id.slice(module.length + 1)
  const names = was === null ? [own] : [own, was]
  const ids = [module, ...earlier].flatMap((place) => names.map((name) => under(place, name)))
  return [...new Set(ids)].filter((one) => one !== id)
}

function under(module: string, name: string): string {
  const [course] = module.split('/')
  return name.includes('/') ? `${course}/${name}` : `${module}/${name}`
}
