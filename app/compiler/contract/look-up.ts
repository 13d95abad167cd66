import type { Place } from '../diagnostics/diagnostic.ts'
import { type Edit, said } from './change.ts'
import type { ComparedModule } from './compared.ts'
import { lastOf } from './former.ts'
import type { ReleasedCourse } from './manifest.ts'
import type { WrittenActivity } from './written.ts'

/** What the comparing of one module looks things up in, and fills. */
export type Search = { course: ReleasedCourse; taken: Set<string>; into: ComparedModule }

type Kept = { since: number; was?: string[]; retired?: string }
export type Held<T> = {
  here: string
  from: string | undefined
  old: T | undefined
  isMoved: boolean
}

/** Finds what was released at the first of some addresses; the first is its own. */
export function lookUp<T extends Kept>(
  here: string,
  addresses: string[],
  records: Record<string, T>,
  { taken, into }: Search,
): Held<T> {
  const from = addresses.find((one, n) => {
    const record = Object.hasOwn(records, one) ? records[one] : undefined
    return record && !record.retired && (n === 0 || !taken.has(one))
  })
  const old = from === undefined ? undefined : records[from]
  if (from !== undefined) into.found.set(here, from)
  const isMoved = from !== undefined && !from.startsWith(`${into.address}/`)
  return { here, from, old, isMoved }
}

/** An id that answers were kept under before may not come to mean something else. */
export function reused<T extends Kept>(
  own: string | undefined,
  { from, old }: Held<T>,
  records: Record<string, T>,
  place: Place,
): Edit[] {
  if (own === undefined || from === own || old?.was?.includes(own)) return []
  const isRetired = Object.hasOwn(records, own) && records[own]?.retired
  const isRenamed = Object.values(records).some(({ was }) => was?.includes(own))
  if (!isRetired && !isRenamed) return []
  const id = lastOf(own)
  const words = said(`id-en ${id} er brukt før`, `id ${id} was used before`)
  return [{ kind: 'material', code: 'RV-07', place, said: words, values: { id } }]
}

/** One message is enough: what stands in a reused activity has a reused address too. */
export function isReused({ id }: WrittenActivity, { course, into }: Search): boolean {
  return !!course.activities[`${into.address}/${lastOf(id)}`]?.retired
}
