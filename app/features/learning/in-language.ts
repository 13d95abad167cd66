import type { Course, Language, LearningPath, ModuleSummary } from '#app/compiler/lesson.ts'

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

/** A learning path as its readers of a language see it. */
export function pathIn(path: LearningPath, language: Language): LearningPath {
  const words = path.translations[language]
  return words ? { ...path, ...words, titleLanguage: language } : path
}
