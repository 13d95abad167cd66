import { readFileSync } from 'node:fs'
import type { Diagnostic } from './diagnostic.ts'

/** The lines around a place, with a caret under it; for terminals and the overlay. */
export function codeFrame(source: string, line: number, column: number, around = 2): string {
  const lines = source.split(/\r\n|\r|\n/)
  const first = Math.max(1, line - around)
  const last = Math.min(lines.length, line + around)
  const width = String(last).length
  const rows: string[] = []
  for (let n = first; n <= last; n++) {
    const text = lines[n - 1] ?? ''
    rows.push(`${n === line ? '>' : ' '} ${String(n).padStart(width)} | ${text}`.trimEnd())
    if (n === line) rows.push(`  ${' '.repeat(width)} | ${margin(text, column)}^`)
  }
  return rows.join('\n')
}

/** Blank as far as the column; tabs stay tabs so that the caret lines up. */
function margin(text: string, column: number): string {
  return text
    .slice(0, column - 1)
    .replace(/[^\t]/g, ' ')
    .padEnd(column - 1)
}

/** The source around a diagnostic; nothing for pictures and files that can't be decoded. */
export function frameOf({ file, line, column }: Diagnostic): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
    return /\.(mdx|yaml|bpmn)$/.test(file) ? codeFrame(text, line, column) : ''
  } catch {
    return ''
  }
}
