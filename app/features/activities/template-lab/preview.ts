import type { NamedSegment } from './named.ts'

const MOST = 60

/** A paragraph in one line of plain text, with the names of its fields; empty where it has no text. */
export function preview(segments: NamedSegment[], condition: (when: Condition) => string): string {
  const text = segments.map((one) => textOf(one, condition)).join('')
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > MOST ? `${line.slice(0, MOST - 1).trimEnd()} …` : line
}

type Condition = Extract<NamedSegment, { kind: 'open' }>['condition']

function textOf(segment: NamedSegment, condition: (when: Condition) => string): string {
  if (segment.kind === 'text') return segment.text
  if (segment.kind === 'field') return `[${segment.name}]`
  return segment.condition
    ? `[${segment.kind === 'close' ? '/ ' : ''}${condition(segment.condition)}]`
    : ''
}
