import type { Activity } from './activity.ts'
import type { ActivityKind } from './activity-kind.ts'
import { quizKind } from './quiz/kind.ts'

/** One line for each kind; what an activity is made of always comes from its own kind. */
const kinds: Record<Activity['kind'], ActivityKind> = { quiz: quizKind }

/** What can be done with an activity of this kind. */
export function kindOf({ kind }: { kind: Activity['kind'] }): ActivityKind {
  return kinds[kind]
}
