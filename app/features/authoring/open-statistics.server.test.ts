import { rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { AuthorFile, AuthorModule } from '#app/compiler/author-file.ts'
import type { WrittenQuestion } from '#app/compiler/contract/written.ts'
import { db } from '#app/platform/database.server.ts'
import { attempt, edition } from '#db/schema/activities.ts'
import { person } from '#db/schema/people.ts'
import { smallQuiz } from '#tests/factories/learning.ts'
import { makeLearningWorld, NOW, QUIZ } from '#tests/support/learning-world.ts'
import { courseItems } from './item-statistics.server.ts'
import { openItemTable, openQuestion } from './open-statistics.server.ts'

const folder = await vi.hoisted(async () => {
  const { mkdirSync, mkdtempSync } = await import('node:fs')
  const made = mkdtempSync(`${(await import('node:os')).tmpdir()}/leia-statistics-`)
  mkdirSync(`${made}/content`)
  process.env.DATABASE_URL = `file:${made}/leia.db`
  process.env.LEIA_CONTENT = `${made}/content`
  return made
})

const PEOPLE = Array.from({ length: 40 }, (_, at) => `Navn Navnesen ${at}`)
const OLD = 'gammelt-kurs/to-quizer/forrige'

beforeAll(async () => {
  await makeLearningWorld(`${folder}/content`)
  writeFileSync(`${folder}/content.authors.json`, JSON.stringify(authorFile()))
  for (const id of PEOPLE)
    await db.insert(person).values({ id, name: id, email: `${id.replaceAll(' ', '-')}@x.example` })
})
beforeEach(() => db.delete(attempt))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The first quiz was called something else in a course that was; so was its first question. */
function authorFile(): AuthorFile {
  const written = (id: string, was: string | null) => ({
    id,
    was,
    place: { line: 7, column: 1 },
    parts: [],
    text: id,
  })
  const questions = [written('en', 'eldre'), written('to', null), written('ord', null)]
  const module = {
    ...{
      id: 'kurs/to-quizer',
      was: ['gammelt-kurs/to-quizer'],
      file: 'content/courses/kurs/01-to-quizer.mdx',
    },
    ...{ title: '', revision: 1, sources: [], contract: { wording: {} } },
    activities: [
      { id: QUIZ, was: 'forrige', questions: questions as unknown as WrittenQuestion[] },
    ],
  }
  return {
    checkedAt: NOW,
    diagnostics: [],
    courses: [],
    modules: [module as unknown as AuthorModule],
  }
}

let made = 0

/** One hand-in; `letter` is the answer to the first question, and its id may be an older one. */
async function handedIn(
  who: string,
  letter: string,
  changes: Partial<typeof attempt.$inferInsert> = {},
  first = 'en',
) {
  made += 1
  const questions = {
    [first]: { kind: 'choices', chosen: [letter] },
    to: { kind: 'choices', chosen: ['a'] },
    ord: { kind: 'values', values: { b1: who } },
  }
  await db.insert(attempt).values({
    ...{ id: `${made}`, person: who, activity: QUIZ, number: made, revision: 1, contentHash: '' },
    ...{
      answer: { questions, confidence: {} },
      scoreNumerator: 0,
      scoreDenominator: 1,
      passed: false,
    },
    ...{ submittedAt: NOW + made, ...changes },
  })
}

const first = async () => {
  const found = await courseItems('kurs')
  return found?.items.find(({ statistics }) => statistics.id === `${QUIZ}/en`)?.statistics
}

it('counts the first answer of each, whichever order they were stored in', async () => {
  for (const who of PEOPLE) {
    await handedIn(who, 'b', { submittedAt: NOW + 1000 })
    await handedIn(who, 'a', { submittedAt: NOW })
  }
  await vi.waitFor(
    async () =>
      expect(await first()).toMatchObject({ n: 40, figures: { facility: { count: 40, of: 40 } } }),
    5000,
  )
})

it('follows a question through its course’s, its quiz’s and its own earlier names', async () => {
  for (const who of PEOPLE.slice(0, 20)) await handedIn(who, 'b', { activity: OLD }, 'eldre')
  for (const who of PEOPLE) await handedIn(who, 'a', { submittedAt: NOW + 5000 })
  // New answers wait a little, ten times as long as the last count took.
  const told = { n: 40, figures: { facility: { count: 20, of: 40 } } }
  await vi.waitFor(async () => expect(await first()).toMatchObject(told), 5000)
})

it('leaves out what was asked under an earlier key, and counts anew when something comes in', async () => {
  for (const who of PEOPLE) await handedIn(who, 'a', { revision: 0 })
  await vi.waitFor(async () => expect(await first()).toMatchObject({ n: 0, figures: null }), 5000)
  for (const who of PEOPLE) await handedIn(who, 'c')
  await vi.waitFor(async () => expect((await first())?.n).toBe(40), 5000)
})

it('tells no figures of twenty-nine, and never a name or what one person wrote', async () => {
  for (const who of PEOPLE.slice(0, 29)) await handedIn(who, 'b')
  await vi.waitFor(async () => {
    const few = await openQuestion(`${QUIZ}/en`, 'nb')
    expect(few?.question).toMatchObject({ n: 29, figures: null, verdict: 'too-few', advice: [] })
  }, 5000)
  for (const who of PEOPLE.slice(29)) await handedIn(who, 'b')
  await vi.waitFor(async () => {
    const table = await openItemTable('kurs', 'nb')
    expect(table.rows[0]).toMatchObject({ n: 40, verdict: 'rival', place: '01-to-quizer.mdx:7' })
    expect(table.advice[0]?.why).toContain('Står det to riktige svar her?')
    const whole = JSON.stringify([table, await openQuestion(`${QUIZ}/ord`, 'nb')])
    expect(whole).not.toMatch(/navnesen/i)
    expect(whole).toContain('"others":40')
  }, 5000)
})

it('says what a choice that is gone said when it was asked', async () => {
  const asked = smallQuiz(QUIZ)
  const [question] = asked.quiz.questions
  if (question && 'choices' in question)
    question.choices = [...question.choices, { id: 'x', label: 'Svar som er <b>borte</b>' }]
  const stored = { activity: asked.quiz, key: asked.key }
  await db
    .insert(edition)
    .values({ activity: QUIZ, contentHash: 'eldre', asked: stored, firstUsedAt: NOW })
  for (const who of PEOPLE) await handedIn(who, 'x')
  await vi.waitFor(async () => {
    const options = (await first())?.figures?.parts[0]?.options
    const gone = options?.find(({ retired }) => retired)
    expect(gone).toMatchObject({ id: 'x', label: 'Svar som er borte' })
  }, 5000)
})

it('knows no question that is not there', async () => {
  expect(await openQuestion(`${QUIZ}/nei`, 'nb')).toBeUndefined()
  expect(await openQuestion('nei/nei/nei/nei', 'nb')).toBeUndefined()
})
