import { activityEdits } from './activity-changes.ts'
import type { Edit } from './change.ts'
import type { ComparedCourse, ComparedModule, WrittenCourse, WrittenModule } from './compared.ts'
import { formerActivities, formerQuestions, lastOf } from './former.ts'
import { goneFrom } from './gone.ts'
import { isReused, lookUp, reused, type Search } from './look-up.ts'
import type { ReleasedCourse } from './manifest.ts'
import { excused } from './mended.ts'
import { newActivity, newlyAsked } from './newly-asked.ts'
import { questionEdits } from './question-changes.ts'
import { frameSince, questionSince } from './since.ts'
import type { WrittenActivity, WrittenQuestion } from './written.ts'

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
