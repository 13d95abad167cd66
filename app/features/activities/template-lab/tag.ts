import { printExpression } from '../simulation/expression.ts'
import { parseExpression } from '../simulation/parse-expression.ts'
import { FILTERS } from './filters.ts'
import type { Filter, Paragraph, Segment, Tag } from './template.ts'

/** Why a tag can't be read; `text` is what stands there and `at` its first character, from 1. */
export type TagTrouble = {
  reason: 'unclosed' | 'unopened' | 'unreadable' | 'unknown-filter' | 'unpaired'
  text: string
  at: number
}

/** A tag as the template language writes it. */
export function printTag(tag: Tag): string {
  if (tag.kind === 'close') return '{/}'
  if (tag.kind === 'open') return `{${tag.negated ? '^' : '#'}${tag.condition}}`
  return tag.filter ? `{${tag.path} | ${tag.filter}}` : `{${tag.path}}`
}

/** A paragraph as it would be typed. */
export function printParagraph({ segments }: Paragraph): string {
  return segments.map((one) => (one.kind === 'text' ? one.text : printTag(one))).join('')
}

/** Where the tags of a text are; a tag does not go over a line or a tab. */
export const TAG = /\{[^{}\n\t]*\}/g

/** Takes a paragraph's text apart; what can't be read stays text, and is told. */
export function readSegments(text: string): { segments: Segment[]; troubles: TagTrouble[] } {
  const segments: Segment[] = []
  const troubles: TagTrouble[] = []
  let end = 0
  for (const [id, found] of [...text.matchAll(TAG)].entries()) {
    addText(text.slice(end, found.index), end, segments, troubles)
    end = found.index + found[0].length
    const tag = readTag(found[0], id)
    if ('reason' in tag) troubles.push({ ...tag, at: found.index + 1 })
    else segments.push(tag)
  }
  addText(text.slice(end), end, segments, troubles)
  return { segments, troubles }
}

function addText(text: string, start: number, segments: Segment[], troubles: TagTrouble[]): void {
  const stray = /[{}]/.exec(text)
  if (stray) {
    const reason = stray[0] === '{' ? 'unclosed' : 'unopened'
    const shown = text.slice(stray.index, stray.index + 40)
    troubles.push({ reason, text: shown, at: start + stray.index + 1 })
  }
  if (text) segments.push({ kind: 'text', text })
}

type Unread = Pick<TagTrouble, 'reason' | 'text'>

/** Reads one tag with its braces. */
export function readTag(source: string, id: number): Tag | Unread {
  const inside = source.slice(1, -1).trim()
  if (inside.startsWith('/')) return { kind: 'close', id }
  if (/^[#^]/.test(inside)) {
    const condition = readCondition(inside.slice(1))
    if (!condition) return { reason: 'unreadable', text: source }
    return { kind: 'open', id, negated: inside.startsWith('^'), condition }
  }
  const [path = '', filter, ...more] = inside.split('|').map((part) => part.trim())
  if (more.length > 0 || !isPath(path)) return { reason: 'unreadable', text: source }
  if (filter !== undefined && !(filter in FILTERS))
    return { reason: 'unknown-filter', text: filter }
  return { kind: 'field', id, path: path.normalize('NFC'), filter: (filter as Filter) ?? null }
}

/** A condition in the one way of writing it; undefined when it is none, or would end its own tag. */
export function readCondition(text: string): string | undefined {
  const read = parseExpression(text, { bare: true })
  const printed = read.ok ? printExpression(read.expression) : '{'
  return /[{}\n\t]/.test(printed) ? undefined : printed
}

function isPath(text: string): boolean {
  const read = parseExpression(text, { bare: true })
  return read.ok && read.expression.kind === 'path'
}
