import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { QUESTION_TYPES } from '../components/quiz-parts.ts'
import { registry } from '../components/registry.ts'
import { compileGuide, guideFileOf } from './compile-guide.ts'

const outDir = path.join(temporaryFolder(), 'content')
const guide = await compileGuide(outDir)

describe('the compiled guide', () => {
  it('tells of every component once, with its props', () => {
    const told = guide.components.flatMap(({ components }) => components)
    expect(told.map(({ name }) => name).sort()).toEqual([...registry.keys()].sort())
    for (const { name, props } of told)
      expect(props.map((prop) => prop.name)).toEqual(Object.keys(registry.get(name)?.props ?? {}))
  })

  it('shows a question of every type, as that type', () => {
    const types = guide.questions.flatMap(({ segments }) =>
      segments.flatMap((one) =>
        one.kind === 'activity' && one.activity.kind === 'quiz' ? one.activity.questions : [],
      ),
    )
    expect(types.map(({ type }) => type)).toEqual([...QUESTION_TYPES])
  })

  it('has something to show of each', () => {
    for (const { id, segments } of [...guide.components, ...guide.questions])
      expect(segments.length, id).toBeGreaterThan(0)
  })

  it('takes along the files that the examples show', () => {
    const html = JSON.stringify(guide)
    const names = [...html.matchAll(/\/media\/([\w.-]+)/g)].map(([, name = '']) => name)
    expect(names.length).toBeGreaterThan(4)
    for (const name of names) expect(existsSync(path.join(outDir, 'media', name)), name).toBe(true)
  })

  it('is written beside the courses', () => {
    expect(JSON.parse(readFileSync(guideFileOf(outDir), 'utf8'))).toEqual(guide)
  })
})
