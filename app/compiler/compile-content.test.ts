import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  base,
  contentFolder,
  type Files,
  INDEX,
  INDEX_FIELDS,
  inProcess,
  MODULE,
  MODULE_FIELDS,
  moduleFile,
  questionWith,
  quizWith,
  TODAY,
} from '#tests/factories/content.ts'
import { type BuildOptions, compileContent } from './compile-content.ts'
import { frameOf } from './diagnostics/code-frame.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import type { Content, Lesson, LessonKey } from './lesson.ts'

const QUIZ = quizWith(questionWith('- [x] Ja\n  > Rett.\n- [ ] Nei\n  > Galt.'))
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect/></svg>'
const files: Files = {
  ...base,
  [MODULE]: moduleFile(
    `## Begynn\n\nEn <Term id="saksmappe">mappe</Term>.\n\n${QUIZ}\n\n![Et kart](kart.svg)`,
  ),
  'courses/kurs/02-to.mdx': moduleFile(
    'Andre.',
    `id: andre\n${MODULE_FIELDS}revision: 2\nrevisionNote: Loven er ny, og teksten følger den.\noptional: true\n`,
  ),
  'courses/kurs/kart.svg': SVG,
}

let content: ReturnType<typeof contentFolder>
let outDir: string

beforeEach(() => {
  content = contentFolder(files)
  outDir = path.join(content.folder, 'build/content')
})
afterEach(() => content.remove())

function compile(options: Partial<BuildOptions> = {}) {
  return compileContent({
    contentDir: content.folder,
    outDir,
    today: TODAY,
    pool: inProcess,
    ...options,
  })
}

function change(file: string, text: string): void {
  writeFileSync(path.join(content.folder, file), text)
}

function read<T>(...names: string[]): T {
  return JSON.parse(readFileSync(path.join(outDir, ...names), 'utf8'))
}

/** Every file of a build, with what it holds. */
function built(): [string, string][] {
  const names = readdirSync(outDir, { recursive: true, withFileTypes: true })
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file): [string, string] => [path.relative(outDir, file), readFileSync(file, 'utf8')])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

describe('a build', () => {
  it('writes the catalogue, with modules in the order of their numbers', async () => {
    const result = await compile()
    expect(result.content).toEqual(read<Content>('content.json'))
    const [course] = read<Content>('content.json').courses
    expect(course).toMatchObject({
      id: 'kurs',
      validMonths: null,
      language: 'nb',
      status: 'draft',
      intro: '<p>Velkommen til kurset.</p>',
    })
    expect(course?.modules).toMatchObject([
      {
        id: 'kurs/en',
        slug: 'en',
        revision: 1,
        revisionNote: null,
        optional: false,
        activities: [
          { id: 'kurs/en/quiz', kind: 'quiz', title: null, optional: false, questions: 1 },
        ],
      },
      { id: 'kurs/andre', slug: 'andre', revision: 2, optional: true, activities: [] },
    ])
  })

  it('writes a lesson and a key for each module, and keeps the key out of the lesson', async () => {
    await compile()
    const lesson = read<Lesson>('lessons', 'kurs.en.json')
    expect(lesson).toMatchObject({
      id: 'kurs/en',
      minutes: 3,
      headings: [{ id: 's-begynn' }],
      terms: [{ id: 'saksmappe', term: 'saksmappe', text: 'Rammen rundt en hel sak.' }],
    })
    expect(lesson.segments.map(({ kind }) => kind)).toEqual(['prose', 'activity', 'prose'])
    expect(JSON.stringify(lesson)).not.toMatch(/Rett|Galt|right/)
    expect(Object.keys(read<LessonKey>('keys', 'kurs.en.json'))).toEqual(['kurs/en/quiz'])
  })

  it('takes pictures along under a name that changes with them', async () => {
    await compile()
    const [name = ''] = readdirSync(path.join(outDir, 'media'))
    expect(name).toMatch(/^[0-9a-f]{8}-kart\.svg$/)
    expect(JSON.stringify(read<Lesson>('lessons', 'kurs.en.json'))).toContain(`/media/${name}`)
    change('courses/kurs/kart.svg', SVG.replace('4 3', '8 6'))
    await compile()
    expect(readdirSync(path.join(outDir, 'media'))).not.toContain(name)
  })

  it('is the same every time', async () => {
    await compile()
    const first = built()
    rmSync(path.join(content.folder, 'build'), { recursive: true })
    await compile()
    expect(built()).toEqual(first)
  })

  it('writes nothing when there is an error, and reports all of them', async () => {
    await compile()
    const before = built()
    change(MODULE, moduleFile('{feil}'))
    change('courses/kurs/02-to.mdx', moduleFile('<b>feil</b>'))
    const result = await compile()
    expect(result.content).toBeUndefined()
    expect(result.diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['MX-05', 'SA-04']),
    )
    expect(built()).toEqual(before)
    const braces = result.diagnostics.find(({ code }) => code === 'MX-05')
    expect(frameOf(braces as Diagnostic)).toContain('> 8 | {feil}\n    | ^')
  })

  it('leaves nothing but the build and the cache', async () => {
    await compile()
    change(MODULE, moduleFile('Ny tekst.'))
    await compile()
    expect(readdirSync(path.join(content.folder, 'build')).sort()).toEqual([
      'content',
      'content-cache',
      'content.authors.json',
    ])
  })
})

