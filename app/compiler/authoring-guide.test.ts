import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { diagnose, type Files, INDEX, MODULE, moduleFile } from '#tests/factories/content.ts'
import { EXAMPLE_FILES } from '#tests/factories/example-files.ts'
import { registry } from './components/registry.ts'
import { courseFields, moduleFields } from './source/fields.ts'

const guide = readFileSync(path.resolve(import.meta.dirname, '../../docs/authoring.md'), 'utf8')

/** An example may not say all that a whole course would: these judge the course. */
const OF_A_WHOLE = new Set(['FM-08', 'LK-04'])

function examples(kind: string): string[] {
  const fence = new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)\\n\`\`\`$`, 'gm')
  return [...guide.matchAll(fence)].map(([, text = '']) => text)
}

async function problems(changed: Files): Promise<string[]> {
  const found = await diagnose({ ...EXAMPLE_FILES, ...changed })
  return found
    .filter(({ code }) => !OF_A_WHOLE.has(code))
    .map(({ line, code }) => `${line} ${code}`)
}

describe('the guide for authors', () => {
  it.each(examples('mdx'))('has an example that compiles: %s', async (example) => {
    expect(await problems({ [MODULE]: moduleFile(example) })).toEqual([])
  })

  it('has fields that are right', async () => {
    const [course = '', ...moreCourses] = examples('yaml course')
    const [module = '', ...moreModules] = examples('yaml module')
    expect([...moreCourses, ...moreModules]).toEqual([])
    expect(await problems({ [INDEX]: `---\n${course}\n---\n\nHei.\n` })).toEqual([])
    expect(await problems({ [MODULE]: moduleFile('Tekst.', `${module}\n`) })).toEqual([])
  })

  it.each([...registry.values()])('shows $name and names all its props', ({ name, props }) => {
    expect(examples('mdx').join('\n')).toContain(`<${name}`)
    for (const prop of Object.keys(props)) {
      expect(guide, `${name} ${prop}`).toMatch(new RegExp(`\`${prop}[\`="]|<${name}[^>]* ${prop}`))
    }
  })

  it.each([...Object.keys(courseFields.shape), ...Object.keys(moduleFields.shape)])(
    'names the field %s',
    (field) => {
      expect(guide).toContain(`| \`${field}\` |`)
    },
  )
})
