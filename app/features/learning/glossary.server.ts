import type { GlossaryTerm } from '#app/compiler/lesson.ts'
import { catalogue } from './catalogue.server.ts'

/** A word, and the published modules that use it. */
export type UsedTerm = GlossaryTerm & { modules: { href: string; title: string }[] }

/** The words of the courses, as a dictionary has them. */
export function glossary(): UsedTerm[] {
  const { content, lessons } = catalogue()
  const modules = content.courses
    .filter(({ status }) => status === 'published')
    .flatMap((course) => course.modules)
  const using = (term: string) =>
    modules.filter(({ id }) => lessons.get(id)?.terms.some((used) => used.id === term))
  return content.glossary
    .map((term) => ({
      ...term,
      modules: using(term.id).map(({ id, title }) => ({ href: `/courses/${id}`, title })),
    }))
    .sort((a, b) => a.term.localeCompare(b.term, 'nb'))
}
