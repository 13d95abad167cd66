import { existsSync, readFileSync } from 'node:fs'
import { type Guide, guideFileOf, type ShownEntry } from '#app/compiler/guide/compile-guide.ts'
import type { Segment } from '#app/compiler/lesson.ts'
import type { ShownActivity } from '#app/features/activities/activity.ts'
import { kindOf } from '#app/features/activities/registry.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { env } from '#app/platform/env.server.ts'

export type GuideComponent = {
  name: string
  doc: string
  props: { name: string; required: boolean; expected: string }[]
}

/** What an example becomes: prose by its id, or questions to try. */
export type Result =
  | { kind: 'prose'; id: string; municipalities: string[] | null }
  | { kind: 'questions'; id: string; asked: ShownActivity }

export type GuideEntry = {
  id: string
  title: string
  components: GuideComponent[]
  source: string
  results: Result[]
  terms: ShownEntry['terms']
}

export type GuideView = { components: GuideEntry[]; questions: GuideEntry[] }

/**
 * The guide of components and questions with its examples' prose, which is for the server's
 * rendering only; undefined when it was not compiled with the courses.
 */
export function openGuide(
  locale: Locale,
): { guide: GuideView; prose: Map<string, string> } | undefined {
  const file = guideFileOf(env.LEIA_CONTENT)
  if (!existsSync(file)) return undefined
  const { components, questions } = JSON.parse(readFileSync(file, 'utf8')) as Guide
  const prose = new Map<string, string>()
  const view = (entry: ShownEntry) => entryView(entry, locale, prose)
  return { guide: { components: components.map(view), questions: questions.map(view) }, prose }
}

function entryView(entry: ShownEntry, locale: Locale, prose: Map<string, string>): GuideEntry {
  const language = locale === 'en' ? 'en' : 'nb'
  const { id, title, source, terms } = entry
  const components = entry.components.map(({ name, doc, props }) => ({
    name,
    doc: doc[language],
    props: props.map(({ expected, ...prop }) => ({ ...prop, expected: expected[language] })),
  }))
  const results = entry.segments.flatMap((segment, at) => {
    return resultsOf(segment, `${id}-${at}`, entry, prose)
  })
  return { id, title: title[language], components, source, terms, results }
}

function resultsOf(
  segment: Segment,
  id: string,
  { key }: ShownEntry,
  prose: Map<string, string>,
): Result[] {
  if (segment.kind === 'activity') {
    const { activity } = segment
    const own = key[activity.id]
    if (!own) return []
    const kind = kindOf(activity)
    const asked = kind.shown(kind.serve(activity, own, { person: 'guide', number: 1 }))
    return [{ kind: 'questions', id, asked }]
  }
  const variants =
    segment.kind === 'local'
      ? segment.variants
      : [{ municipalities: null as string[] | null, html: segment.html }]
  return variants.map(({ html, municipalities }, at) => {
    prose.set(`${id}-${at}`, html)
    return { kind: 'prose', id: `${id}-${at}`, municipalities }
  })
}
