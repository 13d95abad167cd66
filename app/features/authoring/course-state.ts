import type { AuthorCourse, AuthorFile, AuthorModule } from '#app/compiler/author-file.ts'
import type { ChangeKind, ContractState } from '#app/compiler/contract/told.ts'
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
  contract: ContractView
}

/** What was last released of a module, and what its edits since then do. */
export type ContractView = {
  state: ContractState
  releasedOn: Day | null
  changes: { kind: ChangeKind; place: string; text: string }[]
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
  /** The day of the last release of any of its modules. */
  releasedOn: Day | null
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
  const states = courses.map((course) => stateOf(course, modules, findings, { locale, today }))
  const own = new Set(states.flatMap((course) => course.findings))
  return { checkedAt, courses: states, shared: findings.filter((one) => !own.has(one)) }
}

function findingView(told: Told, frame: string): FindingView {
  return {
    ...told,
    place: `${baseName(told.file)}:${told.line}:${told.column}`,
    frame: frameRows(frame),
  }
}

function stateOf(
  course: AuthorCourse,
  all: AuthorModule[],
  findings: FindingView[],
  reader: { locale: Locale; today: Day },
): CourseState {
  const own = findings.filter(({ file }) => file.startsWith(`${course.folder}/`))
  const written = all.filter(({ id }) => id.startsWith(`${course.id}/`))
  const modules = written.map((module) => moduleState(module, own, reader.locale))
  const releases = modules.flatMap(({ contract }) => contract.releasedOn ?? [])
  return {
    ...course,
    ...countsOf(own),
    releasedOn: releases.length > 0 ? Math.max(...releases) : null,
    findings: own,
    modules,
    sources: written.flatMap((module) => sourcesDue(module, reader.today)),
  }
}

function moduleState(module: AuthorModule, findings: FindingView[], locale: Locale): ModuleState {
  const { id, title, file, revision } = module
  const slug = id.slice(id.indexOf('/') + 1)
  const own = findings.filter((finding) => finding.file === file)
  const contract = contractView(module, locale)
  return { slug, title, file, revision, ...countsOf(own), contract }
}

function contractView({ contract }: AuthorModule, locale: Locale): ContractView {
  const { state, released, changes } = contract
  return {
    state,
    releasedOn: (released && parseDay(released.date)) ?? null,
    changes: changes.map(({ kind, file, line, column, nb, en }) => ({
      kind,
      place: `${baseName(file)}:${line}:${column}`,
      text: locale === 'en' ? en : nb,
    })),
  }
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1)
}

function countsOf(findings: FindingView[]) {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return { errors, warnings: findings.length - errors }
}

function sourcesDue({ file, sources }: AuthorModule, today: Day): SourceDue[] {
  const name = baseName(file)
  return sources.flatMap(({ law, ref, date, line }) => {
    const checkedOn = parseDay(date)
    if (checkedOn === undefined || checkedOn + READ_AGAIN_DAYS > today + AHEAD_DAYS) return []
    const dueOn = checkedOn + READ_AGAIN_DAYS
    return [{ law, ref, place: `${name}:${line}`, checkedOn, dueOn }]
  })
}
