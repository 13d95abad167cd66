import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { diagnose, MODULE, moduleFile, quizWith } from '#tests/factories/content.ts'
import { EXAMPLE_FILES } from '#tests/factories/example-files.ts'
import { editorFiles } from './editor-files.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../../content/.editor')
const EXAMPLES = path.resolve(import.meta.dirname, '../components/examples')
const files = editorFiles()
type Snippets = Record<string, { body: string[]; description: string }>
const snippets: Snippets = JSON.parse(files['leia.code-snippets'] ?? '')

/** Of a whole course, which a snippet is not. */
const OF_A_WHOLE = new Set(['PD-14', 'FM-08', 'LK-04', 'LI-04'])

describe('what editors are given', () => {
  it('is what the definitions say today: else run `npm run content -- editor`', () => {
    const written = readdirSync(FOLDER).map((name) => [
      name,
      readFileSync(path.join(FOLDER, name), 'utf8'),
    ])
    expect(Object.fromEntries(written)).toEqual(files)
  })

  it.each(Object.entries(snippets))(
    'has a snippet that passes the check: %s',
    async (name, { body }) => {
      const text = body.join('\n').replace(/\\([\\$])/g, '$1')
      const whole = name.startsWith('Question') ? quizWith(text) : text
      const found = await diagnose({ ...EXAMPLE_FILES, [MODULE]: moduleFile(whole) })
      expect(found.filter(({ code }) => !OF_A_WHOLE.has(code))).toEqual([])
    },
  )

  it('says in the schema what a field should hold, and refuses others', () => {
    const course = JSON.parse(files['course.schema.json'] ?? '')
    expect(course.additionalProperties).toBe(false)
    expect(course.properties.title.description).toBe('en tittel på 5–80 tegn')
    expect(course.required).toContain('track')
    expect(course.required).not.toContain('status')
  })

  const labs = readdirSync(EXAMPLES).filter((name) => /\.(saker|mal|robot)\.yaml$/.test(name))
  it.each(labs)('has a schema that lets %s through, and no key that is misspelt', (name) => {
    const [, kind] = name.split('.')
    // zod reads patterns as if they were not of Unicode; editors read them as the standard says.
    const read = (key: string, value: unknown) => (key === 'pattern' ? undefined : value)
    const schema = z.fromJSONSchema(JSON.parse(files[`${kind}.schema.json`] ?? '', read))
    const written = parse(readFileSync(path.join(EXAMPLES, name), 'utf8'))
    expect(schema.safeParse(written).error).toBeUndefined()
    expect(schema.safeParse({ ...written, fomat: 'x' }).success).toBe(false)
  })

  it('has a schema for each kind of lab', () => {
    expect(labs).toHaveLength(3)
  })
})
