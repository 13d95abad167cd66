import type { ModuleContext } from '../tree/desk.ts'
import { addressOf } from './compare.ts'
import type { KnownPart, KnownParts } from './identity.ts'
import type { ReleasedCourse, ReleasedPart } from './manifest.ts'
import type { WrittenActivity } from './written.ts'

/** What learners have seen of a course, for the compiling of one of its modules; nothing of any key. */
export function knownPartsOf(
  course: ReleasedCourse | undefined,
  module: { slug: string; was: string[] },
): KnownParts | null {
  if (!course) return null
  const questions = Object.entries(course.questions).map(([address, { parts }]) => [
    address,
    parts.map(knownPart),
  ])
  return { module: addressOf(course, module), questions: Object.fromEntries(questions) }
}

/** A scenario's choice is known within its step by the last part of its id. */
function knownPart({ role, id, text, of, retired }: Seen): KnownPart {
  const own = role === 'choice' && of !== undefined ? id.slice(of.length + 1) : id
  return { role, id: own, text, ...(of === undefined ? {} : { of }), isRetired: !!retired }
}

type Seen = Pick<ReleasedPart, 'role' | 'id' | 'text' | 'of' | 'retired'>

/** What may be answered in each question of an original, in its order, for the compiling of a translation. */
export function writtenParts(activities: WrittenActivity[]): ModuleContext['original'] {
  const questions = activities.flatMap(({ id, questions }) =>
    questions.map(
      (one) =>
        [`${id.slice(id.lastIndexOf('/') + 1)}/${one.id}`, one.parts.map(knownPart)] as const,
    ),
  )
  return Object.fromEntries(questions)
}
