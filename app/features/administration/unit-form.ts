import { z } from 'zod'

const line = z.string().trim().catch('')
const fields = z.object({ name: line, code: line, above: line })

/** What was typed about a unit, kept as it was. */
export type UnitFields = z.infer<typeof fields>
export type UnitProblem =
  | 'missing'
  | 'long'
  | 'taken'
  | 'code-taken'
  | 'below-itself'
  | 'unknown'
  | 'has-people'
  | 'has-units'
  | 'has-leaders'
export type UnitProblems = Partial<Record<keyof UnitFields | 'closing', UnitProblem>>

const LONGEST = { name: 200, code: 40 }

/** Reads a form about a unit; anything that can't be read counts as not filled in. */
export function unitFields(form: FormData): UnitFields {
  return fields.parse(Object.fromEntries(form))
}

/** What is wrong with a name or a code as it was typed. */
export function nameProblems({ name, code }: UnitFields): UnitProblems | undefined {
  if (name === '') return { name: 'missing' }
  if (name.length > LONGEST.name) return { name: 'long' }
  return code.length > LONGEST.code ? { code: 'long' } : undefined
}
