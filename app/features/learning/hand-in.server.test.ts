import { rmSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Fields } from '#app/features/activities/attempt.ts'
import { saveDraft } from '#app/features/activities/drafts.server.ts'
import { addMonths, dayOf } from '#app/platform/calendar.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { attempt, draft } from '#db/schema/activities.ts'
import { completion } from '#db/schema/learning.ts'
import { viewerNamed } from '#tests/factories/learning.ts'
import {
  DRAFT,
  EXTRA,
  formOf,
  LIMITED,
  makeLearningWorld,
  NOW,
  OTHER,
  QUIZ,
  RIGHT,
  WAITING,
  WRONG,
} from '#tests/support/learning-world.ts'
import { completeRead } from './completions.server.ts'
import { handIn } from './hand-in.server.ts'

const folder = await vi.hoisted(async () => {
  const { mkdtempSync } = await import('node:fs')
  const made = mkdtempSync(`${(await import('node:os')).tmpdir()}/leia-hand-in-`)
  process.env.DATABASE_URL = `file:${made}/leia.db`
  process.env.LEIA_CONTENT = made
  return made
})

beforeAll(() => makeLearningWorld(folder))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

afterEach(async () => {
  await db.delete(completion)
  await db.delete(draft)
  await db.delete(attempt)
})

const kari = viewerNamed('kari')
const give = (activity: string, form: Fields, now = NOW, viewer = kari) =>
  handIn({ viewer, activity, form, now })

const attempts = () => db.select().from(attempt)
const completions = () => db.select().from(completion)

describe('handing in', () => {
  it('stores the attempt and gives what the answer earned', async () => {
    const reply = await give(QUIZ, formOf(QUIZ, { ...RIGHT, 'q.to': ['b'] }))
    expect(reply).toMatchObject({
      ok: true,
      view: {
        result: { passed: false, percent: 66, points: { earned: 2, all: 3 }, submittedAt: NOW },
      },
    })
    expect(await attempts()).toMatchObject([
      {
        person: 'kari',
        activity: QUIZ,
        number: 1,
        scoreNumerator: 2,
        scoreDenominator: 3,
        passed: false,
      },
    ])
  })

  it('makes one attempt of the same form sent a hundred times at once, with one reply', async () => {
    const form = formOf(QUIZ, RIGHT)
    const replies = await Promise.all(
      Array.from({ length: 100 }, (_, i) => give(QUIZ, form, NOW + i)),
    )
    expect(await attempts()).toHaveLength(1)
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
    expect(replies[0]).toMatchObject({ ok: true, view: { result: { passed: true } } })
  })

  it('tells nothing of the key to the one who failed', async () => {
    const reply = JSON.stringify(await give(QUIZ, formOf(QUIZ, WRONG)))
    expect(reply).not.toContain('journalpost')
    expect(reply).not.toContain('fasit-explanation')
    expect(reply).not.toContain('hash av')
  })
})

describe('a form that can’t be handed in', () => {
  it('answers another person’s attempt id as if it did not exist', async () => {
    const form = formOf(QUIZ, RIGHT)
    await give(QUIZ, form)
    const stolen = { ...form, person: ['ola'] }
    expect(await give(QUIZ, stolen, NOW, viewerNamed('ola'))).toEqual({
      ok: false,
      reason: 'not-found',
    })
    expect(await give(OTHER, formOf(OTHER, RIGHT, { attempt: form.attempt ?? [] }))).toEqual({
      ok: false,
      reason: 'not-found',
    })
    expect(await attempts()).toHaveLength(1)
  })

  it('keeps the answers of a second tab as a draft and says that they were overtaken', async () => {
    await give(QUIZ, formOf(QUIZ, WRONG))
    const reply = await give(QUIZ, formOf(QUIZ, RIGHT))
    expect(reply).toMatchObject({
      ok: false,
      reason: 'superseded',
      view: { number: 2, fields: RIGHT },
    })
    expect(await attempts()).toHaveLength(1)
    expect(await db.select().from(draft)).toMatchObject([{ answer: { number: 2, fields: RIGHT } }])
  })

  it('lets only one of two different forms for the same number through', async () => {
    const replies = await Promise.all([
      give(QUIZ, formOf(QUIZ, WRONG)),
      give(QUIZ, formOf(QUIZ, RIGHT)),
    ])
    expect(replies.map((reply) => reply.ok).sort()).toEqual([false, true])
    expect(await attempts()).toHaveLength(1)
  })

  it('refuses a form that was made for somebody else, and stores nothing', async () => {
    const reply = await give(QUIZ, formOf(QUIZ, RIGHT, { person: ['ola'] }))
    expect(reply).toMatchObject({
      ok: false,
      reason: 'other-person',
      view: { person: 'ola', fields: RIGHT },
    })
    expect(await attempts()).toEqual([])
  })

  it('says what lacks an answer and keeps what was typed', async () => {
    const form = formOf(QUIZ, { 'q.en': ['a'] })
    expect(await give(QUIZ, form)).toMatchObject({
      reason: 'incomplete',
      view: {
        attempt: form.attempt?.[0],
        fields: { 'q.en': ['a'] },
        problems: [{ question: 'to' }, { question: 'ord' }],
      },
    })
    expect(await attempts()).toEqual([])
  })

  it.each<[string, Fields]>([
    ['without a key', { attempt: [] }],
    ['with a key that is none', { attempt: ['1'] }],
    ['for an attempt that is not next', { number: ['3'] }],
    ['with a foreign field', { 'q.ukjent': ['a'] }],
  ])('refuses a form %s as malformed', async (_, changes) => {
    expect(await give(QUIZ, formOf(QUIZ, RIGHT, changes))).toEqual({
      ok: false,
      reason: 'malformed',
    })
  })

  it('takes a form of an older edition where it still fits, and asks anew where it does not', async () => {
    const older = formOf(QUIZ, { ...WRONG, 'q.borte': ['x'] }, { edition: ['1.gammel'] })
    expect(await give(QUIZ, older)).toMatchObject({ reason: 'changed', view: { fields: WRONG } })
    const before = formOf(QUIZ, WRONG, { edition: ['0.gammel'] })
    expect(await give(QUIZ, before)).toMatchObject({ reason: 'changed' })
    expect(await give(QUIZ, formOf(QUIZ, WRONG, { edition: ['1.gammel'] }))).toMatchObject({
      ok: true,
    })
  })
})

