import type { Activity, ActivityKey } from '#app/features/activities/activity.ts'

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
  terms: { id: string; term: string; text: string }[]
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
}

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
  language: 'nb' | 'nn' | 'en'
  status: 'draft' | 'published' | 'retired'
  /** The prose of index.mdx. */
  intro: string
  modules: ModuleSummary[]
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
export type LearningPath = {
  id: string
  title: string
  summary: string
  /** Ids of job roles. */
  audience: string[]
  /** Ids of courses. */
  courses: string[]
}

/** `build/content/content.json`: everything but the lessons themselves. */
export type Content = {
  /** Short hash of all of it, shown in reports as the content version. */
  version: string
  courses: Course[]
  competences: Competence[]
  jobRoles: JobRole[]
  functions: CriticalFunction[]
  learningPaths: LearningPath[]
}
