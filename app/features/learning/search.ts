import type { Course, ModuleSummary } from '#app/compiler/lesson.ts'

/** A module that a search found, with the sentence it was found in. */
export type Hit = { module: ModuleSummary; number: number; sentence: string }

export type Found = { course: Course; hits: Hit[] }

/** Courses in which every word of the query occurs, in the course itself or in one of its modules. */
export function searchCourses(courses: Course[], query: string): Found[] {
  const words = wordsOf(query)
  if (words.length === 0 && query.trim() !== '') return []
  if (words.length === 0) return courses.map((course) => ({ course, hits: [] }))
  return courses.flatMap((course) => {
    const hits = course.modules.flatMap((module, index) => hitIn(module, index + 1, words))
    const inCourse = hasAll(`${course.title} ${course.summary}`, words)
    return hits.length > 0 || inCourse ? [{ course, hits }] : []
  })
}

function hitIn(module: ModuleSummary, number: number, words: string[]): Hit[] {
  const goals = module.goals.join(' ')
  if (!hasAll(`${module.title} ${goals}`, words)) return []
  const telling = module.goals.find((goal) => words.some((word) => has(goal, word)))
  return [{ module, number, sentence: telling ?? module.goals[0] ?? '' }]
}

function wordsOf(query: string): string[] {
  return query
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 8)
}

function hasAll(text: string, words: string[]): boolean {
  return words.every((word) => has(text, word))
}

function has(text: string, word: string): boolean {
  return folded(text).includes(folded(word))
}

/** Lower case, with the letters that keyboards abroad lack as people then write them. */
function folded(text: string): string {
  const letters: Record<string, string> = { ø: 'o', æ: 'ae', å: 'a' }
  return text.toLocaleLowerCase('nb').replace(/[øæå]/g, (letter) => letters[letter] ?? letter)
}
