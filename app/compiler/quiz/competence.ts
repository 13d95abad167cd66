import { nearest } from '../diagnostics/near.ts'
import { isId } from '../source/fields.ts'
import type { Desk } from '../tree/desk.ts'
import { type Element, prop, propPlace } from '../tree/nodes.ts'
import type { QuestionDesk } from './question-desk.ts'

/** The competence that a quiz or a question names; one that its course does not give is reported. */
export function writtenCompetence(element: Element, desk: Desk): string | undefined {
  const written = prop(element, 'competence')
  const given = desk.context.competences
  if (written !== undefined && isId(written) && given.length > 0 && !given.includes(written)) {
    const values = { id: written, nearest: nearest(written, given), list: given.join(', ') }
    desk.report('QZ-18', propPlace(element, 'competence'), values)
  }
  return written
}

/** The competence that a question shows: its own, its quiz's, or the only one that the course gives. */
export function competenceOf({ desk, question, competence }: QuestionDesk): string | null {
  const written = writtenCompetence(question, desk) ?? competence
  const given = desk.context.competences
  if (written !== undefined || given.length === 0) return written ?? null
  if (given.length > 1) {
    desk.report('QZ-24', question.position?.start, { list: given.join(', ') })
    return null
  }
  return given[0] ?? null
}
