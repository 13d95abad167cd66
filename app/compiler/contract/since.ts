import type { Edit } from './change.ts'
import type { WrittenActivity, WrittenQuestion } from './written.ts'

type Released = { since: number } | undefined

/** The revision from which a question is asked anew: this one if it is new, or what is right has changed. */
export function questionSince(
  old: Released,
  edits: Edit[],
  { since }: WrittenQuestion,
  revision: number,
): number {
  const changed = edits.some(({ kind }) => kind === 'material')
  return latest(old && !changed ? old.since : revision, since, revision)
}

/** The same for a whole activity: this one if it is new, or harder to pass. */
export function frameSince(
  old: Released,
  edits: Edit[],
  { since }: WrittenActivity,
  revision: number,
): number {
  const harder = edits.some(({ code }) => code === 'RV-02')
  return latest(old && !harder ? old.since : revision, since, revision)
}

/** A `since` of the author's may be later than the rest, but nothing can be asked from the future. */
function latest(known: number, written: number | null, revision: number): number {
  return Math.min(revision, Math.max(known, written ?? 0))
}
