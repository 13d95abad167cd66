import { z } from 'zod'
import type { LibraryItem } from '#app/compiler/lesson.ts'
import type { Viewer } from '#app/features/access/viewer.ts'

const STATUSES = ['current', 'hearing', 'draft', 'retired'] as const

/** Whether someone sees an item: a draft is for those who make or coordinate what is shared. */
export function maySee({ status }: Pick<LibraryItem, 'status'>, viewer: Viewer): boolean {
  const makes = viewer.access.some(({ role }) => role === 'author' || role === 'coordinator')
  return status !== 'draft' || makes
}

const filtersSchema = z.object({
  kind: z.enum(['workflow', 'template']).or(z.literal('')).catch(''),
  status: z.enum(STATUSES).or(z.literal('')).catch(''),
})

export type ItemFilters = z.infer<typeof filtersSchema>

/** What was chosen; anything that can't be read counts as not chosen. */
export function readItemFilters(params: URLSearchParams): ItemFilters {
  return filtersSchema.parse({ kind: '', status: '', ...Object.fromEntries(params) })
}

/** The items that fit: what is in force first, what is retired last, each by title. */
export function fittingItems(items: LibraryItem[], { kind, status }: ItemFilters): LibraryItem[] {
  const rank = (item: LibraryItem) => STATUSES.indexOf(item.status)
  return items
    .filter((item) => (!kind || item.kind === kind) && (!status || item.status === status))
    .sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, 'nb'))
}
