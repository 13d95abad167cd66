import { addressOf } from './compare.ts'
import type { KnownPart, KnownParts } from './identity.ts'
import type { ReleasedCourse, ReleasedPart } from './manifest.ts'

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
function knownPart({ role, id, text, of, retired }: ReleasedPart): KnownPart {
  const own = role === 'choice' && of !== undefined ? id.slice(of.length + 1) : id
  return { role, id: own, text, ...(of === undefined ? {} : { of }), isRetired: !!retired }
}
