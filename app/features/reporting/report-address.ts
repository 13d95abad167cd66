import { z } from 'zod'

/** What a report's address says besides the municipality. */
export type ReportQuery = {
  /** Unit that the reader leads; null when it is the whole municipality. */
  unit: string | null
  /** Unit opened below that. */
  under: string | null
  /** Null when it is neither. */
  levels: 'nearest' | 'all' | null
  /** `2026-10-31`; null is today. */
  date: string | null
  /** Main role to show instead of units. */
  role?: string | null
  /** The only course to show. */
  course?: string | null
  /** The day before a period that ends on the date: `2026-08-31`. */
  since?: string | null
}

/** The files that a report can be had as. */
export const FORMATS = ['pdf', 'xlsx', 'csv', 'json', 'zip'] as const
export type ReportFormat = (typeof FORMATS)[number]

const given = z.string().trim().nullable()
const query = z.object({
  unit: given,
  under: given,
  levels: z.enum(['nearest', 'all']).nullable().catch(null),
  date: given,
  role: given,
  course: given,
  since: given,
})

/** Reads a report's address. What makes no sense is kept, to be answered as such. */
export function readReportQuery(parameters: URLSearchParams): ReportQuery {
  return query.parse({
    unit: parameters.get('unit') || null,
    under: parameters.get('under') || null,
    levels: parameters.get('levels') || 'nearest',
    date: parameters.get('date') || null,
    role: parameters.get('role') || null,
    course: parameters.get('course') || null,
    since: parameters.get('since') || null,
  })
}

/** Writes a report's address, without what goes without saying. */
export function reportAddress(
  municipality: string,
  asked: Partial<ReportQuery> = {},
  file: ReportFormat | null = null,
): string {
  const { levels, ...others } = asked
  const parameters = new URLSearchParams()
  for (const name of ['unit', 'under', 'role', 'course'] as const)
    if (others[name]) parameters.set(name, others[name])
  if (levels === 'all') parameters.set('levels', levels)
  for (const name of ['date', 'since'] as const)
    if (others[name]) parameters.set(name, others[name])
  return `/reports/${municipality}${file ? `.${file}` : ''}${parameters.size > 0 ? `?${parameters}` : ''}`
}

/** The format that a file's address ends with. */
export function formatIn(pathname: string): ReportFormat {
  return z.enum(FORMATS).parse(pathname.slice(pathname.lastIndexOf('.') + 1))
}
