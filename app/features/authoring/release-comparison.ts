import type { AuthorModule } from '#app/compiler/author-file.ts'
import type { ChangeKind, ToldQuestion } from '#app/compiler/contract/told.ts'
import type { WrittenQuestion } from '#app/compiler/contract/written.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { type Day, parseDay } from '#app/platform/calendar.ts'
import { type AskedRow, askedRows } from './asked-rows.ts'

/**
 * What an edit of a question means for those who have passed. `key` and `more` can't be released
 * before the author has answered for them: what is right has changed, or more is asked.
 */
export type Meaning = 'again' | 'mended' | 'key' | 'more' | 'unsure' | 'gone' | 'kept'

type ChangeView = { kind: ChangeKind; text: string }

/** What is asked, in plain text, with what is right. */
export type AskedView = {
  type: ToldQuestion['key']['type']
  text: string
  points: number
  rows: AskedRow[]
  /** Whether the other side is worded otherwise. */
  isReworded: boolean
}

/** A question that is not as it was released; `before` or `now` is missing when it is new or gone. */
export type QuestionComparison = {
  id: string
  meaning: Meaning
  changes: ChangeView[]
  before: AskedView | null
  now: AskedView | null
}

export type ActivityComparison = {
  id: string
  title: string
  isAskedAgain: boolean
  changes: ChangeView[]
  questions: QuestionComparison[]
}

/** A module as it was last released beside as it is now: only what differs. */
export type ReleaseComparison = {
  state: AuthorModule['contract']['state']
  released: { revision: number; day: Day | null } | null
  revision: number
  activities: ActivityComparison[]
  /** How many questions are as they were released. */
  same: number
}

/** Puts what was released of a module beside what stands in its file. */
export function releaseComparison(module: AuthorModule, locale: Locale): ReleaseComparison {
  const { state, released } = module.contract
  const all = released ? activityIds(module).map((id) => activityOf(id, module, locale)) : []
  const differs = all.filter(
    ({ changes, questions, isAskedAgain }) => changes.length + questions.length > 0 || isAskedAgain,
  )
  const other = differs.flatMap(({ questions }) => questions).filter(({ now }) => now).length
  return {
    state,
    released: released && {
      revision: released.revision,
      day: parseDay(released.date) ?? null,
    },
    revision: module.revision,
    activities: differs,
    same: written(module).size - other,
  }
}

/** Those in the file in their order, then those that are gone. */
function activityIds({ activities, contract }: AuthorModule): string[] {
  const gone = Object.keys(contract.before).map(parentOf)
  return [...new Set([...activities.map(({ id }) => id), ...gone])]
}

function parentOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/'))
}

function written({ activities }: AuthorModule) {
  const entries = activities.flatMap(({ id, questions }) =>
    questions.map((question): [string, WrittenQuestion] => [`${id}/${question.id}`, question]),
  )
  return new Map(entries)
}

function activityOf(id: string, module: AuthorModule, locale: Locale): ActivityComparison {
  const { contract, activities } = module
  const now = activities.find((one) => one.id === id)
  const ids = [...new Set([...written(module).keys(), ...Object.keys(contract.before)])]
  return {
    id,
    title: now?.title ?? id.slice(id.lastIndexOf('/') + 1),
    isAskedAgain: contract.askedAgain.includes(id),
    changes: changesOf(id, module, locale),
    questions: ids
      .filter((one) => parentOf(one) === id)
      .map((one) => questionOf(one, module, locale))
      .filter(({ changes, now, meaning }) => changes.length > 0 || !now || meaning === 'again'),
  }
}

function changesOf(id: string, { contract }: AuthorModule, locale: Locale): ChangeView[] {
  const own = contract.changes.filter((change) => change.id === id)
  return own.map(({ kind, nb, en }) => ({ kind, text: locale === 'en' ? en : nb }))
}

function questionOf(id: string, module: AuthorModule, locale: Locale): QuestionComparison {
  const now = written(module).get(id)
  const before = module.contract.before[id]
  const rows = askedRows(before, now)
  return {
    id: id.slice(id.lastIndexOf('/') + 1),
    meaning: now ? meaningOf(id, module) : 'gone',
    changes: changesOf(id, module, locale),
    before: before ? { ...asked(before, now), rows: rows.before } : null,
    now: now ? { ...asked(now, before), rows: rows.now } : null,
  }
}

function meaningOf(id: string, { contract }: AuthorModule): Meaning {
  const own = contract.changes.filter((change) => change.id === id)
  if (contract.askedAgain.includes(id)) return 'again'
  if (own.some(({ code }) => code === 'RV-01')) return 'key'
  if (own.some(({ kind }) => kind === 'material')) return 'more'
  if (own.some(({ kind }) => kind === 'suspect')) return 'unsure'
  return contract.mended.includes(id) ? 'mended' : 'kept'
}

function asked({ text, points, key }: ToldQuestion, other: ToldQuestion | undefined) {
  return { type: key.type, text, points, isReworded: other !== undefined && other.text !== text }
}
