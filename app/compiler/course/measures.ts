import path from 'node:path'
import type { CompiledPages } from '../compiled.ts'
import type { Facts } from '../tree/facts.ts'
import type { Manuscript } from './manuscript.ts'

/** What an author can hold one module against another by. */
export type Measures = {
  /** course/module */
  id: string
  words: number
  /** How hard the text is; null where it is too short to tell. */
  lix: number | null
  /** As its author states them, and as they are estimated. */
  minutes: number
  estimate: number
  /** As many as one person is asked. */
  questions: number
  pictures: number
}

const WORDS_A_MINUTE = 180
const MINUTES_A_QUESTION = 0.75
const MINUTES_A_LAB = 5
const PICTURE = /^\.(avif|jpe?g|png|svg|webp)$/i

/** Minutes to read a text, answer what it asks and do its labs. */
export function estimatedMinutes({ words, questions, labs }: Facts): number {
  return words / WORDS_A_MINUTE + MINUTES_A_QUESTION * questions + MINUTES_A_LAB * labs
}

/** The measures of each module that can be read, in reading order. */
export function measuresOf({ courses }: Manuscript, compiled: CompiledPages): Measures[] {
  return courses.flatMap((course) =>
    course.modules.flatMap(({ file, slug, fields }) => {
      const read = compiled.get(file)
      if (!fields || !read?.isRead) return []
      const { words, lix, questions, media } = read.facts
      const estimate = Math.max(1, Math.round(estimatedMinutes(read.facts)))
      const pictures = new Set(media.map((one) => one.path).filter(isPicture)).size
      const { minutes } = fields
      return [{ id: `${course.id}/${slug}`, words, lix, minutes, estimate, questions, pictures }]
    }),
  )
}

function isPicture(file: string): boolean {
  return PICTURE.test(path.extname(file))
}
