import type { Code } from '../diagnostics/catalogue.ts'
import type { ReleasedQuestion } from './manifest.ts'

/**
 * How a module stands to what was last released of it. `needs-revision` must be mended before it
 * can be built; `new-revision` has been, and waits to be released; `unread` can't be compared
 * while it has errors.
 */
export type ContractState =
  | 'unread'
  | 'unreleased'
  | 'as-released'
  | 'editorial'
  | 'needs-revision'
  | 'new-revision'

/**
 * What an edit since the last release does: nothing to anyone's pass; asks again; may change the
 * meaning, so that somebody must decide; or takes something away.
 */
export type ChangeKind = 'editorial' | 'material' | 'suspect' | 'retired'

/** An edit in words, at its place. */
export type ToldChange = {
  kind: ChangeKind
  code: Code | null
  /** course/module/activity/question, or as much of it as is concerned. */
  id: string
  /** As diagnostics name it. */
  file: string
  line: number
  column: number
  nb: string
  en: string
}

/** How a question, or a part of it, was worded until a release. */
export type ToldWording = { date: string; part: string | null; old: string; new: string }

/** What was released of a question. */
export type ToldQuestion = Pick<ReleasedQuestion, 'text' | 'points' | 'key' | 'parts'>

/** What the authors' pages tell of a module's releases. */
export type ModuleContract = {
  /** The last release; nothing before the first. */
  released: { revision: number; date: string } | null
  state: ContractState
  changes: ToldChange[]
  /** course/module/activity/question → its earlier wordings, oldest first. */
  wording: Record<string, ToldWording[]>
  /** course/module/activity/question → as it was last released, also of what is gone. */
  before: Record<string, ToldQuestion>
  /** Ids of the activities and questions that those who have passed will be asked again. */
  askedAgain: string[]
  /** Ids of the questions whose key is mended: answers are graded again, nobody is asked. */
  mended: string[]
}

/** For a module that nothing was ever released of. */
export const NEVER_RELEASED: ModuleContract = {
  released: null,
  state: 'unreleased',
  changes: [],
  wording: {},
  before: {},
  askedAgain: [],
  mended: [],
}

/** For a module that can't be read while it has errors. */
export const UNREAD: ModuleContract = { ...NEVER_RELEASED, state: 'unread' }
