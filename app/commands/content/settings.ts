import { parseArgs } from 'node:util'
import type { Language } from '#app/compiler/diagnostics/catalogue.ts'

/** Where authors write, and where what is compiled of it goes. */
export const CONTENT = 'content'
export const OUT = process.env.LEIA_CONTENT || 'build/content'

/** Flags that the commands share; each reads those that it knows. */
export type Flags = {
  json: boolean
  lang: Language
  changed: boolean
  /** Reads the prose with a dictionary too. */
  spelling: boolean
  /** Tells how long, hard and full each module is. */
  stats: boolean
  /** A word for the courses' own list. */
  add: string | undefined
  title: string | undefined
  id?: string | undefined
  track?: string | undefined
  audience?: string | undefined
  competence?: string | undefined
  summary?: string | undefined
  author?: string | undefined
  goal?: string | undefined
  types?: string | undefined
  /** Which kind of lab. */
  kind?: string | undefined
  /** What is translated to. */
  language?: string | undefined
  /** course/module */
  in?: string | undefined
  /** Whether a release is only looked at. */
  check: boolean
  /** Rewordings that an author says do not change the meaning, and why. */
  editorial: { id: string; reason: string }[]
  /** What an author says is gone for good. */
  retire: string[]
  /** The fewest people that a figure is told of. */
  min: string | undefined
}

/** A command gets its words and flags, and gives the exit code; undefined asks for the help text. */
export type Command = (words: string[], flags: Flags) => Promise<number | undefined>

type Token = { kind: string; name?: string; value?: string | undefined }

/** `--editorial <id> "reason"`: the word after the flag's own belongs to it, as does its place. */
function reasonsIn(tokens: Token[]): (Flags['editorial'][number] & { index: number })[] {
  return tokens.flatMap(({ kind, value: reason = '' }, n) => {
    const before = tokens[n - 1]
    if (kind !== 'positional' || before?.name !== 'editorial') return []
    const index = tokens.slice(0, n).filter((one) => one.kind === 'positional').length
    return [{ id: before.value ?? '', reason, index }]
  })
}

const OPTIONS = {
  json: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  editorial: { type: 'string', multiple: true, default: [] as string[] },
  retire: { type: 'string', multiple: true, default: [] as string[] },
  changed: { type: 'boolean', default: false },
  spelling: { type: 'boolean', default: false },
  stats: { type: 'boolean', default: false },
  add: { type: 'string' },
  lang: { type: 'string', default: 'nb' },
  title: { type: 'string' },
  id: { type: 'string' },
  track: { type: 'string' },
  audience: { type: 'string' },
  competence: { type: 'string' },
  summary: { type: 'string' },
  author: { type: 'string' },
  goal: { type: 'string' },
  types: { type: 'string' },
  kind: { type: 'string' },
  language: { type: 'string' },
  in: { type: 'string' },
  min: { type: 'string' },
} as const

/** The words and flags of the command line; undefined when one is unknown. */
export function readArguments(): { flags: Flags; words: string[] } | undefined {
  try {
    const { values, positionals, tokens } = parseArgs({
      tokens: true,
      allowPositionals: true,
      options: OPTIONS,
    })
    const { lang, title, min, add, editorial, ...rest } = values
    const reasons = reasonsIn(tokens)
    if ((lang !== 'nb' && lang !== 'en') || reasons.length < editorial.length) return undefined
    const words = positionals.filter((_, n) => !reasons.some(({ index }) => index === n))
    return { flags: { ...rest, lang, title, min, add, editorial: reasons }, words }
  } catch {
    return undefined
  }
}
