import type { AuthorCourse, AuthorFile, AuthorModule } from '#app/compiler/author-file.ts'
import type { Told } from '#app/compiler/diagnostics/diagnostic.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { type Day, parseDay } from '#app/platform/calendar.ts'
import { type FrameRow, frameRows } from './code-frame.ts'

/** What is wrong somewhere, in words, with the lines around it. */
export type FindingView = Told & { place: string; frame: FrameRow[] }

export type ModuleState = {
  slug: string
  title: string
  file: string
  revision: number
  errors: number
  warnings: number
}

/** A citation that its author must read again soon, or should have. */
export type SourceDue = {
  law: string
  ref: string | null
  place: string
  checkedOn: Day
  dueOn: Day
}

/** A course as its authors' pages show it. */
export type CourseState = AuthorCourse & {
  errors: number
  warnings: number
  /** Errors first, each in reading order. */
  findings: FindingView[]
  modules: ModuleState[]
  sources: SourceDue[]
}

/** All courses and what is wrong with them, and with the files that they share. */
export type AuthorsDesk = { courses: CourseState[]; shared: FindingView[]; checkedAt: number }

/** How long a source stands unread before its author is asked to read it again. */
const READ_AGAIN_DAYS = 365
const AHEAD_DAYS = 90

/** Sorts what the last compile told by course; diagnostics are in bokmål for all but English. */
export function authorsDesk(authored: AuthorFile, locale: Locale, today: Day): AuthorsDesk {
  const { checkedAt, courses, modules } = authored
  const findings = authored.diagnostics
    .map(({ nb, en, frame }) => findingView(locale === 'en' ? en : nb, frame))
    .sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
  const states = courses.map((course) => stateOf(course, modules, findings, today))
  const own = new Set(states.flatMap((course) => course.findings))
  return { checkedAt, courses: states, shared: findings.filter((one) => !own.has(one)) }
}

function findingView(told: Told, frame: string): FindingView {
  const name = told.file.slice(told.file.lastIndexOf('/') + 1)
  return { ...told, place: `${name}:${told.line}:${told.column}`, frame: frameRows(frame) }
}

function stateOf(
  course: AuthorCourse,
  all: AuthorModule[],
  findings: FindingView[],
  today: Day,
): CourseState {
  const own = findings.filter(({ file }) => file.startsWith(`${course.folder}/`))
  const modules = all.filter(({ id }) => id.startsWith(`${course.id}/`))
  return {
    ...course,
    ...countsOf(own),
    findings: own,
    modules: modules.map((module) => moduleState(module, own)),
    sources: modules.flatMap((module) => sourcesDue(module, today)),
  }
}

function moduleState({ id, title, file, revision }: AuthorModule, findings: FindingView[]) {
  const slug = id.slice(id.indexOf('/') + 1)
  const own = findings.filter((finding) => finding.file === file)
  return { slug, title, file, revision, ...countsOf(own) }
}

function countsOf(findings: FindingView[]) {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return { errors, warnings: findings.length - errors }
}

function sourcesDue({ file, sources }: AuthorModule, today: Day): SourceDue[] {
  const name = file.slice(file.lastIndexOf('/') + 1)
  return sources.flatMap(({ law, ref, date, line }) => {
    const checkedOn = parseDay(date)
    if (checkedOn === undefined || checkedOn + READ_AGAIN_DAYS > today + AHEAD_DAYS) return []
    const dueOn = checkedOn + READ_AGAIN_DAYS
    return [{ law, ref, place: `${name}:${line}`, checkedOn, dueOn }]
  })
}