describe('the cache', () => {
  it('compiles only what changed', async () => {
    expect((await compile()).fresh).toBe(3)
    expect((await compile()).fresh).toBe(0)
    change('courses/kurs/02-to.mdx', moduleFile('Noe nytt.', `id: andre\n${MODULE_FIELDS}`))
    expect((await compile()).fresh).toBe(1)
    change('courses/kurs/kart.svg', SVG.replace('4 3', '8 6'))
    expect((await compile()).fresh).toBe(1)
    change('glossary.yaml', '- id: saksmappe\n  term: saksmappe\n  text: En annen forklaring.\n')
    expect((await compile()).fresh).toBe(3)
  })

  it('gives the same build as none', async () => {
    await compile()
    change('courses/kurs/02-to.mdx', moduleFile('Noe nytt.', `id: andre\n${MODULE_FIELDS}`))
    await compile()
    const warm = built()
    rmSync(path.join(content.folder, 'build'), { recursive: true })
    await compile()
    expect(warm).toEqual(built())
  })

  it('survives being damaged', async () => {
    await compile()
    const cache = path.join(content.folder, 'build/content-cache')
    for (const name of readdirSync(cache)) writeFileSync(path.join(cache, name), '{')
    expect((await compile()).fresh).toBe(3)
  })
})

describe('what takes the whole folder to judge', () => {
  const codes = async () => (await compile()).diagnostics.map(({ code }) => code)

  it('a module id that two modules have', async () => {
    change('courses/kurs/03-tre.mdx', moduleFile('Tredje.', `id: andre\n${MODULE_FIELDS}`))
    expect(await codes()).toContain('FM-02')
  })

  it('a number that two modules have', async () => {
    change('courses/kurs/02-tre.mdx', moduleFile('Tredje.'))
    expect((await codes()).filter((code) => code === 'FM-06')).toHaveLength(1)
  })

  it('a job role or competence that nobody has described', async () => {
    change(INDEX, `---\n${INDEX_FIELDS.replace('alle-ansatte', 'ingen')}---\n\nHei.\n`)
    expect(await codes()).toContain('FM-02')
  })

  it('a link to a heading of another module', async () => {
    change(
      'courses/kurs/02-to.mdx',
      moduleFile('[begynnelsen](01-en.mdx#begynn)', `id: andre\n${MODULE_FIELDS}`),
    )
    expect(await codes()).not.toContain('LK-02')
    change(
      'courses/kurs/02-to.mdx',
      moduleFile('[begynnelsen](01-en.mdx#slutt)', `id: andre\n${MODULE_FIELDS}`),
    )
    expect(await codes()).toContain('LK-02')
  })

  it('a course without a front page', async () => {
    rmSync(path.join(content.folder, INDEX))
    expect(await codes()).toContain('LK-03')
  })

  it('a higher revision without a note', async () => {
    change('courses/kurs/02-to.mdx', moduleFile('To.', `${MODULE_FIELDS}revision: 2\n`))
    expect(await codes()).toContain('FM-05')
  })

  it('no courses at all is no error', async () => {
    rmSync(path.join(content.folder, 'courses'), { recursive: true })
    expect((await compile()).content?.courses).toEqual([])
    expect(existsSync(path.join(outDir, 'content.json'))).toBe(true)
  })
})
