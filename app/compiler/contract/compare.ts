import type { Place } from '../diagnostics/diagnostic.ts'
import { activityEdits, raised } from './activity-changes.ts'
import { type Change, type Edit, editorial, quoted, said } from './change.ts'
import { formerActivities, formerQuestions, lastOf } from './former.ts'
import type { ReleasedCourse, ReleasedModule } from './manifest.ts'
import { questionEdits } from './question-changes.ts'
import { frameSince, questionSince } from './since.ts'
import { looseOf, type WrittenActivity, type WrittenQuestion } from './written.ts'

/** A module with its fields, as far as a release depends on them. */
export type WrittenModule = {
  slug: string
  was: string[]
  file: string
  revision: number
  revisionPlace: Place
  errata: { question: string; date: string; note: string }[]
  activities: WrittenActivity[]
}

export type WrittenCourse = { id: string; was: string[]; modules: WrittenModule[] }

/** Activity → the revision from which all of it, and each of its questions, is asked anew. */
export type Since = Record<string, { all: number; questions: Record<string, number> }>

/** A module beside what was released of it. */
export type ComparedModule = {
  module: WrittenModule
  /** Its name in the manifest; its own when it is new there. */
  address: string
  released: ReleasedModule | undefined
  changes: Change[]
  since: Since
  /** Written address → address in the manifest, for all that was found there. */
  found: Map<string, string>
}

export type ComparedCourse = {
  modules: ComparedModule[]
  /** What was released and is written nowhere. */
  gone: Change[]
}

/** Compares what is written of a course with what was last released of it. Pure. */
export function compareCourse(
  released: ReleasedCourse,
  { modules }: WrittenCourse,
): ComparedCourse {
  const taken = new Set(
    modules.flatMap((module) => ownAddresses(addressOf(released, module), module)),
  )
  const compared = modules.map((module) => compareModule(released, module, taken))
  return { modules: compared, gone: goneFrom(released, compared) }
}

/** The name under which a module was released. */
export function addressOf(
  { modules }: ReleasedCourse,
  { slug, was }: Pick<WrittenModule, 'slug' | 'was'>,
): string {
  return [slug, ...was].find((one) => Object.hasOwn(modules, one)) ?? slug
}

function ownAddresses(address: string, { activities }: WrittenModule): string[] {
  return activities.flatMap(({ id, questions }) => {
    const activity = `${address}/${lastOf(id)}`
    return [activity, ...questions.map((question) => `${activity}/${question.id}`)]
  })
}

/** What the comparing of one module looks things up in, and fills. */
type Search = { course: ReleasedCourse; taken: Set<string>; into: ComparedModule }

function compareModule(
  course: ReleasedCourse,
  module: WrittenModule,
  taken: Set<string>,
): ComparedModule {
  const address = addressOf(course, module)
  const released = course.modules[address]
  const found = new Map(released ? [[module.slug, address]] : [])
  const into: ComparedModule = { module, address, released, changes: [], since: {}, found }
  for (const activity of module.activities) compareActivity(activity, { course, taken, into })
  return into
}

type Kept = { since: number; was?: string[]; retired?: string }
type Held<T> = { here: string; from: string | undefined; old: T | undefined; isMoved: boolean }

/** Finds what was released at the first of some addresses; the first is its own. */
function lookUp<T extends Kept>(
  here: string,
  addresses: string[],
  records: Record<string, T>,
  { taken, into }: Search,
): Held<T> {
  const from = addresses.find((one, n) => {
    const record = Object.hasOwn(records, one) ? records[one] : undefined
    return record && !record.retired && (n === 0 || !taken.has(one))
  })
  const old = from === undefined ? undefined : records[from]
  if (from !== undefined) into.found.set(here, from)
  const isMoved = from !== undefined && !from.startsWith(`${into.address}/`)
  return { here, from, old, isMoved }
}

function compareActivity(activity: WrittenActivity, search: Search): void {
  const { course, into } = search
  const named = namedOf(activity)
  const addresses = formerActivities(into.address, named)
  const held = lookUp(`${into.module.slug}/${named.id}`, addresses, course.activities, search)
  const { here, old, isMoved } = held
  const known = isMoved ? undefined : old
  const edits = known ? activityEdits(known, activity) : newActivity(activity, into.released)
  report([...edits, ...reused(addresses[0], held, course.activities, activity.place)], here, into)
  const all = frameSince(known, edits, activity, into.module.revision)
  into.since[activity.id] = { all, questions: {} }
  for (const question of activity.questions) {
    compareQuestion(question, activity, known !== undefined, search)
  }
}

function namedOf({ id, was }: WrittenActivity) {
  return { id: lastOf(id), was }
}

