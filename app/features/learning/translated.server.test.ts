import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { LessonKey } from '#app/compiler/lesson.ts'
import { db } from '#app/platform/database.server.ts'
import { attempt, edition } from '#db/schema/activities.ts'
import { completion } from '#db/schema/learning.ts'
import { viewerNamed } from '#tests/factories/learning.ts'
import {
  formOf,
  makeLearningWorld,
  NOW,
  QUIZ,
  RIGHT,
  WRONG,
} from '#tests/support/learning-world.ts'
import { catalogue } from './catalogue.server.ts'
import { handIn } from './hand-in.server.ts'
import { ownModule } from './module-page.server.ts'
import { ownAttempt } from './own-attempts.server.ts'
import { ownCourse } from './own-courses.server.ts'

const MODULE = 'kurs/to-quizer'
const folder = await vi.hoisted(async () => {
  const { mkdtempSync } = await import('node:fs')
  const made = mkdtempSync(`${(await import('node:os')).tmpdir()}/leia-translated-`)
  process.env.DATABASE_URL = `file:${made}/leia.db`
  process.env.LEIA_CONTENT = made
  return made
})

/** The module in nynorsk: the same ids, and «Hva» as «Kva». */
async function translate(): Promise<void> {
  await makeLearningWorld(folder)
  const { content, lessons, keys } = catalogue()
  const course = content.courses.find(({ id }) => id === 'kurs')
  const module = course?.modules.find(({ id }) => id === MODULE)
  if (!course || !module) throw new Error('There is no such module.')
  const words = { title: 'Modulen på nynorsk', goals: ['Du kan prøve.'], revisionNote: null }
  module.translations = { nn: { ...words, activities: { [QUIZ]: 'Prøv sjølv' } } }
  course.translations = { nn: { title: 'Kurset på nynorsk', summary: 'Eit kurs.', intro: '' } }
  const lesson = JSON.stringify(lessons.get(MODULE)).replaceAll('"title":"', '"title":"Nynorsk: ')
  writeFileSync(path.join(folder, 'lessons', 'kurs.to-quizer.nn.json'), lesson)
  const key: LessonKey | undefined = keys.get(MODULE)
  const told = JSON.stringify(key).replaceAll('fasit-', 'på nynorsk: fasit-')
  writeFileSync(path.join(folder, 'keys', 'kurs.to-quizer.nn.json'), told)
}

beforeAll(translate)
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(async () => {
  for (const table of [completion, attempt, edition]) await db.delete(table)
})

const nb = viewerNamed('kari', { reads: 'nb' })
const nn = viewerNamed('kari', { reads: 'nn' })
const give = (viewer: typeof nb, answer: typeof RIGHT) =>
  handIn({ viewer, activity: QUIZ, form: formOf(QUIZ, answer), now: NOW })

describe('a module with a translation', () => {
  it('is read in the language of its reader, and as it was written by everyone else', async () => {
    const titles = async (viewer: typeof nb) =>
      (await ownModule(viewer, MODULE, null))?.module.title
    expect(await titles(nn)).toBe('Modulen på nynorsk')
    expect(await titles(nb)).toBe(`Modulen ${MODULE}`)
    expect(await titles(viewerNamed('kari', { reads: 'en' }))).toBe(`Modulen ${MODULE}`)
  })

  it('is found in that language by whoever is not signed in as well', async () => {
    expect((await ownCourse(null, 'kurs', 'nn'))?.course).toMatchObject({
      title: 'Kurset på nynorsk',
      language: 'nn',
    })
    expect((await ownCourse(null, 'kurs'))?.course.title).toBe('Kurset kurs')
  })

  it('is one module: the same answer is worth the same, and what was asked is stored once, as written', async () => {
    await give(nn, RIGHT)
    expect(await db.select().from(attempt)).toMatchObject([
      { activity: QUIZ, passed: true, contentHash: `hash av ${MODULE}` },
    ])
    const [kept, ...others] = await db.select().from(edition)
    expect(others).toEqual([])
    expect(JSON.stringify(kept)).not.toMatch(/nynorsk/i)
  })

  it('tells of an attempt in the language that its owner reads now, whichever it was made in', async () => {
    await give(nb, WRONG)
    const [made] = await db.select().from(attempt)
    const shown = async (viewer: typeof nb) =>
      JSON.stringify(await ownAttempt(viewer, QUIZ, made?.id ?? ''))
    expect(await shown(nn)).toContain('Nynorsk: ')
    expect(await shown(nn)).toContain('"isPast":false')
    expect(await shown(nb)).not.toContain('Nynorsk: ')
  })
})
