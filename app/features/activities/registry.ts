import type { Activity } from './activity.ts'
import type { ActivityKind } from './activity-kind.ts'
import { quizKind } from './quiz/kind.ts'
import { robotKind } from './robot-lab/kind.ts'
import { templateKind } from './template-lab/kind.ts'
import { workflowKind } from './workflow-lab/kind.ts'

/** One line for each kind; what an activity is made of always comes from its own kind. */
const kinds: Record<Activity['kind'], ActivityKind> = {
  quiz: quizKind,
  'workflow-lab': workflowKind,
  'template-lab': templateKind,
  'robot-lab': robotKind,
}

/** What can be done with an activity of this kind. */
export function kindOf(of: { kind: 'quiz' }): typeof quizKind
export function kindOf(of: { kind: Activity['kind'] }): ActivityKind
export function kindOf({ kind }: { kind: Activity['kind'] }): ActivityKind {
  return kinds[kind]
}
