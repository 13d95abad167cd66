import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { base, contentFolder, inProcess, TODAY } from '#tests/factories/content.ts'
import { checkContent } from './compile-content.ts'
import { QUESTION_TYPES } from './components/quiz-parts.ts'
import { newCourse, newModule, newQuiz } from './scaffold.ts'
import { idFrom } from './source/id-from.ts'

let content: ReturnType<typeof contentFolder>
beforeEach(() => {
  content = contentFolder(base)
})
afterEach(() => content.remove())

async function problems(): Promise<string[]> {
  const { diagnostics } = await checkContent({
    contentDir: content.folder,
    today: TODAY,
    course: 'nytt',
    pool: inProcess,
  })
  return diagnostics.map(({ file, line, code }) => `${path.basename(file)}:${line} ${code}`)
}

describe('a new course and its modules', () => {
  it('have no mistakes, and say what is to be written', async () => {
    expect(newCourse(content.folder, 'nytt', 'Et nytt kurs: del 1')).toMatchObject({ ok: true })
    const first = newModule(content.folder, 'nytt', 'begynnelsen', 'Begynnelsen')
    const second = newModule(content.folder, 'nytt', 'slutten', 'Slutten')
    expect(first).toEqual({
      ok: true,
      file: path.join(content.folder, 'courses/nytt/01-begynnelsen.mdx'),
    })
    expect(second).toEqual({
      ok: true,
      file: path.join(content.folder, 'courses/nytt/02-slutten.mdx'),
    })
    expect(await problems()).toEqual([
      '01-begynnelsen.mdx:6 PD-14',
      '02-slutten.mdx:6 PD-14',
      'index.mdx:3 PD-14',
    ])
  })

  it('must be written before they are published', async () => {
    newCourse(content.folder, 'nytt', 'Et nytt kurs')
    newModule(content.folder, 'nytt', 'en', 'En modul')
    newQuiz(content.folder, 'nytt', 'en', { types: [...QUESTION_TYPES] })
    const file = path.join(content.folder, 'courses/nytt/index.mdx')
    const text = readFileSync(file, 'utf8').replace('status: draft', 'status: published')
    content.write('courses/nytt/index.mdx', text)
    const left = (await problems()).filter((one) => one.endsWith('PD-13'))
    const inFile = (name: string) => left.filter((one) => one.startsWith(name)).length
    expect(inFile('index.mdx')).toBe(3)
    // Its goal and three paragraphs; the small quiz after them; one question of each type.
    expect(inFile('01-en.mdx')).toBe(4 + (4 + 1 + 1) + (4 + 3 + 6))
  })

  it('are not made twice, or with bad names', () => {
    newCourse(content.folder, 'nytt', 'Et nytt kurs')
    const reasons = [
      newCourse(content.folder, 'nytt', 'Et nytt kurs'),
      newCourse(content.folder, '../ute', 'Et nytt kurs'),
      newCourse(content.folder, 'annet', 'Kort'),
      newModule(content.folder, 'finnes-ikke', 'en', 'En modul'),
      newModule(content.folder, 'kurs', 'en', 'En modul'),
      newModule(content.folder, 'kurs', 'Æ', 'En modul'),
    ].map((made) => (made.ok ? 'ok' : made.reason))
    expect(reasons).toEqual(['taken', 'bad-id', 'bad-title', 'no-course', 'taken', 'bad-id'])
  })

  it('take what the author says, and only what there is', async () => {
    const wishes = {
      summary: 'Du lærer å lage noe nytt.',
      author: 'Kari',
      track: 'maler',
      audience: 'alle-ansatte',
      competences: 'saksdokument:2',
    }
    expect(newCourse(content.folder, 'nytt', 'Et nytt kurs', wishes)).toMatchObject({ ok: true })
    const text = readFileSync(path.join(content.folder, 'courses/nytt/index.mdx'), 'utf8')
    expect(text).toMatch(/track: maler[\s\S]*level: 2[\s\S]*name: Kari/)
    expect(await problems()).toEqual(['index.mdx:17 PD-14'])
    for (const wrong of [{ track: 'annet' }, { audience: 'ingen' }, { competences: 'x' }]) {
      const made = newCourse(content.folder, 'til', 'Et kurs til', wrong)
      expect(made).toEqual({ ok: false, reason: 'bad-field' })
    }
  })

  it('suggest an id that can be one', () => {
    expect(idFrom('Æresbrev, på én dag!')).toBe('aeresbrev-pa-en-dag')
  })
})

describe('a new quiz', () => {
  it('has a question of each type, and a module with it passes the check', async () => {
    newCourse(content.folder, 'nytt', 'Et nytt kurs')
    newModule(content.folder, 'nytt', 'en', 'En modul')
    const types = [...QUESTION_TYPES]
    expect(newQuiz(content.folder, 'nytt', 'en', { types })).toMatchObject({ ok: true })
    expect(newQuiz(content.folder, 'nytt', 'en', { types: ['single'] })).toMatchObject({ ok: true })
    expect((await problems()).filter((one) => !/(FM-08|PD-14)$/.test(one))).toEqual([])
  })

  it('leaves the file alone when it can not be added', () => {
    const before = readFileSync(path.join(content.folder, 'courses/kurs/01-en.mdx'), 'utf8')
    content.write('courses/kurs/02-to.mdx', 'uten felt')
    const reasons = [
      newQuiz(content.folder, 'x', 'en', { types: ['single'] }),
      newQuiz(content.folder, 'kurs', 'x', { types: ['single'] }),
      newQuiz(content.folder, 'kurs', 'to', { types: ['single'] }),
      newQuiz(content.folder, 'kurs', 'en', { types: ['gåte'] }),
      newQuiz(content.folder, 'kurs', 'en', { types: ['single'], id: 'Å' }),
    ].map((made) => (made.ok ? 'ok' : made.reason))
    expect(reasons).toEqual(['no-course', 'no-module', 'broken', 'bad-type', 'bad-id'])
    expect(readFileSync(path.join(content.folder, 'courses/kurs/01-en.mdx'), 'utf8')).toBe(before)
    expect(readFileSync(path.join(content.folder, 'courses/kurs/02-to.mdx'), 'utf8')).toBe(
      'uten felt',
    )
  })
})
