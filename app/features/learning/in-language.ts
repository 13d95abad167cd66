import type { Course, Language, ModuleSummary } from '#app/compiler/lesson.ts'

/** A course as its readers of a language see it; what is not translated stands as it was written. */
export function courseIn(course: Course, language: Language): Course {
  const words = course.translations[language]
  const modules = course.modules.map((module) => moduleIn(module, language))
  if (!words) return { ...course, modules }
  const { intro, ...named } = words
  const read = intro === null ? {} : { intro, language }
  return { ...course, ...named, titleLanguage: language, ...read, modules }
}

function moduleIn(module: ModuleSummary, language: Language): ModuleSummary {
  const words = module.translations[language]
  if (!words) return named(module, language)
  const activities = module.activities.map((one) => ({
    ...one,
    title: words.activities[one.id] ?? one.title,
  }))
  return { ...module, ...words, language, titleLanguage: language, activities }
}

function named(module: ModuleSummary, language: Language): ModuleSummary {
  const title = module.titles[language]
  return title === undefined ? module : { ...module, title, titleLanguage: language }
}

type Told = { titleLanguage: Language; translations: Partial<Record<Language, object>> }

/** An entry of a list as its readers of a language see it. */
export function entryIn<T extends Told>(entry: T, language: Language): T {
  const words = entry.translations[language]
  return words ? { ...entry, ...words, titleLanguage: language } : entry
}

/** A list whose entries stand in one sentence: in a language only when all of it is. */
export function listIn<T extends Told>(list: T[], language: Language): T[] {
  const isWhole = list.every(({ translations }) => translations[language])
  return isWhole ? list.map((entry) => entryIn(entry, language)) : list
}
