import type { Repair } from './repairs.ts'
import type { Template } from './template.ts'

/** Data as it stands in a case system: texts, and lists of things with texts. */
export type CaseData = { [name: string]: CaseValue }
export type CaseValue = string | number | boolean | CaseData | CaseData[]

export type LabCase = { id: string; title: string; data: CaseData }

/** A field that a tag can print, or a list that a section can go through. */
export type LabField = {
  path: string
  name: string
  type: 'text' | 'date' | 'number' | 'list'
  /** All that it can be, where that is a closed list. */
  values: string[] | null
  mayBeMissing: boolean
  /** The fields of each thing in a list. */
  items: { path: string; name: string }[]
}

/** What a learner may see: the template to repair, its fields, and the cases on the desk. */
export type TemplateLab = {
  kind: 'template-lab'
  /** course/module/activity */
  id: string
  title: string | null
  /** Per cent. */
  pass: number
  attempts: number | null
  /** Hours from a failed round to the next; null: none. */
  wait: number | null
  optional: boolean
  template: Template
  fields: LabField[]
  cases: LabCase[]
}

export type Severity = 'remark' | 'error' | 'serious'

/** What a finished letter must or must not be. Texts may hold field tags, filled from the case. */
export type CheckBody =
  | { kind: 'contains'; wanted: string; times: number | null; each: string | null }
  | { kind: 'lacks'; unwanted: string }
  | { kind: 'no-leak'; protection: string }
  | { kind: 'empty-label'; label: string }
  | { kind: 'residue' | 'norwegian-date' | 'characters' | 'opens' }

/** What a check builds on; `checked` is the day that the law was last read. */
export type Source = {
  law: string | null
  ref: string | null
  standard: string | null
  checked: string | null
  /** Holds even if the paragraph moves. */
  principle: string
}

export type Check = CheckBody & {
  id: string
  /** What holds of a good letter; empty for a built-in that the author has not put in words. */
  text: string
  severity: Severity
  /** Which cases it is for; null: all. */
  when: string | null
  source: Source | null
}

/** Something planted in the template, what catches it, and what mends it. */
export type Fault = {
  id: string
  what: string
  caughtBy: string[]
  hint: string
  repairs: Repair[]
}

/** The part that stays on the server. */
export type TemplateLabKey = {
  kind: 'template-lab'
  /** The revision from which it is asked anew. */
  since: number
  competence: string | null
  /** The Word file that the template was read from, in base64: the server alone merges it. */
  document: string
  /** Prøvesaker. */
  cases: LabCase[]
  /** Which fields no letter may show, or only some: by path, the kind of protection. */
  protection: Record<string, string>
  checks: Check[]
  faults: Fault[]
  /** «case check» for each check that does not hold in the original. */
  failing: string[]
}
