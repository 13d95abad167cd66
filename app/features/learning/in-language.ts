import type { Course, Language, ModuleSummary } from '#app/compiler/lesson.ts'

/** A course as its readers of a language see it; what is not translated stands as it was written. */
export function courseIn(course: Course, language: Language): Course {
  const words = course.translations[language]
  const modules = course.modules.map((module) => moduleIn(module, language))
  return { ...course, ...(words && { ...words, language }), modules }
}

function moduleIn(module: ModuleSummary, language: Language): ModuleSummary {
  const words = module.translations[language]
  if (!words) return module
  const activities = module.activities.map((one) => ({
    ...one,
    title: words.activities[one.id] ?? one.title,
  }))
  return { ...module, ...words, language, activities }
}
