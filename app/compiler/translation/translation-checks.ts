import type { CompiledPages } from '../compiled.ts'
import type { CourseFolder, Manuscript } from '../course/manuscript.ts'
import { type Diagnostic, type Finding, finding } from '../diagnostics/diagnostic.ts'
import { wrongValue } from '../diagnostics/wrong-value.ts'
import { differences } from './differences.ts'
import { isCurrent, type TranslatedFront, type TranslatedModule } from './translated-pages.ts'

/** Holds every translation against what it translates: they ask the same, and the same is right. */
export function translationChecks(
  { courses, shared }: Manuscript,
  compiled: CompiledPages,
): Diagnostic[] {
  const untranslated = (page: TranslatedModule) => {
    const terms = compiled.get(page.file)?.facts.terms ?? []
    return terms.filter((id) => page.language !== 'nb' && !shared.glossary[id]?.[page.language])
  }
  return courses.flatMap((course) => [
    ...course.translations.fronts.flatMap((page) =>
      unknownModules(page, course).map((one) => ({ ...one, file: page.file })),
    ),
    ...course.translations.modules.flatMap((page) =>
      findingsIn(page, compiled, untranslated(page)).map((one) => ({ ...one, file: page.file })),
    ),
  ])
}

function unknownModules({ fields, at }: TranslatedFront, { modules }: CourseFolder): Finding[] {
  const ids = modules.map(({ slug }) => slug)
  const expected = { nb: `en av: ${ids.join(', ')}`, en: `one of: ${ids.join(', ')}` }
  return Object.keys(fields?.modules ?? {})
    .filter((id) => !ids.includes(id))
    .map((id) => wrongValue(at('modules', id), { field: 'modules', value: id, expected }, ids))
}

function findingsIn(page: TranslatedModule, compiled: CompiledPages, untranslated: string[]) {
  const { fields, original, language } = page
  const [own, first] = [compiled.get(page.file), compiled.get(original.file)]
  if (!fields || !original.fields || !own?.isRead || !first?.isRead) return []
  const { revision } = original.fields
  if (fields.translates > revision) return [ahead(page, revision)]
  if (!isCurrent(page)) return [stale(page, revision)]
  return [
    ...unlikeGoals(page),
    ...differences(first.written, own.written, original.name),
    ...untranslated.map((id) => finding('TR-04', undefined, { id, language })),
  ]
}

function ahead({ fields, at }: TranslatedModule, revision: number): Finding {
  const expected = { nb: `høyst ${revision}`, en: `at most ${revision}` }
  const value = fields?.translates ?? 0
  return wrongValue(at('translates'), { field: 'translates', value, expected })
}

function stale({ fields, at }: TranslatedModule, revision: number): Finding {
  return finding('TR-03', at('translates'), { old: fields?.translates ?? 0, new: revision })
}

function unlikeGoals({ fields, at, original }: TranslatedModule): Finding[] {
  const [own = 0, others = 0] = [fields?.goals.length, original.fields?.goals.length]
  if (own === others) return []
  const what = {
    nb: `det er ${own} mål her og ${others} i originalen`,
    en: `there are ${own} goals here and ${others} in the original`,
  }
  const help = { nb: 'oversett hvert mål', en: 'translate each goal' }
  const { line } = original.at('goals')
  return [finding('TR-02', at('goals'), { what, file: original.name, n: line, help })]
}
