import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { base, diagnose, type Files, INDEX, MODULE, moduleFile } from '#tests/factories/content.ts'
import { EXAMPLE_FILES } from '#tests/factories/example-files.ts'
import { registry } from './components/registry.ts'
import { componentEntries } from './guide/entries.ts'
import { sectionOf } from './guide/section.ts'
import { courseFields, moduleFields } from './source/fields.ts'

const docs = path.resolve(import.meta.dirname, '../../docs')
const guide = readFileSync(path.join(docs, 'authoring.md'), 'utf8')

/** An example is not all that there is: these judge the whole course, and the library beside the courses. */
const OF_A_WHOLE = new Set(['PD-14', 'FM-08', 'LK-04', 'LI-04'])

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
    const [words = ''] = examples('yaml translated-module')
    const both = {
      [MODULE]: moduleFile('Tekst.', `${module}\n`),
      [MODULE.replace('.mdx', '.nn.mdx')]: moduleFile('Tekst.', `${words}\n`),
    }
    expect(await problems(both)).toEqual([])
    const [names = ''] = examples('yaml translated-course')
    const named = {
      [INDEX.replace('.mdx', '.nn.mdx')]: `---\n${names}\n---\n`,
      [MODULE.replace('01-en', '02-start')]: moduleFile('Tekst.', `${module}\n`),
    }
    expect(await problems(named)).toEqual([])
  })

  it.each(['competences', 'job-roles', 'functions', 'learning-paths', 'glossary', 'sources'])(
    'has an entry for %s that is right',
    async (list) => {
      const [entry = '', ...more] = examples(`yaml ${list}`)
      expect(more).toEqual([])
      const files = { 'courses/kurs-to/index.mdx': base[INDEX] ?? '' }
      const file = `${list}.yaml`
      expect(await problems({ ...files, [file]: `${base[file] ?? ''}${entry}\n` })).toEqual([])
    },
  )

  it('has a template for figures that is let through', async () => {
    const [drawing = ''] = examples('svg')
    const shown = moduleFile('<Figure src="bilder/tegning.svg" alt="Fra mottak til journal." />')
    const files = { 'courses/kurs/bilder/tegning.svg': drawing, [MODULE]: shown }
    expect(await problems(files)).toEqual([])
  })

  it.each(componentEntries())('tells of $id as the registry does', (entry) => {
    expect(guide).toContain(`\n${sectionOf(entry)}\n`)
  })

  it('shows only pictures that are there', () => {
    const pictures = [...guide.matchAll(/\]\((images\/[^)]+)\)/g)].map(([, file = '']) => file)
    expect(pictures.length).toBeGreaterThan(15)
    expect(pictures.filter((file) => !existsSync(path.join(docs, file)))).toEqual([])
  })

  it('links only to headings that it has', () => {
    const headings = [...guide.matchAll(/^#+ (.*)$/gm)].map(([, text = '']) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\d -]/gu, '')
        .replaceAll(' ', '-'),
    )
    for (const [, anchor] of guide.matchAll(/^[^`\n]*\]\(#([^)]+)\)/gm))
      expect(headings).toContain(anchor)
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
