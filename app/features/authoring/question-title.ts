import { labelText } from '#app/features/activities/answered.ts'
import type { Question, Rich } from '#app/features/activities/quiz.ts'

const LONGEST = 100

/**
 * A question as a learner reads it, in one line. Many are introduced with the same words where
 * something is to be filled in, so there it is the text with the gaps.
 */
export function questionTitle(question: Question): string {
  const legend = labelText(question.legend)
  if (question.type !== 'cloze') return legend
  const gapped = question.text.map(plain).join('').replace(/\s+/g, ' ').trim()
  if (gapped.length <= LONGEST) return gapped || legend
  return `${gapped.slice(0, gapped.lastIndexOf(' ', LONGEST))} …`
}

function plain(part: Rich): string {
  if (typeof part === 'string') return part
  if ('blank' in part) return '___'
  return part.children.map(plain).join('')
}
