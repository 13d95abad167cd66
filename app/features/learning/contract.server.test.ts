import { rmSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ActivityView } from '#app/features/activities/activity-view.ts'
import type { Fields } from '#app/features/activities/attempt.ts'
import { addMonths, dayOf } from '#app/platform/calendar.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { attempt, draft, edition, regrade } from '#db/schema/activities.ts'
import { completion, module, moduleRevision } from '#db/schema/learning.ts'
import { viewerNamed } from '#tests/factories/learning.ts'
import {
  makeLearningWorld,
  NOW,
  OTHER,
  QUIZ,
  RIGHT,
  revise,
  WRONG,
} from '#tests/support/learning-world.ts'
import { questionsIn } from '#tests/support/questions-in.ts'
import { catalogue } from './catalogue.server.ts'
import { completeRead } from './completions.server.ts'
import { keepWork } from './drafts.server.ts'
import { handIn } from './hand-in.server.ts'
import { ownModule } from './module-page.server.ts'
import { ownAttempt, ownAttempts } from './own-attempts.server.ts'
import { publishHistory } from './publish-history.server.ts'

const folder = await vi.hoisted(async () => {
  const { mkdtempSync } = await import('node:fs')
  const made = mkdtempSync(`${(await import('node:os')).tmpdir()}/leia-contract-`)
  process.env.DATABASE_URL = `file:${made}/leia.db`
  process.env.LEIA_CONTENT = made
  return made
})

const MODULE = 'kurs/to-quizer'
const YEAR = 366 * 86_400_000
const kari = viewerNamed('kari')
let made = false

