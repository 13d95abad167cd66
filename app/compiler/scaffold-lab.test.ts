import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { base, contentFolder, inProcess, MODULE, TODAY } from '#tests/factories/content.ts'
import { checkContent } from './compile-content.ts'
import { registry } from './components/registry.ts'
import { newLab } from './scaffold-lab.ts'

let content: ReturnType<typeof contentFolder>
beforeEach(() => {
  content = contentFolder(base)
})
afterEach(() => content.remove())

const TAGS = { workflow: 'WorkflowLab', template: 'TemplateLab', robot: 'RobotLab' }
const KINDS = Object.entries(TAGS).flatMap(([kind, tag]) => (registry.has(tag) ? [kind] : []))

async function problems(): Promise<string[]> {
  const check = { contentDir: content.folder, today: TODAY, course: 'kurs', pool: inProcess }
  const { diagnostics } = await checkContent(check)
  // The module's minutes, which its author sets when it is written.
  const own = diagnostics.filter(({ code }) => code !== 'FM-08')
  return own.map(({ file, line, code }) => `${path.basename(file)}:${line} ${code}`)
}

const made = (kind: string, id: string, title = 'Et helt nytt verksted') =>
  newLab(content.folder, 'kurs', 'en', { kind, id, title })

describe('a new lab', () => {
  it.each(KINDS)(
    'of kind %s passes the check as it is, and is called what its author says',
    async (kind) => {
      expect(made(kind, 'helt-nytt')).toEqual({ ok: true, file: path.join(content.folder, MODULE) })
      expect(await problems()).toEqual([])
      const text = readFileSync(path.join(content.folder, MODULE), 'utf8')
      expect(text).toContain('id="helt-nytt" title="Et helt nytt verksted" src="helt-nytt.')
    },
  )

  it('may stand after another in the same module', async () => {
    for (const id of ['ett', 'to']) expect(made('workflow', id)).toMatchObject({ ok: true })
    expect(await problems()).toEqual([])
  })

  it('leaves everything alone when it can not be added', () => {
    content.write('courses/kurs/mine.saker.yaml', 'min egen')
    content.write('courses/kurs/02-to.mdx', 'uten felt')
    const before = readdirSync(path.join(content.folder, 'courses/kurs'))
    const reasons = [
      newLab(content.folder, 'x', 'en', { kind: 'robot', id: 'a', title: 'En tittel' }),
      newLab(content.folder, 'kurs', 'x', { kind: 'robot', id: 'a', title: 'En tittel' }),
      newLab(content.folder, 'kurs', 'to', { kind: 'robot', id: 'a', title: 'En tittel' }),
      ...[made('gåte', 'a'), made('robot', '../ut'), made('robot', 'a', 'En "tittel"')],
      made('workflow', 'mine'),
    ].map((one) => (one.ok ? 'ok' : one.reason))
    const named = ['no-course', 'no-module', 'broken', 'bad-kind', 'bad-id', 'bad-title', 'taken']
    expect(reasons).toEqual(named)
    expect(readdirSync(path.join(content.folder, 'courses/kurs'))).toEqual(before)
    expect(existsSync(path.join(content.folder, 'courses/kurs/mine.bpmn'))).toBe(false)
  })

  it('does not take a name that the module has', () => {
    content.write(
      MODULE,
      `${readFileSync(path.join(content.folder, MODULE), 'utf8')}\n<Quiz id="opptatt">`,
    )
    expect(made('robot', 'opptatt')).toEqual({ ok: false, reason: 'taken' })
  })
})
