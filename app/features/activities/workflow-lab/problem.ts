import type { Move } from '../workflow-lab.ts'

/** Why a lab should not ship; what it names are ids. */
export type Problem =
  | { problem: 'too-large'; case: string }
  | { problem: 'unsolvable'; case: string; points: number; rule: string }
  | { problem: 'naive'; naive: NaiveAnswer; points: number }
  | { problem: 'unbreakable-rule'; rule: string }
  | { problem: 'idle-question'; step: string; question: string }
  | { problem: 'alike'; a: string; b: string; step: string }
  | { problem: 'idle-hidden' }
  | { problem: 'unsound'; step: string; moves: Move[] }

/** An answer that takes no thought. */
export type NaiveAnswer =
  | { kind: 'first' | 'last' | 'constant' | 'visible-only' }
  | { kind: 'one-route'; case: string }
