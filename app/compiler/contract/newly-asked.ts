import { raised } from './activity-changes.ts'
import { type Edit, editorial, quoted, said } from './change.ts'
import { lastOf } from './former.ts'
import type { Held, Search } from './look-up.ts'
import type { ReleasedModule } from './manifest.ts'
import { looseOf, type WrittenActivity, type WrittenQuestion } from './written.ts'

/** In a module that is new all is; in one that was released it is more to pass. */
export function newActivity(
  activity: WrittenActivity,
  released: ReleasedModule | undefined,
): Edit[] {
  const name = lastOf(activity.id)
  const words = said(`ny oppgave: ${name}`, `new activity: ${name}`)
  return released ? [raised(activity, words)] : [editorial(activity.place, words.nb, words.en)]
}

/** A question that everyone is asked now and was not before; in a pool it is one of several. */
export function newlyAsked(
  question: WrittenQuestion,
  activity: WrittenActivity,
  { from, isMoved }: Held<unknown>,
  { course }: Search,
): Edit[] {
  const isAsked = looseOf(activity).includes(question.id)
  const before = from === undefined ? undefined : course.activities[parentOf(from)]
  const wasAsked = !isMoved && from !== undefined && before?.loose.includes(lastOf(from))
  if (from !== undefined && (wasAsked || !isAsked)) return []
  const name = quoted(question.text)
  const words = said(`nytt spørsmål: ${name}`, `new question: ${name}`)
  if (!isAsked) return [editorial(question.place, words.nb, words.en)]
  return [{ ...raised(activity, words), place: question.place }]
}

function parentOf(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('/')))
}
