import type { Language } from '#app/compiler/lesson.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { catalogue, findCourse, findModule } from '#app/features/learning/catalogue.server.ts'
import { ownCourses } from '#app/features/learning/own-courses.server.ts'
import type { Find } from '#app/platform/search/read-index.server.ts'
import { type Found, KINDS, type Kind, type Result } from './found.ts'
import { searchIndex } from './index-file.server.ts'

type Wanted = { query: string; kinds?: readonly Kind[]; most: number }
type Searcher = {
  viewer: Viewer | null
  /** What courses are read in. */
  reads: Language
  courses?: string[]
}

/**
 * What someone finds: nothing of drafts, of courses that they may not open, or of what other
 * municipalities read; who is not signed in finds what courses and modules are, not what stands in
 * them, and nothing of the library. `most` of each kind are shown. `courses` are the ids of those to look in, if not all.
 */
export async function search(
  { query, kinds = KINDS, most }: Wanted,
  searcher: Searcher,
): Promise<Found> {
  const { viewer, reads } = searcher
  const open = await openCourses(viewer)
  const collections = searcher.courses?.filter((id) => open.includes(id)) ?? open
  const { finds, ...found } = searchIndex().find(query, {
    kinds: viewer ? kinds : kinds.filter(isPublic),
    collections,
    place: viewer?.municipality.number ?? null,
    readsAll: viewer !== null,
    language: reads,
  })
  return {
    ...found,
    results: shown(finds, most).map((find) => resultOf(find, reads)),
    counts: countsOf(finds),
  }
}

/** The library is for who is signed in. */
function isPublic(kind: Kind): boolean {
  return kind !== 'workflow' && kind !== 'template'
}

/** Only who has begun a retired course may still open it; that takes a look at what they have done. */
async function openCourses(viewer: Viewer | null): Promise<string[]> {
  const { courses } = catalogue().content
  const isRetired = courses.some(({ status }) => status === 'retired')
  const own = viewer && isRetired ? (await ownCourses(viewer)).courses : []
  const begun = own
    .filter(({ course }) => course.status === 'retired')
    .map(({ course }) => course.id)
  return [...courses.filter(({ status }) => status === 'published').map(({ id }) => id), ...begun]
}

function shown(finds: Find[], most: number): Find[] {
  const seen: Record<string, number> = {}
  return finds.filter(({ kind }) => {
    seen[kind] = (seen[kind] ?? 0) + 1
    return seen[kind] <= most
  })
}

function countsOf(finds: Find[]): Found['counts'] {
  const counts = KINDS.map((kind) => [kind, finds.filter((find) => find.kind === kind).length])
  return Object.fromEntries(counts.filter(([, count]) => count !== 0))
}

function resultOf(find: Find, reads: Language): Result {
  const { ref, language } = find
  const kind = find.kind as Kind
  const named = nameIn(find, reads)
  const { anchor, ...told } = find.tell(named?.title)
  const href = addressOf(kind, ref, anchor)
  const titleLanguage = named?.titleLanguage ?? language
  return { kind, id: ref, href, language, titleLanguage, course: courseOf(find, reads), ...told }
}

/** What its readers know it by, whatever language it was found in. */
function nameIn({ kind, ref }: Find, reads: Language) {
  if (kind === 'course') return findCourse(ref, reads)
  return kind === 'module' ? findModule(ref, reads)?.module : undefined
}

function courseOf({ kind, ref }: Find, reads: Language): Result['course'] {
  const found = kind === 'module' ? findModule(ref, reads)?.course : undefined
  return found ? { title: found.title, language: found.titleLanguage } : null
}

function addressOf(kind: Kind, id: string, anchor: string | null): string {
  if (kind === 'term') return `/glossary#${id}`
  if (kind === 'workflow' || kind === 'template') return `/library/${id}`
  return `/courses/${id}${anchor ? `#${anchor}` : ''}`
}
