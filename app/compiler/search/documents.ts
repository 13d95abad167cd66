import type { Activity } from '#app/features/activities/activity.ts'
import type { Passage, SearchDocument } from '#app/platform/search/document.ts'
import type {
  Content,
  Course,
  CourseWords,
  GlossaryWord,
  Language,
  Lesson,
  LibraryItem,
  ModuleSummary,
  Segment,
} from '../lesson.ts'
import { labNames } from './lab-names.ts'
import { passagesIn, TOP } from './passages.ts'

/** A lesson as it is read in one language. */
type ReadLesson = { language: Language; lesson: Lesson }

/** All that can be found: never a draft, and of what is asked no more than its title. */
export function searchDocuments(content: Content, lessons: ReadLesson[]): SearchDocument[] {
  const segments = new Map(
    lessons.map(({ language, lesson }) => [`${lesson.id} ${language}`, lesson.segments]),
  )
  const courses = content.courses.filter(({ status }) => status !== 'draft')
  const modules = courses.flatMap((course) =>
    course.modules.flatMap((module) =>
      versionsOf<SaidOfModule>(module).map((version) => ({
        ...version,
        id: module.id,
        titles: Object.values(module.titles),
        collection: course.id,
      })),
    ),
  )
  return [
    ...courses.flatMap(courseDocuments),
    ...modules.flatMap((one) =>
      moduleDocuments(one, segments.get(`${one.id} ${one.language}`) ?? []),
    ),
    ...content.library.filter(({ status }) => status !== 'draft').map(libraryDocument),
    ...content.glossary.flatMap(termDocuments),
  ]
}

function courseDocuments(course: Course): SearchDocument[] {
  const { id } = course
  return versionsOf<CourseWords>(course).map(({ language, title, summary, intro }) => ({
    ...{ kind: 'course', ref: id, language, collection: id, title, lead: [summary] },
    passages: intro === null ? [] : passagesIn(intro),
  }))
}

/** Not the variants of municipalities, which are each one's own. */
function libraryDocument({ kind, id, title, summary, text }: LibraryItem): SearchDocument {
  const passages = [{ ...TOP, text }]
  return { kind, ref: id, language: 'nb', collection: null, title, lead: [summary], passages }
}

function termDocuments({ id, ...word }: GlossaryWord): SearchDocument[] {
  return versionsOf({ ...word, language: 'nb' as const }).map(({ language, term, text }) => ({
    ...{ kind: 'term', ref: id, language, collection: null },
    ...{ title: term, lead: [text], passages: [] },
  }))
}

type Translated<Words> = Words & {
  language: Language
  translations: Partial<Record<Language, Words>>
}

/** What is said in the language that it was written in, and in each other. */
function versionsOf<Words>(original: Translated<Words>): (Words & { language: Language })[] {
  const others = Object.entries(original.translations) as [Language, Words | undefined][]
  return [
    original,
    ...others.flatMap(([language, words]) => (words ? [{ ...words, language }] : [])),
  ]
}

type SaidOfModule = Pick<ModuleSummary, 'title' | 'goals'>

type ModuleVersion = Pick<ModuleSummary, 'id' | 'language' | 'title' | 'goals'> & {
  titles: string[]
  collection: string
}

/** One for all, or one for each way in which municipalities read it. */
function moduleDocuments(module: ModuleVersion, segments: Segment[]): SearchDocument[] {
  const { id, language, title, titles, goals, collection } = module
  const base = { kind: 'module', ref: id, language, collection, title, titles, lead: goals }
  const named = municipalitiesIn(segments)
  const ways = named.map((place) => ({
    ...base,
    passages: readIn(segments, place, language),
    only: [place],
  }))
  const others = { ...base, passages: readIn(segments, null, language) }
  return [...ways, named.length > 0 ? { ...others, never: named } : others]
}

function municipalitiesIn(segments: Segment[]): string[] {
  const named = segments.flatMap((segment) =>
    segment.kind === 'local'
      ? segment.variants.flatMap(({ municipalities }) => municipalities)
      : [],
  )
  return [...new Set(named)]
}

/** A lesson as it is read in a municipality, or in all those that are not named. */
function readIn(segments: Segment[], place: string | null, language: Language): Passage[] {
  const passages: Passage[] = []
  for (const segment of segments) {
    const { anchor, heading } = passages.at(-1) ?? TOP
    const under = { anchor, heading: titleOf(segment) ?? heading }
    if (segment.kind === 'activity') passages.push(...activityPassage(segment.activity, language))
    else passages.push(...passagesIn(htmlFor(segment, place), under))
  }
  return passages
}

function titleOf(segment: Segment): string | null {
  return segment.kind === 'local' ? segment.title : null
}

function htmlFor(segment: Exclude<Segment, { kind: 'activity' }>, place: string | null): string {
  if (segment.kind === 'prose') return segment.html
  const own = segment.variants.find(({ municipalities }) => municipalities.includes(place ?? ''))
  const rest = segment.variants.find(({ municipalities }) => municipalities.length === 0)
  return (own ?? rest)?.html ?? ''
}

/** Its title, and what the site calls it: what is asked, and what is right, is for whoever opens it. */
function activityPassage({ id, title, kind }: Activity, language: Language): Passage[] {
  const [name = '', ...others] = labNames(kind, language)
  const heading = title || name
  const anchor = id.split('/')[2] ?? null
  const also = others.length > 0 && { also: others.join(' ') }
  return heading ? [{ anchor, heading, text: name, ...also }] : []
}
