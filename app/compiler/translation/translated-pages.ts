import { type ModulePage, type Page, readPage } from '../course/page.ts'
import type { Phrase } from '../diagnostics/catalogue.ts'
import { type Diagnostic, finding } from '../diagnostics/diagnostic.ts'
import type { Language } from '../lesson.ts'
import {
  type CourseFields,
  LANGUAGES,
  type TranslatedCourseFields,
  type TranslatedModuleFields,
  translatedCourseFields,
  translatedModuleFields,
} from '../source/fields.ts'

/** A page in another language than its original: it says the same, and decides nothing. */
export type TranslatedFront = Page<TranslatedCourseFields> & { language: Language }
export type TranslatedModule = Page<TranslatedModuleFields> & {
  language: Language
  original: ModulePage
}

export type Translations = { fronts: TranslatedFront[]; modules: TranslatedModule[] }

type Originals = { id: string; index: Page<CourseFields> | undefined; modules: ModulePage[] }

const NAME = new RegExp(`^(.+)\\.(${LANGUAGES.join('|')})\\.mdx$`)

/** Whether a file is a page in another language: `01-modul.nn.mdx`. */
export function isTranslation(name: string): boolean {
  return NAME.test(name)
}

/** Reads a course's translated pages, each beside the page that it is of. */
export function readTranslations(
  contentDir: string,
  originals: Originals,
  names: string[],
  diagnostics: Diagnostic[],
): Translations {
  const fronts: TranslatedFront[] = []
  const modules: TranslatedModule[] = []
  for (const name of names) {
    const file = `courses/${originals.id}/${name}`
    const { language, original } = named(name, originals)
    const fault = original ? ownLanguage(language, originals.index) : orphan(name)
    if (fault) diagnostics.push({ ...finding('TR-01', undefined, fault), file })
    else if (original && 'slug' in original) {
      const page = readPage(contentDir, file, translatedModuleFields, diagnostics)
      modules.push({ ...page, language, original })
    } else {
      const page = readPage(contentDir, file, translatedCourseFields, diagnostics)
      fronts.push({ ...page, language })
    }
  }
  return { fronts, modules }
}

function named(name: string, { index, modules }: Originals) {
  const [, stem, language] = NAME.exec(name) ?? []
  const original = [index, ...modules].find((page) => page?.name === `${stem}.mdx`)
  return { language: language as Language, original }
}

function orphan(name: string): Record<string, Phrase> {
  const original = name.replace(NAME, '$1.mdx')
  return {
    what: { nb: `${original} finnes ikke`, en: `${original} does not exist` },
    help: {
      nb: 'gi filen samme navn som den du oversetter, med språket foran `.mdx`',
      en: 'name the file as the one you translate, with the language before `.mdx`',
    },
  }
}

function ownLanguage(
  language: Language,
  index: Page<CourseFields> | undefined,
): Record<string, Phrase> | undefined {
  if (language !== (index?.fields?.language ?? 'nb')) return undefined
  return {
    what: { nb: `kurset er skrevet på ${language}`, en: `the course is written in ${language}` },
    help: {
      nb: 'skriv i filen uten språk i navnet, eller velg et annet språk',
      en: 'write in the file without a language in its name, or choose another language',
    },
  }
}

/** Whether it follows the revision that its original has now; before that, nobody is shown it. */
export function isCurrent({ fields, original }: TranslatedModule): boolean {
  return fields?.translates === (original.fields?.revision ?? 1)
}

/** Every page of a course, the translated ones last. */
export function pagesOf(
  course: Originals & { translations: Translations },
): (Page<unknown> & { language: Language })[] {
  const { index, modules, translations } = course
  const language = index?.fields?.language ?? 'nb'
  const originals = [...(index ? [index] : []), ...modules].map((page) => ({ ...page, language }))
  return [...originals, ...translations.fronts, ...translations.modules]
}
