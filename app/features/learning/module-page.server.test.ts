import { rmSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { ActivityView } from '#app/features/activities/activity-view.ts'
import type { Fields } from '#app/features/activities/attempt.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { attempt, draft } from '#db/schema/activities.ts'
import { completion } from '#db/schema/learning.ts'
import { viewerNamed } from '#tests/factories/learning.ts'
import {
  DRAFT,
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
import { keepResumed, keepWork, resumeOf } from './drafts.server.ts'
import { handIn } from './hand-in.server.ts'
import { ownModule } from './module-page.server.ts'

const folder = await vi.hoisted(async () => {
  const { mkdtempSync } = await import('node:fs')
  const made = mkdtempSync(`${(await import('node:os')).tmpdir()}/leia-module-`)
  process.env.DATABASE_URL = `file:${made}/leia.db`
  process.env.LEIA_CONTENT = made
  return made
})

beforeAll(async () => {
  await makeLearningWorld(folder)
  setClock(NOW)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(async () => {
  for (const table of [completion, draft, attempt]) await db.delete(table)
})

const kari = viewerNamed('kari')
const give = (activity: string, form: Fields) => handIn({ viewer: kari, activity, form, now: NOW })

/** An activity as the module page shows it. */
async function opened(
  id: string,
  again: string | null = null,
  viewer = kari,
): Promise<ActivityView> {
  const page = await ownModule(viewer, id.slice(0, id.lastIndexOf('/')), again)
  const views = page?.parts.flatMap((part) => (part.kind === 'activity' ? [part.view] : []))
  return views?.find(({ asked }) => asked.id === id) ?? expect.fail(`no ${id}`)
}

describe('an activity on its module’s page', () => {
  it('begins as an empty form for the first attempt, with a key of its own each time', async () => {
    const [one, two] = [await opened(QUIZ), await opened(QUIZ)]
    expect(one).toMatchObject({ number: 1, fields: {}, step: 0, result: null, last: null })
    expect(one.attempt).not.toBe(two.attempt)
    expect({ ...one, attempt: '' }).toEqual({ ...two, attempt: '' })
  })

  it('shows the last result again, and a fresh form when that is asked for', async () => {
    const reply = await give(QUIZ, formOf(QUIZ, WRONG))
    const shown = await opened(QUIZ)
    expect(reply).toMatchObject({
      view: { fields: shown.fields, result: { review: shown.result?.review } },
    })
    expect(await opened(QUIZ, 'en')).toMatchObject({
      number: 2,
      fields: {},
      result: null,
      last: { percent: 0, passed: false, submittedAt: NOW },
    })
    expect(await opened(QUIZ, 'to')).toMatchObject({ number: 1, result: { percent: 0 } })
  })

  it('asks anew, with the old score, when what was asked has changed since', async () => {
    await give(QUIZ, formOf(QUIZ, WRONG))
    await db.update(attempt).set({ contentHash: 'som var' })
    expect(await opened(QUIZ)).toMatchObject({ number: 2, result: null, last: { percent: 0 } })
  })

  it('brings work in progress back', async () => {
    const form = formOf(QUIZ, { 'q.en': ['b'], 'q.borte': ['x'] })
    expect(await keepWork(kari, QUIZ, form)).toEqual({ ok: true, step: 1, savedAt: NOW })
    expect(await opened(QUIZ)).toMatchObject({ fields: { 'q.en': ['b'] }, step: 1, savedAt: NOW })
    expect(await opened(OTHER)).toMatchObject({ fields: {}, step: 0 })
  })

  it('is closed when the attempts are used up, and then tells the whole answer', async () => {
    for (const number of ['1', '2'])
      await give(LIMITED, formOf(LIMITED, WRONG, { number: [number] }))
    const view = await opened(LIMITED, 'quiz')
    expect(view.result?.mayRetry).toBe(false)
    expect(view.result?.review).toMatchObject({
      ord: { solution: [{ label: null, right: ['journalpost'] }] },
    })
  })

  it('counts its own attempts only', async () => {
    for (const id of [QUIZ, LIMITED]) await give(id, formOf(id, WRONG))
    expect((await opened(LIMITED)).result?.mayRetry).toBe(true)
  })

  it('shows the last result while the next round of attempts is not open', async () => {
    for (const number of ['1', '2'])
      await give(WAITING, formOf(WAITING, WRONG, { number: [number] }))
    const view = await opened(WAITING, 'quiz')
    expect(view).toMatchObject({ opensAt: NOW + 24 * 3_600_000, result: { mayRetry: false } })
    expect(JSON.stringify(view)).not.toMatch(/fasit-explanation|journalpost/)
    setClock(NOW + 24 * 3_600_000)
    expect(await opened(WAITING, 'quiz')).toMatchObject({ opensAt: null, number: 3, result: null })
    setClock(NOW)
  })

  it('tells nothing of the key before that', async () => {
    const page = JSON.stringify(await opened(QUIZ))
    expect(page).not.toMatch(/journalpost|fasit|hash av/)
  })

  it('takes two statements', async () => {
    const statements = vi.spyOn(db.client, 'execute')
    await ownModule(kari, 'kurs/to-quizer', null)
    expect(statements.mock.calls).toHaveLength(2)
    statements.mockRestore()
  })
})

describe('a module', () => {
  it('of a draft exists for authors only', async () => {
    const access = [
      {
        role: 'author' as const,
        scopeKind: 'region' as const,
        scope: 'region',
        municipalities: [],
      },
    ]
    expect(await ownModule(kari, 'utkast/modul', null)).toBeUndefined()
    const author = viewerNamed('forfatter', { access })
    expect(await opened(DRAFT, null, author)).toMatchObject({ isStored: false })
  })

  it('is complete by reading only where nothing has to be passed', async () => {
    expect((await ownModule(kari, 'kurs/lesestoff', null))?.byReading).toBe(true)
    expect((await ownModule(kari, 'kurs/begrenset', null))?.byReading).toBe(false)
    expect(await ownModule(kari, 'kurs/ukjent', null)).toBeUndefined()
  })
})

describe('work that waited for its owner to sign in again', () => {
  const resumed = (id: string) => resumeOf(id, formOf(QUIZ, RIGHT))

  it('is a draft afterwards, in place of an older one', async () => {
    await keepWork(kari, QUIZ, formOf(QUIZ, WRONG))
    await keepResumed(kari, resumed(QUIZ))
    expect(await opened(QUIZ)).toMatchObject({ fields: RIGHT, step: 2 })
  })

  it('is not given to another person, and what can’t be read is left alone', async () => {
    await keepResumed(viewerNamed('ola'), resumed(QUIZ))
    for (const text of ['', '{', '{"activity":1}', resumed('kurs/to-quizer/borte')])
      await keepResumed(kari, text)
    expect(await db.select().from(draft)).toEqual([])
  })
})

describe('handing in', () => {
  it('takes one statement to read and three in one write, once its edition is stored', async () => {
    await give(QUIZ, formOf(QUIZ, WRONG))
    const reads = vi.spyOn(db.client, 'execute')
    const writes = vi.spyOn(db.client, 'batch')
    await give(QUIZ, formOf(QUIZ, RIGHT, { number: ['2'] }))
    expect(reads.mock.calls).toHaveLength(1)
    expect(writes.mock.calls.map(([statements]) => statements.length)).toEqual([3])
    reads.mockRestore()
    writes.mockRestore()
  })
})
