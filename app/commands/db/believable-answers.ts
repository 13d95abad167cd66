import type { ActivityAnswer } from '#app/features/activities/activity.ts'
import type { Question, QuestionKey, Quiz, QuizKey } from '#app/features/activities/quiz.ts'
import { type Random, randomFrom } from '#db/seed/random.ts'

type QuizAnswer = Extract<ActivityAnswer, { questions: unknown }>
type Given = QuizAnswer['questions'][string]
type Sureness = QuizAnswer['confidence'][string]

/** Someone invented: how much they know, where 0 is usual, and the chance that is theirs. */
export type Learner = { ability: number; random: Random }

/** Someone invented, the same for the same parts; what people know is normally distributed. */
export function learnerFrom(...parts: (string | number)[]): Learner {
  const random = randomFrom('learner', ...parts)
  return { ability: normal(random.next), random }
}

/** Around 0 (Box–Muller). */
function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
}

/** How a question behaves: how hard it is, and whether it leads those astray who know most. */
type Nature = { difficulty: number; misleads: boolean }

/** What decides the nature of questions: the same course behaves the same for the same seed. */
export type Setting = { seed: number; misleading: readonly string[] }

/** What a learner answers to a quiz as it is asked: the more they know, the more is right. */
export function believableAnswer(
  asked: Pick<Quiz, 'id' | 'questions' | 'confidence'>,
  key: QuizKey,
  learner: Learner,
  setting: Setting,
): QuizAnswer {
  const answer: QuizAnswer = { questions: {}, confidence: {} }
  for (const question of asked.questions) {
    const itsKey = key.questions[question.id]
    if (!itsKey) continue
    const nature = natureOf(`${asked.id}/${question.id}`, setting)
    const whole = chanceOf(learner.ability, nature)
    // Where several things must be right, each of them is easier.
    const chance = HAS_PARTS.has(question.type) ? Math.sqrt(whole) : whole
    answer.questions[question.id] = answerTo({ question, chance, nature, learner, setting }, itsKey)
    if (asked.confidence) answer.confidence[question.id] = sureness(learner, whole)
  }
  return answer
}

const HAS_PARTS = new Set<Question['type']>([
  'multiple',
  'ordering',
  'matching',
  'cloze',
  'scenario',
])

type Asked = {
  question: Question
  /** Of getting one thing in it right. */
  chance: number
  nature: Nature
  learner: Learner
  setting: Setting
}

function natureOf(id: string, { seed, misleading }: Setting): Nature {
  const random = randomFrom('nature', seed, id)
  const misleads = misleading.some((name) => id === name || id.endsWith(`/${name}`))
  return { difficulty: -1.5 + 2 * random.next(), misleads }
}

/** A logistic curve in ability; one that misleads falls where others rise. */
function chanceOf(ability: number, { difficulty, misleads }: Nature): number {
  const above = misleads ? -0.9 * ability - 0.9 : 1.3 * (ability - difficulty)
  return 1 / (1 + Math.exp(-above))
}

function sureness({ ability, random }: Learner, chance: number): Sureness {
  const felt = chance + 0.15 * ability + 0.3 * (random.next() - 0.5)
  if (felt > 0.7) return 'certain'
  return felt > 0.4 ? 'fairly' : 'unsure'
}

function answerTo(asked: Asked, key: QuestionKey): Given {
  const { question } = asked
  if ('choices' in question && 'right' in key)
    return { kind: 'choices', chosen: chosen(asked, key) }
  if (key.type === 'ordering') return { kind: 'order', order: ordered(asked, key.order) }
  return { kind: 'values', values: valuesOf(asked, key) }
}

type Choosing = Extract<QuestionKey, { right: string[] }>

function chosen(asked: Asked, key: Choosing): string[] {
  const { question, chance, learner } = asked
  const all = 'choices' in question ? ids(question.choices) : []
  const wrong = all.filter((id) => !key.right.includes(id))
  if (key.type === 'single')
    return learner.random.chance(chance) ? key.right : [drawn(asked, 'choices', wrong)]
  const ticked = all.filter((id) => key.right.includes(id) === learner.random.chance(chance))
  return ticked.length > 0 ? ticked : [drawn(asked, 'choices', wrong)]
}

