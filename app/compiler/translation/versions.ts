import type { BlankKey, QuestionKey } from '#app/features/activities/quiz.ts'
import type { Compiled, CompiledPages } from '../compiled.ts'
import { contentHashOf } from '../content-hash.ts'
import { withSince } from '../contract/apply-since.ts'
import type { Since } from '../contract/compared.ts'
import type { CourseFolder } from '../course/manuscript.ts'
import type { ModulePage } from '../course/page.ts'
import type { Language, LessonKey } from '../lesson.ts'
import type { ModuleFields, TranslatedModuleFields } from '../source/fields.ts'
import { isCurrent } from './translated-pages.ts'

/** A module in one of its languages. */
export type Version = {
  language: Language
  fields: Pick<ModuleFields | TranslatedModuleFields, 'title' | 'goals' | 'revisionNote'>
  read: Compiled
}

/** A module as it was written, and in the languages that have what it asks now. */
export type Versions = { original: Version; translations: Version[] }

/**
 * All of them are one module: they share the hash of what is asked, and what is accepted in one
 * language is right in all, so that an answer is worth the same whoever grades it.
 */
export function versionsOf(
  course: CourseFolder,
  page: ModulePage,
  compiled: CompiledPages,
  since: Since,
): Versions {
  const own = { language: course.index?.fields?.language ?? 'nb', ...page }
  const others = course.translations.modules.filter(
    (one) => one.original.file === page.file && isCurrent(one),
  )
  const [original, ...translations] = [own, ...others].map((one): Version => {
    const { language, fields, file } = one
    const read = compiled.get(file)
    if (!read || !fields) throw new Error(`${file} was not compiled.`)
    return { language, fields, read }
  })
  if (!original) throw new Error(`${page.file} was not compiled.`)
  const keys = translations.map(({ read }) => read.key)
  const key = acceptingAlso(original.read.key, keys)
  const contentHash = keys.length > 0 ? hashWith(original.read, key) : original.read.contentHash
  const finished = (version: Version, key: LessonKey): Version => ({
    ...version,
    read: { ...version.read, contentHash, key: withSince(key, since) },
  })
  return {
    original: finished(original, key),
    translations: translations.map((one) => finished(one, acceptingAlso(one.read.key, [key]))),
  }
}

function hashWith({ segments }: Compiled, key: LessonKey): string {
  const activities = segments.flatMap((one) => (one.kind === 'activity' ? [one.activity] : []))
  return contentHashOf(
    activities.flatMap((activity) => {
      const own = key[activity.id]
      return own ? [[activity, own] as const] : []
    }),
  )
}

/** A key that also accepts what the keys of the other languages accept. */
function acceptingAlso(key: LessonKey, others: LessonKey[]): LessonKey {
  return mapped(key, (activity, id) => {
    if (activity.kind !== 'quiz') return activity
    const questions = mapped(activity.questions, (question, name) => {
      const there = others.flatMap((other) => {
        const found = other[id]
        return found?.kind === 'quiz' ? (found.questions[name] ?? []) : []
      })
      return withTexts(question, there)
    })
    return { ...activity, questions }
  })
}

function withTexts(question: QuestionKey, others: QuestionKey[]): QuestionKey {
  if (!('blanks' in question)) return question
  const blanks = mapped(question.blanks, (blank, id): BlankKey => {
    if (blank.kind !== 'text') return blank
    const there = others.flatMap((other) => {
      const found = 'blanks' in other ? other.blanks[id] : undefined
      return found?.kind === 'text' ? found.accepted : []
    })
    return { ...blank, accepted: [...new Set([...blank.accepted, ...there])] }
  })
  return { ...question, blanks }
}

function mapped<T>(record: Record<string, T>, change: (value: T, name: string) => T) {
  const entries = Object.entries(record).map(([name, value]) => [name, change(value, name)])
  return Object.fromEntries(entries) as Record<string, T>
}
