import type {
  Activity,
  ActivityAnswer,
  ActivityKey,
  ActivityReview,
  ServedActivity,
} from './activity.ts'
import type { Draw, Fields, Graded, Parsed } from './attempt.ts'
import { countAsked } from './quiz/anew.ts'
import { fieldsFrom, fittingFields, parseFields, restoreAnswer } from './quiz/answer.ts'
import { grade } from './quiz/grade.ts'
import { mend } from './quiz/mend.ts'
import { review } from './quiz/review.ts'
import { serve } from './quiz/serve.ts'
import { solve } from './quiz/solve.ts'

/** What every kind of activity can do; all of it pure. */
export type ActivityKind = {
  /** How many questions an attempt asks; 0 where nothing is asked anew after that revision. */
  count(activity: Activity, key: ActivityKey, since: number | null): number
  /** What a person is asked in an attempt. */
  serve(activity: Activity, key: ActivityKey, draw: Draw): ServedActivity
  /** Reads a form strictly against what was asked. */
  parse(served: ServedActivity, fields: Fields): Parsed<ActivityAnswer>
  /** The fields of unfinished work that still fit what is asked. */
  fitting(served: ServedActivity, fields: Fields): Fields
  /** An answer as form fields. */
  fields(answer: ActivityAnswer): Fields
  /** A stored answer, if what is asked still has room for it. */
  restore(served: ServedActivity, stored: unknown): ActivityAnswer | undefined
  grade(served: ServedActivity, key: ActivityKey, answer: ActivityAnswer): Graded
  /** A key of an earlier edition with what is right in some questions as it is known now. */
  mend(then: ActivityKey, now: ActivityKey, questions: string[]): ActivityKey
  /** What the answer's owner may see; all of it with `reveal`. */
  review(
    served: ServedActivity,
    key: ActivityKey,
    answer: ActivityAnswer,
    reveal: boolean,
  ): ActivityReview
  /** A full-score answer made from the key. */
  solve(served: ServedActivity, key: ActivityKey): ActivityAnswer
}

const quiz: ActivityKind = {
  count: countAsked,
  serve,
  parse: parseFields,
  fitting: fittingFields,
  fields: fieldsFrom,
  restore: restoreAnswer,
  grade,
  mend,
  review,
  solve,
}

/** One line for each kind. */
const kinds: Record<Activity['kind'], ActivityKind> = { quiz }

/** What can be done with an activity of this kind. */
export function kindOf({ kind }: { kind: Activity['kind'] }): ActivityKind {
  return kinds[kind]
}
