import type { AuthorModule } from '#app/compiler/author-file.ts'
import type { WrittenActivity } from '#app/compiler/contract/written.ts'

/** Where answers to an activity's questions are found: activity id → id there → id now. */
export type Sources = Map<string, Map<string, string>>

/**
 * Follows an activity and its questions back through what they were called and where they stood:
 * `was` of the course, the module, the quiz and the question.
 */
export function sourcesOf(module: AuthorModule, activity: WrittenActivity): Sources {
  const sources: Sources = new Map()
  const add = (place: string, old: string, now: string) => {
    const known = sources.get(place) ?? new Map<string, string>()
    sources.set(place, known.set(old, now))
  }
  const modules = [module.id, ...module.was]
  for (const { id, was } of activity.questions) {
    for (const place of placesOf(modules, activity)) add(place, id, id)
    if (was === null) continue
    const { quiz, question } = movedFrom(was)
    const places = quiz ? modules.map((one) => under(one, quiz)) : placesOf(modules, activity)
    for (const place of places) add(place, question, id)
  }
  return sources
}

/** The activity's own id and what it was called before, with its module. */
export function earlierIds(module: AuthorModule, activity: WrittenActivity): string[] {
  return placesOf([module.id, ...module.was], activity)
}

function placesOf(modules: string[], { id, was }: WrittenActivity): string[] {
  const names = [lastPart(id), ...(was ? [was] : [])]
  return modules.flatMap((module) => names.map((name) => under(module, name)))
}

/** `old`, or `quiz/old` where it has moved. */
function movedFrom(was: string): { quiz: string | undefined; question: string } {
  const at = was.lastIndexOf('/')
  return { quiz: at < 0 ? undefined : was.slice(0, at), question: was.slice(at + 1) }
}

/** `quiz` in this module, or `module/quiz` in its course. */
function under(module: string, name: string): string {
  return name.includes('/') ? `${module.split('/')[0]}/${name}` : `${module}/${name}`
}

function lastPart(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1)
}
