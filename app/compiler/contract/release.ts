import type { ComparedCourse, ComparedModule, WrittenCourse } from './compared.ts'
import { lastOf } from './former.ts'
import type {
  Decision,
  ReleasedActivity,
  ReleasedCourse,
  ReleasedModule,
  ReleasedPart,
  ReleasedQuestion,
  Wording,
} from './manifest.ts'
import { looseOf, type WrittenActivity, type WrittenPart, type WrittenQuestion } from './written.ts'

type Old = Pick<ReleasedCourse, 'modules' | 'activities' | 'questions' | 'log' | 'was'>

const NOTHING: Old = { modules: {}, activities: {}, questions: {}, log: [] }

/** The manifest's entry of a course after releasing what is written of it on a day. Pure. */
export function releaseOf(
  released: ReleasedCourse | undefined,
  { id, was }: WrittenCourse,
  compared: ComparedCourse,
  decisions: Decision[],
  date: string,
): ReleasedCourse {
  const old = released ?? NOTHING
  const next: ReleasedCourse = {
    modules: {},
    activities: {},
    questions: {},
    log: [...old.log, ...decisions],
  }
  for (const one of compared.modules) releaseModule(one, old, next, date)
  keepHistory(old, next, compared, date)
  const earlier = [...new Set([...(old.was ?? []), ...was])].filter((one) => one !== id)
  return earlier.length > 0 ? { ...next, was: earlier } : next
}

function releaseModule(
  compared: ComparedModule,
  old: Old,
  next: ReleasedCourse,
  date: string,
): void {
  const { module, released, since } = compared
  for (const activity of module.activities) {
    const asked = since[activity.id]
    if (!asked) continue
    const here = `${module.slug}/${lastOf(activity.id)}`
    next.activities[here] = releaseActivity(
      activity,
      asked.all,
      heldBy(here, compared, old.activities),
      former(here, compared, old.activities),
    )
    for (const question of activity.questions) {
      const address = `${here}/${question.id}`
      const held = heldBy(address, compared, old.questions)
      next.questions[address] = {
        ...releaseQuestion(question, asked.questions[question.id] ?? asked.all, held, date),
        ...former(address, compared, old.questions),
      }
    }
  }
  const isSame = released && compared.changes.length === 0 && released.revision === module.revision
  next.modules[module.slug] = {
    file: module.file,
    revision: module.revision,
    released: isSame ? released.released : date,
    ...(module.errata.length > 0 ? { errata: module.errata } : {}),
    ...former(module.slug, compared, old.modules),
  }
}

type Kept = { was?: string[]; retired?: string }

function heldBy<T>(here: string, { found }: ComparedModule, records: Record<string, T>) {
  const from = found.get(here)
  return from === undefined ? undefined : records[from]
}

/** Its earlier addresses, with the one that it had until now. */
function former(here: string, compared: ComparedModule, records: Record<string, Kept>): Kept {
  const from = compared.found.get(here)
  if (from === undefined) return {}
  const was = [...(records[from]?.was ?? []), from].filter((one) => one !== here)
  return was.length > 0 ? { was } : {}
}

function releaseActivity(
  activity: WrittenActivity,
  since: number,
  old: ReleasedActivity | undefined,
  kept: Kept,
): ReleasedActivity {
  const { pass, attempts, optional } = activity
  const lab = activity.lab === null ? {} : releaseLab(activity.lab, old)
  const pools = activity.pools.map(({ id, pick, questions }) => ({ id, pick, questions }))
  return {
    pass,
    attempts,
    optional,
    pools,
    loose: looseOf(activity).toSorted(),
    ...lab,
    since,
    ...kept,
  }
}

/** Words that only teach are no release: the files stay as they were when they last decided. */
function releaseLab({ hash, files }: NonNullable<WrittenActivity['lab']>, old?: ReleasedActivity) {
  return { lab: hash, files: old?.lab === hash && old.files ? old.files : files }
}

function releaseQuestion(
  { text, points, key, parts }: WrittenQuestion,
  since: number,
  old: ReleasedQuestion | undefined,
  date: string,
): ReleasedQuestion {
  const now = parts.map(releasePart)
  const lost = (old?.parts ?? []).filter((part) => !now.some((one) => isSame(one, part)))
  const history = lost.map((part) => ({ ...part, retired: part.retired ?? date }))
  const wording = [
    ...(old?.wording ?? []),
    ...(old ? rewordings(old, { text, parts: now }, date) : []),
  ]
  const all = [...inOrder(now), ...inOrder(history)]
  return { text, points, since, key, parts: all, ...(wording.length > 0 ? { wording } : {}) }
}

function releasePart({ role, id, text, of, to }: WrittenPart): ReleasedPart {
  return {
    role,
    id,
    text,
    ...(of === undefined ? {} : { of }),
    ...(to === undefined ? {} : { to }),
  }
}

function isSame(one: ReleasedPart, other: ReleasedPart): boolean {
  return one.role === other.role && one.id === other.id && one.of === other.of
}

/** The first step is where a scenario begins; any other order is the file's and of no consequence. */
function inOrder(parts: ReleasedPart[]): ReleasedPart[] {
  const name = ({ role, of = '', id }: ReleasedPart) =>
    role === 'step' ? '' : `${role} ${of} ${id}`
  return parts.toSorted((a, b) => (name(a) < name(b) ? -1 : Number(name(a) > name(b))))
}

function rewordings(
  old: ReleasedQuestion,
  now: Pick<ReleasedQuestion, 'text' | 'parts'>,
  date: string,
): Wording[] {
  const stem = old.text === now.text ? [] : [{ date, old: old.text, new: now.text }]
  const parts = now.parts.flatMap((part) => {
    const before = old.parts.find((one) => !one.retired && isSame(one, part))
    if (!before || before.text === part.text) return []
    return [{ date, part: part.id, old: before.text, new: part.text }]
  })
  return [...stem, ...parts]
}

/** What is no longer written stays, so that its answers have a meaning and its id no other. */
function keepHistory(
  old: Old,
  next: ReleasedCourse,
  { modules }: ComparedCourse,
  date: string,
): void {
  const taken = new Set(modules.flatMap(({ found }) => [...found.values()]))
  const kept = <T extends Kept>(from: Record<string, T>, into: Record<string, T>) => {
    for (const [address, record] of Object.entries(from)) {
      if (!taken.has(address)) into[address] = { ...record, retired: record.retired ?? date }
    }
  }
  kept<ReleasedModule>(old.modules, next.modules)
  kept<ReleasedActivity>(old.activities, next.activities)
  kept<ReleasedQuestion>(old.questions, next.questions)
}
