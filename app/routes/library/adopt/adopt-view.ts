import { inForceFrom, isAdoptable } from '#app/features/library/adoption.ts'
import { type AdoptionFields, DEVIATIONS } from '#app/features/library/adoption-form.ts'
import type { adoptionHistory } from '#app/features/library/adoptions.server.ts'
import type { findItem } from '#app/features/library/items.server.ts'
import { type Day, isoDay, NEVER } from '#app/platform/calendar.ts'

type History = Awaited<ReturnType<typeof adoptionHistory>>
type Item = NonNullable<ReturnType<typeof findItem>>['item']

/** What the municipality can take in use of an item, and has had. */
export function adoptView(
  { id, title, changes, status }: Item,
  history: History,
  { municipality, today }: { municipality: string; today: Day },
) {
  return {
    id,
    title,
    municipality,
    mayAdopt: isAdoptable({ status }),
    versions: changes.map(({ version }) => version),
    isInUse: history.some(({ toOn }) => toOn > today),
    history: history.map((one) => ({
      id: one.id,
      version: one.version,
      fromOn: one.fromOn,
      lastOn: one.toOn === NEVER ? null : one.toOn - 1,
      decidedBy: one.decidedBy,
      deviations: one.deviations.length,
      recordedBy: one.recordedBy,
    })),
  }
}

export type AdoptView = ReturnType<typeof adoptView>

/** The form as it is first shown: what is in use, taken further to the newest version. */
export function freshFields(item: Item, history: History, today: Day): AdoptionFields {
  const [latest] = history.filter(({ toOn }) => toOn > today)
  const blank = { reason: '', text: '' }
  const known = latest?.deviations ?? []
  return {
    id: crypto.randomUUID(),
    version: item.version,
    from: isoDay(Math.max(today, inForceFrom(item, item.version) ?? today)),
    decidedBy: latest?.decidedBy ?? '',
    deviations: Array.from({ length: DEVIATIONS }, (_, n) => known[n] ?? blank),
  }
}
