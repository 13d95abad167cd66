import type { Fields, TakeHome } from '../attempt.ts'
import type { Finished } from './checks.ts'
import type { TemplateLab, TemplateLabKey } from './lab.ts'
import { type LetterPart, linesOf } from './letter.ts'
import { packed } from './package.ts'
import { applyRepairs, type Repair } from './repairs.ts'
import { finish, repairedPackage } from './run.ts'
import type { Template } from './template.ts'
import { readWork } from './work.ts'

/** What can be seen in a letter by who reads it; never whether it is right. */
export type Observation =
  | { kind: 'empty-field'; path: string }
  | { kind: 'raw-date' | 'braces'; text: string }

/** The template as it is now, and the letter of the case that is tried. */
export type TemplateScene = {
  kind: 'template-lab'
  template: Template
  repairs: { repair: Repair; isSkipped: boolean }[]
  tried:
    | { case: string; ok: true; letter: LetterPart[]; observations: Observation[] }
    | { case: string; ok: false; tag: string }
    | null
}

/** What a page shows of work in progress; null when the work is not ours. */
export function openTemplate(
  lab: TemplateLab,
  key: TemplateLabKey,
  fields: Fields,
): TemplateScene | null {
  const done = readWork(lab, fields)
  if (!done) return null
  const { template, skipped } = applyRepairs(lab.template, done.repairs)
  const repairs = done.repairs.map((repair, at) => ({ repair, isSkipped: skipped.includes(at) }))
  const tried = done.tried === null ? null : triedCase(lab, key, done.repairs, done.tried)
  return { kind: 'template-lab', template, repairs, tried }
}

function triedCase(
  lab: TemplateLab,
  key: TemplateLabKey,
  repairs: Repair[],
  id: string,
): TemplateScene['tried'] {
  const finished = letterOf(lab, key, repairs, id)
  if (!finished) return null
  if ('tag' in finished) return { case: id, ok: false, tag: finished.tag }
  const letter = finished.letter.parts.filter(({ kind }) => kind !== 'note')
  return { case: id, ok: true, letter, observations: observed(finished) }
}

function letterOf(lab: TemplateLab, key: TemplateLabKey, repairs: Repair[], id: string) {
  const data = lab.cases.find((one) => one.id === id)?.data
  return data && finish(repairedPackage(lab, key, repairs).parts, data)
}

function observed({ merged, letter }: Finished): Observation[] {
  const lines = linesOf(letter)
  const found = (kind: 'raw-date' | 'braces', pattern: RegExp) =>
    lines.flatMap((line) => [...line.matchAll(pattern)].map(([text]) => ({ kind, text })))
  return [
    ...[...new Set(merged.empty)].map((path) => ({ kind: 'empty-field' as const, path })),
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