function compareQuestion(
  question: WrittenQuestion,
  activity: WrittenActivity,
  isActivityKnown: boolean,
  search: Search,
): void {
  const { course, into } = search
  const named = namedOf(activity)
  const addresses = formerQuestions(into.address, named, question)
  const here = `${into.module.slug}/${named.id}/${question.id}`
  const held = lookUp(here, addresses, course.questions, search)
  const { old, isMoved } = held
  const own = old ? questionEdits(old, question).map((edit) => excused(edit, here, into)) : []
  const more = isActivityKnown ? newlyAsked(question, activity, held, search) : []
  const edits = [...own, ...more]
  const since = questionSince(isMoved ? undefined : old, edits, question, into.module.revision)
  const frame = into.since[activity.id] ?? { all: since, questions: {} }
  frame.questions[question.id] = since
  const isAskedAgain = Math.max(since, frame.all) > (into.released?.revision ?? 0)
  report(
    [
      ...(isAskedAgain ? edits.map(settled) : edits),
      ...(isReused(activity, search)
        ? []
        : reused(addresses[0], held, course.questions, question.place)),
    ],
    here,
    into,
  )
}

/** A question that is asked again anyway may say something else. */
function settled(edit: Edit): Edit {
  return edit.code === 'RV-03' ? { ...edit, kind: 'editorial', code: null } : edit
}

function report(edits: Edit[], address: string, into: ComparedModule): void {
  into.changes.push(...edits.map((edit) => ({ ...edit, address })))
}

/** An id that answers were kept under before may not come to mean something else. */
function reused<T extends Kept>(
  own: string | undefined,
  { from, old }: Held<T>,
  records: Record<string, T>,
  place: Place,
): Edit[] {
  if (own === undefined || from === own || old?.was?.includes(own)) return []
  const isRetired = Object.hasOwn(records, own) && records[own]?.retired
  const isRenamed = Object.values(records).some(({ was }) => was?.includes(own))
  if (!isRetired && !isRenamed) return []
  const id = lastOf(own)
  const words = said(`id-en ${id} er brukt før`, `id ${id} was used before`)
  return [{ kind: 'material', code: 'RV-07', place, said: words, values: { id } }]
}

/** One message is enough: what stands in a reused activity has a reused address too. */
function isReused({ id }: WrittenActivity, { course, into }: Search): boolean {
  return !!course.activities[`${into.address}/${lastOf(id)}`]?.retired
}

/** In a module that is new all is; in one that was released it is more to pass. */
function newActivity(activity: WrittenActivity, released: ReleasedModule | undefined): Edit[] {
  const name = lastOf(activity.id)
  const words = said(`ny oppgave: ${name}`, `new activity: ${name}`)
  return released ? [raised(activity, words)] : [editorial(activity.place, words.nb, words.en)]
}

/** A question that everyone is asked now and was not before; in a pool it is one of several. */
function newlyAsked(
  question: WrittenQuestion,
  activity: WrittenActivity,
  { from, isMoved }: Held<unknown>,
  { course }: Search,
): Edit[] {
  const isAsked = looseOf(activity).includes(question.id)
  const before = from === undefined ? undefined : course.activities[parentOf(from)]
  const wasAsked = !isMoved && from !== undefined && before?.loose.includes(lastOf(from))
  if (from !== undefined && (wasAsked || !isAsked)) return []
  const name = quoted(question.text)
  const words = said(`nytt spørsmål: ${name}`, `new question: ${name}`)
  if (!isAsked) return [editorial(question.place, words.nb, words.en)]
  return [{ ...raised(activity, words), place: question.place }]
}

function parentOf(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('/')))
}

/** A wrong key is mended with an erratum: no pass is lost by it. */
function excused(edit: Edit, address: string, into: ComparedModule): Edit {
  const isMended = freshErrata(into).some(({ question }) => names(question, address))
  if (edit.code !== 'RV-01' || !isMended) return edit
  const words = said(`rettet ${edit.said.nb}`, `mended ${edit.said.en}`)
  return { ...edit, kind: 'editorial', code: null, said: words }
}

/** Whether a name is an address, or the last parts of it. */
export function names(name: string, address: string): boolean {
  return name !== '' && `/${address}`.endsWith(`/${name}`)
}

/** Those that were not released before. */
export function freshErrata({ module, released }: Pick<ComparedModule, 'module' | 'released'>) {
  const before = new Set(
    (released?.errata ?? []).map((one) => JSON.stringify([one.question, one.date, one.note])),
  )
  return module.errata.filter(
    (one) => !before.has(JSON.stringify([one.question, one.date, one.note])),
  )
}

/** What nothing written has taken over; what stood in something gone is gone with it. */
function goneFrom(
  { modules, activities, questions }: ReleasedCourse,
  compared: ComparedModule[],
): Change[] {
  const found = new Set(compared.flatMap((one) => [...one.found.values()]))
  const lost = (records: Record<string, { retired?: string }>) =>
    Object.keys(records).filter((address) => !records[address]?.retired && !found.has(address))
  const all = new Set([...lost(modules), ...lost(activities), ...lost(questions)])
  const outermost = [...all].filter(
    (address) => !all.has(address.slice(0, address.lastIndexOf('/'))),
  )
  return outermost.map(gone)
}

function gone(address: string): Change {
  const values = { was: address.split('/').slice(-2).join('/') }
  const words = said('finnes ikke lenger', 'is gone')
  return {
    kind: 'retired',
    code: 'RV-04',
    address,
    place: { line: 1, column: 1 },
    said: words,
    values,
  }
}