describe('a limit on attempts', () => {
  it('closes the quiz, and then shows the whole answer', async () => {
    await give(LIMITED, formOf(LIMITED, WRONG))
    const last = await give(LIMITED, formOf(LIMITED, WRONG, { number: ['2'] }))
    expect(last).toMatchObject({ ok: true, view: { result: { mayRetry: false } } })
    expect(JSON.stringify(last)).toContain('fasit-explanation')
    expect(await give(LIMITED, formOf(LIMITED, RIGHT, { number: ['3'] }))).toMatchObject({
      reason: 'closed',
    })
    expect(await attempts()).toHaveLength(2)
  })

  it('starts again once the quiz is passed', async () => {
    await give(LIMITED, formOf(LIMITED, WRONG))
    await give(LIMITED, formOf(LIMITED, RIGHT, { number: ['2'] }))
    expect(await give(LIMITED, formOf(LIMITED, WRONG, { number: ['3'] }))).toMatchObject({
      ok: true,
    })
  })
})

describe('a wait between rounds of attempts', () => {
  const HOUR = 3_600_000
  const tried = (number: number, now: number, answer = WRONG) =>
    give(WAITING, formOf(WAITING, answer, { number: [`${number}`] }), now)

  it('says when the next round opens, and reveals nothing', async () => {
    expect(await tried(1, NOW)).toMatchObject({
      view: { opensAt: null, result: { mayRetry: true } },
    })
    const last = await tried(2, NOW + HOUR)
    expect(last).toMatchObject({
      view: { opensAt: NOW + 25 * HOUR, result: { mayRetry: false } },
    })
    expect(JSON.stringify(last)).not.toMatch(/fasit-explanation|journalpost/)
  })

  it('refuses a form that comes too early and keeps what was typed, then takes it', async () => {
    await tried(1, NOW)
    await tried(2, NOW + HOUR)
    expect(await tried(3, NOW + 25 * HOUR - 1, RIGHT)).toMatchObject({
      ok: false,
      reason: 'waiting',
      view: { opensAt: NOW + 25 * HOUR, fields: RIGHT, step: 1 },
    })
    expect(await attempts()).toHaveLength(2)
    expect(await db.select().from(draft)).toMatchObject([{ answer: { number: 3, fields: RIGHT } }])
    expect(await tried(3, NOW + 25 * HOUR, RIGHT)).toMatchObject({ ok: true })
  })

  it('begins anew with each failed round, and not at all after a pass', async () => {
    for (const number of [1, 2]) await tried(number, NOW)
    for (const number of [3, 4]) await tried(number, NOW + 24 * HOUR)
    expect(await tried(5, NOW + 47 * HOUR)).toMatchObject({ reason: 'waiting' })
    expect(await tried(5, NOW + 48 * HOUR, RIGHT)).toMatchObject({ view: { opensAt: null } })
    expect(await tried(6, NOW + 48 * HOUR)).toMatchObject({ ok: true, view: { opensAt: null } })
  })
})

