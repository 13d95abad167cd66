import type { CompiledPages } from '../compiled.ts'
import { releasedCourse } from '../contract/contract.ts'
import { knownPartsOf, writtenParts } from '../contract/known-parts.ts'
import type { CourseFields } from '../source/fields.ts'
import type { TranslatedFront, TranslatedModule } from '../translation/translated-pages.ts'
import type { ModuleContext, Term } from '../tree/desk.ts'
import type { CourseFolder, Manuscript } from './manuscript.ts'
import type { ModulePage, Page } from './page.ts'

/** What a page is compiled in. */
export function contextOf(
  page: Page<CourseFields> | ModulePage,
  course: CourseFolder,
  { shared, contentDir, released }: Manuscript,
): ModuleContext {
  const fields = course.index?.fields
  const competences = fields?.competences ?? []
  return {
    id: 'slug' in page ? `${course.id}/${page.slug}` : course.id,
    course: course.id,
    file: page.name,
    isIndex: !('slug' in page),
    revision: 'slug' in page ? (page.fields?.revision ?? 1) : 1,
    contentFolder: contentDir,
    language: fields?.language ?? 'nb',
    competences: competences.map(({ id }) => id),
    glossary: shared.glossary,
    sources: shared.sources,
    released:
      'slug' in page
        ? knownPartsOf(releasedCourse(released, { id: course.id, was: fields?.was ?? [] }), {
            slug: page.slug,
            was: page.fields?.was ?? [],
          })
        : null,
    original: null,
    unreadLists: shared.unread,
    modules: Object.fromEntries(course.modules.map(({ name, slug }) => [name, slug])),
  }
}

/** The same for a page in another language, whose answers have the ids of the original's. */
export function contextOfTranslation(
  page: TranslatedFront | TranslatedModule,
  course: CourseFolder,
  manuscript: Manuscript,
  compiled: CompiledPages,
): ModuleContext {
  const { language, name: file } = page
  const original = 'original' in page ? page.original : course.index
  if (!original) throw new Error(`${page.file} has no original.`)
  return {
    ...contextOf(original, course, manuscript),
    file,
    language,
    glossary: glossaryIn(language, manuscript.shared.glossary),
    released: null,
    original: writtenParts(compiled.get(original.file)?.written ?? []),
  }
}

/** The glossary's words in a language, where they have been translated. */
export function glossaryIn(
  language: ModuleContext['language'],
  glossary: Record<string, Term>,
): Record<string, Term> {
  const entries = Object.entries(glossary).map(([id, { term, text, ...others }]) => {
    const own = language === 'nb' ? undefined : others[language]
    return [id, own ?? { term, text }] as const
  })
  return Object.fromEntries(entries)
}
