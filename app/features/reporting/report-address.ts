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
}

/** The files that a report can be had as. */
export const FORMATS = ['pdf', 'xlsx', 'csv', 'json'] as const
export type ReportFormat = (typeof FORMATS)[number]

const given = z.string().trim().nullable()
const query = z.object({
  unit: given,
  under: given,
  levels: z.enum(['nearest', 'all']).nullable().catch(null),
  date: given,
})

/** Reads a report's address. What makes no sense is kept, to be answered as such. */
export function readReportQuery(parameters: URLSearchParams): ReportQuery {
  return query.parse({
    unit: parameters.get('unit') || null,
    under: parameters.get('under') || null,
    levels: parameters.get('levels') || 'nearest',
    date: parameters.get('date') || null,
  })
}

/** Writes a report's address, without what goes without saying. */
export function reportAddress(
  municipality: string,
  asked: Partial<ReportQuery> = {},
  file: ReportFormat | null = null,
): string {
  const { unit, under, levels, date } = asked
  const parameters = new URLSearchParams()
  if (unit) parameters.set('unit', unit)
  if (under) parameters.set('under', under)
  if (levels === 'all') parameters.set('levels', levels)
  if (date) parameters.set('date', date)
  return `/reports/${municipality}${file ? `.${file}` : ''}${parameters.size > 0 ? `?${parameters}` : ''}`
}

/** The format that a file's address ends with. */
export function formatIn(pathname: string): ReportFormat {
  return z.enum(FORMATS).parse(pathname.slice(pathname.lastIndexOf('.') + 1))
}
