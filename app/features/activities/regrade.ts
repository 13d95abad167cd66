import {
  type Asked,
  type Attempted,
  askedThen,
  mendedKey,
  servedTo,
  worthOf,
} from './activity-view.ts'
import { type Graded, isMore } from './attempt.ts'
import { kindOf } from './registry.ts'

/** What an attempt is worth with the keys that errata have mended; never less than it was. */
export function regraded(asked: Asked, attempted: Attempted): Graded {
  const { passed, ...score } = worthOf(attempted)
  const then = askedThen(asked, attempted) ?? asked
  const { number, sinceRevision } = attempted
  const served = servedTo(then, number, sinceRevision)
  const kind = kindOf(then.activity)
  const answer = kind.restore(served, attempted.answer)
  if (!answer) return { score, passed }
  const now = kind.grade(served, mendedKey(asked, then), answer)
  return {
    score: isMore(now.score, score) ? now.score : score,
    passed: passed || now.passed,
  }
}
