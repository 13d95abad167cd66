import { evaluate, valueAt } from '../simulation/expression.ts'
import { parseExpression } from '../simulation/parse-expression.ts'
import { FILTERS } from './filters.ts'
import type { CaseData, Check } from './lab.ts'
import { type Letter, linesOf, squashed } from './letter.ts'
import { type Merged, printed } from './merge.ts'
import { opens } from './opens.ts'
import { readSegments } from './tag.ts'

/** A finished letter with what it was made from. */
export type Finished = { merged: Merged; letter: Letter; data: CaseData }

/** Whether a check is for a case. */
export function applies({ when }: Check, data: CaseData): boolean {
  if (when === null) return true
  const read = parseExpression(when, { bare: true })
  return read.ok && evaluate(read.expression, { value: (path) => valueAt(data, path) })
}

/** Whether a letter stands a check. */
export function holds(check: Check, finished: Finished, protection: Protection): boolean {
  const lines = linesOf(finished.letter).map(plain)
  switch (check.kind) {
    case 'contains':
      return contains(check, lines.join('\n'), finished.data)
    case 'lacks':
      return !lines.join('\n').includes(plain(check.unwanted))
    case 'no-leak':
      return !leaks(check.protection, finished, protection)
    case 'empty-label':
      return !lines.some((line) => isBare(line, check.label))
    case 'residue':
      return !lines.some((line) => hasResidue(withoutValues(line, finished.merged.inserted)))
    case 'norwegian-date':
      return !lines.some((line) => /\b\d{4}-\d{2}-\d{2}\b|invalid date/i.test(line))
    case 'characters':
      return areWhole(finished)
    case 'opens':
      return opens(finished.merged.parts)
  }
}

/** By path of a field: the kind of protection it has. */
export type Protection = Record<string, string>

function plain(text: string): string {
  return text.normalize('NFC').replaceAll('\u00a0', ' ')
}

type Contains = Extract<Check, { kind: 'contains' }>

function contains(
  { wanted: text, times, each }: Contains,
  written: string,
  data: CaseData,
): boolean {
  const things = each === null ? [data] : listAt(data, each).map((item) => ({ ...data, ...item }))
  return things.every((thing) => {
    const wanted = fill(text, thing)
    if (wanted === null) return true
    const count = written.split(plain(wanted)).length - 1
    return times === null ? count > 0 : count === times
  })
}

function listAt(data: CaseData, path: string): CaseData[] {
  const list = valueAt(data, path)
  return Array.isArray(list) ? list : []
}

/** A text with its fields filled in; null where a case has no value for one. */
function fill(text: string, data: CaseData): string | null {
  const pieces = readSegments(text).segments.map((segment) => {
    if (segment.kind === 'text') return segment.text
    if (segment.kind !== 'field') return ''
    const value = printed(valueAt(data, segment.path))
    return value && segment.filter ? FILTERS[segment.filter](value) : value
  })
  return pieces.includes('') ? null : pieces.join('')
}

/** Looks for every form that a protected value could be printed in. */
function leaks(kind: string, { letter, data }: Finished, protection: Protection): boolean {
  const paths = Object.keys(protection).filter((path) => protection[path] === kind)
  const values = paths.flatMap((path) => valuesAt(data, path.split('.')))
  const forms = values.flatMap((value) => [
    ...value.split('\n'),
    ...Object.values(FILTERS).map((filter) => filter(value)),
  ])
  const sought = [...new Set(forms.map(squashed))].filter(Boolean)
  return letter.everywhere.some((text) => sought.some((form) => text.includes(form)))
}

/** All values of a field; a list has one for each thing in it. */
function valuesAt(data: unknown, [first, ...rest]: string[]): string[] {
  if (Array.isArray(data)) return data.flatMap((one) => valuesAt(one, [first ?? '', ...rest]))
  if (first === undefined) return [printed(data)].filter(Boolean)
  const value = valueAt(data, first)
  if (Array.isArray(value) && rest.length > 0) return value.flatMap((one) => valuesAt(one, rest))
  return valuesAt(value, rest)
}

function isBare(line: string, label: string): boolean {
  const start = plain(label)
  return line.trim().startsWith(start) && /^\s*:?\s*$/.test(line.trim().slice(start.length))
}

/** What was put in may hold anything: only what the template itself leaves is residue. */
function withoutValues(line: string, inserted: string[]): string {
  const odd = inserted.flatMap((value) => value.split('\n')).filter((value) => hasResidue(value))
  return odd.reduce((rest, value) => rest.replaceAll(plain(value), '•'), line)
}

function hasResidue(line: string): boolean {
  return /[{}]|\bundefined\b|\[object|\S {2,}\S| [,;]/.test(line)
}

/** Composed letters, nothing lost on the way, and each value whole somewhere. */
function areWhole({ merged, letter }: Finished): boolean {
  const written = linesOf(letter).join('\n')
  const isClean = written === written.normalize('NFC') && !/\ufffd|Ã[\u0080-\u00bf]/.test(written)
  const values = merged.inserted.map(squashed)
  return isClean && values.every((value) => letter.everywhere.some((text) => text.includes(value)))
}
