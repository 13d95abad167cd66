import type { Passage, SearchDocument } from '#app/platform/search/document.ts'
import type { Content, Course, Lesson, LibraryItem, ModuleSummary, Segment } from '../lesson.ts'
import { passagesIn, TOP } from './passages.ts'

/** All that can be found: never a draft, and of what is asked no more than its title. */
export function searchDocuments(content: Content, lessons: Lesson[]): SearchDocument[] {
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]))
  const courses = content.courses.filter(({ status }) => status !== 'draft')
  return [
    ...courses.map(courseDocument),
    ...courses.flatMap((course) =>
      course.modules.flatMap((module) => moduleDocuments(course, module, byId.get(module.id))),
    ),
    ...content.library.filter(({ status }) => status !== 'draft').map(libraryDocument),
    ...content.glossary.map(({ id, term, text }) => ({
      ...{ kind: 'term', ref: id, language: 'nb' as const, collection: null },
      ...{ title: term, lead: [text], passages: [] },
    })),
  ]
}

function courseDocument({ id, language, title, summary, intro }: Course): SearchDocument {
  const passages = passagesIn(intro)
  return { kind: 'course', ref: id, language, collection: id, title, lead: [summary], passages }
}

/** Not the variants of municipalities, which are each one's own. */
function libraryDocument({ kind, id, title, summary, text }: LibraryItem): SearchDocument {
  const passages = [{ ...TOP, text }]
  return { kind, ref: id, language: 'nb', collection: null, title, lead: [summary], passages }
}

/** One for all, or one for each way in which municipalities read it. */
function moduleDocuments(
  { id: course, language }: Course,
  { id, title, goals }: ModuleSummary,
  lesson: Lesson | undefined,
): SearchDocument[] {
  const base = { kind: 'module', ref: id, language, collection: course, title, lead: goals }
  const segments = lesson?.segments ?? []
  const named = municipalitiesIn(segments)
  const ways = named.map((place) => ({
    ...base,
    passages: readIn(segments, place),
    only: [place],
  }))
  const others = { ...base, passages: readIn(segments, null) }
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
function readIn(segments: Segment[], place: string | null): Passage[] {
  const passages: Passage[] = []
  for (const segment of segments) {
    const { anchor, heading } = passages.at(-1) ?? TOP
    if (segment.kind === 'activity') passages.push(...activityPassage(segment.activity))
    else
      passages.push(
        ...passagesIn(htmlFor(segment, place), { anchor, heading: titleOf(segment) ?? heading }),
      )
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

/** Its title only: what is asked, and what is right, is for whoever opens it. */
function activityPassage({ id, title }: { id: string; title: string | null }): Passage[] {
  return title ? [{ anchor: id.split('/')[2] ?? null, heading: title, text: '' }] : []
}
