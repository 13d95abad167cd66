import GithubSlugger from 'github-slugger'
import type { Layout } from '../bpmn/layout.ts'
import type { Workflow } from '../bpmn/workflow.ts'
import type { KnownPart, KnownParts } from '../contract/identity.ts'
import type { Code, Phrase } from '../diagnostics/catalogue.ts'
import { type Finding, finding, type Place } from '../diagnostics/diagnostic.ts'
import type { ReadLab } from '../labs/lab-parts.ts'
import type { Language } from '../lesson.ts'
import { type Facts, type Heading, noFacts } from './facts.ts'
import type { Element } from './nodes.ts'

/** The lists beside the courses. */
export type ListName =
  | 'competences.yaml'
  | 'job-roles.yaml'
  | 'functions.yaml'
  | 'learning-paths.yaml'
  | 'glossary.yaml'
  | 'sources.yaml'

type Word = { term: string; text: string }
export type Term = Word & { nn?: Word | undefined; en?: Word | undefined }
export type LegalSource = { title: string; url: string; repealed: string | null; refs: string[] }

/** Everything outside the file itself that its compiling depends on. */
export type ModuleContext = {
  /** course/module, or the course alone for its index. */
  id: string
  course: string
  /** The file's own name. */
  file: string
  isIndex: boolean
  revision: number
  /** Absolute; addresses are read relative to it. */
  contentFolder: string
  language: Language
  /** What the course gives; empty when its front page can't be read. */
  competences: string[]
  glossary: Record<string, Term>
  sources: Record<string, LegalSource>
  /** What its course's learners have seen before, so that ids stay; nothing of any key. */
  released: KnownParts | null
  /** In a translation: what may be answered in the original, by `activity/question`. */
  original: Record<string, KnownPart[]> | null
  /** The lists that have faults: what seems missing from one of them may stand there. */
  unreadLists: ListName[]
  /** File name → module id, for links between the course's files. */
  modules: Record<string, string>
}

export type DrawnWorkflow = { workflow: Workflow; layout: Layout }

/** What plugins share while one file is compiled. */
export type Desk = {
  context: ModuleContext
  /** The text that positions refer to. */
  source: string
  findings: Finding[]
  /** Workflows that the file shows, by their address as written; read before the rest. */
  workflows: Map<string, DrawnWorkflow>
  /** Labs that the file has, by their element; read and verified before the rest. */
  labs: Map<Element, ReadLab>
  facts: Facts
  /** The table of contents. */
  headings: Heading[]
  /** Makes the id of a heading; the same text twice gets a number. */
  slug(text: string): string
  report(code: Code, place: Place | undefined, values?: Record<string, Phrase>): void
}

/** The folder of the course, relative to the content folder. */
export function courseFolder({ course }: ModuleContext): string {
  return `courses/${course}`
}

export function deskFor(context: ModuleContext, source: string): Desk {
  const findings: Finding[] = []
  const slugger = new GithubSlugger()
  return {
    context,
    source,
    findings,
    workflows: new Map(),
    labs: new Map(),
    facts: noFacts(),
    headings: [],
    slug: (text) => slugger.slug(text),
    report: (code, place, values) => {
      findings.push(finding(code, place, values))
    },
  }
}
