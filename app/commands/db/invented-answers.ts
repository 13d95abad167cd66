import type { ActivityAnswer } from '#app/features/activities/activity.ts'
import type { Draw, Graded } from '#app/features/activities/attempt.ts'
import { kindOf } from '#app/features/activities/registry.ts'
import type { SeedAnswer } from '#db/seed/world.ts'
import { believableAnswer, learnerFrom, type Setting } from './believable-answers.ts'
import { findActivity } from './compiled.ts'

/** How the demo's questions behave; one leads people astray, so that authors have something to mend. */
const DEMO: Setting = {
  seed: 1,
  misleading: ['journalforingsplikten/i-praksis/personlig-postkasse'],
}
/** So much more or less than others they know who pass or fail, and for each try that went the other way. */
const HEAD_START = 0.7
const STEP = 0.5
const TRIES = 40

/**
 * An answer that someone could have handed in, graded as the product grades it. Who passes knows
 * more and who fails less, as much as it takes, so that the questions have something to tell apart.
 */
export function inventAnswer(id: string, draw: Draw, passing: boolean): SeedAnswer {
  const asked = findActivity(id)
  if (!asked) throw new Error(`The activity ${id} is not in the compiled courses.`)
  const { activity, key, module } = asked
  const kind = kindOf(activity)
  const served = kind.serve(activity, key, draw)
  if (served.kind !== 'quiz' || key.kind !== 'quiz') {
    const answer = passing ? kind.solve(served, key) : kind.untouched(served)
    return stored(module, answer, kind.grade(served, key, answer))
  }
  const { ability, random } = learnerFrom('answer', id, draw.person, draw.number)
  const from = (answer: ActivityAnswer) => ({ answer, graded: kind.grade(served, key, answer) })
  for (let tries = 0; tries < TRIES; tries += 1) {
    const push = HEAD_START + tries * STEP
    const learner = { ability: passing ? ability + push : ability - push, random }
    const { answer, graded } = from(believableAnswer(served, key, learner, DEMO))
    if (graded.passed === passing) return stored(module, answer, graded)
  }
  const { answer, graded } = from(kind.solve(served, key))
  if (!passing) throw new Error(`No answer to ${id} fails.`)
  return stored(module, answer, graded)
}

type Edition = { revision: number; contentHash: string }

function stored(
  { revision, contentHash }: Edition,
  answer: ActivityAnswer,
  { score, passed }: Graded,
): SeedAnswer {
  const { numerator: scoreNumerator, denominator: scoreDenominator } = score
  return { revision, contentHash, answer, scoreNumerator, scoreDenominator, passed }
}
