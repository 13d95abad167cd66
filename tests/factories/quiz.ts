import fc from 'fast-check'
import type {
  KeyBody,
  Option,
  Pool,
  Question,
  QuestionBody,
  QuestionKey,
  Quiz,
  QuizKey,
  ScenarioStep,
} from '#app/features/activities/quiz.ts'

/** Words that stand only in keys, so that a test can look for them where they must not be. */
export const SECRET = 'fasit-'

type Asked = { body: QuestionBody; key: KeyBody }

const options = (prefix: string, count: number): Option[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `${prefix}${i}`,
    label: `<em>${prefix} ${i}</em>`,
  }))

const ids = (list: { id: string }[]) => list.map(({ id }) => id)

const single: fc.Arbitrary<Asked> = fc
  .integer({ min: 2, max: 6 })
  .chain((count) => fc.record({ count: fc.constant(count), right: fc.nat({ max: count - 1 }) }))
  .map(({ count, right }) => ({
    body: { type: 'single', choices: options('c', count) },
    key: { type: 'single', right: [`c${right}`] },
  }))

const multiple: fc.Arbitrary<Asked> = fc
  .integer({ min: 2, max: 7 })
  .chain((count) =>
    fc.record({
      choices: fc.constant(options('c', count)),
      right: fc.subarray(ids(options('c', count)), { minLength: 1, maxLength: count - 1 }),
    }),
  )
  .map(({ choices, right }) => ({
    body: { type: 'multiple', choices },
    key: { type: 'multiple', right },
  }))

const ordering: fc.Arbitrary<Asked> = fc
  .integer({ min: 3, max: 7 })
  .chain((count) => fc.shuffledSubarray(ids(options('i', count)), { minLength: count }))
  .map((order) => ({
    body: { type: 'ordering', items: options('i', order.length) },
    key: { type: 'ordering', order },
  }))

const matching: fc.Arbitrary<Asked> = fc
  .record({
    rows: fc.integer({ min: 2, max: 6 }),
    groups: fc.integer({ min: 2, max: 5 }),
    seed: fc.nat(),
  })
  .map(({ rows, groups, seed }) => {
    const pairs = Array.from({ length: rows }, (_, i) => [
      `r${i}`,
      `o${(i * (1 + (seed % 3)) + seed) % groups}`,
    ])
    // Two rows at least differ, as the compiler demands.
    if (new Set(pairs.map(([, option]) => option)).size === 1)
      pairs[0] = ['r0', `o${(seed + 1) % groups}`]
    return {
      body: { type: 'matching', rows: options('r', rows), options: options('o', groups) },
      key: { type: 'matching', pairs: Object.fromEntries(pairs) },
    }
  })

const cloze: fc.Arbitrary<Asked> = fc
  .array(fc.constantFrom('text', 'number', 'select'), { minLength: 1, maxLength: 5 })
  .map((kinds) => {
    const list = kinds.map((kind, i) => ({
      id: `b${i + 1}`,
      kind,
      options: [] as Option[],
      unit: null,
    }))
    for (const blank of list) if (blank.kind === 'select') blank.options = options('o', 3)
    const key = list.map(({ id, kind }) => [id, blankKey(kind, id)])
    return {
      body: { type: 'cloze', text: list.map(({ id }) => ({ blank: id })), blanks: list },
      key: { type: 'cloze', blanks: Object.fromEntries(key) },
    } as Asked
  })

function blankKey(kind: string, id: string) {
  if (kind === 'select') return { kind, right: 'o1' }
  if (kind === 'number') return { kind, value: `${id.length * 7}`, tolerance: '0,5' }
  return {
    kind,
    accepted: [`${SECRET}${id}`, `${SECRET}også ${id}`],
    caseSensitive: false,
    typos: false,
  }
}

/** Steps 0…n−1; each choice leads forward or ends, and the first of each leads to the next. */
const scenario: fc.Arbitrary<Asked> = fc
  .array(
    fc.array(fc.record({ jump: fc.nat({ max: 5 }), good: fc.boolean() }), {
      minLength: 2,
      maxLength: 4,
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((plan) => {
    const target = (i: number, jump: number) =>
      i + jump < plan.length && jump > 0 ? `s${i + jump}` : null
    const steps: ScenarioStep[] = plan.map((choices, i) => ({
      id: `s${i}`,
      title: `Steg ${i}`,
      text: `<p>Her er steg ${i}</p>`,
      choices: choices.map(({ jump }, j) => ({
        id: `c${j}`,
        label: `Valg ${j}`,
        to: j === 0 ? target(i, 1) : target(i, jump),
      })),
    }))
    const good = plan.map((choices, i) => [
      `s${i}`,
      choices.flatMap((c, j) => (j === 0 || c.good ? [`c${j}`] : [])),
    ])
    return {
      body: { type: 'scenario', start: 's0', steps },
      key: { type: 'scenario', good: Object.fromEntries(good) },
    }
  })

const anyType = fc.oneof(single, multiple, ordering, matching, cloze, scenario)

/** A quiz of every kind of question, some of them in a pool, with its key. */
export const anyQuiz: fc.Arbitrary<{ quiz: Quiz; key: QuizKey }> = fc
  .record({
    asked: fc.array(fc.tuple(anyType, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 6 }),
    points: fc.integer({ min: 1, max: 10 }),
    pooled: fc.nat({ max: 4 }),
    pick: fc.integer({ min: 1, max: 3 }),
    shuffle: fc.constantFrom('choices', 'questions', 'both', 'none'),
    pass: fc.integer({ min: 1, max: 100 }),
  })
  .map(({ asked, points, pooled, pick, shuffle, pass }) => {
    const questions = asked.map(([{ body }], i) =>
      questionOf(`q${i}`, body, points, shuffle !== 'none'),
    )
    const inPool = ids(questions).slice(0, Math.min(pooled, questions.length - 1))
    const pools: Pool[] =
      inPool.length > 0 ? [{ id: 'p', pick: Math.min(pick, inPool.length), questions: inPool }] : []
    const order = [...ids(questions).slice(inPool.length), ...ids(pools)]
    const quiz = quizOf(questions, { pass, shuffle: shuffle as Quiz['shuffle'], pools, order })
    const keys = asked.map(([{ key }, partial, explained], i) => [
      `q${i}`,
      keyOf(key, partial, explained),
    ])
    return { quiz, key: { kind: 'quiz' as const, since: 1, questions: Object.fromEntries(keys) } }
  })

/** A quiz that holds these questions. */
export function quizOf(questions: Question[], changes: Partial<Quiz> = {}): Quiz {
  const frame = {
    kind: 'quiz' as const,
    id: 'kurs/modul/quiz',
    title: 'Prøv selv',
    pass: 80,
    attempts: null,
    wait: null,
  }
  const order = ids(questions)
  return {
    ...frame,
    shuffle: 'choices',
    confidence: false,
    optional: false,
    order,
    questions,
    pools: [],
    ...changes,
  }
}

/** A question around what it asks. */
export function questionOf(id: string, body: QuestionBody, points = 1, shuffle = true): Question {
  return { ...body, id, points, shuffle, stem: '', legend: `Spørsmål ${id}` }
}

/** The key around what is right, with feedback that names itself secret. */
export function keyOf(body: KeyBody, partial = true, explained = true): QuestionKey {
  return {
    ...body,
    competence: null,
    partial,
    since: 1,
    choiceFeedback: {},
    feedbackFor: [],
    feedbackWhen: { right: `${SECRET}right`, partly: `${SECRET}partly`, wrong: `${SECRET}wrong` },
    explanation: explained ? `${SECRET}explanation` : null,
  }
}
