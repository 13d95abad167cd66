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
  title: string | undefined
  id?: string | undefined
  track?: string | undefined
  audience?: string | undefined
  competence?: string | undefined
  summary?: string | undefined
  author?: string | undefined
  goal?: string | undefined
  types?: string | undefined
  /** The fewest people that a figure is told of. */
  min: string | undefined
}

/** A command gets its words and flags, and gives the exit code; undefined asks for the help text. */
export type Command = (words: string[], flags: Flags) => Promise<number | undefined>

/** The words and flags of the command line; undefined when one is unknown. */
export function readArguments(): { flags: Flags; words: string[] } | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        changed: { type: 'boolean', default: false },
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
        min: { type: 'string' },
      },
    })
    const { lang, title, min, ...rest } = values
    if (lang !== 'nb' && lang !== 'en') return undefined
    return { flags: { ...rest, lang, title, min }, words: positionals }
  } catch {
    return undefined
  }
}
