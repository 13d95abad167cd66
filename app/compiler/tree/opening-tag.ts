import type { Phrase } from '../diagnostics/catalogue.ts'

/** Where an opening tag can't be read, and what is wrong there. */
export type Fault = { offset: number } & (
  | { kind: 'quotes'; prop: string }
  | { kind: 'props'; tag: string; sign: Phrase; inValue: boolean }
)

const OPENING = /<([A-Z]\w*)(?=[^\w.:])/g
const PROP = /\s*([A-Za-z_][\w:-]*)(?:\s*=\s*("[^"]*"|'[^']*'|\{[^}]*\}))?/y
const UNQUOTED = /\s*([A-Za-z_][\w:-]*)\s*=\s*[^\s]/y
const NOWHERE = { nb: 'slutten på linja', en: 'the end of the line' }

/** The last opening tag at or before `end` that breaks the rules; the parser notices much later. */
export function faultyTag(source: string, end: number): Fault | undefined {
  const tags = [...source.slice(0, end + 1).matchAll(OPENING)]
  return tags.reduce<Fault | undefined>(
    (last, { index, 0: tag, 1: name = '' }) =>
      last && index < last.offset ? last : (faultIn(source, index + tag.length, name) ?? last),
    undefined,
  )
}

function faultIn(source: string, start: number, name: string): Fault | undefined {
  for (let at = start; ; ) {
    const sign = /^\s*/.exec(source.slice(at))?.[0].length ?? 0
    if (/^\/?>/.test(source.slice(at + sign))) return undefined
    const match = matchAt(PROP, source, at)
    const quotes = matchAt(UNQUOTED, source, at)
    const [whole, prop = '', value = ''] = match ?? []
    if (quotes && (!value || runsOn(value))) {
      return { kind: 'quotes', prop: quotes[1] ?? '', offset: at + indent(source, at) }
    }
    if (whole === undefined || (prop && isNextLine(whole))) return stray(source, at, name)
    at += whole.length
  }
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}

/** A value that holds the start of the next prop or the end of its tag lacks a quotation mark. */
function runsOn(value: string): boolean {
  return /\n\s*\n|>\s*\n|\w=["']?$/.test(value.slice(0, -1)) || /\w=["']$/.test(value)
}

/** A word after a blank line is no prop: the tag was never ended. */
function isNextLine(whole: string): boolean {
  return /^\s*\n\s*\n/.test(whole)
}

function stray(source: string, at: number, name: string): Fault {
  const rest = source.slice(at)
  const gap = /^\s*/.exec(rest)?.[0] ?? ''
  const ends = gap.includes('\n')
  const sign = ends ? NOWHERE : `«${[...rest.slice(gap.length)][0] ?? ''}»`
  // A quotation mark after a word was meant as part of the value before it.
  const inValue = rest.trimStart().startsWith('"') && /["\w]$/.test(source.slice(0, at))
  return { kind: 'props', tag: `<${name}>`, sign, inValue, offset: ends ? at : at + gap.length }
}

function indent(source: string, at: number): number {
  return /^\s*/.exec(source.slice(at))?.[0].length ?? 0
}
