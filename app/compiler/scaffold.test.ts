import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { base, contentFolder, inProcess, TODAY } from '#tests/factories/content.ts'
import { checkContent } from './compile-content.ts'
import { newCourse, newModule } from './scaffold.ts'

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
  it('pass the check as they are', async () => {
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
    expect(await problems()).toEqual([])
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
})
