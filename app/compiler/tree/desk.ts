import type { Code, Phrase } from '../diagnostics/catalogue.ts'
import { type Finding, finding, type Place } from '../diagnostics/diagnostic.ts'

export type Term = { term: string; text: string }
export type LegalSource = {
  title: string
  url: string
  repealed: string | null
  refs: string[]
}

/** Everything outside the file itself that its compiling depends on. */
export type ModuleContext = {
  /** course/module, or the course alone for its index. */
  id: string
  course: string
  isIndex: boolean
  /** Absolute folder that paths may lead into, besides the library. */
  courseFolder: string
  libraryFolder: string
  language: 'nb' | 'nn' | 'en'
  competences: string[]
  glossary: Record<string, Term>
  sources: Record<string, LegalSource>
  /** File name → module id, for links between the course's files. */
  modules: Record<string, string>
}

/** A file that goes with the lesson. */
export type Media = { from: string; name: string }

/** What can only be judged with the other files, or with the calendar, at hand. */
export type Facts = {
  media: Media[]
  links: (Place & { target: string; anchor: string | null; written: string })[]
  citations: (Place & { law: string; ref: string; repealed: string | null; to: string | null })[]
  checked: (Place & { date: string })[]
  words: number
}

/** What plugins share while one file is compiled. */
export type Desk = {
  context: ModuleContext
  /** The text that positions refer to. */
  source: string
  findings: Finding[]
  facts: Facts
  report(code: Code, place: Place | undefined, values?: Record<string, Phrase>): void
}

export function deskFor(context: ModuleContext, source: string): Desk {
  const findings: Finding[] = []
  return {
    context,
    source,
    findings,
    facts: { media: [], links: [], citations: [], checked: [], words: 0 },
    report: (code, place, values) => {
      findings.push(finding(code, place, values))
    },
  }
}
