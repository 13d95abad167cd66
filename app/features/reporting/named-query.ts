import { z } from 'zod'

export const NAMED_STATES = [
  'missing',
  'overdue',
  'never',
  'expired',
  'outdated',
  'expiring',
  'complete',
] as const

/** What the address of a named list says besides the municipality. */
export type NamedQuery = {
  unit: string | null
  /** Words of a name. */
  name: string
  /** Null is everyone. */
  state: (typeof NAMED_STATES)[number] | null
  sort: 'need' | 'name'
  /** From 1. */
  page: number
}

const LONGEST_NAME = 100

const query = z.object({
  unit: z.string().nullable(),
  name: z.string().trim().max(LONGEST_NAME).catch(''),
  state: z.enum(NAMED_STATES).nullable().catch(null),
  sort: z.enum(['need', 'name']).catch('need'),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
})

/** Reads the address of a named list; what makes no sense counts as not asked for. */
export function readNamedQuery(parameters: URLSearchParams): NamedQuery {
  return query.parse({
    unit: parameters.get('unit') || null,
    name: parameters.get('name') ?? '',
    state: parameters.get('state') || null,
    sort: parameters.get('sort') ?? 'need',
    page: parameters.get('page') ?? 1,
  })
}

/** Writes the address of a named list, or of its file, without what goes without saying. */
export function namedAddress(
  municipality: string,
  { unit, name, state, sort, page }: Partial<NamedQuery> = {},
  file: '' | '.csv' = '',
): string {
  const parameters = new URLSearchParams()
  if (unit) parameters.set('unit', unit)
  if (name) parameters.set('name', name)
  if (state) parameters.set('state', state)
  if (sort === 'name') parameters.set('sort', sort)
  if (page && page > 1) parameters.set('page', String(page))
  return `/reports/${municipality}/people${file}${parameters.size > 0 ? `?${parameters}` : ''}`
}
