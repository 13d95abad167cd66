import { z } from 'zod'

export const EMPLOYMENT = ['working', 'later', 'left'] as const
export const GAPS = ['unit', 'role'] as const

/** Works here today, begins on a later day, or has left. */
export type Employment = (typeof EMPLOYMENT)[number]
/** What should be known of someone and is not. */
export type Gap = (typeof GAPS)[number]

/** What the address of the list of people says. */
export type DirectoryQuery = {
  /** Words of a name, of an address, or an employee number. */
  looked: string
  /** A unit with all below it. */
  unit: string | null
  jobRole: string | null
  /** Null is everyone. */
  state: Employment | null
  lacks: Gap | null
  /** From 1. */
  page: number
}

const LONGEST = 100
const code = z.string().max(200).nullable().catch(null)

const query = z.object({
  looked: z.string().trim().max(LONGEST).catch(''),
  unit: code,
  jobRole: code,
  state: z.enum(EMPLOYMENT).nullable().catch(null),
  lacks: z.enum(GAPS).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
})

/** Reads the address of the list; what makes no sense counts as not asked for. */
export function readDirectoryQuery(parameters: URLSearchParams): DirectoryQuery {
  return query.parse({
    looked: parameters.get('q') ?? '',
    unit: parameters.get('unit') || null,
    jobRole: parameters.get('role') || null,
    state: stateIn(parameters),
    lacks: parameters.get('lacks') || null,
    page: parameters.get('page') ?? 1,
  })
}

/** Writes the address of the list without what goes without saying. */
export function directoryAddress(asked: Partial<DirectoryQuery> = {}): string {
  const { looked, unit, jobRole, state, lacks, page } = asked
  const parameters = new URLSearchParams()
  if (looked) parameters.set('q', looked)
  if (unit) parameters.set('unit', unit)
  if (jobRole) parameters.set('role', jobRole)
  if (state === null) parameters.set('state', 'all')
  else if (state && state !== 'working') parameters.set('state', state)
  if (lacks) parameters.set('lacks', lacks)
  if (page && page > 1) parameters.set('page', String(page))
  return `/admin/people${parameters.size > 0 ? `?${parameters}` : ''}`
}

/** Nobody means those who left when they ask for nothing. */
function stateIn(parameters: URLSearchParams): string | null {
  const asked = parameters.get('state')
  if (asked === 'all') return null
  return EMPLOYMENT.find((state) => state === asked) ?? 'working'
}