/** The right order with neighbours that have changed places. */
function ordered({ chance, learner }: Asked, right: string[]): string[] {
  const order = [...right]
  for (let at = 1; at < order.length; at += 1) {
    if (learner.random.chance(chance)) continue
    const moved = order.splice(at, 1)
    order.splice(at - 1, 0, ...moved)
  }
  return order
}

function valuesOf(asked: Asked, key: QuestionKey): Record<string, string> {
  const { question } = asked
  if (question.type === 'matching' && key.type === 'matching')
    return mapped(ids(question.rows), (row) =>
      placed(asked, row, [key.pairs[row] ?? ''], ids(question.options)),
    )
  if (question.type === 'scenario' && key.type === 'scenario') return walked(asked, key.good)
  if ('blanks' in question && 'blanks' in key)
    return mapped(ids(question.blanks), (id) => {
      const [blank, itsKey] = [question.blanks.find((one) => one.id === id), key.blanks[id]]
      if (itsKey?.kind === 'select') return placed(asked, id, [itsKey.right], ids(blank?.options))
      return written(asked, id, itsKey)
    })
  return {}
}

/** One of the right ones, or one of the others. */
function placed(asked: Asked, part: string, right: string[], all: string[]): string {
  const { random } = asked.learner
  const others = all.filter((id) => !right.includes(id))
  const knows = others.length === 0 || random.chance(asked.chance)
  return knows && right.length > 0 ? random.pick(right) : drawn(asked, part, others)
}

/** Step by step, as far as the choices lead. */
function walked(asked: Asked, good: Record<string, string[]>): Record<string, string> {
  const { question } = asked
  const values: Record<string, string> = {}
  if (question.type !== 'scenario') return values
  let here: string | null = question.start
  while (here !== null && values[here] === undefined) {
    const step = question.steps.find(({ id }) => id === here)
    const choice = placed(asked, here, good[here] ?? [], ids(step?.choices))
    values[here] = choice
    here = step?.choices.find(({ id }) => id === choice)?.to ?? null
  }
  return values
}

type Written = Extract<QuestionKey, { blanks: unknown }>['blanks'][string]

/** What is accepted, or a mistake that several make; some write what nobody else does. */
function written(asked: Asked, part: string, key: Written | undefined): string {
  const { learner, chance } = asked
  const knows = learner.random.chance(chance)
  if (key?.kind === 'number') return numberNear(asked, part, key.value, knows)
  if (key?.kind !== 'text') return ''
  if (knows) return learner.random.pick(key.accepted)
  if (learner.random.chance(0.1)) return `svar ${learner.random.between(1, 9999)}`
  return drawn(asked, part, MISTAKES)
}

const MISTAKES = ['vet ikke', 'arkivloven', 'journal', 'saksbehandler', 'arkivet']

function numberNear(asked: Asked, part: string, value: string, knows: boolean): string {
  const right = Number(value.replace(',', '.'))
  const slips = [right + 1, right - 1, right * 2, right * 10].map((slip) => String(slip))
  const given = knows ? String(right) : drawn(asked, part, slips)
  return given.replace('.', ',')
}

/** One of the wrong answers: some draw many more than others, and the same ones draw everyone. */
function drawn(
  { question, nature, learner, setting }: Asked,
  part: string,
  answers: string[],
): string {
  // In an order that is everyone's, whatever order they were asked in.
  const wrong = [...answers].sort()
  const bait = randomFrom('bait', setting.seed, question.id, part)
  const weights = wrong.map(() => 0.15 + bait.next() ** 2)
  // What misleads, misleads to one and the same answer.
  if (nature.misleads) weights[0] = 12
  const lot = learner.random.next() * sum(weights)
  const at = weights.findIndex((_, index) => lot < sum(weights.slice(0, index + 1)))
  return wrong[at] ?? wrong[0] ?? ''
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function ids(options: { id: string }[] = []): string[] {
  return options.map(({ id }) => id)
}

function mapped(parts: string[], give: (part: string) => string): Record<string, string> {
  return Object.fromEntries(parts.map((part) => [part, give(part)]))
}