describe('completion', () => {
  it('comes with the last required activity, lasts as the course says, and never twice', async () => {
    await give(QUIZ, formOf(QUIZ, RIGHT))
    expect(await completions()).toEqual([])
    const form = formOf(OTHER, RIGHT)
    const reply = await give(OTHER, form, NOW + 1000)
    expect(reply).toMatchObject({
      ok: true,
      view: { result: { completed: true } },
    })
    expect(await give(OTHER, form, NOW + 2000)).toEqual(reply)
    await give(OTHER, formOf(OTHER, RIGHT, { number: ['2'] }), NOW + 3000)
    const day = dayOf(NOW)
    expect(await completions()).toEqual([
      {
        person: 'kari',
        module: 'kurs/to-quizer',
        passedOn: day,
        revision: 1,
        expiresOn: addMonths(day, 24),
        recordedAt: NOW + 1000,
      },
    ])
  })

  it('comes once when the two last activities are handed in at the same time', async () => {
    const replies = await Promise.all([
      give(QUIZ, formOf(QUIZ, RIGHT)),
      give(OTHER, formOf(OTHER, RIGHT)),
    ])
    expect(replies.filter((reply) => reply.ok && reply.view.result?.completed)).toHaveLength(1)
    expect(await completions()).toHaveLength(1)
  })

  it('does not count an optional activity, nor a failed one, nor another’s pass', async () => {
    await give(EXTRA, formOf(EXTRA, RIGHT))
    await give(QUIZ, formOf(QUIZ, RIGHT))
    await give(OTHER, formOf(OTHER, WRONG))
    await give(OTHER, formOf(OTHER, RIGHT, { person: ['ola'] }), NOW, viewerNamed('ola'))
    expect(await completions()).toEqual([])
  })

  it('does not count a pass at an earlier revision', async () => {
    await give(QUIZ, formOf(QUIZ, RIGHT))
    await db.update(attempt).set({ revision: 0 })
    await give(OTHER, formOf(OTHER, RIGHT))
    expect(await completions()).toEqual([])
  })

  it('must be earned anew, by every activity, after it has expired', async () => {
    await give(QUIZ, formOf(QUIZ, RIGHT))
    await give(OTHER, formOf(OTHER, RIGHT))
    const later = NOW + 3 * 366 * 86_400_000
    await give(QUIZ, formOf(QUIZ, RIGHT, { number: ['2'] }), later)
    expect(await completions()).toHaveLength(1)
    await give(OTHER, formOf(OTHER, RIGHT, { number: ['2'] }), later + 1)
    expect(await completions()).toHaveLength(2)
  })

  it('is renewed in its last ninety days, and not before', async () => {
    await give(QUIZ, formOf(QUIZ, RIGHT))
    await give(OTHER, formOf(OTHER, RIGHT))
    const [first] = await completions()
    const before = ((first?.expiresOn ?? 0) - 91) * 86_400_000
    await give(QUIZ, formOf(QUIZ, RIGHT, { number: ['2'] }), before)
    await give(OTHER, formOf(OTHER, RIGHT, { number: ['2'] }), before + 1)
    expect(await completions()).toHaveLength(1)
    await give(QUIZ, formOf(QUIZ, RIGHT, { number: ['3'] }), before + 2 * 86_400_000)
    expect(await completions()).toHaveLength(2)
  })

  it('of a module without activities comes of reading it, once', async () => {
    setClock(NOW)
    expect(await completeRead(kari, 'kurs/lesestoff')).toBe(true)
    expect(await completeRead(kari, 'kurs/lesestoff')).toBe(true)
    expect(await completeRead(kari, 'kurs/begrenset')).toBe(false)
    expect(await completeRead(kari, 'kurs/ukjent')).toBe(false)
    setClock(undefined)
    expect(await completions()).toMatchObject([{ module: 'kurs/lesestoff', recordedAt: NOW }])
  })
})

describe('a course that is not published', () => {
  const author = viewerNamed('forfatter', {
    access: [{ role: 'author', scopeKind: 'region', scope: 'region', municipalities: [] }],
  })

  it('is graded for its author and never stored', async () => {
    const form = formOf(DRAFT, RIGHT, { person: ['forfatter'] })
    expect(await give(DRAFT, form, NOW, author)).toMatchObject({
      ok: true,
      view: { notice: 'not-stored', result: { passed: true } },
    })
    expect(await attempts()).toEqual([])
  })

  it('does not exist for others', async () => {
    expect(await give(DRAFT, formOf(DRAFT, RIGHT))).toEqual({ ok: false, reason: 'not-found' })
  })
})

describe('a draft', () => {
  const work = { person: 'kari', activity: QUIZ, number: 1, fields: RIGHT, now: NOW }

  it('grows by one step for each save, and a save on an older step is told of the newer answer', async () => {
    expect(await saveDraft(work, 0)).toEqual({ ok: true, step: 1, savedAt: NOW })
    expect(await saveDraft({ ...work, fields: WRONG }, 1)).toMatchObject({ ok: true, step: 2 })
    expect(await saveDraft(work, 1)).toEqual({
      ok: false,
      reason: 'stale',
      step: 2,
      savedAt: NOW,
      fields: WRONG,
    })
  })

  it('is gone when its attempt is handed in, and a late save does not bring it back', async () => {
    await saveDraft(work, 0)
    await saveDraft({ ...work, activity: OTHER }, 0)
    await give(QUIZ, formOf(QUIZ, RIGHT))
    expect(await saveDraft(work, 1)).toEqual({ ok: false, reason: 'superseded' })
    expect(await db.select().from(draft).where(eq(draft.activity, QUIZ))).toEqual([])
    expect(await db.select().from(draft)).toHaveLength(1)
  })
})