beforeEach(async () => {
  if (!made) await makeLearningWorld(folder)
  made = true
  setClock(NOW)
})
afterEach(async () => {
  for (const table of [regrade, completion, draft, attempt]) await db.delete(table)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const page = (again: string | null = null) => ownModule(kari, MODULE, again)

/** An activity as the module page shows it. */
async function opened(id: string, again: string | null = null): Promise<ActivityView> {
  const views = (await page(again))?.parts.flatMap((part) =>
    part.kind === 'activity' ? [part.view] : [],
  )
  return views?.find(({ asked }) => asked.id === id) ?? expect.fail(`no ${id}`)
}

/** Opens an activity and hands in what of the answer its form has fields for. */
async function answer(id: string, fields: Fields, now: number) {
  setClock(now)
  const view = await opened(id, id.split('/')[2])
  const asked = new Set(questionsIn(view.asked).map((question) => question.id))
  const own = Object.entries(fields).filter(([name]) => asked.has(name.split('.')[1] ?? ''))
  const { attempt, number, person, edition } = view
  const frame = { attempt: [attempt], number: [`${number}`], person: [person], edition: [edition] }
  return handIn({ viewer: kari, activity: id, form: { ...frame, ...Object.fromEntries(own) }, now })
}

const completions = () => db.select().from(completion).orderBy(completion.recordedAt)
const state = async () => (await page())?.own.modules.find((one) => one.module.id === MODULE)?.state
let revision = 1
const nextRevision = (since: Record<string, string[]>) =>
  revise(MODULE, { revision: ++revision, contentHash: `utgave ${revision}`, since })

async function passAll(now: number) {
  await answer(QUIZ, RIGHT, now)
  await answer(OTHER, RIGHT, now + 1)
}

describe('a new revision', () => {
  it('asks one who has passed only what is new, and completes by that alone', async () => {
    await passAll(NOW)
    const [first] = await completions()
    await nextRevision({ [QUIZ]: ['to'] })
    expect(await state()).toBe('outdated')
    expect(await opened(QUIZ)).toMatchObject({
      result: null,
      anew: { questions: 1, of: 3 },
      asked: { questions: [{ id: 'to' }] },
    })
    expect(await opened(OTHER)).toMatchObject({ isKnown: true, anew: { questions: 0, of: 3 } })
    const reply = await answer(QUIZ, RIGHT, NOW + YEAR)
    expect(reply).toMatchObject({
      ok: true,
      view: { result: { passed: true, completed: true, points: { earned: 1, all: 1 } } },
    })
    expect(await state()).toBe('done')
    expect(await completions()).toEqual([
      first,
      { ...first, passedOn: dayOf(NOW + YEAR), revision, recordedAt: NOW + YEAR },
    ])
  })

  it('takes no pass away when the new question is missed, and asks it again', async () => {
    await passAll(NOW)
    const before = await completions()
    await nextRevision({ [QUIZ]: ['en'] })
    expect(await answer(QUIZ, WRONG, NOW + 2)).toMatchObject({
      view: { result: { passed: false } },
    })
    expect(await completions()).toEqual(before)
    expect(await state()).toBe('outdated')
    expect(await opened(QUIZ)).toMatchObject({ result: { percent: 0 }, asked: { questions: [{}] } })
    expect(questionsIn((await opened(QUIZ, 'en')).asked)).toHaveLength(1)
  })

  it('asks everything of one who never passed, and of one whose pass has ended', async () => {
    await answer(QUIZ, RIGHT, NOW)
    await nextRevision({ [QUIZ]: ['to'] })
    expect(await opened(QUIZ)).toMatchObject({ anew: null, result: null })
    expect(questionsIn((await opened(QUIZ)).asked)).toHaveLength(3)
    await passAll(NOW + 2)
    await nextRevision({ [QUIZ]: ['to'] })
    setClock(NOW + 3 * YEAR)
    expect(await state()).toBe('expired')
    expect(questionsIn((await opened(QUIZ)).asked)).toHaveLength(3)
  })

  it('is not completed by a part that was answered while an earlier pass still stood', async () => {
    await passAll(NOW)
    await nextRevision({ [QUIZ]: ['to'], [OTHER]: ['to'] })
    await answer(QUIZ, RIGHT, NOW + YEAR)
    await answer(OTHER, RIGHT, NOW + 3 * YEAR)
    expect(await completions()).toHaveLength(1)
    await answer(QUIZ, RIGHT, NOW + 3 * YEAR + 1)
    expect(await completions()).toHaveLength(2)
  })

  it('without anything to ask again is complete when its reader says so, for as long as before', async () => {
    await passAll(NOW)
    await nextRevision({})
    expect((await page())?.byReading).toBe(true)
    setClock(NOW + YEAR)
    expect(await completeRead(kari, MODULE)).toBe(true)
    const expiresOn = addMonths(dayOf(NOW), 24)
    expect(await completions()).toMatchObject([{ expiresOn }, { revision, expiresOn }])
  })
})

describe('what is known from an earlier revision', () => {
  it('may be practised, all of it', async () => {
    await passAll(NOW)
    await nextRevision({ [QUIZ]: ['to'] })
    expect(await opened(OTHER, 'to')).toMatchObject({ isKnown: false, number: 2 })
    expect(questionsIn((await opened(OTHER, 'to')).asked)).toHaveLength(3)
    expect(await answer(OTHER, RIGHT, NOW + 2)).toMatchObject({ ok: true })
    expect(await completions()).toHaveLength(1)
  })
})

describe('a form for a part of a quiz', () => {
  it('is kept as a draft', async () => {
    await passAll(NOW)
    await nextRevision({ [QUIZ]: ['to'] })
    const { attempt, number, person, edition } = await opened(QUIZ)
    const frame = {
      attempt: [attempt],
      number: [`${number}`],
      person: [person],
      edition: [edition],
    }
    await keepWork(kari, QUIZ, { ...frame, 'q.to': ['b'] })
    expect(await opened(QUIZ)).toMatchObject({ fields: { 'q.to': ['b'] }, step: 1 })
  })

  it('is made anew, with what fits, when another part is asked now', async () => {
    await passAll(NOW)
    const { attempt, number, person, edition } = await opened(QUIZ, 'en')
    await nextRevision({ [QUIZ]: ['to'] })
    const frame = {
      attempt: [attempt],
      number: [`${number}`],
      person: [person],
      edition: [edition],
    }
    const reply = await handIn({
      viewer: kari,
      activity: QUIZ,
      form: { ...frame, ...RIGHT },
      now: NOW,
    })
    expect(reply).toMatchObject({
      ok: false,
      reason: 'changed',
      view: { fields: { 'q.to': ['a'] } },
    })
  })
})

describe('an edit without a new revision', () => {
  it('changes no completion', async () => {
    await passAll(NOW)
    const before = await completions()
    await revise(MODULE, { contentHash: 'rettet' })
    expect(await state()).toBe('done')
    expect(await completions()).toEqual(before)
  })
})

describe('an attempt that was made before the course was changed', () => {
  const lesson = () => catalogue().lessons.get(MODULE)
  const segment = (id: string) =>
    lesson()?.segments.find((one) => one.kind === 'activity' && one.activity.id === id)

  /** Puts another quiz in the place of one, as a new build of the courses does. */
  function reword(id: string) {
    const found = segment(id)
    if (found?.kind !== 'activity' || found.activity.kind !== 'quiz')
      throw new Error(`There is no ${id}.`)
    const quiz = found.activity
    const { questions, order } = quiz
    found.activity = {
      ...quiz,
      order: order.filter((question) => question !== 'en'),
      questions: questions.filter((question) => question.id !== 'en'),
    }
    return () => {
      found.activity = quiz
    }
  }

  it('is shown as it was asked and answered, and says so', async () => {
    const reply = await answer(QUIZ, { ...RIGHT, 'q.en': ['b'] }, NOW)
    const id = (await db.select().from(attempt))[0]?.id ?? ''
    const restore = reword(QUIZ)
    await revise(MODULE, { contentHash: 'uten en' })
    const { view } = (await ownAttempt(kari, QUIZ, id)) ?? expect.fail('gone')
    expect(
      view &&
        questionsIn(view.asked)
          .map((question) => question.id)
          .sort(),
    ).toEqual(['en', 'ord', 'to'])
    expect(view).toMatchObject({ result: { isPast: true, percent: 66 } })
    expect(view?.result?.review).toEqual(reply.ok && reply.view.result?.review)
    expect((await opened(QUIZ)).result).toMatchObject({ isPast: true, percent: 66 })
    restore()
    await nextRevision({})
    expect((await opened(QUIZ)).result).toBeNull()
    expect((await ownAttempt(kari, QUIZ, id))?.view?.result).toMatchObject({ isPast: true })
  })

  it('is listed for its owner, and does not exist for others', async () => {
    await answer(QUIZ, WRONG, NOW)
    await answer(QUIZ, RIGHT, NOW + 1)
    const lines = await ownAttempts(kari, QUIZ)
    expect(lines).toMatchObject([
      { number: 2, percent: 100, passed: true, revision },
      { number: 1, percent: 0, passed: false, submittedAt: NOW },
    ])
    const ola = viewerNamed('ola')
    expect(await ownAttempts(ola, QUIZ)).toEqual([])
    expect(await ownAttempt(ola, QUIZ, lines[0]?.id ?? '')).toBeUndefined()
    expect(await ownAttempt(kari, OTHER, lines[0]?.id ?? '')).toBeUndefined()
  })

  it('has its edition stored once, by the first of a content, also for what was handed in elsewhere', async () => {
    await revise(MODULE, { contentHash: 'enda en utgave' })
    await answer(QUIZ, WRONG, NOW)
    await answer(QUIZ, WRONG, NOW + 1)
    const own = () => db.select().from(edition).where(eq(edition.contentHash, 'enda en utgave'))
    expect(await own()).toMatchObject([{ activity: QUIZ, firstUsedAt: NOW }])
    await db.delete(edition)
    await publishHistory(catalogue().content, NOW + 2)
    expect(await own()).toMatchObject([{ activity: QUIZ, firstUsedAt: NOW + 2 }])
  })
})

describe('an erratum', () => {
  const summary = () => {
    const { courses } = catalogue().content
    const found = courses.flatMap(({ modules }) => modules).find(({ id }) => id === MODULE)
    return found ?? expect.fail('no module')
  }
  const right = () => {
    const all = catalogue().keys.get(MODULE)?.[QUIZ]
    const key = all?.kind === 'quiz' ? all.questions.to : undefined
    return key && 'right' in key ? key : expect.fail('no key')
  }

  /** The author finds that «b» was right all along. */
  async function mend(now: number) {
    right().right = ['b']
    summary().errata = [
      { activity: QUIZ, question: 'to', date: '2026-12-01', note: 'B er riktig.' },
    ]
    await revise(MODULE, { contentHash: 'med rettet fasit' }, now)
    await publishHistory(catalogue().content, now)
  }
  afterEach(() => {
    right().right = ['a']
    summary().errata = []
  })

  const asB = { ...RIGHT, 'q.to': ['b'] }

  it('gives those who answered right what they should have had, and their completion on the day', async () => {
    await revise(MODULE, { contentHash: 'med feil i fasiten' })
    await answer(OTHER, RIGHT, NOW)
    await answer(QUIZ, asB, NOW + 1)
    const [before] = await db.select().from(attempt).where(eq(attempt.activity, QUIZ))
    expect(before).toMatchObject({ passed: false })
    await mend(NOW + YEAR)
    await publishHistory(catalogue().content, NOW + 2 * YEAR)
    expect(await db.select().from(regrade)).toMatchObject([
      {
        attempt: before?.id,
        scoreNumerator: 1,
        scoreDenominator: 1,
        passed: true,
        recordedAt: NOW + YEAR,
      },
    ])
    expect(await db.select().from(attempt).where(eq(attempt.activity, QUIZ))).toEqual([before])
    expect(await completions()).toMatchObject([{ passedOn: dayOf(NOW + YEAR), revision }])
    expect((await opened(QUIZ)).result).toMatchObject({
      passed: true,
      percent: 100,
      corrected: { before: 66, notes: ['B er riktig.'] },
    })
  })

  it('takes nothing from those who answered by the wrong key', async () => {
    await revise(MODULE, { contentHash: 'med feil i fasiten igjen' })
    await passAll(NOW)
    const before = await completions()
    await mend(NOW + 5)
    expect(await completions()).toEqual(before)
    expect(await db.select().from(regrade)).toMatchObject([{ passed: true, scoreNumerator: 1 }])
    expect((await opened(QUIZ)).result).toMatchObject({
      passed: true,
      percent: 100,
      corrected: null,
    })
  })
})

describe('earlier ids', () => {
  const summaries = () => catalogue().content.courses.flatMap(({ modules }) => modules)
  const summary = (id: string) => summaries().find((one) => one.id === id) ?? expect.fail(id)

  it('carry the completions of a module over, once, and leave the originals', async () => {
    await db.insert(module).values({ id: 'gammelt/kurs', course: 'gammelt', position: 0 })
    const old = { module: 'gammelt/kurs', effectiveOn: 1, contentHash: '' }
    await db.insert(moduleRevision).values([1, 2].map((n) => ({ ...old, revision: n })))
    const pass = { person: 'kari', module: 'gammelt/kurs', passedOn: 20_000, expiresOn: 30_000 }
    await db.insert(completion).values({ ...pass, revision: 2, recordedAt: 1 })
    const reading = summary('kurs/lesestoff')
    reading.was = ['gammelt/kurs']
    await publishHistory(catalogue().content, NOW)
    reading.revision = 2
    await publishHistory(catalogue().content, NOW)
    const own = { ...pass, recordedAt: 1 }
    expect(await completions()).toEqual([
      { ...own, revision: 2 },
      { ...own, module: 'kurs/lesestoff', revision: 1 },
    ])
    Object.assign(reading, { was: [], revision: 1 })
  })

  it('let a quiz that was passed under another id count', async () => {
    await answer(QUIZ, RIGHT, NOW)
    const { activities } = summary(MODULE)
    const renamed = activities.find(({ id }) => id === QUIZ) ?? expect.fail(QUIZ)
    await db.update(attempt).set({ activity: `${MODULE}/gammel` })
    renamed.was = [`${MODULE}/gammel`]
    expect(await opened(QUIZ)).toMatchObject({ isKnown: true, result: null })
    expect(await ownAttempts(kari, QUIZ)).toHaveLength(1)
    await answer(OTHER, RIGHT, NOW + 1)
    expect(await completions()).toHaveLength(1)
    renamed.was = []
  })
})
