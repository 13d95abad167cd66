import type { Activity, ActivityKey } from '#app/features/activities/activity.ts'
import type { Letter } from '#app/features/activities/template-lab.ts'
import type { LabVariant, LocalChange } from '#app/features/activities/workflow-lab.ts'

/** The languages that courses are written in. */
export type Language = 'nb' | 'nn' | 'en'

/** What the compiler makes of a module and learning reads. */
export type Lesson = {
  /** course/module */
  id: string
  revision: number
  /** SHA-256 of what is asked and its key. */
  contentHash: string
  /** Static prose and activities, in reading order. */
  segments: Segment[]
  headings: { id: string; text: string; level: 2 | 3 | 4 }[]
  /** Glossary terms that the module uses. */
  terms: GlossaryTerm[]
  /** Minutes as the author states them. */
  minutes: number
}

export type Segment =
  | { kind: 'prose'; html: string }
  | { kind: 'local'; title: string | null; variants: { municipalities: string[]; html: string }[] }
  | { kind: 'activity'; activity: Activity }

/** The key of a module: activity id → key. Never in a file that a browser can ask for. */
export type LessonKey = Record<string, ActivityKey>

/** A key that was wrong: answers to the question are graded again, in favour of whoever gave them. */
export type Erratum = {
  /** course/module/activity */
  activity: string
  question: string
  /** 2026-11-24 */
  date: string
  note: string
}

export type ModuleSummary = {
  /** course/module */
  id: string
  /** The module's own id, the last part of its address. */
  slug: string
  language: Language
  /** Of the title, which may be translated alone. */
  titleLanguage: Language
  /** What it can be read in; first what it was written in. */
  languages: Language[]
  title: string
  minutes: number
  goals: string[]
  revision: number
  revisionNote: string | null
  optional: boolean
  contentHash: string
  /** Earlier ids, course/module: what was done there counts here. */
  was: string[]
  /** Keys that were wrong and are mended. */
  errata: Erratum[]
  /** In reading order. */
  activities: {
    id: string
    /** Earlier ids, course/module/activity. */
    was: string[]
    kind: Activity['kind']
    title: string | null
    optional: boolean
    questions: number
  }[]
  /** What it says in other languages; the lesson of each stands beside the original's. */
  translations: Partial<Record<Language, ModuleWords>>
  /** What it is called in languages that its text is not in. */
  titles: Partial<Record<Language, string>>
}

/** What is said otherwise of a module in another language. */
export type ModuleWords = {
  title: string
  goals: string[]
  revisionNote: string | null
  /** Activity id → title. */
  activities: Record<string, string | null>
}

/** What is said otherwise of a course; without an intro only what it is called and about. */
export type CourseWords = { title: string; summary: string; intro: string | null }

export type Course = {
  id: string
  title: string
  summary: string
  track: 'dokumenthåndtering' | 'arbeidsflyt' | 'maler' | 'rpa' | 'ki'
  audience: string[]
  competences: { id: string; level: number }[]
  /** How long the course's competences last; null is for ever. */
  validMonths: number | null
  authors: { name: string; email?: string }[]
  language: Language
  /** Of the title and the summary, which may be translated alone. */
  titleLanguage: Language
  status: 'draft' | 'published' | 'retired'
  /** The prose of index.mdx. */
  intro: string
  modules: ModuleSummary[]
  /** What its front page can be read in; first what it was written in. */
  languages: Language[]
  translations: Partial<Record<Language, CourseWords>>
}

/** Its words in other languages, and which language they are in now. */
type Translated<Words> = {
  titleLanguage: Language
  translations: Partial<Record<Language, Words>>
}

export type Competence = { id: string; title: string; levels: Record<string, string> }
export type JobRole = {
  id: string
  title: string
  requires: { competence: string; level: number }[]
}

/** What a municipality must have someone to do: whoever holds a competence at the level can. */
export type CriticalFunction = { id: string; title: string; competence: string; level: number }
/** Courses in the order to take them, for some job roles. */
export type LearningPath = Translated<{ title: string; summary: string }> & {
  id: string
  title: string
  summary: string
  /** Ids of job roles. */
  audience: string[]
  /** Ids of courses. */
  courses: string[]
}

/** A workflow or a letter template that the municipalities share. */
export type LibraryItem = {
  id: string
  kind: 'workflow' | 'template'
  title: string
  summary: string
  /** Who looks after it; without a municipality the region does. */
  owner: { role: string; municipality: string | null }
  /** The newest, such as 2.1. */
  version: string
  status: 'draft' | 'hearing' | 'current' | 'retired'
  /** 2026-03-02 */
  validFrom: string | null
  /** The newest first. */
  changes: { version: string; date: string; what: string }[]
  /** What can be taken away; it lies beside `library/<id>.json` under the item's id. */
  file: { name: string; bytes: number }
  /** All that can be searched for: names of steps and roles, or what the letter says. */
  text: string
  /** The courses that teach it, each with the ids of the modules that do. */
  courses: { id: string; modules: string[] }[]
}

/** `build/content/library/<id>.json`: what the page of an item shows. */
export type LibraryShown =
  | {
      kind: 'workflow'
      diagram: LibraryDiagram
      /** By municipality number: only people of that municipality see it. */
      variants: Record<string, LibraryVariant>
    }
  | {
      kind: 'template'
      /** The fields that it prints, and the conditions of its texts, as they are written. */
      fields: string[]
      conditions: string[]
      letters: { title: string; parts: Letter['parts'] }[]
    }

/** A workflow as static markup, the same in words, and what stands beside the steps. */
export type LibraryDiagram = { svg: string; list: string; beside: string[] }

/** A workflow as one municipality has it. */
export type LibraryVariant = Pick<LabVariant, 'standardisation'> & {
  diagram: LibraryDiagram
  changes: LocalChange[]
}

/** A word of the trade, explained for a beginner. */
export type GlossaryTerm = { id: string; term: string; text: string }

/** The same, with what it is called in other languages. */
export type GlossaryWord = GlossaryTerm & {
  translations: Partial<Record<Language, Omit<GlossaryTerm, 'id'>>>
}

/** `build/content/content.json`: everything but the lessons themselves. */
export type Content = {
  /** Short hash of all of it, shown in reports as the content version. */
  version: string
  courses: Course[]
  competences: (Competence & Translated<Pick<Competence, 'title' | 'levels'>>)[]
  jobRoles: (JobRole & Translated<Pick<JobRole, 'title'>>)[]
  functions: CriticalFunction[]
  learningPaths: LearningPath[]
  library: LibraryItem[]
  glossary: GlossaryWord[]
}
