import { z } from 'zod'
import type { Fields } from '../attempt.ts'
import { readRepairs } from './answer.ts'
import type { TemplateLab } from './lab.ts'
import type { Repair } from './repairs.ts'

/** What has been done in an attempt so far, and what its page shows of it. */
export type TemplateWork = {
  repairs: Repair[]
  /** The case whose letter is shown. */
  tried: string | null
  /** The paragraph that is being changed. */
  open: string | null
  /** Where the last step leads: a paragraph, or a part of the page. */
  at: string | null
}

export const NOTHING_DONE: TemplateWork = { repairs: [], tried: null, open: null, at: null }

const MOST_CHARACTERS = 60_000
const place = z.string().max(60).nullable()
const work = z.strictObject({
  repairs: z.unknown(),
  tried: place,
  open: place.default(null),
  at: place.default(null),
})

/** The work that a form carries; none where it carries nothing. Undefined when it is not ours. */
export function readWork(lab: TemplateLab, fields: Fields): TemplateWork | undefined {
  const [written] = fields.work ?? []
  if (written === undefined) return NOTHING_DONE
  const read = work.safeParse(written.length > MOST_CHARACTERS ? undefined : parsed(written))
  const repairs = read.success ? readRepairs(lab, read.data.repairs) : undefined
  if (!read.success || !repairs) return undefined
  const { tried } = read.data
  return tried === null || isVisible(lab, tried) ? { ...read.data, repairs } : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether a case is one that may be tried. */
export function isVisible({ cases }: TemplateLab, id: string): boolean {
  return cases.some((one) => one.id === id)
}

/** Work as the form carries it. */
export function workFields(done: TemplateWork): Fields {
  return { work: [JSON.stringify(done)] }
}
