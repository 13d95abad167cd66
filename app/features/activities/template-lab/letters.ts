import type { Fields, TakeHome } from '../attempt.ts'
import type { Finished } from './checks.ts'
import type { TemplateLab, TemplateLabKey } from './lab.ts'
import { linesOf } from './letter.ts'
import type { Unmergeable } from './merge.ts'
import type { Names } from './named.ts'
import { packed } from './package.ts'
import { readWork } from './read-work.ts'
import type { Repair } from './repairs.ts'
import { finish, repairedPackage } from './run.ts'

/** What can be seen in a letter by who reads it; never whether it is right. */
export type Observation =
  | { kind: 'empty-field'; name: string }
  | { kind: 'raw-date' | 'braces'; text: string }

/** The letter of a visible case with the repairs that are done; undefined when there is no such case. */
export function letterOf(
  lab: TemplateLab,
  key: TemplateLabKey,
  repairs: Repair[],
  id: string,
): Finished | Unmergeable | undefined {
  const data = lab.cases.find((one) => one.id === id)?.data
  return data && finish(repairedPackage(lab, key, repairs).parts, data)
}

/** What a reader would notice in a letter. */
export function observed({ merged, letter }: Finished, names: Names): Observation[] {
  const lines = linesOf(letter)
  const found = (kind: 'raw-date' | 'braces', pattern: RegExp) =>
    [...new Set(lines.flatMap((line) => line.match(pattern) ?? []))].map((text) => ({ kind, text }))
  const empty = new Set(merged.empty.map(names.nameOf))
  return [
    ...[...empty].map((name) => ({ kind: 'empty-field' as const, name })),
    ...found('raw-date', /\b\d{4}-\d{2}-\d{2}\b/g),
    ...found('braces', /\{[^}]*\}?/g),
  ]
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The template as repaired so far (`mal.docx`), or the letter of a visible case (`<case>.docx`). */
export function takeHome(
  lab: TemplateLab,
  key: TemplateLabKey,
  fields: Fields,
  name: string,
): TakeHome | undefined {
  const done = readWork(lab, fields)
  if (!done) return undefined
  if (name === 'mal.docx')
    return wordFile(name, packed(repairedPackage(lab, key, done.repairs).parts))
  const finished = letterOf(lab, key, done.repairs, name.replace(/\.docx$/, ''))
  if (!finished || 'tag' in finished || !name.endsWith('.docx')) return undefined
  return wordFile(name, packed(finished.merged.parts))
}

function wordFile(name: string, bytes: Uint8Array): TakeHome {
  return { name, type: WORD, bytes: new Uint8Array(bytes) }
}
