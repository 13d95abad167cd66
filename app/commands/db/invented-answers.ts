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
  const wrong = mistakes(turned(served.questions, random.next()), right)
  const slip = random.chance(0.4) ? wrong[0] : undefined
  const passed = slip && judge(slip).passed ? slip : right
  const found = passing ? passed : wrong.find((answer) => !judge(answer).passed)
  if (!found) throw new Error(`No answer to ${id} fails.`)
  const { revision, contentHash } = module
  return { revision, contentHash, answer: found, ...stored(judge(found)) }
}

/** The same list begun at another place. */
function turned<T>(list: T[], share: number): T[] {
  const at = Math.floor(share * list.length)
  return [...list.slice(at), ...list.slice(0, at)]
}

/** The right answer with one mistake, two mistakes, and so on, as far as they can be made. */
function mistakes(questions: Asked[], right: ActivityAnswer): ActivityAnswer[] {
  let answer = right
  return questions.flatMap((question) => {
    const given = answer.questions[question.id]
    const changed = given && mistaken(question, given)
    if (!changed) return []
    answer = { ...answer, questions: { ...answer.questions, [question.id]: changed } }
    return [answer]
  })
}

/** A wrong answer that the form of the question could have sent; undefined where none is simple. */
function mistaken(question: Asked, given: Given): Given | undefined {
  if (given.kind === 'order') return { ...given, order: [...given.order].reverse() }
  if (given.kind === 'choices') {
    const choices = 'choices' in question ? question.choices : []
    const other = choices.find(({ id }) => !given.chosen.includes(id))
    return other && { ...given, chosen: [other.id] }
  }
  if ('rows' in question) return { ...given, values: rotated(given.values) }
  const missed =
    'blanks' in question ? blanksMissed(question, given.values) : detour(question, given)
  return missed && { ...given, values: { ...given.values, ...missed } }
}

function rotated(values: Record<string, string>): Record<string, string> {
  const list = Object.values(values)
  const moved = Object.keys(values).map((part, i) => [part, list[(i + 1) % list.length]])
  return Object.fromEntries(moved)
}

function blanksMissed(
  { blanks }: Extract<Asked, { blanks: unknown }>,
  given: Record<string, string>,
): Record<string, string> {
  const fill = { number: '99', text: 'vet ikke' }
  const other = ({ id, options }: (typeof blanks)[number]) =>
    options.find((option) => option.id !== given[id])?.id ?? ''
  const filled = blanks.map((blank) => [
    blank.id,
    blank.kind === 'select' ? other(blank) : fill[blank.kind],
  ])
  return Object.fromEntries(filled)
}

/** Another choice that leads to the same next step, at every step where there is one. */
function detour(question: Asked, given: Extract<Given, { kind: 'values' }>) {
  if (!('steps' in question)) return undefined
  const turns = question.steps.flatMap(({ id, choices }) => {
    const taken = choices.find((choice) => choice.id === given.values[id])
    const other = taken && choices.find((choice) => choice !== taken && choice.to === taken.to)
    return other ? [[id, other.id]] : []
  })
  return turns.length > 0 ? Object.fromEntries(turns) : undefined
}

function stored({ score, passed }: Graded) {
  return { scoreNumerator: score.numerator, scoreDenominator: score.denominator, passed }
}
