import type { Language } from '#app/compiler/lesson.ts'
import type { ActivityView, Anew } from '#app/features/activities/activity-view.ts'
import type { Day } from '#app/platform/calendar.ts'
import type { Arrival } from '#app/ui/arrival.tsx'
import type { LaneState } from '#app/ui/lane.tsx'
import { type Link, linkTo } from './links.ts'
import type { OwnModule, OwnPart } from './module-page.server.ts'
import { isValid, type ModuleProgress } from './progress.ts'

export type ModuleView = {
  course: Link & { code: string; isDraft: boolean }
  /** Of the text; titles may be translated alone. */
  language: Language
  /** What else it can be read in. */
  otherLanguages: Language[]
  /** Its own address. */
  here: string
  title: string
  titleLanguage: Language
  goals: string[]
  minutes: number
  questions: number
  labs: number
  revision: number
  optional: boolean
  number: number
  minutesLeft: number
  lane: (Link & { mark: LaneState })[]
  headings: { id: string; text: string | null }[]
  parts: PartView[]
  terms: { id: string; term: string; text: string }[]
  state: 'complete' | 'outdated' | 'expired' | 'open'
  passedOn: Day | null
  endsOn: Day | null
  /** Why the module has a new revision, in the author's words. */
  revisionNote: string | null
  /** After a new revision: how many questions are asked again, of all in the module. */
  anew: Anew | null
  /** The form that says that the module is read. */
  completionHref: string | null
  previous: Link | null
  next: (Link & { minutes: number }) | null
  /** Where its reader has come to who has just said that it is read. */
  arrival: Arrival | null
  /** Where a fault in the module is reported. */
  author: string | null
}

export type PartView =
  | { kind: 'prose'; id: string; title: string | null; isOpening: boolean }
  | { kind: 'activity'; view: ActivityView }

/** A module as its page shows it; its prose is left out, for it never becomes data. */
export function moduleView(page: OwnModule, arrival: Arrival | null = null): ModuleView {
  const { module, own } = page
  const at = own.modules.findIndex((entry) => entry.module.id === module.id)
  const entry = own.modules[at]
  return {
    ...factsOf(page),
    ...standingOf(page, entry),
    number: at + 1,
    minutesLeft: entry?.minutesLeft ?? 0,
    lane: own.modules.map((each, index) => ({
      ...linkTo(each.module),
      mark: index === at && !isValid(each.state) ? 'now' : markOf(each),
    })),
    headings: headingsOf(page),
    parts: page.parts.map(partView),
    previous: linkOrNull(own.modules[at - 1]),
    next: nextOrNull(own.modules[at + 1]),
    arrival,
  }
}

function factsOf({ course, module, own, lesson }: OwnModule) {
  const { title, titleLanguage, goals, minutes, revision, optional } = module
  const isDraft = course.status === 'draft'
  return {
    course: { ...linkTo(course), code: own.code, isDraft },
    language: module.language,
    otherLanguages: module.languages.filter((one) => one !== module.language),
    here: `/courses/${module.id}`,
    title,
    titleLanguage,
    goals,
    minutes,
    questions: module.activities.reduce((sum, { questions }) => sum + questions, 0),
    labs: module.activities.filter(({ kind }) => kind !== 'quiz').length,
    revision,
    optional,
    terms: lesson.terms,
    author: course.authors.find(({ email }) => email)?.email ?? null,
  }
}

function standingOf(page: OwnModule, entry: ModuleProgress | undefined) {
  const { module, byReading } = page
  const state = stateOf(entry)
  return {
    state,
    passedOn: entry?.passedOn ?? null,
    endsOn: entry?.endsOn ?? null,
    revisionNote: state === 'outdated' ? module.revisionNote : null,
    anew: state === 'outdated' ? anewIn(page) : null,
    completionHref: byReading && state !== 'complete' ? `/courses/${module.id}/completion` : null,
  }
}

function anewIn({ parts }: OwnModule): Anew {
  const counts = parts.flatMap((part) => (part.kind === 'activity' ? (part.view.anew ?? []) : []))
  return {
    questions: counts.reduce((sum, { questions }) => sum + questions, 0),
    of: counts.reduce((sum, { of }) => sum + of, 0),
  }
}

/** The id under which a part's prose waits for the server's rendering. */
export function proseId(index: number): string {
  return `part-${index}`
}

function partView(part: OwnPart, index: number): PartView {
  if (part.kind === 'activity') return part
  const isOpening = index === 0 && part.html.trimStart().startsWith('<h2')
  return { kind: 'prose', id: proseId(index), title: part.title, isOpening }
}

/** Second-level headings and activities, in reading order. */
function headingsOf({ parts, lesson }: OwnModule): ModuleView['headings'] {
  return parts.flatMap((part) => {
    if (part.kind === 'activity')
      return [{ id: part.view.asked.id.split('/')[2] ?? '', text: part.view.asked.title }]
    return lesson.headings.filter(
      ({ id, level }) => level === 2 && part.html.includes(`id="${id}"`),
    )
  })
}

function stateOf(entry: ModuleProgress | undefined): ModuleView['state'] {
  if (!entry) return 'open'
  if (isValid(entry.state)) return 'complete'
  return entry.state === 'outdated' || entry.state === 'expired' ? entry.state : 'open'
}

function markOf({ state }: ModuleProgress): LaneState {
  return isValid(state) ? 'done' : 'ahead'
}

function nextOrNull(entry: ModuleProgress | undefined): ModuleView['next'] {
  return entry ? { ...linkTo(entry.module), minutes: entry.module.minutes } : null
}

function linkOrNull(entry: ModuleProgress | undefined): Link | null {
  return entry ? linkTo(entry.module) : null
}
