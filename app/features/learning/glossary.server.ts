import type { GlossaryTerm, GlossaryWord, Language } from '#app/compiler/lesson.ts'
import { catalogueIn } from './catalogue.server.ts'
import { type Link, linkTo } from './links.ts'

/** A word, and the published modules that use it. */
export type UsedTerm = GlossaryTerm & {
  language: Language
  modules: Link[]
}

/** The words of the courses as a dictionary has them, in a language where they are told in it. */
export function glossary(reads: Language): UsedTerm[] {
  const { content, lessons } = catalogueIn(reads)
  const modules = content.courses
    .filter(({ status }) => status === 'published')
    .flatMap((course) => course.modules)
  const using = (term: string) =>
    modules.filter(({ id }) => lessons.get(id)?.terms.some((used) => used.id === term))
  return content.glossary
    .map((word) => ({
      ...wordIn(word, reads),
      modules: using(word.id).map(linkTo),
    }))
    .sort((a, b) => a.term.localeCompare(b.term, 'nb'))
}

function wordIn({ translations, ...word }: GlossaryWord, reads: Language) {
  const own = translations[reads]
  return { ...word, ...own, language: own ? reads : ('nb' as const) }
}
