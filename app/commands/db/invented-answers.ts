import type { ActivityAnswer, ServedActivity } from '#app/features/activities/activity.ts'
import type { Draw, Graded } from '#app/features/activities/attempt.ts'
import { kindOf } from '#app/features/activities/registry.ts'
import { randomFrom } from '#db/seed/random.ts'
import type { SeedAnswer } from '#db/seed/world.ts'
import { findActivity } from './compiled.ts'

type Given = ActivityAnswer['questions'][string]
type Asked = ServedActivity['questions'][number]

/**
 * An answer that someone could have handed in, graded as the product grades it.
 * A passing one may have a mistake where the pass mark leaves room; a failing one has just too many.
 */
export function inventAnswer(id: string, draw: Draw, passing: boolean): SeedAnswer {
  const asked = findActivity(id)
  if (!asked) throw new Error(`The activity ${id} is not in the compiled courses.`)
  const { activity, key, module } = asked
  const kind = kindOf(activity)
  const served = kind.serve(activity, key, draw)
  const judge = (answer: ActivityAnswer) => kind.grade(served, key, answer)
  const right = kind.solve(served, key)
  const random = randomFrom('answer', id, draw.person, draw.number)
  const order = turned(served.questions, random.next())
  const wrong = mistakes(order, right, (answer) => kind.restore(served, answer) !== undefined)
  const slip = random.chance(0.4) ? wrong[0] : undefined
  const passed = slip && judge(slip).passed ? slip : right
  const failed = wrong.find((answer) => !judge(answer).passed) ?? wrong.at(-1) ?? right
  const found = passing ? passed : failed
  const { revision, contentHash } = module
  return { revision, contentHash, answer: found, ...stored(judge(found)) }
}

/** The same list begun at another place. */
function turned<T>(list: T[], share: number): T[] {
  const at = Math.floor(share * list.length)
  return [...list.slice(at), ...list.slice(0, at)]
}

/** The right answer with one mistake, two mistakes, and so on, as far as they can be made. */
function mistakes(
  questions: Asked[],
  right: ActivityAnswer,
  fits: (answer: ActivityAnswer) => boolean,
): ActivityAnswer[] {
  const made: ActivityAnswer[] = []
  let answer = right
  for (const question of questions) {
    const given = answer.questions[question.id]
    if (!given) continue
    const changed = { ...answer.questions, [question.id]: mistaken(question, given) }
    const next = { ...answer, questions: changed }
    if (!fits(next)) continue
    answer = next
    made.push(answer)
  }
  return made
}

function mistaken(question: Asked, given: Given): Given {
  if (given.kind === 'order') return { ...given, order: [...given.order].reverse() }
  if (given.kind === 'choices') {
    const choices = 'choices' in question ? question.choices : []
    const other = choices.find(({ id }) => !given.chosen.includes(id))
    return other ? { ...given, chosen: [other.id] } : given
  }
  const values = Object.values(given.values)
  const moved = Object.keys(given.values).map((part, i) => [part, values[(i + 1) % values.length]])
  return { ...given, values: Object.fromEntries(moved) }
}

function stored({ score, passed }: Graded) {
  return { scoreNumerator: score.numerator, scoreDenominator: score.denominator, passed }
}
