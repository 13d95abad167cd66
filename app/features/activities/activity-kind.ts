import type {
  Activity,
  ActivityAnswer,
  ActivityKey,
  ActivityReview,
  ActivityScene,
  ServedActivity,
  ShownActivity,
} from './activity.ts'
import type { Draw, Fields, Graded, Parsed, Sign, TakeHome } from './attempt.ts'

/** What every kind of activity can do; all of it without I/O. */
export type ActivityKind<
  A = Activity,
  Key = ActivityKey,
  Served = ServedActivity,
  Answer = ActivityAnswer,
  Review = ActivityReview,
  Scene = ActivityScene,
> = {
  /** How many questions an attempt asks; 0 where nothing is asked anew after that revision. */
  count(activity: A, key: Key, since: number | null): number
  /** What a person is asked in an attempt. */
  serve(activity: A, key: Key, draw: Draw): Served
  /** As much of it as a browser may have. */
  shown(served: Served): ShownActivity
  /** What gives points in an attempt. */
  items(served: Served): { id: string; points: number }[]
  /** What a page shows of work in progress, where that takes more than what is asked. */
  open(served: Served, key: Key, fields: Fields): Scene | null
  /** The work after one step of it, as a form asks for it. */
  advance(served: Served, key: Key, fields: Fields): Parsed<Fields>
  /** A file to take along of work in progress; undefined when there is none of that name. */
  takeHome(served: Served, key: Key, fields: Fields, name: string): TakeHome | undefined
  /** Reads a form strictly against what was asked. */
  parse(served: Served, fields: Fields): Parsed<Answer>
  /** The fields of unfinished work that still fit what is asked. */
  fitting(served: Served, fields: Fields): Fields
  /** An answer as form fields. */
  fields(answer: Answer): Fields
  /** A stored answer, if what is asked still has room for it. */
  restore(served: Served, stored: unknown): Answer | undefined
  /**
   * Does what grading and review of an answer take long for, in turns that others come between.
   * Both are right without it, and then others wait.
   */
  prepare?(served: Served, key: Key, answer: Answer): Promise<void>
  grade(served: Served, key: Key, answer: Answer): Graded
  /** What an answer shows of each thing that is tested; none where questions are counted for themselves. */
  signs(served: Served, key: Key, answer: Answer): Sign[]
  /** A key of an earlier edition with what is right in some questions as it is known now. */
  mend(then: Key, now: Key, questions: string[]): Key
  /** What the answer's owner may see; all of it with `reveal`. */
  review(served: Served, key: Key, answer: Answer, reveal: boolean): Review
  /** A full-score answer made from the key. */
  solve(served: Served, key: Key): Answer
  /** After a failed attempt the next begins with what was handed in; without it, with nothing. */
  carriesOn?: boolean
  /** What is handed in by someone who has done nothing. */
  untouched(served: Served): Answer
  /** What decides a score, of what is asked and of the key: words that only teach are left out. */
  decisive(activity: A, key: Key): unknown
}
